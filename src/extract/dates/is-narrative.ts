import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Finding, Reading } from './reading.ts';

/** Fewer dates of other years tell nothing about a text that counts from its own day, too. */
const ENOUGH = 4;
/** So few do where nothing at all is counted from the text's own day. */
const ENOUGH_ALONE = 2;
/** Texts of the day that look back far, as obituaries do, name some days of their own. */
const FAR_MORE = 4;

/** True for a text that tells of other years: it names them often and hardly counts from its own day. */
export function isNarrative(findings: readonly Finding[], published: Date | null): boolean {
  let other = 0;
  let own = 0;
  for (const { reading } of findings) {
    if (namesOtherYear(reading, published)) other++;
    else if (published !== null && isOwn(reading, published)) own++;
  }
  return published === null
    ? other > 0
    : other >= (own === 0 ? ENOUGH_ALONE : ENOUGH) && other > FAR_MORE * own;
}

function namesOtherYear(reading: Reading, published: Date | null): boolean {
  if (reading.type === 'range') return namesOtherYear(reading.last, published);
  const isDated = reading.type === 'calendar' || reading.type === 'part' || reading.type === 'holiday';
  if (!isDated || reading.year === null) return false;
  return published === null || Math.abs(reading.year - published.getFullYear()) > 1;
}

/** What is named from the day of the text: its own year (the years beside it tell nothing), its day, a bare weekday, "last week". */
function isOwn(reading: Reading, published: Date): boolean {
  if (reading.type === 'step') return reading.from !== 'mention';
  if (reading.type === 'weekday') return reading.which !== 'following' && reading.which !== 'previous';
  if (reading.type !== 'calendar') return false;
  if (reading.year !== null) return reading.year === published.getFullYear();
  if (reading.month === null || reading.day === null) return false;
  const day = new Date(published.getFullYear(), reading.month - 1, reading.day);
  return Math.abs(differenceInCalendarDays(day, published)) <= 1;
}
