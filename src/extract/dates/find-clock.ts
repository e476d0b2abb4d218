import { type DatePage, wordAt } from './date-page.ts';
import { readFigure } from './read-number.ts';
import { type Finding, makeFinding } from './reading.ts';

/** Offsets of zone names of news agencies, https://www.timeanddate.com/time/zones/. Ambiguous names are left out. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...([
    ['gmt', 'Z'],
    ['utc', 'Z'],
    ['bst', '+01:00'],
    ['cet', '+01:00'],
    ['cest', '+02:00'],
    ['eet', '+02:00'],
  ] as const),
  ...([
    ['eest', '+03:00'],
    ['est', '-05:00'],
    ['edt', '-04:00'],
    ['cdt', '-05:00'],
    ['mst', '-07:00'],
  ] as const),
  ...([
    ['mdt', '-06:00'],
    ['pst', '-08:00'],
    ['pdt', '-07:00'],
  ] as const),
]);
const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T00:00'],
]);

/** "10:35 a.m.", "1pm", "4 p.m. EST", "13:00 GMT", "noon". The day comes from elsewhere. */
export function findClock(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind === 'clock') {
    const named = NAMED.get(lexeme.word);
    if (named !== undefined && (page.tokens[at]!.shape !== 'lower' || wordAt(page, at - 1) === 'high'))
      return null;
    if (named !== undefined) return makeFinding(at, at + 1, { type: 'clock' }, named);
    return readBefore(page, at, lexeme.word.startsWith('p'));
  }
  return readFigures(page, at);
}

/** The figures before "a.m." or "p.m.". */
function readBefore(page: DatePage, at: number, afternoon: boolean): Finding | null {
  const minutes = wordAt(page, at - 2) === ':' ? readFigure(wordAt(page, at - 1)) : 0;
  const from = wordAt(page, at - 2) === ':' ? at - 3 : at - 1;
  const [hour, dotted] = wordAt(page, from).split('.').map(readFigure);
  if (hour == null || minutes === null) return null;
  return makeClock(page, from, at + 1, toHours(hour, afternoon), dotted ?? minutes);
}

/** "1pm" in one word, and "13:00" where "at" or a zone says that it is no score. */
function readFigures(page: DatePage, at: number): Finding | null {
  const word = wordAt(page, at);
  const half = word.slice(-2);
  if (half === 'am' || half === 'pm') {
    const [hour, minutes] = word.slice(0, -2).split('.').map(readFigure);
    const colon = wordAt(page, at - 1) === ':' ? readFigure(wordAt(page, at - 2)) : null;
    if (colon !== null && hour != null)
      return makeClock(page, at - 2, at + 1, toHours(colon, half === 'pm'), hour);
    return hour == null ? null : makeClock(page, at, at + 1, toHours(hour, half === 'pm'), minutes ?? 0);
  }
  const minutes =
    wordAt(page, at + 1) === ':' && wordAt(page, at + 2).length === 2
      ? readFigure(wordAt(page, at + 2))
      : null;
  const hour = readFigure(word);
  if (hour === null || minutes === null || hour > 24) return null;
  if (wordAt(page, at - 1) !== 'at' && !ZONES.has(wordAt(page, at + 3))) return null;
  return makeClock(page, at, at + 3, hour, minutes);
}

function toHours(hour: number, afternoon: boolean): number {
  return hour > 12 || hour < 1 ? -1 : (hour % 12) + (afternoon ? 12 : 0);
}

function makeClock(page: DatePage, from: number, to: number, hour: number, minutes: number): Finding | null {
  if (hour < 0 || hour > 24 || minutes > 59) return null;
  const zone = ZONES.get(wordAt(page, to));
  const clock = `T${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}${zone ?? ''}`;
  const end = zone === undefined ? to : to + 1;
  return makeFinding(from, skipOtherZone(page, end), { type: 'clock' }, clock);
}

/** The same time elsewhere, as agencies put it in brackets: "(0735 GMT)". */
function skipOtherZone(page: DatePage, at: number): number {
  if (wordAt(page, at) !== '(') return at;
  for (let close = at + 2; close < at + 7; close++) {
    if (wordAt(page, close) === ')') return ZONES.has(wordAt(page, close - 1)) ? close + 1 : at;
  }
  return at;
}
