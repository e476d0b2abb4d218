import { simplifyDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import { groupEvents } from '../../extract/events/group-events.ts';
import type { TimelineEntry } from '../answer.ts';
import { citeEvent } from '../cite.ts';

/** An entry before its place among the others is known. */
export type LooseEntry = Omit<TimelineEntry, 'bucket' | 'gap'>;

/** One entry for each event, and one where a sentence tells two things of one time. */
export function makeEntries(events: readonly RecordedEvent[]): LooseEntry[] {
  const seen = new Set<string>();
  const distinct = events.filter(({ article, span, date }) => {
    const key = `${article.id} ${span.start} ${simplifyDate(date.value)}`;
    return !seen.has(key) && seen.add(key);
  });
  return groupEvents(distinct).map(([first, ...others]) => ({
    item: citeEvent(first!),
    kind: first!.kind,
    isCaption: first!.isCaption,
    // A pull quote of the same article is no further wording.
    others: others.filter(({ article }) => article !== first!.article).map(citeEvent),
  }));
}
