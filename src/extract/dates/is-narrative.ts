import type { Finding } from './reading.ts';

/** Fewer dates with a year tell nothing about the text. */
const ENOUGH = 4;

/** Texts of the day that look back far, as obituaries do, name some days of their own. */
const FAR_MORE = 5;

/** True for a text that tells of other years: it names them often and hardly counts from its own day. */
export function isNarrative(findings: readonly Finding[], published: Date | null): boolean {
  let other = 0;
  let own = 0;
  for (const { reading } of findings) {
    if (reading.type === 'calendar' && reading.year !== null) {
      if (published === null || Math.abs(reading.year - published.getFullYear()) > 1) other++;
      else own++;
    }
    if (reading.type === 'weekday' && reading.which !== 'following' && reading.which !== 'previous') own++;
    if (reading.type === 'step' && reading.from === 'published') own++;
  }
  return published === null ? other > 0 : other >= ENOUGH && other > FAR_MORE * own;
}
