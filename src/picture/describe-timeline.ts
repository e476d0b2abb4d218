import { readItem } from '../answers/cite.ts';
import { cutText } from '../reply/cut-text.ts';
import { plain } from '../reply/plain.ts';
import { sayDay } from '../reply/say-date.ts';
import { sayTimeline } from '../reply/say-timeline.ts';
import type { Timeline } from './draw-timeline.ts';
import type { Part } from './part.ts';

/** The most of one entry's words, tried in this order until the description is short enough. */
const LENGTHS = [260, 160, 110, 80, 60, 45, 32, 20];

/** What a picture shows, in words of at most `longest` UTF-16 units: each entry with its date, words and outlet. */
export function describeTimeline(answer: Timeline, { from, to, count }: Part, longest: number): string {
  const items = [...answer.entries.map(({ item }) => item), ...answer.undated].slice(from, to);
  const head = `Timeline: ${sayTimeline(answer, plain)}.`;
  const rest = count > items.length ? [`Shown: ${from + 1} to ${to} of ${count}.`] : [];
  const warnings = [...new Set(items.flatMap((item) => item.warnings))];
  const describe = (length: number) =>
    items.map((item) => {
      const words = cutText(readItem(item).replace(/\s+/gu, ' '), length);
      const marks = item.warnings.map((warning) => ` ⚠${warnings.indexOf(warning) + 1}`).join('');
      const day = item.date ? sayDay(item.date.value) : 'Undated';
      return `${day}: ${words} (${item.citation.article.outlet.name})${marks}`;
    });
  const warned = warnings.map((warning, i) => `⚠${i + 1} ${warning}`);
  // The warnings come first, as the end is what is lost where nothing else helps.
  const tries = LENGTHS.map((length) => [head, ...rest, ...warned, ...describe(length)].join('\n'));
  const fitting = tries.find((text) => text.length <= longest);
  return fitting ?? cutText(tries.at(-1)!, longest);
}
