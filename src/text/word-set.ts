/** The words of a text that are separated by spaces or lines, each once. */
export function makeWordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
