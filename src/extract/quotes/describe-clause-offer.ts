import type { Mention } from '../mention.ts';
import { classify, describeMark } from './describe-mark.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { addFeature, type Features, type Side, template } from './features.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';
import type { Page } from './page.ts';
import { askPart, countPart, findPart, type Part, partOf } from './parts.ts';

/** What speaks for or against a clause being the attribution of mark `number`. */
export function describeClauseOffer(
  desk: Desk,
  number: number,
  clause: Clause,
  side: Side,
  order: number,
): Features {
  const { page } = desk;
  const mark = page.marks[number]!;
  const traits = describeMark(page, number);
  const subject = clause.subject!;
  const reach = {
    from: Math.min(clause.cue.from, subject.mention.from),
    to: Math.max(clause.cue.to, subject.mention.to),
  };
  const opensSentence = reach.from === page.sentences[clause.sentence]!.from;
  const led = opensSentence ? START : classify(page, reach.from - 1);
  const later = reach.from >= mark.to;
  const gap = later ? reach.from - mark.to : mark.from - reach.to;
  const distance = distanceOf(gap);
  const { size, before, opening, ending } = traits;
  const [lemma, rank] = [partOf(clause.lemma), countPart(order)];
  const [kind, way] = [partOf(subject.mention.kind), partOf(subject.way)];
  const who = describeSpeaker(page, subject.mention);
  const first = askPart(traits.first);
  const [next, second] = [classify(page, clause.cue.to), classify(page, clause.cue.to + 1)];
  const between = later
    ? countMarks(page.markOf, mark.to, reach.from)
    : countMarks(page.markOf, reach.to, mark.from);
  const features: Features = [];
  addFeature(features, side, ALONE);
  addFeature(features, side, DISTANCE, distance);
  addFeature(features, side, ORDER, rank);
  addFeature(features, side, BETWEEN, between);
  addFeature(features, side, LEMMA, lemma);
  addFeature(features, side, LEMMA_SIZE, lemma, size);
  addFeature(features, side, FORM, partOf(clause.form));
  addFeature(features, side, WAY, way);
  addFeature(features, side, KIND, kind);
  addFeature(features, side, WHO, who);
  addFeature(features, side, WHO_SIZE, who, size);
  addFeature(features, side, SIZE, size);
  addFeature(features, side, SIZE_DISTANCE, size, distance);
  addFeature(features, side, ENDING, ending, rank);
  addFeature(features, side, TOUCH, gap <= 1 ? (later ? traits.after : before) : OFF);
  addFeature(features, side, OPENING, opening, before);
  addFeature(features, side, FIRST, first, askPart(traits.alone), rank);
  addFeature(features, side, NEXT, next);
  addFeature(features, side, LEMMA_NEXT, lemma, next);
  addFeature(features, side, NEXT_SECOND, next, second);
  addFeature(features, side, PASSIVE, askPart(clause.passive));
  addFeature(features, side, LED, led, distance);
  addFeature(features, side, LED, led, rank);
  addFeature(features, side, TWO, traits.beforeThat, before);
  addFeature(features, side, SAME, isLastSpeaker(desk, number, subject.mention), first);
  describeGap(features, side, page, later ? mark.to : reach.to, later ? reach.from : mark.from);
  addFeature(features, side, UNSAID, askPart(clause.unsaid));
  addFeature(features, side, PREV, before, askPart(traits.titled), size);
  addFeature(features, side, PREV_DISTANCE, before, distance);
  addFeature(features, side, WAY_DISTANCE, way, distance, kind);
  return features;
}

const ALONE = template('');
const DISTANCE = template('distance *');
const ORDER = template('order *');
const BETWEEN = template('between *');
const LEMMA = template('lemma *');
const LEMMA_SIZE = template('lemma * *');
const FORM = template('form *');
const WAY = template('way *');
const KIND = template('kind *');
const WHO = template('who *');
const WHO_SIZE = template('who * *');
const SIZE = template('size *');
const SIZE_DISTANCE = template('size * distance *');
const ENDING = template('ending * *');
const TOUCH = template('touch *');
const OPENING = template('opening * *');
const FIRST = template('first * * *');
const NEXT = template('next *');
const LEMMA_NEXT = template('lemma * next *');
const NEXT_SECOND = template('next * *');
const PASSIVE = template('passive *');
const LED = template('led * *');
const TWO = template('two * *');
const SAME = template('same * *');
const UNSAID = template('unsaid *');
const PREV = template('prev * * *');
const PREV_DISTANCE = template('prev * *');
const WAY_DISTANCE = template('* * *');
const GAP = template('gap *');
const COMMAS = template('commas *');
const [START, OFF, NONE, SOME] = [partOf('start'), partOf('off'), partOf('none'), partOf('some')];
const [FOUR, SEVEN, TWELVE, FAR] = [countPart(4), countPart(7), countPart(12), partOf('far')];

function distanceOf(gap: number): Part {
  if (gap < 4) return countPart(Math.max(gap, 0));
  return gap < 7 ? FOUR : gap < 12 ? SEVEN : gap < 20 ? TWELVE : FAR;
}

/** What stands between a clause and a mark: a new clause there makes it unlikely that the one belongs to the other. */
function describeGap(features: Features, side: Side, page: Page, from: number, to: number): void {
  let seen = 0;
  let commas = 0;
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const { word } = page.tokens[at]!;
    if (word === ',') commas++;
    const number = GAP_WORDS.get(word);
    if (number === undefined || (seen & (1 << number)) !== 0) continue;
    seen |= 1 << number;
    addFeature(features, side, GAP, findPart(word));
  }
  addFeature(features, side, COMMAS, countPart(Math.min(commas, 3)));
}

const GAP_WORDS = new Map(
  '; : - – — -- that which who and but while when as after because if where although'
    .split(' ')
    .map((word, number) => [word, number]),
);
for (const word of GAP_WORDS.keys()) partOf(word);

/** Whether the mark before was said by somebody with the same last word. */
function isLastSpeaker(desk: Desk, number: number, mention: Mention): Part {
  const last = desk.settled[number - 1]?.offer.mention;
  if (last === undefined || last === null) return NONE;
  const { tokens } = desk.page;
  return askPart(tokens[last.head.to - 1]!.word === tokens[mention.head.to - 1]!.word);
}

function countMarks(markOf: Int32Array, from: number, to: number): Part {
  const limit = Math.min(to, from + 30);
  for (let i = from; i < limit; i++) if (markOf[i] !== -1) return SOME;
  return NONE;
}
