import { makeWordSet } from '../../text/word-set.ts';
import { countsPlural, isCounted } from './counts-things.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readFigure } from './read-number.ts';
import { readRangeSign } from './read-range.ts';
import { readEraYear, readYear } from './read-year.ts';
import { isPaired, readSecondYear } from './read-year-pair.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const LEADING = makeWordSet(
  'in since by until till from before after of during through throughout around circa c. early late mid pre post fiscal calendar year to into both due between and or for than',
);
/** "of", "to", "and", "for", "than", "around", "from" also lead to plain numbers, so there the year must be a likely one. */
const WEAK = makeWordSet('of to into both and or for than around from year between before after by through');
/** "as early as 2011", "as far back as 1998". */
const AS_EARLY = makeWordSet('early late recently back');
/** "2014 to 2015" is two dates, "2014-2015" one. */
const SPOKEN: ReadonlySet<string> = new Set(['to', 'through']);

/** "218 BC", "AD 70", and "264 to 241 BC", whose first year is of the same era. */
function findEraYear(page: DatePage, at: number): Finding | null {
  const from = readEraYear(page, at) !== null ? at : at - 1;
  const era = readEraYear(page, from);
  if (era === null || era.to <= at) return null;
  const first = readRangeSign(page, at - 1) === at ? at - 2 : readRangeSign(page, at) === at ? at - 1 : -1;
  const figure = first < 0 ? null : readFigure(wordAt(page, first));
  const start = figure === null ? null : era.year > 0 ? figure : 1 - figure;
  if (start === null || start >= era.year) return makeYear(from, era.to, era.year);
  const last = makeCalendar(era.year, null, null);
  return makeFinding(first, era.to, { type: 'range', first: makeCalendar(start, null, null), last });
}

/** A year after "in", "since", "by", "until" and the like: "in 2014", "2014-2015", "(1903–1950)", "late 1998". */
export function findBareYear(page: DatePage, at: number): Finding | null {
  const era = findEraYear(page, at);
  if (era !== null) return era;
  const written = readYear(page, at);
  if (written === null) return null;
  const { year, to } = written;
  if (isCounted(page, at, to)) return null;
  const sign = readRangeSign(page, to);
  const second = sign > 0 && !SPOKEN.has(wordAt(page, to)) ? readSecondYear(page, sign, year) : null;
  const likely = year >= 1800 && year < 2050;
  if (!likely && countsPlural(page, to)) return null;
  const before = wordAt(page, at - 1);
  if (second !== null && likely) {
    const last = makeCalendar(second.year, null, null);
    return makeFinding(at, second.to, { type: 'range', first: makeCalendar(year, null, null), last });
  }
  if (before === '(') return likely && ');,–-'.includes(wordAt(page, to)) ? makeYear(at, to, year) : null;
  const isAsEarly = before === 'as' && AS_EARLY.has(wordAt(page, at - 2));
  const leads =
    (isAsEarly && likely) ||
    (LEADING.has(before) && (likely || !WEAK.has(before))) ||
    isPaired(page, at, to, year);
  const spoken =
    page.tokens[at]!.shape !== 'number' && wordAt(page, at).length > 3 && wordAt(page, at) !== 'twenty';
  return leads || spoken ? makeYear(at, to, year) : null;
}

function makeYear(from: number, to: number, year: number): Finding {
  return makeFinding(from, to, makeCalendar(year, null, null));
}
