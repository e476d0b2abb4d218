import { DETERMINERS, ROLE_NOUNS } from '../grammar-words.ts';
import { isNameToken } from '../mention.ts';
import { isNominal } from './is-nominal.ts';
import type { Page, Stretch } from './page.ts';

/** "the aide defended it": behind somebody with a role such a word is the verb. */
export function isRole(page: Page, at: number): boolean {
  const { word, shape } = page.tokens[at]!;
  return shape === 'lower' && ROLE_NOUNS.has(word);
}

/** "the senator and presidential candidate": of two roles under one article somebody has both. */
export function isSameOne(page: Page, one: Stretch, other: Stretch): boolean {
  const first = page.tokens[one.from]!.word;
  return (
    (first === 'the' || first === 'a') &&
    !DETERMINERS.has(page.tokens[other.from]!.word) &&
    isRole(page, one.to - 1) &&
    isRole(page, other.to - 1)
  );
}

/** "the retired | Northland senator": between an article and a name that only says which. */
export function qualifiesName(page: Page, at: number, limit: number): boolean {
  return (
    at > limit &&
    page.tokens[at]!.shape === 'lower' &&
    isNominal(page, at) &&
    ['the', 'a', 'an'].includes(page.tokens[at - 1]!.word) &&
    isNameToken(page.tokens[at + 1]!)
  );
}
