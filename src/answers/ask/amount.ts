import { NUMBER_WORDS } from '../../extract/dates/read-number.ts';
import { isPerson } from '../../search/related-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isYesNoWord, readAsks } from './question-words.ts';

/** What a question wants a number of: of things that are counted, of units of time or length, or of anything. */
export type Amount =
  | { readonly of: 'counted'; readonly noun: string }
  /** `isSince`: "how long has it been shut", up to now; `isGiven`: "how long was it given to pay", until which day. */
  | {
      readonly of: 'units';
      readonly units: ReadonlySet<string>;
      readonly isSince: boolean;
      readonly isGiven: boolean;
    }
  | { readonly of: 'size' }
  | { readonly of: 'money' }
  /** `isOfThing`: "how much fish", "how much of the sum", and not "how much did it rise". */
  | { readonly of: 'anything'; readonly isOfThing: boolean };

/** Numbers that stand for no whole number below a hundred. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set(
  `half thirds quarters fifths tenths hundred hundreds thousand thousands million millions billion billions dozen dozens
   tens scores few several couple`.split(/\s+/),
);
// 2022
const YEAR = /^(?:19|20)\d\d$/;
/** How many words may stand between a number and what it counts: "71 heavily armed ferries". */
const MOST_BETWEEN = 4;
export const TIME = makeWordSet('second minute hour day week month year decade century');
/** What an age is measured in. */
export const AGE = makeWordSet('year month decade century');
export const LENGTH = makeWordSet(
  'millimetre centimetre metre meter kilometre kilometer km inch foot feet yard mile acre hectare ton tonne kilo',
);
/** What "how long" and the like are measured in. */
const MEASURES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...{ long: new Set([...TIME, ...LENGTH]), old: AGE, soon: TIME },
  ...{ tall: LENGTH, far: LENGTH, deep: LENGTH, heavy: LENGTH, wide: LENGTH },
};
/** "How long did it last": that it lasted is told by how long it did. */
const LASTING =
  /\b(?:(?:been\s+)?going\s+on|(?:go|goes|went|drag|dragged)\s+on(?=\W*$)|last(?:ed|s)?|takes?|took|taken|(?:stay\s+|remain\s+|be\s+)?(?:valid|in\s+(?:force|effect)))\b/iu;
/** "How high is the duty", "how big a rise": any number tells, or a word for the size. */
const SIZES: ReadonlySet<string> = new Set(['high', 'big', 'large', 'much', 'low', 'small']);
const SIZE_WORD = /\b(?:large|big|small|high|low|huge|whole|most)(?:-\w+)?\b/iu;
// "a third"
const FRACTION = /\b(?:a|one)\s+(?:third|quarter|fifth|tenth)\b/iu;
/** "What does it cost", "how much will they pay" is told in money; what is paid may be a toll. */
const PRICED = makeWordSet('cost costs earn earns worth');
const PAID = makeWordSet('pay pays paid spend spends spent owe owes owed charge charges charged fined');
// "$5", "four million", "30 euros", "90 an hour"
const CURRENCY =
  '(?:dollars?|euros?|pounds?|crowns?|francs?|dinars?|krona|kron[eo]r|kroner?|lira|pesos?|reais|rand|roubles?|rubles?|rupees?|rupiah|shekels?|yen|yuan|zlotys?|forints?|baht|dirhams?|riyals?|florins?|pence)';
const MONEY = new RegExp(
  String.raw`[$€£]\s?\d|\b\d[\d.,]*\s?(?:mn|bn|[mk])\b|\b(?:million|billion|thousand|${CURRENCY})\b|\d\s+(?:an?|per)\s+(?:hour|day|week|month|year)\b`,
  'giu',
);
// "for 40 million", "at 2.40 crowns", "a fine of 4bn", "would put up 600m dinars"
const PRICE = new RegExp(
  String.raw`\b(?:for|at|worth|put(?:ting|s)?\s+up|offer(?:s|ed|ing)?|(?:fines?|price|fee|bid|bill|cheque|sum)\s+of)\s+(?:\p{L}+\s+){0,2}(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:mn|bn|[mk]\b|million|billion|thousand|${CURRENCY}))`,
  'iu',
);
/** "How long was it given to pay" */
const GIVING = makeWordSet('give gives gave given grant granted');
const SHARES = makeWordSet('per percent cent % hundred thousand million billion times dollars euros pounds');
/** "How much did they give": what is given without a word for it is money. */
const GIVEN = /^(?:donat|contribut|giv|gave|lend|lent|loan|invest)/u;
/** A lead may be told in votes, points or hours. */
const LEADING = makeWordSet('ahead behind');
/** Numbers from here on are the size of something. */
const LARGE = 100;
/** No more words than these stand before what they tell apart: "heavy car ferries". */
const LONGEST_COUNTED = 3;
/** Whoever is called so may be called anything. */
export const PEOPLE = makeWordSet('people person men women man woman');
/** Whatever sort of thing is counted. */
const KINDS = makeWordSet('kinds sorts types species varieties forms');
/** Of several people. */
const GROUPS = makeWordSet('family families households couples us them those');

/** "How many ferries …", "how long …", "how much …". */
export function readAmount(words: readonly Word[]): Amount | null {
  if (
    words.some(({ term }) => PRICED.has(term)) &&
    words.some(({ term }) => term === 'what' || term === 'much')
  )
    return { of: 'money' };
  const at = words.findIndex(({ term }) => term === 'how');
  const [next, noun] = at < 0 ? [] : [words[at + 1]?.term, words[at + 2]?.term];
  // "What can you tell from how long it takes" asks for no number.
  if (next === undefined || readAsks(words.map(({ term }) => term)) !== 'how') return null;
  // "How many of the boats", "how far ahead is she"
  const isOfThing = next === 'much' && noun !== undefined && !isYesNoWord(noun);
  if (noun === 'of' || (next === 'far' && LEADING.has(noun ?? ''))) return { of: 'anything', isOfThing };
  // "How many have drowned": people.
  if (next === 'many' && noun !== undefined)
    return { of: 'counted', noun: findCounted(words.slice(at + 2).map(({ term }) => term)) };
  if (next === 'many') return null;
  if (next === 'much') {
    const isGift = isYesNoWord(noun ?? '') && words.some(({ term }) => GIVEN.test(term));
    const isMoney =
      isGift || noun === 'money' || noun === 'cash' || words.some(({ term }) => isPriceWord(term));
    return isMoney ? { of: 'money' } : { of: 'anything', isOfThing };
  }
  if (SIZES.has(next)) return { of: 'size' };
  const units = Object.hasOwn(MEASURES, next) ? MEASURES[next] : undefined;
  if (units === undefined) return null;
  const isGiven = words.some(
    ({ term }, i) => GIVING.has(term) || (term === 'have' && words[i + 1]?.term === 'to'),
  );
  return { of: 'units', units, isGiven, isSince: !isGiven && (noun === 'has' || noun === 'have') };
}

/** "Car parking spaces": the last of the words that stand before a helping verb, or the first plural, is counted. */
function findCounted(behind: readonly string[]): string {
  const end = behind.findIndex(isYesNoWord);
  if (end === 0) return 'people';
  const row = behind.slice(0, end < 0 ? LONGEST_COUNTED : Math.min(end, LONGEST_COUNTED));
  const isPlural = (term: string | undefined) =>
    term !== undefined && (term.endsWith('s') || PEOPLE.has(term));
  let at = row.findIndex(isPlural);
  // "Soldiers' bodies"
  while (at >= 0 && isPlural(row[at + 1])) at++;
  return row[Math.max(0, at)]!;
}

/** The question without its "long" in "how long" and its "big" in "how big", which an answer does not repeat. */
export function dropMeasure(question: string): string {
  const words = tokenizeWords(question);
  const at = words.findIndex(({ term }, i) => {
    const next = words[i + 1]?.term ?? '';
    return term === 'how' && (Object.hasOwn(MEASURES, next) || SIZES.has(next));
  });
  if (at < 0) return question;
  const rest = question.slice(0, words[at]!.start) + question.slice(words[at + 1]!.end);
  return words[at + 1]!.term === 'long' ? rest.replace(LASTING, ' ') : rest;
}

/**
 * True where the text gives a number of what is asked for: "more than 71 ferries", "50 days", "three-year".
 * `isCounted` tells whether a word of the text names what is counted.
 */
export function holdsAmount(text: string, amount: Amount, isCounted: (word: string) => boolean): boolean {
  const words = tokenizeWords(text);
  if (amount.of === 'anything') return FRACTION.test(text) || words.some((_, at) => isQuantity(words, at));
  if (amount.of === 'money')
    return tellsMoney(text) || /\b(?:high|low|nothing|(?:most|half)\s+of)\b/iu.test(text);
  if (amount.of === 'size')
    return SIZE_WORD.test(text) || FRACTION.test(text) || words.some((_, at) => isSize(words, at));
  const isOfPeople = amount.of === 'counted' && PEOPLE.has(amount.noun);
  const isOfPersons = isOfPeople || (amount.of === 'counted' && isPerson(amount.noun));
  const isWanted = ({ term, start, end }: Word) => {
    if (amount.of === 'units') return isUnit(term, amount.units);
    return (
      isCounted(text.slice(start, end)) ||
      (amount.of === 'counted' && KINDS.has(amount.noun) && KINDS.has(term)) ||
      (isOfPeople && (GROUPS.has(term) || isInhabitant(text, { term, start, end }))) ||
      // "Some 300 people", "90 crane drivers": whoever is counted may be called otherwise.
      (isOfPersons && (PEOPLE.has(term) || isPerson(term)))
    );
  };
  return words.some((word, i) => isWanted(word) && findNumberBefore(words, i) >= 0);
}

/** "300 Arlanders": a plural with a capital that stands in a sentence. */
function isInhabitant(text: string, { term, start }: Pick<Word, 'term' | 'start' | 'end'>): boolean {
  return term.endsWith('s') && start > 0 && /\p{Lu}/u.test(text.charAt(start));
}

/** "Two thirds", and not "one of the ferries" or "two old pilots". */
function isQuantity(words: readonly Word[], at: number): boolean {
  const { term } = words[at]!;
  const behind = words.slice(at + 1, at + 3).map((word) => word.term);
  if (!isCount(words[at]!) || SHARES.has(behind[0] ?? '')) return isCount(words[at]!);
  const isOneOf = term === 'one' && behind[0] === 'of';
  return !isOneOf && !behind.some((each) => PEOPLE.has(each) || isPerson(each));
}

/** "Four million", and not "four million voters". */
function tellsMoney(text: string): boolean {
  return [...text.matchAll(MONEY)].some(({ 0: found, index }) => {
    const behind = tokenizeWords(text.slice(index + found.length)).slice(0, 2);
    return !behind.some(({ term }) => PEOPLE.has(term) || isPerson(term));
  });
}

/** True for a word that asks for a price: "cost", "pay". */
export function isPriceWord(term: string): boolean {
  return PRICED.has(term) || PAID.has(term) || term === 'paying' || term === 'spending';
}

/** True where a text tells what is paid for something without a word of paying: "fares, at 2.40 crowns". */
export function tellsPrice(text: string): boolean {
  return PRICE.test(text);
}

/** The place of the first number that may count the word at a place; -1 for none. */
export function findNumberBefore(words: readonly Word[], at: number): number {
  const from = Math.max(0, at - 1 - MOST_BETWEEN);
  const first = words.slice(from, at).findIndex(isCount);
  return first < 0 ? -1 : from + first;
}

/** "15 per cent", "900 kilometres", "14,000", "by two points": a small number by itself counts something else. */
function isSize(words: readonly Word[], at: number): boolean {
  const { term } = words[at]!;
  if (!isNumber(term)) return false;
  if (words[at - 1]?.term === 'by') return true;
  const next = words.slice(at + 1, at + 3).map((word) => word.term);
  return Number.parseFloat(term) >= LARGE || next.some((each) => SHARES.has(each) || isUnit(each, LENGTH));
}

/** "1,900" is no year. */
function isCount({ term, start, end }: Word): boolean {
  return isNumber(term) || (YEAR.test(term) && end - start > term.length);
}

export function isUnit(term: string, units: ReadonlySet<string>): boolean {
  return units.has(term) || units.has(term.replace(/s$/u, ''));
}

export function isNumber(term: string): boolean {
  return NUMBER_WORDS.has(term) || OTHER_NUMBERS.has(term) || (/^\d/.test(term) && !YEAR.test(term));
}
