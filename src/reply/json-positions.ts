import type { PositionsAnswer } from '../answers/answer.ts';
import type { PositionItem } from '../answers/positions/position-item.ts';
import { sliceSpan } from '../text/span.ts';

/** What a position has beside every other item. */
export function jsonPosition(item: PositionItem): Record<string, unknown> {
  const { party, issue, teller, told, stance, condition, gloss, wider, beside, citation } = item;
  const { text } = citation.article;
  return {
    party: party.name,
    issue: issue.name,
    told: { by: teller, name: told && (told.name ?? told.asWritten), gloss },
    stance: stance && {
      label: stance.label,
      cue: { text: sliceSpan(text, stance.cue), start: stance.cue.start, end: stance.cue.end },
    },
    condition: condition && { text: sliceSpan(text, condition), start: condition.start, end: condition.end },
    ...(wider && { wider }),
    ...(beside && { beside }),
  };
}

/** The counts behind the matrix, and what a comparison found. */
export function jsonPositions({ cells, changes }: PositionsAnswer): Record<string, unknown> {
  return {
    matrix: cells.map(({ issue, party, count, latest }) => ({
      ...{ issue: issue.name, party: party.name, count, latest },
    })),
    ...(changes.length > 0 && {
      changes: changes.map(({ issue, party, is, readDifference }) => ({
        ...{ issue: issue.name, party: party.name, wording: is },
        difference: readDifference().map(({ in: side, text }) => ({
          in: side === 'both' ? 'both' : side === 'typed' ? 'later' : 'earlier',
          text,
        })),
      })),
    }),
  };
}
