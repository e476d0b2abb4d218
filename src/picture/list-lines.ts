import type { Answer, Item } from '../answers/answer.ts';
import { findCorrected, readItem } from '../answers/cite.ts';
import { cutText } from '../reply/cut-text.ts';
import { sayCorrected, sayDay } from '../reply/say-date.ts';
import { sayGap, sayKind } from '../reply/say-timeline.ts';

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
      const others = [...new Set(entry.others.map(({ citation }) => citation.article.outlet.name))];
      return {
        item: entry.item,
        heading: sayDay(entry.bucket),
        gap: entry.gap && sayGap(entry.gap),
        isAhead: entry.kind === 'announced' || entry.kind === 'deadline',
        remarks: [
          ...sayKind(entry),
          ...remarkCorrected(entry.item),
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

function sayOutcome(item: Item): string {
  const words = cutText(readItem(item).replace(/\s+/gu, ' '), LONGEST_OUTCOME);
  return `Reported later in ${item.citation.article.outlet.name}: ${words}`;
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
