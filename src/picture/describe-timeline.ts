import { readItem } from '../answers/cite.ts';
import { cutText } from '../reply/cut-text.ts';
import { plain } from '../reply/plain.ts';
import { sayDay } from '../reply/say-date.ts';
import { sayTimeline } from '../reply/say-timeline.ts';
import { type Line, listWarnings, markWarnings, type Timeline } from './list-lines.ts';
import { type Part, sayPart } from './part.ts';

/** The most of one entry's words, tried in this order until the description is short enough. */
const LENGTHS = [260, 160, 110, 80, 60, 45, 32, 20];

/** What a picture shows, in words of at most `longest` UTF-16 units: each entry with its date, words and outlet. */
export function describeTimeline(
  answer: Timeline,
  lines: readonly Line[],
  part: Part,
  longest: number,
): string {
  const place = sayPart(part);
  const items = lines.slice(part.from, part.to).map(({ item }) => item);
  const warnings = listWarnings(items);
  const head = [
    `Timeline: ${sayTimeline(answer, plain)}.`,
    ...(place === null ? [] : [`Shown: ${place}.`]),
    // Before the entries, as the end is what is lost where nothing else helps.
    ...warnings.map((warning, i) => `⚠${i + 1} ${warning}`),
  ];
  const tries = LENGTHS.map((length) => {
    const told = items.map((item) => {
      const words = cutText(readItem(item).replace(/\s+/gu, ' '), length);
      const day = item.date ? sayDay(item.date.value) : 'Undated';
      return `${day}: ${words} (${item.citation.article.outlet.name})${markWarnings(item, warnings)}`;
    });
    return [...head, ...told].join('\n');
  });
  return tries.find((text) => text.length <= longest) ?? cutText(tries.at(-1)!, longest);
}
