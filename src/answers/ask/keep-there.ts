import { findSentences } from '../../extract/shown-span.ts';
import type { Library } from '../../search/library.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { overlaps, sliceSpan } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Answer } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { isName } from '../is-name.ts';
import type { Item } from '../item.ts';

// "in Vik", "while visiting Vik", "during her trip to Vik"
const PLACE =
  /^(?:while\s+|when\s+)?(?:in|at|visiting|during\s+(?:his|her|their|a|the)\s+(?:visit|trip)\s+(?:to|in))\s+(?:the\s+)?(?<place>\S+(?:\s\S+){0,2})$/iu;
/** What stands before a place where something was: "at the Vik fair", "spoke to the Vik forum". */
const THERE = makeWordSet('in at to visiting near outside');
/** As many words before it. */
const NEAR = 2;

const QUOTED = /["“][^"“”]*["”]?/gu;

/** The place where alone somebody's words are asked for; null for anything else: "in public", "on the toll". */
export function readPlace(said: string): string | null {
  const place = PLACE.exec(said.trim())?.groups?.place ?? '';
  return place !== '' && place.split(' ').map(foldText).some(isName) ? place : null;
}

/** Those of the words that were said there: what is quoted may name any place. */
export function keepThere(answer: Answer, place: string, library: Library): Answer {
  if (answer.kind !== 'quotes') return answer;
  const items = answer.items.filter((item) =>
    isThere(readAround(item, library).replace(QUOTED, ' '), place, library),
  );
  if (items.length > 0) return { ...answer, items };
  return beSilent('nothing-by-person', answer.asked, library, { nearest: answer.items });
}

/** The sentences that the item stands in: what was said there may be told as a clause of one. */
function readAround({ citation: { article, span } }: Item, library: Library): string {
  const passage = library.passagesOf(article).find((each) => overlaps(each.span, span));
  return sliceSpan(article.text, passage === undefined ? span : findSentences(passage, span));
}

function isThere(text: string, place: string, library: Library): boolean {
  const keys = new Set(library.readKeys(place));
  const words = tokenizeWords(text);
  return words.some(
    ({ term }, at) =>
      library.readKeys(term).some((key) => keys.has(key)) &&
      words.slice(Math.max(0, at - NEAR), at).some((word) => THERE.has(word.term)),
  );
}
