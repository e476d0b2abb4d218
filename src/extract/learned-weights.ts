import { fillForm } from './quotes/features.ts';
import { compileWeights, type Weights } from './quotes/weigh.ts';
import learned from './weights.json' with { type: 'json' };

/** The names of the models, each with what it decides. */
export interface StatementWeights {
  /** Which phrase is the subject of a reporting verb. */
  readonly subject: Weights;
  /** Who said a marked stretch, or nobody. */
  readonly speaker: Weights;
  /** Whether a clause reports something before or after it in unmarked words, where that starts and where it ends. */
  readonly sides: Weights;
  readonly starts: Weights;
  readonly ends: Weights;
}

/** The weights that tests/eval/train-quotes.ts learned. To be called when every finder is loaded. */
export function loadWeights(): StatementWeights {
  const load = (model: keyof StatementWeights) => compileWeights(flattenForms(learned[model]));
  return {
    subject: load('subject'),
    speaker: load('speaker'),
    sides: load('sides'),
    starts: load('starts'),
    ends: load('ends'),
  };
}

/** The file has each form once ("before lemma *") with all that fills it; here every weight has its whole name. */
export function flattenForms(
  forms: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([form, weights]) =>
      Object.entries(weights).map(([filling, weight]) => [fillForm(form, filling), weight]),
    ),
  );
}
