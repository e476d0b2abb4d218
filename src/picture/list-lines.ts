import type { Answer, Item } from '../answers/answer.ts';
import { citeEvent, findCorrected } from '../answers/cite.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import { isAhead } from '../extract/events/find-outcomes.ts';
import { cutText } from '../reply/cut-text.ts';
import { sayCorrected, sayDay } from '../reply/say-date.ts';
import { sayGap, sayKind } from '../reply/say-timeline.ts';
import { sliceSpan } from '../text/span.ts';

export type Timeline = Extract<Answer, { kind: 'timeline' }>;

/** One piece of a timeline as it is drawn and described. */
export interface Line {
  readonly item: Item;
  /** What it stands under. */
  readonly heading: string;
  /** That nothing was found for a while before it. */
  readonly gap: string | null;
  /** True for what was still to come when it was written. */
  readonly isAhead: boolean;
  /** Whole sentences on what it is. */
  readonly remarks: readonly string[];
}

/** Everything that a timeline shows, in its order: what has a date, and then what has none. */
export function listLines({ entries, undated }: Timeline): Line[] {
  return [
    ...entries.map((entry): Line => {
      const { event } = entry;
      const item = citeEvent(event);
      const others = [...new Set(entry.others.map(({ article }) => article.outlet.name))];
      return {
        item,
        heading: sayDay(entry.bucket),
        gap: entry.gap && sayGap(entry.gap),
        isAhead: isAhead(event),
        remarks: [
          ...sayKind(entry),
          ...remarkCorrected(item),
          ...(others.length > 0 ? [`Also worded in: ${others.join(', ')}`] : []),
          ...entry.outcomes.map(sayOutcome),
        ],
      };
    }),
    ...undated.map(
      (item): Line => ({
        item,
        heading: 'Undated',
        gap: null,
        isAhead: false,
        remarks: remarkCorrected(item),
      }),
    ),
  ];
}

/** As much of a later report as a remark holds. */
const LONGEST_OUTCOME = 160;

function sayOutcome({ article, span }: RecordedEvent): string {
  const words = cutText(sliceSpan(article.text, span).replace(/\s+/gu, ' '), LONGEST_OUTCOME);
  return `Reported later in ${article.outlet.name}: ${words}`;
}

function remarkCorrected(item: Item): string[] {
  const said = sayCorrected(findCorrected(item));
  return said === null ? [] : [said];
}

/** The warnings of these items, each once: what an item's mark "⚠1" counts. */
export function listWarnings(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap((item) => item.warnings))];
}

/** " ⚠1" for each warning of an item, by its place among all that are shown. */
export function markWarnings(item: Item, warnings: readonly string[]): string {
  return item.warnings.map((warning) => ` ⚠${warnings.indexOf(warning) + 1}`).join('');
}
