import type { Answer, TimelineEntry } from '../answers/answer.ts';
import { citeEvent } from '../answers/cite.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import { type Blocks, makeBlocks } from './blocks.ts';
import { renderItem } from './render-item.ts';
import { sayDay } from './say-date.ts';
import { sayNotice } from './say-question.ts';
import { sayBuckets, sayGap, sayKind, sayTimeline } from './say-timeline.ts';
import type { Limits, Style } from './style.ts';

type Timeline = Extract<Answer, { kind: 'timeline' }>;

/** What was found, how it spreads over time, and how the question was read. */
export function renderTimeline(answer: Timeline, style: Style): string {
  const buckets = answer.buckets.length > 1 ? [style.small(style.plain(sayBuckets(answer.buckets)))] : [];
  const notices = answer.notices.map((notice) => style.small(style.plain(sayNotice(notice))));
  return [sayTimeline(answer, style), ...buckets, ...notices].join('\n');
}

/** A block for each entry in order, and then for each passage without a date. */
export function renderEntries(answer: Timeline, style: Style, { quotation }: Limits): Blocks {
  const { entries, undated } = answer;
  const count = entries.length + undated.length;
  return makeBlocks(count, (i) => {
    const number = count === 1 ? null : i + 1;
    const entry = entries[i];
    if (entry === undefined) {
      const block = renderItem(undated[i - entries.length]!, number, style, quotation);
      return i === entries.length ? `${style.strong('Undated')}\n${block}` : block;
    }
    const isNew = entry.bucket !== entries[i - 1]?.bucket;
    return [
      ...(entry.gap === null ? [] : [style.small(style.plain(sayGap(entry.gap)))]),
      ...(isNew ? [style.strong(sayDay(entry.bucket))] : []),
      renderItem(citeEvent(entry.event), number, style, quotation),
      ...sayKind(entry).map((sentence) => style.small(style.plain(sentence))),
      ...renderBeside(entry.others, sayOthers(entry), style, quotation),
      ...renderBeside(entry.outcomes, 'What came of it, as reported later:', style, quotation),
    ].join('\n');
  });
}

/** What is one with an entry: somebody's words once more, or another sentence that tells of what it tells of. */
function sayOthers({ event: { kind } }: TimelineEntry): string {
  return kind === 'said' ? 'The same words, as carried elsewhere:' : 'The same event, as told elsewhere:';
}

/** Other wordings beside an entry, each with its own place, under a few words on what they are. */
function renderBeside(
  events: readonly RecordedEvent[],
  words: string,
  style: Style,
  longest: number,
): string[] {
  return events.map((event) =>
    [style.small(style.plain(words)), renderItem(citeEvent(event), null, style, longest)].join('\n'),
  );
}
