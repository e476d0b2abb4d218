import type { Answer, Days, TimelineEntry } from '../answers/answer.ts';
import { sayDay } from './say-date.ts';
import type { Style } from './style.ts';

type Timeline = Extract<Answer, { kind: 'timeline' }>;

/** More buckets than this are no overview. */
const MOST_BUCKETS = 12;

/** How much was found, of what, as the first line of a reply. */
export function sayTimeline({ asked, entries, undated }: Timeline, style: Style): string {
  const { words, person, from, to } = asked;
  const counts = [
    ...(entries.length > 0 ? [`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`] : []),
    ...(undated.length > 0 ? [`${undated.length} undated`] : []),
  ];
  const parts = [
    words === null ? '' : ` for “${words}”`,
    person === null ? '' : ` with ${person}`,
    from === null ? '' : ` from ${sayDay(from)}`,
    to === null ? '' : ` to ${sayDay(to)}`,
    entries.length > 1 ? ', the earliest first' : '',
  ];
  return `${style.strong(counts.join(' and '))}${style.plain(parts.join(''))}`;
}

/** How many entries each day, month or year has. */
export function sayBuckets(buckets: Timeline['buckets']): string {
  const shown = buckets.slice(0, MOST_BUCKETS).map(({ value, count }) => `${sayDay(value)}: ${count}`);
  const further = buckets.length - shown.length;
  return [...shown, ...(further > 0 ? [`and ${further} more times`] : [])].join(' · ');
}

/** That the entries leave out a while, of which the record may tell other things. */
export function sayGap({ first, last }: Days): string {
  return first === last
    ? `None of the entries lies on ${sayDay(first)}.`
    : `None of the entries lies between ${sayDay(first)} and ${sayDay(last)}.`;
}

/** What a reader must know of an entry that tells of no past event in an article's own text. */
export function sayKind({ event: { kind, isCaption } }: TimelineEntry): string[] {
  if (isCaption) return ['Photo caption: the words beside a picture.'];
  if (kind === 'announced') return ['Announced: still to come when it was written.'];
  return kind === 'deadline' ? ['A deadline, as it was set when it was written.'] : [];
}
