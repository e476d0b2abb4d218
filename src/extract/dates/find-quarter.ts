import { type DatePage, wordAt } from './date-page.ts';
import { readOrdinal } from './read-number.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeFinding, type Step, type YearPart } from './reading.ts';

/** "the third quarter", "second half of 1989", "this year's first quarter", "the 1988 third quarter". */
export function findQuarter(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  const half = lexeme?.kind === 'half';
  if (!half && !(lexeme?.kind === 'unit' && lexeme.unit === 'quarter' && !lexeme.plural)) return null;
  const last = wordAt(page, at - 1) === 'last';
  const ordinal = last && half ? 2 : readOrdinal(wordAt(page, at - 1));
  if (ordinal === null || ordinal < 1 || ordinal > (half ? 2 : 4)) return null;
  const part = `${half ? 'H' : 'Q'}${ordinal}` as YearPart;
  let from = at - 1;
  if (wordAt(page, from - 1) === 'fiscal') from--;
  const before = readYearBefore(page, from);
  const after = readYearAfter(page, at + 1);
  if (half && before === null && after === null) return null;
  if (after !== null) return makePart(from, after.to, part, after);
  return makePart(before?.from ?? from, at + 1, part, before ?? NO_YEAR);
}

/** "Q3 2024", "H1 of 2024", "in Q3". */
export function findPart(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'part' || page.tokens[at]!.shape === 'lower') return null;
  const after = readYearAfter(page, at + 1);
  if (after !== null) return makePart(at, after.to, lexeme.part, after);
  const before = readYearBefore(page, at);
  if (before !== null) return makePart(before.from, at + 1, lexeme.part, before);
  return wordAt(page, at - 1) === 'in' ? makePart(at, at + 1, lexeme.part, NO_YEAR) : null;
}

interface YearPlace {
  readonly year: number | null;
  readonly countedYear: Step | null;
}

const NO_YEAR: YearPlace = { year: null, countedYear: null };

function makePart(from: number, to: number, part: YearPart, { year, countedYear }: YearPlace): Finding {
  return makeFinding(from, to, { type: 'part', part, year, countedYear, which: 'bare' });
}

function readYearBefore(page: DatePage, from: number): (YearPlace & { from: number }) | null {
  const written = readYear(page, from - 1);
  if (written !== null && written.to === from)
    return { year: written.year, countedYear: null, from: from - 1 };
  if (wordAt(page, from - 1) !== "'s" || wordAt(page, from - 2) !== 'year') return null;
  const countedYear = COUNTED.get(wordAt(page, from - 3));
  return countedYear === undefined ? null : { year: null, countedYear, from: from - 3 };
}

function readYearAfter(page: DatePage, at: number): (YearPlace & { to: number }) | null {
  const skip = wordAt(page, at) === 'of' || wordAt(page, at) === ',' ? at + 1 : at;
  const written = readYear(page, skip);
  if (written !== null) return { year: written.year, countedYear: null, to: written.to };
  if (wordAt(page, skip + 1) !== 'year') return null;
  const isThe = wordAt(page, skip) === 'the' && skip > at;
  const countedYear = COUNTED.get(isThe ? 'this' : wordAt(page, skip));
  return countedYear === undefined ? null : { year: null, countedYear, to: skip + 2 };
}

const COUNTED: ReadonlyMap<string, Step> = new Map([
  ['last', countYear(-1, 'published')],
  ['this', countYear(0, 'story')],
  ['next', countYear(1, 'published')],
  ['that', countYear(0, 'mention')],
  ['same', countYear(0, 'mention')],
]);

function countYear(steps: number, from: Step['from']): Step {
  return { type: 'step', unit: 'year', steps, from };
}
