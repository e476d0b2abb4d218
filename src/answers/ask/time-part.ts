import { boundDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Library } from '../../search/library.ts';
import { matchWhen } from '../timeline/match-when.ts';
import type { When } from '../timeline/read-when.ts';
import { listEventsIn } from './list-events-in.ts';
import type { Part } from './part.ts';
import type { LoneSentence } from './read-sentences.ts';

/** A sentence without a date of its own, of an article from the time that was asked for. */
const PUBLISHED_SHARE = 0.6;
/** A time tells about as much as a word that one passage in ten holds. */
const TIME_WEIGHT = 2;

/** What has not happened yet, or may not. */
const TO_COME = /\b(?:will|would|whether|may|might|could|hopes?|hoped)\b/iu;

/** What a question says of when. */
export function makeTimePart(when: When, isPast: boolean, library: Library): Part {
  const isThen = ({ date }: RecordedEvent) => {
    const days = boundDate(date.value);
    return days !== null && matchWhen(days, when);
  };
  const isDated = (sentence: LoneSentence) => listEventsIn(sentence, library).some(isThen);
  return {
    kind: 'time',
    mayCarry: ({ text }) => !isPast || !TO_COME.test(text),
    weight: TIME_WEIGHT,
    hold: (sentence) => {
      if (isDated(sentence)) return 1;
      if (isPast && TO_COME.test(sentence.text)) return 0;
      const { day } = sentence.passage.article.published;
      return matchWhen({ first: day, last: day }, when) ? PUBLISHED_SHARE : 0;
    },
  };
}
