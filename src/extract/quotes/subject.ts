import type { Mention } from '../mention.ts';
import type { VerbForm } from '../reporting-verbs.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { addFeature, type Features, type Side, sideOf, template } from './features.ts';
import type { Page, Stretch } from './page.ts';
import { askPart, partOf } from './parts.ts';

/** The ways of finding the subject of a verb. */
export type Way = 'adjacent' | 'apposed' | 'relative' | 'inverted' | 'shared' | 'by' | 'first' | 'possessor';

/** The speaker of a clause and how it was found. */
export interface Subject {
  readonly mention: Mention;
  /** How sure it is among all that were possible, 0 to 1. */
  readonly chance: number;
  readonly way: Way;
}

/** A possible subject with what speaks for it. */
export interface SubjectChoice extends Subject {
  readonly features: Features;
  /** True where it needs no weighing. */
  readonly sure: boolean;
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

const ALONE = template('');
const KIND = template('kind *');
const WHO = template('who *');
const FORM = template('form *');
const LEMMA = template('lemma *');
const BARE = template('bare *');

/** The features that every way of finding a subject shares; each way adds its own. */
export function describeSubject(page: Page, place: VerbPlace, way: Way, mention: Mention): Features {
  const side = sideOfWay(way);
  const features: Features = [];
  addFeature(features, side, ALONE);
  addFeature(features, side, KIND, partOf(mention.kind));
  addFeature(features, side, WHO, describeSpeaker(page, mention));
  addFeature(features, side, FORM, partOf(place.form));
  addFeature(features, side, LEMMA, partOf(place.lemma));
  addFeature(features, side, BARE, askPart(place.from === place.verb));
  return features;
}

const WAYS: Readonly<Record<Way, Side>> = {
  adjacent: sideOf('adjacent'),
  apposed: sideOf('apposed'),
  relative: sideOf('relative'),
  inverted: sideOf('inverted'),
  shared: sideOf('shared'),
  by: sideOf('by'),
  first: sideOf('first'),
  possessor: sideOf('possessor'),
};

/** The side that the features of a way have. */
export function sideOfWay(way: Way): Side {
  return WAYS[way];
}
