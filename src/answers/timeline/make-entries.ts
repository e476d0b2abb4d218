import { simplifyDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import { type EventsByDays, findOutcomes, groupByDays, isAhead } from '../../extract/events/find-outcomes.ts';
import { groupEvents } from '../../extract/events/group-events.ts';
import type { TimelineEntry } from '../answer.ts';
import { citeEvent } from '../cite.ts';

/** An entry before its place among the others is known. */
export type LooseEntry = Omit<TimelineEntry, 'bucket' | 'gap'>;

/**
 * One entry for each event, and one where a sentence tells two things of one time. What came of those that were announced
 * is looked for among all events of the record, `all`.
 */
export function makeEntries(events: readonly RecordedEvent[], all: readonly RecordedEvent[]): LooseEntry[] {
  const distinct = dropRepeated(events);
  // Most timelines announce nothing, and then the rest of the record need not be read.
  const byDays = groupByDays(distinct.some(isAhead) ? all : []);
  return groupEvents(distinct).map(([first, ...others]) => {
    const outcomes = isAhead(first!) ? recallOutcomes(first!, byDays) : [];
    return {
      item: citeEvent(first!),
      kind: first!.kind,
      isCaption: first!.isCaption,
      // A pull quote of the same article is no further wording.
      others: others.filter(({ article }) => article !== first!.article).map(citeEvent),
      outcomes: outcomes.length === 0 ? [] : dropRepeated(outcomes).map(citeEvent),
    };
  });
}

/** Every long timeline asks it of the same announcements, and few of them have any outcome. */
const recalled = new WeakMap<EventsByDays, WeakMap<RecordedEvent, readonly RecordedEvent[]>>();

function recallOutcomes(announced: RecordedEvent, byDays: EventsByDays): readonly RecordedEvent[] {
  const known = recalled.get(byDays) ?? new WeakMap<RecordedEvent, readonly RecordedEvent[]>();
  recalled.set(byDays, known);
  const outcomes = known.get(announced) ?? findOutcomes(announced, byDays);
  known.set(announced, outcomes);
  return outcomes;
}

function dropRepeated(events: readonly RecordedEvent[]): RecordedEvent[] {
  const seen = new Set<string>();
  return events.filter(({ article, span, date }) => {
    const key = `${article.id} ${span.start} ${simplifyDate(date.value)}`;
    return !seen.has(key) && seen.add(key);
  });
}
