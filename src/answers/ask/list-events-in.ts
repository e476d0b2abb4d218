import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Library } from '../../search/library.ts';
import { overlaps } from '../../text/span.ts';
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
