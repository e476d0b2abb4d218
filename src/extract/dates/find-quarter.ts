import { type DatePage, wordAt } from './date-page.ts';
import { readOrdinal, readYear } from './read-number.ts';
import { type Finding, makeFinding, type YearPart } from './reading.ts';

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
  const { year, yearSteps, from: start } = before ?? { year: null, yearSteps: null, from };
  if (after !== null) {
    return makeFinding(from, after.to, {
      type: 'part',
      part,
      year: after.year,
      yearSteps: after.yearSteps,
      which: 'bare',
    });
  }
  return makeFinding(start, at + 1, { type: 'part', part, year, yearSteps, which: 'bare' });
}

interface YearPlace {
  readonly year: number | null;
  readonly yearSteps: number | null;
}

function readYearBefore(page: DatePage, from: number): (YearPlace & { from: number }) | null {
  const written = readYear(page, from - 1);
  if (written !== null && written.to === from) return { year: written.year, yearSteps: null, from: from - 1 };
  if (wordAt(page, from - 1) !== "'s" || wordAt(page, from - 2) !== 'year') return null;
  const steps = STEPS.get(wordAt(page, from - 3));
  return steps === undefined ? null : { year: null, yearSteps: steps, from: from - 3 };
}

function readYearAfter(page: DatePage, at: number): (YearPlace & { to: number }) | null {
  const skip = wordAt(page, at) === 'of' || wordAt(page, at) === ',' ? at + 1 : at;
  const written = readYear(page, skip);
  if (written !== null) return { year: written.year, yearSteps: null, to: written.to };
  if (wordAt(page, skip + 1) !== 'year') return null;
  const steps = STEPS.get(wordAt(page, skip)) ?? (wordAt(page, skip) === 'the' && skip > at ? 0 : undefined);
  return steps === undefined ? null : { year: null, yearSteps: steps, to: skip + 2 };
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
