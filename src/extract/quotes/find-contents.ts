import { ADVERBS, CONJUNCTIONS } from '../grammar-words.ts';
import type { Bound, Side } from './content-bound.ts';
import { describeEnds } from './content-ends.ts';
import { describeSides } from './content-sides.ts';
import { describeStarts } from './content-starts.ts';
import type { Clause } from './find-clauses.ts';
import { isTimeWord } from './is-nominal.ts';
import { isParenthetical } from './is-parenthetical.ts';
import type { Desk } from './offer.ts';
import type { Stretch } from './page.ts';
import { skipSaidTime } from './skip-said-time.ts';
import { tellsContent } from './tells-content.ts';
import { type Weights, weighChance, weighChoices } from './weigh.ts';

/** What one clause reports in its own words: token ranges of the content clause. */
export interface Content {
  readonly clause: Clause;
  readonly stretch: Stretch;
  /** How likely it is that the clause reports anything there. */
  readonly chance: number;
}

/** The learned weights: whether a clause reports something on a side, and where that starts and ends. */
export interface ContentWeights {
  readonly sides: Weights;
  readonly starts: Weights;
  readonly ends: Weights;
}

/** The content clauses of mixed and indirect speech, in the order of their verbs. */
export function findContents(desk: Desk, weights: ContentWeights): Content[] {
  const contents: Content[] = [];
  desk.clauses.forEach((clause, number) => {
    if (tellsWording(desk, clause)) return;
    const isTold = isParenthetical(desk.page, clause);
    // Whom it was told, and where, was not told; what stands behind a comma goes on.
    const isAllTold = isTold && desk.page.tokens[clause.cue.to]?.word !== ',';
    for (const side of isAllTold ? (['before'] as const) : (['before', 'after'] as const)) {
      const features = describeSides(desk, number, side);
      if (features === null) continue;
      const sure = side === 'before' && isTold;
      const chance = sure ? 1 : weighChance(weights.sides, features);
      if (chance < LOWEST_CHANCE) continue;
      const stretch = boundContent(desk, clause, side, weights);
      if (stretch === null || isScrap(desk, number, stretch) || cutsCue(desk, number, stretch)) continue;
      if (!tellsContent(desk.page, clause, stretch)) continue;
      contents.push({ clause, stretch, chance });
    }
  });
  return contents;
}

/** "In the words of the mayor": it tells whose the words between the marks are, and of the others nothing. */
function tellsWording({ page }: Desk, { form, verb }: Clause): boolean {
  return form === 'phrase' && page.tokens[verb]!.word === 'of';
}

/** Below this a clause is left alone: measured on the training part, where it gives the best F1. */
const LOWEST_CHANCE = 0.4;

/** "However", "Sunday", or another clause's "the mayor said": what is left of a sentence and was said by nobody. */
function isScrap({ page, clauses }: Desk, number: number, { from, to }: Stretch): boolean {
  if (page.tokens[from]!.word === ';') return true;
  if (to - from === 1) {
    const { word } = page.tokens[from]!;
    return ADVERBS.has(word) || CONJUNCTIONS.has(word) || isTimeWord(page, from);
  }
  return [clauses[number - 1], clauses[number + 1]].some((other) => {
    const start = other?.subject?.mention.from ?? -1;
    return other !== undefined && start >= from && start <= from + 2 && other.verb === to - 1;
  });
}

/** "told Doe, according | to the ministry": what begins inside the next clause's cue is none. */
function cutsCue({ clauses }: Desk, number: number, { from }: Stretch): boolean {
  const next = clauses[number + 1];
  return next !== undefined && next.form === 'phrase' && next.cue.from < from && from < next.cue.to;
}

function boundContent(desk: Desk, clause: Clause, side: Side, weights: ContentWeights): Stretch | null {
  const start = chooseBound(describeStarts(desk, clause, side), weights.starts);
  if (start === null) return null;
  const end = chooseBound(describeEnds(desk, clause, side, start), weights.ends);
  if (end === null || end <= start) return null;
  const stretch = { from: start, to: end };
  return side === 'after' ? { from: skipSaidTime(desk.page, stretch), to: end } : stretch;
}

function chooseBound(bounds: readonly Bound[], weights: Weights): number | null {
  if (bounds.length === 0) return null;
  const chances = weighChoices(
    weights,
    bounds.map((bound) => bound.features),
  );
  return bounds[chances.indexOf(Math.max(...chances))]!.at;
}
