import type { PositionsAnswer } from '../answers/answer.ts';
import { readItem } from '../answers/cite.ts';
import type { PositionChange, PositionItem } from '../answers/positions/position-item.ts';
import { cutText } from '../reply/cut-text.ts';
import { sayChange, sayTeller, titlePositions } from '../reply/render-positions.ts';
import { sayDay } from '../reply/say-date.ts';
import type { MatrixRow } from './list-rows.ts';
import { type Part, sayPart } from './part.ts';

/** The most of one wording, tried in this order until the description is short enough. */
const LENGTHS = [260, 160, 110, 80, 60, 45, 32, 20];

/** What a matrix shows, in words of at most `longest` UTF-16 units. */
export function describeMatrix(rows: readonly MatrixRow[], part: Part, longest: number): string {
  const lines = rows.slice(part.from, part.to).filter(({ cells }) => cells.length > 0);
  const write = (dated: boolean) =>
    [
      `How many pieces of each party are on record for each issue${dated ? ', and the day of the latest' : ''}.${sayShown(part)}`,
      ...lines.map(({ issue, cells }) => {
        const told = cells.map(
          ({ party, count, latest }) => `${party.name} ${count}${dated ? ` (${sayDay(latest)})` : ''}`,
        );
        return `${issue.name}: ${told.join(', ')}`;
      }),
    ].join('\n');
  const dated = write(true);
  return dated.length <= longest ? dated : cutText(write(false), longest);
}

/** What a comparison shows, in words of at most `longest` UTF-16 units. */
export function describeComparison(answer: PositionsAnswer, part: Part, longest: number): string {
  const changes = answer.changes.slice(part.from, part.to);
  const tries = LENGTHS.map((length) =>
    [
      `${titlePositions(answer)}.${sayShown(part)}`,
      ...changes.map((change) => describeChange(change, answer, length)),
    ].join('\n'),
  );
  return tries.find((text) => text.length <= longest) ?? cutText(tries.at(-1)!, longest);
}

function describeChange(change: PositionChange, { asked }: PositionsAnswer, length: number): string {
  const { party, issue, before, after, is } = change;
  const quote = (item: PositionItem) =>
    [
      cutText(readItem(item).replace(/\s+/gu, ' '), length),
      `(${[item.citation.article.outlet.name, sayTeller(item)].filter(Boolean).join(': ')})`,
    ].join(' ');
  const head = `${party.name}, ${issue.name}: ${sayChange(change, asked)}.`;
  return is === 'changed' && before !== null
    ? `${head} Earlier: ${quote(before)} Later: ${quote(after)}`
    : `${head} ${quote(after)}`;
}

function sayShown(part: Part): string {
  const place = sayPart(part);
  return place === null ? '' : ` Shown: ${place}.`;
}
