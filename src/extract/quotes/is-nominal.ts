import { makeWordSet } from '../../text/word-set.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OPENING_WORDS,
  PREPOSITIONS,
  ROLE_NOUNS,
  TIME_WORDS,
  TITLES,
} from '../grammar-words.ts';
import type { Page } from './page.ts';

/** "managed", "trying": an ending that marks a verb rather than the noun that a phrase ends with. */
export function isVerbal(word: string, shape: string): boolean {
  return (
    shape === 'lower' &&
    !ROLE_NOUNS.has(word) &&
    ((word.endsWith('ed') && !word.includes('-')) || word === 'went' || word === 'used')
  );
}

/** "two diplomats briefed on it": a participle behind the noun is no part of the phrase. */
export function isParticiple(page: Page, at: number, limit: number): boolean {
  const { word, shape } = page.tokens[at]!;
  return shape === 'lower' && word.endsWith('ed') && (at + 1 >= limit || !isNominal(page, at + 1));
}

/** "the guild took note", "the crew thanked the town": a past form that nothing but a verb is, or with an object behind it. */
export function isPastVerb(page: Page, at: number): boolean {
  const { word, shape } = page.tokens[at]!;
  if (shape !== 'lower' || DETERMINERS.has(page.tokens[at - 1]?.word ?? '')) return false;
  const next = page.tokens[at + 1]?.word ?? '';
  return (
    ONLY_VERBS.has(word) ||
    (isVerbal(word, shape) && (DETERMINERS.has(next) || next.endsWith('ed') || next === 'to'))
  );
}

const ONLY_VERBS = makeWordSet(
  'took gave made came went became brought kept met knew grew drew threw fell rose wrote spoke sought fought stood ran won lost',
);

/** A word that may stand between an article and a name: a title, a role, a compound. */
export function isQualifier(word: string): boolean {
  return TITLES.has(word) || ROLE_NOUNS.has(word) || word.endsWith('man') || word.includes('-');
}

/** A word that can stand in a noun phrase: none of the closed classes, no sign, no adverb in -ly. */
export function isNominal(page: Page, at: number): boolean {
  const token = page.tokens[at]!;
  const { word } = token;
  if (token.shape === 'sign') return word === '-' || word === '&';
  if (CONTRACTED.test(word)) return false;
  const adverb = ADVERBS.has(word) || (word.endsWith('ly') && !NO_ADVERBS.has(word));
  if (token.shape === 'lower' && adverb) return false;
  if (token.shape === 'capital' && OPENING_WORDS.has(word) && !DETERMINERS.has(word)) return false;
  if (token.shape !== 'lower') return true;
  return !(PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word) || OBJECTS.has(word));
}

// we're, they've, he'll
const CONTRACTED = /^\p{L}{1,5}['’](?:re|ve|ll|m|d)$/u;
const NO_ADVERBS = makeWordSet(
  'rally family ally assembly daily weekly nightly monthly quarterly yearly elderly deadly monopoly bully',
);
const OBJECTS = makeWordSet('him them me us it said says told asked');
/** "in recent days": how long it went on says nothing. */
export function isSpell(page: Page, at: number): boolean {
  return SPELLS.has(page.tokens[at]!.word);
}

const SPELLS = makeWordSet('hours days weeks months years');

/** A weekday, a month, "yesterday": such a word is no part of a phrase that speaks. */
export function isTimeWord(page: Page, at: number): boolean {
  const { word, shape } = page.tokens[at]!;
  return TIME_WORDS.has(word) && (shape !== 'lower' || !PREPOSITIONS.has(word));
}
