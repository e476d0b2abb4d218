import type { Weights } from './quotes/weigh.ts';
import learned from './weights.json' with { type: 'json' };

/** The weights that tests/eval/train-quotes.ts learned, one model each. */
export const WEIGHTS = {
  /** Which phrase is the subject of a reporting verb. */
  subject: toMap(learned.subject),
  /** Who said a marked stretch, or nobody. */
  speaker: toMap(learned.speaker),
  /** Whether a clause reports something before or after it in unmarked words. */
  sides: toMap(learned.sides),
  starts: toMap(learned.starts),
  ends: toMap(learned.ends),
};

function toMap(weights: Record<string, number>): Weights {
  return new Map(Object.entries(weights));
}
