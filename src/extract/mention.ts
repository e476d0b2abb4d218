import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { makeWordSet } from '../text/word-set.ts';
import { OPENING_WORDS, PERSON_PRONOUNS, ROLE_NOUNS, TIME_WORDS, TITLES } from './grammar-words.ts';
import type { Page, Stretch } from './quotes/page.ts';

/** A stretch of words that names somebody: a pronoun, a name (its last word has a capital) or a description. */
export interface Mention extends Stretch {
  readonly kind: 'pronoun' | 'name' | 'nominal';
  /** The name in it, or the noun that says who it is: the last token of its first noun phrase. */
  readonly head: Stretch;
}

/** The mention that `stretch` is, with `head` as its most telling part. */
export function makeMention(page: Page, stretch: Stretch, head: Stretch): Mention {
  const word = page.tokens[head.from]!.word;
  if (head.to - head.from === 1 && (PERSON_PRONOUNS.has(word) || word === 'it'))
    return { ...stretch, kind: 'pronoun', head };
  return { ...stretch, kind: isNamed(page, head) ? 'name' : 'nominal', head };
}

/** "the Home Secretary" and "Protesters" have capitals and name nobody. */
function isNamed(page: Page, head: Stretch): boolean {
  const last = page.tokens[head.to - 1]!;
  if (!isNameToken(last)) return false;
  const word = stripStop(last.word);
  const before = page.tokens[head.from - 1]?.word;
  // "Sir Tom Hall MP": what stands behind a name in capitals takes nothing from it.
  if (isPostNominal(last) && head.to - head.from > 1)
    return isNamed(page, { from: head.from, to: head.to - 1 });
  if (TITLES.has(word) && !SURNAMES_TOO.has(word)) return false;
  if (head.to - head.from > 1) return true;
  const alone = before === undefined || page.sentenceOf[head.from - 1] !== page.sentenceOf[head.from];
  return !(alone && (ROLE_NOUNS.has(word) || PLURAL_ROLE.test(word)));
}

/** A title of letters behind a name. */
export function isPostNominal({ word, shape }: Token): boolean {
  return shape === 'upper' && POST_NOMINALS.has(word);
}

const POST_NOMINALS = makeWordSet('mp msp mep kc qc md cbe obe mbe kbe');

/** Titles that are surnames as well: behind another name they are no title. */
const SURNAMES_TOO = makeWordSet(
  'king prince pope bishop dean judge marshal justice major miss sheriff head',
);

// Demonstrators, analysts, residents
const PLURAL_ROLE =
  /(?:ators|itors|ists|ants|dents|icians|eers|orters|fighters|workers|makers|holders|owners|men)$/;

/** "Mr." as "mr". */
export function stripStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** A word with a capital that is no weekday, month, pronoun or other word that merely opens a sentence. */
export function isNameToken(token: Token): boolean {
  if (token.shape !== 'capital' && token.shape !== 'upper') return false;
  return !TIME_WORDS.has(token.word) && !OPENING_WORDS.has(token.word);
}

/** Where `stretch` stands in the text. */
export function spanOf(page: Page, stretch: Stretch): Span {
  return { start: page.tokens[stretch.from]!.start, end: page.tokens[stretch.to - 1]!.end };
}
