import { boundDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Library } from '../../search/library.ts';
import { overlaps } from '../../text/span.ts';
import { matchWhen } from '../timeline/match-when.ts';
import type { When } from '../timeline/read-when.ts';
import type { LoneSentence } from './read-sentences.ts';

/** The dated events that a sentence tells of, in the order of the text. */
export function listEventsIn(
  { passage, span }: Pick<LoneSentence, 'passage' | 'span'>,
  library: Library,
): RecordedEvent[] {
  return library
    .eventsOf(passage.article)
    .filter((event) => event.passage === passage && overlaps(event.span, span));
}

/** The events that lie in one of the times. */
export function listEventsThen(whens: readonly When[], library: Library): RecordedEvent[] {
  return library.events.filter((event) => isThen(event, whens));
}

/** True for an event that lies in one of the times. */
export function isThen({ date }: RecordedEvent, whens: readonly When[]): boolean {
  const days = boundDate(date.value);
  return days !== null && whens.some((when) => matchWhen(days, when));
}
