import type { RecordedEvent } from '../../extract/events/event.ts';
import { type EventsByDays, findOutcomes, groupByDays, isAhead } from '../../extract/events/find-outcomes.ts';
import { groupEvents } from '../../extract/events/group-events.ts';
import type { Library } from '../../search/library.ts';
import type { Days, TimelineEntry } from '../answer.ts';
import { type DatedEvent, nameTelling } from './dated-event.ts';

/** An entry before its place among the others is known. */
export interface LooseEntry extends Omit<TimelineEntry, 'bucket' | 'gap'> {
  readonly days: Days;
}

const NONE: readonly RecordedEvent[] = [];

/**
 * One entry for each event, and one where a sentence tells two things of one time. What came of those that were announced
 * is looked for among all events of the record.
 */
export function makeEntries(events: readonly DatedEvent[], library: Library): LooseEntry[] {
  const seen = new Set<number>();
  const distinct = events.filter(({ told }) => !seen.has(told) && seen.add(told));
  // Most timelines announce nothing, and then the rest of the record need not be read.
  const byDays = groupByDays(distinct.some(({ event }) => isAhead(event)) ? library.events : NONE);
  return groupEvents(distinct).map(([first, ...rest]) => {
    const { event, days } = first!;
    // A pull quote of the same article is no further wording.
    const others = rest.map((each) => each.event).filter(({ article }) => article !== event.article);
    const outcomes = isAhead(event) ? recallOutcomes(event, byDays) : NONE;
    return { event, days, others: others.length === 0 ? NONE : others, outcomes };
  });
}

/** Every long timeline asks it of the same announcements, and few of them have any outcome. */
const recalled = new WeakMap<EventsByDays, WeakMap<RecordedEvent, readonly RecordedEvent[]>>();

function recallOutcomes(announced: RecordedEvent, byDays: EventsByDays): readonly RecordedEvent[] {
  const known = recalled.get(byDays) ?? new WeakMap<RecordedEvent, readonly RecordedEvent[]>();
  recalled.set(byDays, known);
  const outcomes = known.get(announced) ?? dropRepeated(findOutcomes(announced, byDays));
  known.set(announced, outcomes);
  return outcomes;
}

function dropRepeated(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  if (events.length === 0) return NONE;
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = nameTelling(event);
    return !seen.has(key) && seen.add(key);
  });
}
