import type { DateMention } from '../dates/date-mention.ts';
import { boundDate } from './date-bounds.ts';
import type { EventKind } from './event.ts';
import type { Trigger } from './find-trigger.ts';

const LIMITS: ReadonlySet<string> = new Set(['until', 'till', 'by']);

/**
 * What lies behind the day of publication happened, whatever the verb; on that day the tense decides. `before` is the
 * word before the date.
 */
export function tellKind(
  published: string | null,
  date: DateMention,
  { tense }: Trigger,
  before: string,
): EventKind {
  const bounds = boundDate(date.value)!;
  const isAhead = published === null ? tense === 'future' : bounds.last > published;
  if (LIMITS.has(before) && isAhead) return 'deadline';
  if (published !== null && bounds.first > published) return 'announced';
  const mayBeAhead = published === null || bounds.last >= published;
  return tense === 'future' && mayBeAhead ? 'announced' : 'happened';
}
