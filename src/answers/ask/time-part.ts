import type { Article } from '../../corpus/article.ts';
import { boundDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Library } from '../../search/library.ts';
import type { Days } from '../answer.ts';
import { matchWhen } from '../timeline/match-when.ts';
import type { When } from '../timeline/read-when.ts';
import { openInYear } from '../timeline/when.ts';
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
  // "Before the March storm" is asked of what lay before March, or in it, in the year of whoever tells it.
  const isIn = (days: Days, { published: { day } }: Article) =>
    matchWhen(days, when) ||
    (when.edge !== undefined && matchWhen(days, openInYear(when, when.edge, Number(day.slice(0, 4)))));
  const isThen = ({ article, date }: RecordedEvent) => {
    const days = boundDate(date.value);
    return days !== null && isIn(days, article);
  };
  const isDated = (sentence: LoneSentence) => listEventsIn(sentence, library).some(isThen);
  return {
    kind: 'time',
    mayCarry: ({ text }) => !isPast || !TO_COME.test(text),
    weight: TIME_WEIGHT,
    hold: (sentence) => {
      if (isDated(sentence)) return 1;
      if (isPast && TO_COME.test(sentence.text)) return 0;
      const { article } = sentence.passage;
      const { day } = article.published;
      return isIn({ first: day, last: day }, article) ? PUBLISHED_SHARE : 0;
    },
  };
}
