import type { ReportingVerb } from '../reporting-verbs.ts';
import { chooseSubject, listSubjects } from './find-subject.ts';
import type { Page, Stretch } from './page.ts';
import { readCue } from './read-cue.ts';
import type { Subject, SubjectChoice, VerbPlace } from './subject.ts';
import type { Weights } from './weigh.ts';

/** A reporting verb (or "according to") with its speaker: "the minister told reporters". */
export interface Clause {
  /** The verb's own token. */
  readonly verb: number;
  /** The cue with its auxiliaries and particle. */
  readonly cue: Stretch;
  readonly lemma: string;
  readonly form: ReportingVerb['form'] | 'phrase';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly subject: Subject | null;
  readonly sentence: number;
}

/** Picks the subject of the verb at `place` from the choices. */
export type SubjectChooser = (choices: readonly SubjectChoice[], place: VerbPlace) => Subject | null;

/** The heaviest of the choices. */
export function chooseByWeight(weights: Weights): SubjectChooser {
  return (choices) => chooseSubject(weights, choices);
}

/** No sentence of real news has more; it bounds the work where verbs are strung together. */
const MOST_CUES = 16;

/** Every reporting clause outside quotation marks, in order. Clauses without a subject are kept: it may be open. */
export function findClauses(page: Page, choose: SubjectChooser): Clause[] {
  const clauses: Clause[] = [];
  page.sentences.forEach((sentence, number) => {
    let previous: Subject | null = null;
    const first = clauses.length;
    for (let at = sentence.from; at < sentence.to && clauses.length - first < MOST_CUES; at++) {
      const mark = page.markOf[at]!;
      if (mark !== -1) {
        at = Math.min(page.marks[mark]!.to, sentence.to) - 1;
        continue;
      }
      const found = readCue(page, sentence, at, previous);
      if (found === null) continue;
      const { place, negated, cue } = found;
      const subject = choose(listSubjects(page, place), place);
      const { verb, lemma, form, passive } = place;
      clauses.push({ verb, cue, lemma, form, passive, negated, subject, sentence: number });
      previous = subject ?? previous;
    }
  });
  return clauses;
}
