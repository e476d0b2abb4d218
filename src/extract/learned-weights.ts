import { compileWeights } from './quotes/weigh.ts';
import learned from './weights.json' with { type: 'json' };

/** The weights that tests/eval/train-quotes.ts learned, one model each. To be called when every finder is loaded. */
export function loadWeights() {
  return {
    /** Which phrase is the subject of a reporting verb. */
    subject: compileWeights(learned.subject),
    /** Who said a marked stretch, or nobody. */
    speaker: compileWeights(learned.speaker),
    /** Whether a clause reports something before or after it in unmarked words. */
    sides: compileWeights(learned.sides),
    starts: compileWeights(learned.starts),
    ends: compileWeights(learned.ends),
  };
}
