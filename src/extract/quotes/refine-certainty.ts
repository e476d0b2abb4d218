import type { Certainty } from '../statement.ts';
import type { Draft, Refiner } from './draft.ts';

/**
 * Thresholds on the weighed chance. From the first one on the speaker was right 98 times in 100 in training documents
 * that were held out (tests/eval/cross-validate-quotes.ts), never read off the dev part.
 */
const NAMED = 0.95;
const REPORTED = 0.75;
const LIKELY = 0.6;
const OPEN = 0.35;

/** Says how sure each attribution is; below the lowest threshold the speaker is left open. */
export const rateCertainty: Refiner = (drafts) =>
  drafts.map((draft) => {
    const certainty = rate(draft);
    return certainty === 'unknown'
      ? { ...draft, mention: null, name: null, certainty }
      : { ...draft, certainty };
  });

function rate(draft: Draft): Certainty {
  if (draft.mention === null || draft.chance < OPEN) return 'unknown';
  if (draft.chance < LIKELY) return 'inferred';
  if (draft.mention.kind === 'pronoun') return 'pronoun';
  if (draft.mention.kind === 'nominal') return 'described';
  const sure = draft.chance >= NAMED && draft.reported >= REPORTED;
  return sure && draft.name !== null ? 'named' : 'inferred';
}

/** Reported speech without marks and without a speaker tells nobody anything: it is dropped. */
export const dropAnonymous: Refiner = (drafts) =>
  drafts.filter((draft) => draft.form !== 'indirect' || draft.certainty !== 'unknown');
