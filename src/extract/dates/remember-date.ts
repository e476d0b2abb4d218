import type { Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Context, Named, Resolved } from './context.ts';
import { type DatePage, wordAt } from './date-page.ts';
import type { Finding } from './reading.ts';

const YEAR_FRAMES = makeWordSet('in during by early late mid until through to and \n');

/** Keeps what a finding came to, for the mentions after it that are counted from it or share its year. */
export function rememberDate(context: Context, resolved: Resolved, span: Span, finding: Finding): void {
  const { moment, yearKnown } = resolved;
  const { page } = context;
  if (isComparison(page, finding) || looksBack(finding)) return;
  const isOther = yearKnown && moment.date.getFullYear() !== context.published?.getFullYear();
  context.run = isOther ? context.run + 1 : 0;
  const start = context.last?.span === span ? context.last.start : moment.date;
  const named: Named = { moment, start, span, at: finding.from, yearKnown };
  context.latest = named;
  if (
    (finding.reading.type === 'calendar' || finding.reading.type === 'range') &&
    moment.precision === 'year' &&
    !framesYear(page, finding.from)
  )
    return;
  context.last = named;
  if (moment.precision === 'day') context.lastDay = named;
}

/** "up from 4 % a year earlier" is an aside: what follows speaks of the period it was compared with. */
function isComparison(page: DatePage, finding: Finding): boolean {
  const { reading, to } = finding;
  const word = wordAt(page, to - 1);
  const counts = reading.type === 'step' && reading.unit === 'year' && reading.steps === -1;
  return counts && (word === 'ago' || word === 'earlier');
}

/** "A week earlier, they had met": what follows goes on from where the story was. */
function looksBack({ reading }: Finding): boolean {
  return reading.type === 'step' && reading.from === 'mention' && reading.steps < 0;
}

/** "In 1943" sets the year of what follows, "the treaty of 1925", "since 1925" and "the 1925 treaty" don't. */
function framesYear(page: DatePage, at: number): boolean {
  return page.tokens[at]!.shape !== 'number' || YEAR_FRAMES.has(wordAt(page, at - 1));
}
