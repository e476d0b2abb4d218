import { describeSpeaker, type Mention } from '../mention.ts';
import type { VerbForm } from '../reporting-verbs.ts';
import type { Page, Stretch } from './page.ts';

/** The speaker of a clause and how it was found. */
export interface Subject {
  readonly mention: Mention;
  /** How sure it is among all that were possible, 0 to 1. */
  readonly chance: number;
  readonly way: 'adjacent' | 'apposed' | 'relative' | 'inverted' | 'shared' | 'by' | 'first' | 'possessor';
}

/** A possible subject with what speaks for it. */
export interface SubjectChoice extends Subject {
  readonly features: readonly string[];
}

/** Where the verb stands and what is known around it. */
export interface VerbPlace {
  readonly sentence: Stretch;
  readonly verb: number;
  /** The first auxiliary or adverb before the verb. */
  readonly from: number;
  readonly lemma: string;
  readonly form: VerbForm | 'phrase';
  readonly passive: boolean;
  /** The subject of the reporting clause before it in the sentence. */
  readonly previous: Subject | null;
}

/** The features that every way of finding a subject shares. */
export function describeSubject(
  page: Page,
  place: VerbPlace,
  way: Subject['way'],
  mention: Mention,
  own: string[],
): SubjectChoice {
  const features = [
    way,
    `${way} kind ${mention.kind}`,
    `${way} who ${describeSpeaker(page, mention)}`,
    `${way} form ${place.form}`,
    `${way} lemma ${place.lemma}`,
    `${way} bare ${place.from === place.verb}`,
    ...own.map((feature) => `${way} ${feature}`),
  ];
  return { mention, way, features, chance: 0 };
}
