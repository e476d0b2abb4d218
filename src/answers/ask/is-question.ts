// "Will the ferry sail by Easter?"
const ASKING = /\?["”’'»)]*\s*$/u;

/** True for a sentence that asks itself, and so tells nothing. */
export function isQuestion({ text }: { readonly text: string }): boolean {
  return ASKING.test(text);
}
