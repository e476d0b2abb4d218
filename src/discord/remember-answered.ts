/** Discord tells of a message again when it is edited; this many of the last answered ones are remembered. */
const MOST_REMEMBERED = 10_000;

/** A function that is true for an id the first time, and false from then on. */
export function rememberAnswered(): (id: string) => boolean {
  const answered = new Set<string>();
  return (id) => {
    if (answered.has(id)) return false;
    answered.add(id);
    // A set keeps the order in which its members came.
    for (const oldest of answered) {
      if (answered.size <= MOST_REMEMBERED) break;
      answered.delete(oldest);
    }
    return true;
  };
}
