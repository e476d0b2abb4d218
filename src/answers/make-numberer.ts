/** Gives numbers for texts, the same for the same one: thousands of things are grouped by them, and kept as small as numbers. */
export function makeNumberer(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
}
