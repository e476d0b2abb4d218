import { type DatePage, isBound, wordAt } from './date-page.ts';
import { readFigure, readYear } from './read-number.ts';
import { readRangeSign } from './read-range.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const LEADING: ReadonlySet<string> = new Set(
  'in since by until till from before after of during through throughout around circa c. early late mid pre post fiscal calendar year to into both between and or for than'.split(
    ' ',
  ),
);
/** "of", "to", "and", "for", "than", "around", "from" also lead to plain numbers, so there the year must be a likely one. */
const WEAK: ReadonlySet<string> = new Set(
  'of to into both and or for than around from year between before after by through'.split(' '),
);
/** What is counted after a number that is no year. */
const COUNTED: ReadonlySet<string> = new Set(
  'people men women soldiers troops children points votes miles km kilometers kilometres meters metres feet tons tonnes percent % dollars euros pounds yen residents civilians workers jobs members prisoners bodies homes houses times copies barrels shares hours days weeks months years minutes seconds others of more vehicles tanks aircraft refugees employees students square cubic calories words pages'.split(
    ' ',
  ),
);

/** A year after "in", "since", "by", "until" and the like: "in 2014", "2014-2015", "(1903–1950)", "late 1998". */
export function findBareYear(page: DatePage, at: number): Finding | null {
  const written = readYear(page, at);
  if (written === null) return null;
  const { year, to } = written;
  if (isCounted(page, at, to)) return null;
  const sign = readRangeSign(page, to);
  const second =
    sign > 0 && !'and or to through'.includes(wordAt(page, to)) ? readSecond(page, sign, year) : null;
  const likely = year >= 1800 && year < 2050;
  const before = wordAt(page, at - 1);
  if (second !== null && likely) {
    const last = makeCalendar(second.year, null, null);
    return makeFinding(at, second.to, { type: 'range', first: makeCalendar(year, null, null), last });
  }
  if (before === '(') return likely && ');,–-'.includes(wordAt(page, to)) ? makeYear(at, to, year) : null;
  const leads = (LEADING.has(before) && (likely || !WEAK.has(before))) || isPaired(page, at, to, year);
  const spoken =
    page.tokens[at]!.shape !== 'number' && wordAt(page, at).length > 3 && wordAt(page, at) !== 'twenty';
  return leads || spoken ? makeYear(at, to, year) : null;
}

/** "from 1648 to 1657": each of two years shows that the other is one. */
function isPaired(page: DatePage, at: number, to: number, year: number): boolean {
  const between = (word: string) => word === 'to' || word === 'and' || word === 'until';
  const later = between(wordAt(page, to)) ? readYear(page, to + 1) : null;
  const before = wordAt(page, at - 1);
  if (later !== null) return later.year > year && (before === 'from' || before === 'between');
  const earlier = between(before) ? readYear(page, at - 2) : null;
  const opener = wordAt(page, at - 3);
  return earlier !== null && earlier.year < year && (opener === 'from' || opener === 'between');
}

function makeYear(from: number, to: number, year: number): Finding {
  return makeFinding(from, to, makeCalendar(year, null, null));
}

/** The second year of "2014-2015" and "1914–18". */
function readSecond(page: DatePage, at: number, year: number): { year: number; to: number } | null {
  const word = wordAt(page, at);
  const value = readFigure(word);
  if (value === null || isBound(page, at + 1)) return null;
  const full = word.length === 4 ? value : word.length === 2 ? year - (year % 100) + value : 0;
  return full > year && full < year + 300 ? { year: full, to: at + 1 } : null;
}

function isCounted(page: DatePage, at: number, to: number): boolean {
  const after = wordAt(page, to);
  const before = wordAt(page, at - 1);
  if (COUNTED.has(after) || '$£€¥#'.includes(before)) return true;
  if (after === ':' && page.tokens[to + 1]?.shape === 'number') return true;
  return page.text[page.tokens[at]!.end] === '%' || before === '/' || before === '.';
}
