import { type Bound, firstToken, SIDES, type Side, tokenAfter } from './content-bound.ts';
import { classify } from './describe-mark.ts';
import { addFeature, type Features, template } from './features.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';
import { askPart, countPart, type Part, partOf, partsOf } from './parts.ts';

/** How far behind the verb a content clause may start, and how many places are looked at. */
const FARTHEST_START = 14;
const MOST_BOUNDS = 24;

/** Where the content may start. */
export function describeStarts(desk: Desk, clause: Clause, side: Side): Bound[] {
  const { page } = desk;
  const sentence = page.sentences[clause.sentence]!;
  const bounds: Bound[] = [];
  const first = side === 'after' ? tokenAfter(clause) : sentence.from;
  const limit = side === 'after' ? Math.min(first + FARTHEST_START, sentence.to - 1) : firstToken(clause) - 1;
  let that = false;
  for (let at = first; at < limit && bounds.length < MOST_BOUNDS; at++) {
    const inside = page.markOf[at] !== -1 && page.markOf[at] === page.markOf[at - 1];
    const before = classify(page, at - 1);
    const opens = side === 'after' || at === first || BREAKS.has(before) || at === first + 1;
    if (!inside && opens) {
      const offset = at - first;
      const step = offset < 4 ? countPart(offset) : offset < 8 ? MID : FAR;
      bounds.push({ at, features: describeStart(side, clause, step, before, classify(page, at), that) });
    }
    if (page.tokens[at]!.word === 'that') that = true;
  }
  return bounds;
}

const BREAKS = partsOf(', ; : and but - – — -- that');
const [MID, FAR, NONE] = [partOf('mid'), partOf('far'), partOf('none')];

function describeStart(
  side: Side,
  clause: Clause,
  step: Part,
  before: Part,
  own: Part,
  that: boolean,
): Features {
  const features: Features = [];
  const of = SIDES[side];
  const lemma = partOf(clause.lemma);
  addFeature(features, of, STEP, step);
  addFeature(features, of, STEP_LEMMA, step, lemma);
  addFeature(features, of, OWN, own);
  addFeature(features, of, BEFORE_OWN, before, own);
  addFeature(features, of, BEFORE, before);
  addFeature(features, of, THAT, askPart(that));
  addFeature(features, of, OWN_LEMMA, own, lemma);
  addFeature(features, of, WAY, clause.subject === null ? NONE : partOf(clause.subject.way), step);
  addFeature(features, of, STEP_BEFORE, step, before);
  addFeature(features, of, STEP_OWN, step, own);
  return features;
}

const STEP = template('step *');
const STEP_LEMMA = template('step * *');
const OWN = template('own *');
const BEFORE_OWN = template('before * own *');
const BEFORE = template('before *');
const THAT = template('that *');
const OWN_LEMMA = template('own * *');
const WAY = template('way * *');
const STEP_BEFORE = template('step * before *');
const STEP_OWN = template('step * own *');
