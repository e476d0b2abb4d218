import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { readRelative, readThisDay, readUntilNow } from './read-relative.ts';
import { readTypedDate } from './read-typed-date.ts';
import type { Calendar } from './typed-calendar.ts';
import { boundCalendar, type Edge, openAt, type When } from './when.ts';
import { writeYears } from './write-years.ts';

export type { When } from './when.ts';

/** A question taken apart into times and other words. */
export interface WhenRead {
  /** Each of them was asked for: "May 16 and June 2". */
  readonly whens: readonly When[];
  /** None of these: "not in 2025". */
  readonly excluded: readonly When[];
  /** Words that mean another day whenever they are said: "yesterday", "on Monday". */
  readonly relative: string | null;
  /** True for "on this day", which asks for one day of all years. */
  readonly asksThisDay: boolean;
  /** A date that no calendar has, as typed: "31 February". */
  readonly impossible: string | null;
  /** The question without its times. */
  readonly rest: string;
}

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ...['since', 'from'].map((word): [string, Edge] => [word, 'since']),
  ...['until', 'till', 'by', 'to'].map((word): [string, Edge] => [word, 'until']),
  ['after', 'after'],
  ['before', 'before'],
]);
const JOINS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'except', 'excluding', 'without', 'outside']);
/** The words that only bind a time to the question are no words to look for. */
const LINKS: ReadonlySet<string> = new Set([
  ...[...EDGES.keys(), ...JOINS, ...NEGATIONS],
  ...['between', 'in', 'on', 'during', 'of', 'the', 'at', 'for'],
]);

interface Found {
  readonly from: number;
  readonly to: number;
  readonly date: Calendar;
}

/** Reads the times in a typed question, in any order and spelling of its days and months. Never throws. */
export function readWhen(asked: string): WhenRead {
  const typed = writeYears(asked);
  const words = tokenizeWords(typed);
  const thisDay = readThisDay(words);
  const used = new Set<number>([...thisDay, ...readUntilNow(words)]);
  const { found, relative } = collect(typed, words, used);
  const dated = shareAcrossRanges(typed, words, shareYears(words, found));
  const wrong = dated.find(({ date }) => !isOfCalendar(date));
  const whens: When[] = [];
  const excluded: When[] = [];
  for (let i = 0; i < dated.length; i++) {
    const first = dated[i]!;
    const next = dated[i + 1];
    const isRange = next !== undefined && joinsRange(typed, words, first, next);
    const when = isRange ? spanRange(first.date, next.date) : readEdge(words, first);
    const isLoose =
      [first, isRange ? next : first].some(({ date }) => date.isLoose) || when.edge !== undefined;
    const links = markLinks(words, used, first, isRange ? next : undefined);
    const isExcluded = links.some((word) => NEGATIONS.has(word));
    // An edge belongs to the words that were read, a preposition doesn't.
    const start = words[when.edge === undefined ? first.from : first.from - links.length]!.start;
    const written = typed.slice(start, words[(isRange ? next : first).to - 1]!.end);
    (isExcluded ? excluded : whens).push(isLoose ? { ...when, typed: written } : when);
    if (isRange) i++;
  }
  return {
    whens,
    excluded,
    relative: found.length > 0 ? null : relative,
    asksThisDay: thisDay.length > 0,
    impossible: wrong ? typed.slice(words[wrong.from]!.start, words[wrong.to - 1]!.end) : null,
    rest: words
      .filter((_, i) => !used.has(i))
      .map(({ start, end }) => typed.slice(start, end))
      .join(' '),
  };
}

/** The dates of a question, and the first of its words that hang on the day they are said. Both are marked as used. */
function collect(typed: string, words: readonly Word[], used: Set<number>) {
  const found: Found[] = [];
  let relative: string | null = null;
  for (let at = 0; at < words.length; at++) {
    if (used.has(at)) continue;
    const read = readTypedDate(typed, words, at);
    const to = read?.to ?? readRelative(words, at);
    if (to === at) continue;
    if (read !== null) found.push({ from: at, to, date: read.date });
    else relative ??= typed.slice(words[at]!.start, words[to - 1]!.end);
    for (; at < to; at++) used.add(at);
    at--;
  }
  return { found, relative };
}

function isOfCalendar({ year, month, day }: Calendar): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  // 2000 had a 29 February, as some year has.
  return day === null || (day >= 1 && day <= getDaysInMonth(new Date(year ?? 2000, month - 1, 1)));
}

/** "May and June 2025" and "2 June 2025 and 23 July" share the year. */
function shareYears(words: readonly Word[], found: readonly Found[]): Found[] {
  const shared = [...found];
  const share = (i: number, from: number) => {
    const [lacking, having] = [shared[i], shared[from]];
    if (!lacking || !having || lacking.date.year !== null) return;
    // "24 and 25 March"
    const isDayAlone = lacking.date.month === null && lacking.date.day !== null;
    if (!isDayAlone && having.date.year === null) return;
    const [first, second] = i < from ? [lacking, having] : [having, lacking];
    const between = words.slice(first.to, second.from);
    if (between.length > 1 || (between.length === 1 && !SHARING.has(between[0]!.term))) return;
    const month = isDayAlone ? having.date.month : lacking.date.month;
    shared[i] = { ...lacking, date: { ...lacking.date, year: having.date.year, month } };
  };
  for (let i = shared.length - 2; i >= 0; i--) share(i, i + 1);
  for (let i = 1; i < shared.length; i++) share(i, i - 1);
  return shared;
}

const SHARING: ReadonlySet<string> = new Set(['and', 'or']);

/** "from May to June", "between May and June", "24-27 March", "May – June"; "May and June" are two times. */
function joinsRange(typed: string, words: readonly Word[], first: Found, second: Found): boolean {
  const between = words.slice(first.to, second.from).map(({ term }) => term);
  if (between.length === 0) {
    // A dash, or a slash between years.
    return /^\s*[-–—/]\s*$/u.test(typed.slice(words[first.to - 1]!.end, words[second.from]!.start));
  }
  if (between.length > 1 || !JOINS.has(between[0]!)) return false;
  return between[0] !== 'and' || words[first.from - 1]?.term === 'between';
}

/** What one end of a range leaves out it shares with the other: "24 to 27 March 2022". */
function shareAcrossRanges(typed: string, words: readonly Word[], found: readonly Found[]): Found[] {
  const shared = [...found];
  for (let i = 0; i + 1 < shared.length; i++) {
    const [first, second] = [shared[i]!, shared[i + 1]!];
    if (!joinsRange(typed, words, first, second)) continue;
    const year = second.date.year ?? first.date.year;
    const month = first.date.month ?? (first.date.day === null ? null : second.date.month);
    shared[i] = { ...first, date: { ...first.date, year: first.date.year ?? year, month } };
    shared[i + 1] = { ...second, date: { ...second.date, year } };
    i++;
  }
  return shared;
}

function spanRange(first: Calendar, second: Calendar): When {
  const [start, end] = [boundCalendar(first), boundCalendar(second)];
  return { first: start.first, last: end.last, anyYear: start.anyYear || end.anyYear };
}

function readEdge(words: readonly Word[], { from, to, date }: Found): When {
  const when = boundCalendar(date);
  const at = words[from - 1]?.term === 'the' ? from - 2 : from - 1;
  const before = words[at]?.term;
  // "Anything from May" is of May; "from May on" and "from May" are what came since.
  const isOf = before === 'from' && at > 0 && !ONWARDS.has(words[to]?.term ?? '');
  const edge = isOf ? undefined : EDGES.get(before ?? '');
  return edge === undefined ? when : openAt(when, edge);
}

const ONWARDS: ReadonlySet<string> = new Set(['on', 'onward', 'onwards', 'forward', 'forwards']);

/** The words around a time that only bind it, which are marked as used. */
function markLinks(
  words: readonly Word[],
  used: Set<number>,
  first: Found,
  second: Found | undefined,
): string[] {
  const links: string[] = [];
  for (let at = first.from - 1; at >= 0 && LINKS.has(words[at]!.term) && !used.has(at); at--) {
    used.add(at);
    links.push(words[at]!.term);
  }
  if (second !== undefined) for (let at = first.to; at < second.from; at++) used.add(at);
  return links;
}
