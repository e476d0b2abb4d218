import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { Answer, TimelineEntry } from '../answers/answer.ts';
import { citeEvent, readItem } from '../answers/cite.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import { cutText } from '../reply/cut-text.ts';
import { renderItem } from '../reply/render-item.ts';
import { sayKind } from '../reply/say-timeline.ts';
import { nameVersion, type RecordStated, sayVersion } from '../reply/say-version.ts';
import { calendarText, cleanText } from './calendar-text.ts';
import type { Exported } from './exported.ts';
import { foldLines } from './fold-lines.ts';

/** As much of a sentence as a calendar shows at a glance. */
const LONGEST_SUMMARY = 120;
/** "2025-07-23", "2025-07-22/2025-07-23" */
const DAYS = /^([12]\d{3}-\d\d-\d\d)(?:\/([12]\d{3}-\d\d-\d\d))?$/u;

/**
 * The entries of a timeline that are known to the day, or to a range of days, as a calendar (RFC 5545): all-day events
 * that leave the day free. An event of an unknown day in a month or year would fill all its days, so it is left out and
 * counted. Null where nothing is left.
 */
export function writeCalendar(answer: Answer, record: RecordStated): Exported | null {
  if (answer.kind !== 'timeline') return null;
  const events = answer.entries.flatMap((entry) => makeEvent(entry, record));
  if (events.length === 0) return null;
  const header = {
    productId: `-//On the Record//${nameVersion(record)}//EN`,
    calName: cleanText(record.name),
  };
  const { value, error } = createEvents(events, header);
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return {
    text: foldLines(value),
    omitted: sayOmitted(answer.entries.length - events.length, answer.undated.length),
  };
}

/** The writer takes a time stamp, but its types do not know of it. */
type Stamped = EventAttributes & { readonly timestamp: string };

function makeEvent(entry: TimelineEntry, record: RecordStated): Stamped[] {
  const { event, others, outcomes } = entry;
  const { article, span, kind } = event;
  const item = citeEvent(event);
  const [, first, last = first] = DAYS.exec(item.date?.value ?? '') ?? [];
  if (first === undefined) return [];
  const render = (each: RecordedEvent) =>
    renderItem(citeEvent(each), null, calendarText, Number.POSITIVE_INFINITY);
  const wordings = [event, ...others].map(render);
  const reported = outcomes.map((each) => `What came of it, as reported later:\n${render(each)}`);
  return [
    {
      // One sentence may tell of two days, so its place alone would not do.
      uid: `${article.id}-${span.start}-${span.end}-${first}-${last}@on-the-record`,
      timestamp: stampDay(record.articles.at(-1)!.published.day),
      start: splitDay(first),
      // The end of an event is the first day that it no longer takes.
      end: splitDay(format(addDays(parseISO(last!), 1), 'yyyy-MM-dd')),
      title: cutText(cleanText(readItem(item)).replace(/\s+/gu, ' '), LONGEST_SUMMARY),
      description: [...wordings, ...sayKind(entry), ...reported, `From the ${sayVersion(record)}.`].join(
        '\n\n',
      ),
      categories: [kind],
      transp: 'TRANSPARENT',
      busyStatus: 'FREE',
    },
  ];
}

/** "20250724T000000Z": the record's last day, as no clock may be read. */
function stampDay(day: string): string {
  return `${day.replaceAll('-', '')}T000000Z`;
}

function splitDay(day: string): DateArray {
  const [year, month, date] = day.split('-').map(Number);
  return [year!, month!, date!];
}

function sayOmitted(longer: number, undated: number): string | null {
  const left = [
    ...(longer > 0 ? [`${longer} known only to a month, a year or longer`] : []),
    ...(undated > 0 ? [`${undated} undated`] : []),
  ];
  return left.length > 0 ? `Not in the calendar: ${left.join(' and ')}.` : null;
}
