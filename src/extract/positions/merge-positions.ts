import type { Position } from './position.ts';

/** One position for each party and issue of a sentence: a labelled one before others, the party's own words before others'. */
export function mergePositions(positions: readonly Position[]): Position[] {
  const best = new Map<string, Position>();
  for (const position of positions) {
    const key = `${position.party.id} ${position.issue.id}`;
    const other = best.get(key);
    if (other === undefined || weigh(position) > weigh(other)) best.set(key, position);
  }
  return [...best.values()];
}

function weigh({ teller, stance, gloss }: Position): number {
  const told = { party: 2, outlet: 1, other: 0 }[teller];
  return told + (stance?.label ? 4 : stance ? 2 : 0) - (gloss ? 3 : 0);
}
