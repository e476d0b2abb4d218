import { makeClock, toHours } from './clock-time.ts';
import { readZone } from './clock-zone.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readFigure } from './read-number.ts';
import { type Finding, makeFinding } from './reading.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T00:00'],
]);

/** "10:35 a.m.", "1pm", "4 p.m. EST", "13:00 GMT", "0600 GMT", "noon". The day comes from elsewhere. */
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
  const figure = readFigure(word);
  if (figure === null) return null;
  if (word.length === 4) {
    const isZoned = readZone(page, at + 1) !== null;
    return isZoned ? makeClock(page, at, at + 1, Math.floor(figure / 100), figure % 100) : null;
  }
  const minutes = readColon(page, at + 1);
  if (minutes === null) return null;
  const to = readColon(page, at + 3) === null ? at + 3 : at + 5;
  if (wordAt(page, at - 1) !== 'at' && readZone(page, to) === null) return null;
  return makeClock(page, at, to, figure, minutes);
}

/** The minutes or seconds behind a colon. */
function readColon(page: DatePage, at: number): number | null {
  const figure = wordAt(page, at + 1);
  return wordAt(page, at) === ':' && figure.length === 2 ? readFigure(figure) : null;
}
