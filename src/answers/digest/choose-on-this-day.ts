import type { Library } from '../../search/library.ts';
import type { Item } from '../answer.ts';
import { citeEvent } from '../cite.ts';
import { listOnThisDay } from '../timeline/on-this-day.ts';
import type { DigestWindow } from './digest-item.ts';
import type { SubjectMatcher } from './match-subject.ts';
import { isEntered, lastDayOf } from './window.ts';

/** A longer sentence would take the place of news. In UTF-16 units. */
const LONGEST = 300;

/** What the record dates to the window's last day in an earlier year: what happened before what was said, the latest. */
export function chooseOnThisDay(fits: SubjectMatcher, window: DigestWindow, library: Library): Item | null {
  const today = lastDayOf(window);
  const [year, month, day] = today.split('-').map(Number);
  const entries = listOnThisDay({ month: month!, day: day! }, library).filter(
    ({ event: { article, span, date, kind, isCaption } }) =>
      (kind === 'happened' || kind === 'said') &&
      !isCaption &&
      Number(date.value.slice(0, 4)) < year! &&
      !isEntered(article, window) &&
      span.end - span.start <= LONGEST &&
      fits(article, span, null),
  );
  const last = entries.findLast(({ event }) => event.kind === 'happened') ?? entries.at(-1);
  return last === undefined ? null : citeEvent(last.event);
}
