import { makeWordSet } from '../../text/word-set.ts';
import type { Unit, YearPart } from './reading.ts';

/** A word that dates are made of. `sure` words need no capital and no neighbour to be what they are. */
export type Lexeme =
  | { readonly kind: 'month'; readonly month: number; readonly sure: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly sure: boolean; readonly plural: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly plural: boolean }
  | { readonly kind: 'season'; readonly part: YearPart; readonly sure: boolean }
  | { readonly kind: 'near'; readonly steps: number; readonly clock: string | null }
  | { readonly kind: 'daypart'; readonly clock: string }
  | { readonly kind: 'clock'; readonly word: string }
  | { readonly kind: 'part'; readonly part: YearPart }
  | { readonly kind: 'half' | 'spoken' | 'decade' | 'holiday' | 'often' | 'reference' };

export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** These are also other words, or names, so they count only among the words of a date. */
const UNSURE = new Set([
  'march',
  'may',
  'august',
  'mar',
  'jan',
  'sun',
  'sat',
  'wed',
  'mon',
  'fall',
  'spring',
]);

export const LEXEMES: ReadonlyMap<string, Lexeme> = new Map<string, Lexeme>([
  ...MONTHS.flatMap((name, index) =>
    [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])].flatMap((word) =>
      (word === name ? [word] : [word, `${word}.`]).map((form): [string, Lexeme] => [
        form,
        { kind: 'month', month: index + 1, sure: !UNSURE.has(word) && word === name },
      ]),
    ),
  ),
  ...WEEKDAYS.flatMap((name, index): [string, Lexeme][] => [
    [name, { kind: 'weekday', weekday: index, sure: true, plural: false }],
    [`${name}s`, { kind: 'weekday', weekday: index, sure: true, plural: true }],
    ...[3, 4, 5]
      .filter((length) => length === 3 || index === 2 || index === 4)
      .map((length): [string, Lexeme] => [
        name.slice(0, length),
        { kind: 'weekday', weekday: index, sure: false, plural: false },
      ]),
  ]),
  ...'second minute hour day week weekend month quarter year decade'
    .split(' ')
    .flatMap((unit): [string, Lexeme][] => [
      [unit, { kind: 'unit', unit: unit as Unit, plural: false }],
      [`${unit}s`, { kind: 'unit', unit: unit as Unit, plural: true }],
    ]),
  ['century', { kind: 'unit', unit: 'century', plural: false }],
  ['centuries', { kind: 'unit', unit: 'century', plural: true }],
  ['spring', { kind: 'season', part: 'SP', sure: false }],
  ['summer', { kind: 'season', part: 'SU', sure: true }],
  ['autumn', { kind: 'season', part: 'FA', sure: true }],
  ['fall', { kind: 'season', part: 'FA', sure: false }],
  ['winter', { kind: 'season', part: 'WI', sure: true }],
  ['yesterday', { kind: 'near', steps: -1, clock: null }],
  ['today', { kind: 'near', steps: 0, clock: null }],
  ['tomorrow', { kind: 'near', steps: 1, clock: null }],
  ['tonight', { kind: 'near', steps: 0, clock: 'TNI' }],
  ['overnight', { kind: 'near', steps: 0, clock: 'TNI' }],
  ['morning', { kind: 'daypart', clock: 'TMO' }],
  ['afternoon', { kind: 'daypart', clock: 'TAF' }],
  ['evening', { kind: 'daypart', clock: 'TEV' }],
  ['night', { kind: 'daypart', clock: 'TNI' }],
  ...'a.m. p.m. am pm a.m p.m noon midnight midday'
    .split(' ')
    .map((word): [string, Lexeme] => [word, { kind: 'clock', word }]),
  ['half', { kind: 'half' }],
  ...(['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'] as const).map((part): [string, Lexeme] => [
    part.toLowerCase(),
    { kind: 'part', part },
  ]),
  ...'sixteen seventeen eighteen nineteen twenty two'
    .split(' ')
    .map((word): [string, Lexeme] => [word, { kind: 'spoken' }]),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word): [string, Lexeme] => [word, { kind: 'decade' }]),
  ...'easter christmas thanksgiving halloween new boxing good valentine'
    .split(' ')
    .map((word): [string, Lexeme] => [word, { kind: 'holiday' }]),
  ...'daily weekly monthly quarterly yearly annually hourly nightly'
    .split(' ')
    .map((word): [string, Lexeme] => [word, { kind: 'often' }]),
  ...'now currently nowadays recently recent soon future current previously past present'
    .split(' ')
    .map((word): [string, Lexeme] => [word, { kind: 'reference' }]),
]);

/** The words that name a part of a period and leave its value as it is: "early May", "the end of August". */
export const PART_WORDS = makeWordSet('early late mid earlier later');
export const EDGE_NOUNS = makeWordSet('end start beginning middle close rest remainder');
