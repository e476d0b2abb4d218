import type { Answer, Item } from '../answers/answer.ts';
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
export function renderEntries(answer: Timeline, style: Style, { quotation }: Limits): string[] {
  const { entries, undated } = answer;
  const isOne = entries.length + undated.length === 1;
  const numberOf = (i: number) => (isOne ? null : i + 1);
  return [
    ...entries.map((entry, i) => {
      const isNew = entry.bucket !== entries[i - 1]?.bucket;
      return [
        ...(entry.gap === null ? [] : [style.small(style.plain(sayGap(entry.gap)))]),
        ...(isNew ? [style.strong(sayDay(entry.bucket))] : []),
        renderItem(entry.item, numberOf(i), style, quotation),
        ...sayKind(entry).map((sentence) => style.small(style.plain(sentence))),
        ...renderBeside(entry.others, 'The same, as worded elsewhere:', style, quotation),
        ...renderBeside(entry.outcomes, 'What came of it, as reported later:', style, quotation),
      ].join('\n');
    }),
    ...undated.map((item, i) => {
      const block = renderItem(item, numberOf(entries.length + i), style, quotation);
      return i === 0 ? `${style.strong('Undated')}\n${block}` : block;
    }),
  ];
}

/** Other wordings beside an entry, each with its own place, under a few words on what they are. */
function renderBeside(items: readonly Item[], words: string, style: Style, longest: number): string[] {
  return items.map((item) =>
    [style.small(style.plain(words)), renderItem(item, null, style, longest)].join('\n'),
  );
}
