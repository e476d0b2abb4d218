/**
 * What `make` gives for a key, which is remembered for the keys asked for last: at least half of `most`, at most all of
 * them. A key that is asked for again and again is never forgotten, however many others come in between.
 */
export function rememberRecent<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  let recent = new Map<Key, Value>();
  let former = new Map<Key, Value>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const formerly = former.get(key);
    if (recent.size >= most / 2) {
      former = recent;
      recent = new Map();
    }
    const value = formerly === undefined ? make(key) : formerly;
    recent.set(key, value);
    return value;
  };
}
