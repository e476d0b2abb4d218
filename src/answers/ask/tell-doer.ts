import type { Library } from '../../search/library.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { holdsKey, isPassive } from './find-deeds.ts';
import { isTold } from './tell-fillers.ts';

// "a leaked paper": who leaked it is not told.
const DESCRIBING = /(?:^|\s)(?:an?|the|its|their|his|her|this|that|these|those|any|no|some)\s+$/iu;
// "somebody had stolen", "nobody stole", "did not steal", "but not the ministry"
const UNKNOWN =
  /\b(?:some(?:body|one)|nobody|no\s+one|none|not|never|neither|nor|\p{L}+n['’]t)\s+(?:\p{L}+\s+){0,2}$/iu;

/** What a question with "who" asks. */
export interface WhoAsked {
  /** Index terms of what they did, had or are. */
  readonly deed: ReadonlySet<string>;
  readonly isPast: boolean;
  readonly asksDoer: boolean;
  readonly isState: boolean;
}

/**
 * False where nobody is told of whom it is asked, wherever the deed stands: it only describes a thing ("a leaked paper"),
 * nobody or somebody did it, it was done by whoever is not told, or whoever is so is only one of such ("a judge").
 */
export function tellsWho(
  text: string,
  { deed, isPast, asksDoer, isState }: WhoAsked,
  library: Library,
): boolean {
  const words = tokenizeWords(text);
  const places = words.flatMap((word, at) => (holdsKey(word, deed, library) ? [at] : []));
  return (
    places.length === 0 ||
    places.some((at) => {
      const before = text.slice(0, words[at]!.start);
      if (UNKNOWN.test(before) || (isPast && DESCRIBING.test(before))) return false;
      if (isState && !isTold(text, words[at]!)) return false;
      return !asksDoer || !isPassive(words, at) || namesDoer(words, at);
    })
  );
}

function namesDoer(words: readonly Word[], deed: number): boolean {
  return words.slice(deed).some(({ term }) => term === 'by');
}
