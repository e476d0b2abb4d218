import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { OPENING_WORDS, PERSON_PRONOUNS, TIME_WORDS } from './grammar-words.ts';
import type { Page, Stretch } from './page.ts';

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
  return { ...stretch, kind: isNameToken(page.tokens[head.to - 1]!) ? 'name' : 'nominal', head };
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
