import { makeWordSet } from '../../text/word-set.ts';
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
  /** Denied, wished, supposed: the text does not tell that it was said. */
  readonly unsaid: boolean;
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
      const { place, unsaid, cue } = found;
      const subject = choose(listSubjects(page, place), place);
      const { verb, lemma, form, passive } = place;
      clauses.push({ verb, cue, lemma, form, passive, unsaid, subject, sentence: number });
      previous = subject ?? previous;
    }
  });
  return clauses.map((_, number) => limitTrust(page, clauses, number));
}

/** The most that the subject of words is trusted which the text does not itself tell as said. */
const MOST_UNTOLD = 0.9;

function limitTrust(page: Page, clauses: readonly Clause[], number: number): Clause {
  const clause = clauses[number]!;
  const { subject } = clause;
  if (subject === null || subject.chance < MOST_UNTOLD) return clause;
  const told = !clause.unsaid && !isSupposed(page, subject) && !isSecondHand(clause, clauses[number + 1]);
  return told ? clause : { ...clause, subject: { ...subject, chance: MOST_UNTOLD } };
}

/** "If Roe says …", "Neither Roe nor Doe said …": what stands before the subject takes it back. */
function isSupposed({ tokens }: Page, { mention }: Subject): boolean {
  for (let at = Math.max(0, mention.from - 1); at < mention.to; at++) {
    if (SUPPOSING.has(tokens[at]!.word)) return true;
  }
  return false;
}

const SUPPOSING = makeWordSet('if unless whether neither nor nobody none');

/** "Roe said …, according to Doe", "…, the paper reported": somebody else answers for it that these were the words. */
function isSecondHand({ sentence, subject, verb }: Clause, next: Clause | undefined): boolean {
  if (next === undefined || next.sentence !== sentence || next.subject === null || next.verb < verb)
    return false;
  if (next.subject.mention.head.to === subject!.mention.head.to) return false;
  return next.form === 'phrase' || (next.lemma === 'report' && next.subject.way === 'inverted');
}
