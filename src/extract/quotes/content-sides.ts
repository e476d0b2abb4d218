import { makeWordSet } from '../../text/word-set.ts';
import { firstToken, SIDES, type Side, tokenAfter } from './content-bound.ts';
import { classify, describeMark } from './describe-mark.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { addFeature, type Features, template } from './features.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';
import { askPart, countPart, type Part, partOf } from './parts.ts';

/** What speaks for clause `number` reporting something before or after it; null where there is no room. */
export function describeSides(desk: Desk, number: number, side: Side): Features | null {
  const { page, clauses } = desk;
  const clause = clauses[number]!;
  const sentence = page.sentences[clause.sentence]!;
  const first = firstToken(clause);
  if (side === 'before' && first - sentence.from < 2) return null;
  if (side === 'before' && EMBEDDING.has(page.tokens[first - 1]!.word)) return null;
  const next = clause.verb + 1;
  if (side === 'after' && page.tokens[next]?.word === 'so') return null;
  if (side === 'after' && page.tokens[next]?.word === 'for' && SPEAKING.has(clause.lemma)) return null;
  if (side === 'after' && tokenAfter(clause) >= sentence.to - 1) return null;
  if (side === 'after' && next >= sentence.to - 1) return null;
  const features: Features = [];
  describeCue(features, desk, clause, side, first === sentence.from ? START : classify(page, first - 1));
  describeRoom(features, desk, number, side);
  describeMarks(features, desk, clause, side);
  return features;
}

/** "Spoke for two hours", "answered for the crew": what follows says how long, or for whom, and not what. */
const SPEAKING = makeWordSet('speak talk answer');

/** The cue, its speaker and the words beside it. */
function describeCue(features: Features, { page }: Desk, clause: Clause, side: Side, before: Part): void {
  const of = SIDES[side];
  const next = clause.verb + 1;
  const [after, second] = [classify(page, next), classify(page, next + 1)];
  const [lemma, form] = [partOf(clause.lemma), partOf(clause.form)];
  const { subject } = clause;
  const way = subject === null ? NONE : partOf(subject.way);
  const passive = askPart(clause.passive);
  addFeature(features, of, LEMMA, lemma);
  addFeature(features, of, LEMMA_FORM, lemma, form);
  addFeature(features, of, LEMMA_AFTER, lemma, after);
  addFeature(features, of, LEMMA_BEFORE, lemma, before);
  addFeature(features, of, FORM, form);
  addFeature(features, of, WAY_FORM, way, form);
  addFeature(features, of, WAY_BEFORE, way, before);
  addFeature(features, of, KIND, subject === null ? NONE : partOf(subject.mention.kind));
  addFeature(features, of, WHO, subject === null ? NONE : describeSpeaker(page, subject.mention));
  addFeature(features, of, AFTER, after);
  addFeature(features, of, AFTER_SECOND, after, second);
  addFeature(features, of, BEFORE, before);
  addFeature(features, of, BEFORE_AFTER, before, after);
  addFeature(features, of, PASSIVE, passive);
  addFeature(features, of, LEMMA_PASSIVE, lemma, passive, askPart(subject === null));
  addFeature(features, of, UNSAID, askPart(clause.unsaid));
  const { from, paragraph } = page.sentences[clause.sentence]!;
  addFeature(features, of, HEADLINE, askPart(paragraph === 0));
  addFeature(features, of, OBJECT, partOf(page.tokens[next]?.shape ?? 'none'), second);
  addFeature(features, of, OPENER, classify(page, from), before);
}

const LEMMA = template('lemma *');
const LEMMA_FORM = template('lemma * *');
const LEMMA_AFTER = LEMMA_FORM;
const LEMMA_BEFORE = template('lemma * before *');
const FORM = template('form *');
const WAY_FORM = template('way * *');
const WAY_BEFORE = template('way * before *');
const KIND = template('kind *');
const WHO = template('who *');
const AFTER = template('after *');
const AFTER_SECOND = template('after * *');
const BEFORE = template('before *');
const BEFORE_AFTER = template('before * *');
const PASSIVE = template('passive *');
const LEMMA_PASSIVE = template('lemma * passive * *');
const UNSAID = template('unsaid *');
const HEADLINE = template('headline *');
const OBJECT = template('object * *');
const OPENER = template('opener * *');
const [START, NONE] = [partOf('start'), partOf('none')];

/** "…, which the ministry said was …": what stands before the clause is not what it reports. */
const EMBEDDING = makeWordSet('which who whom whose that what where because if whether something');

/** How much stands on either side of the clause, and other clauses near it. */
function describeRoom(features: Features, desk: Desk, number: number, side: Side): void {
  const { page, clauses } = desk;
  const clause = clauses[number]!;
  const { from, to } = page.sentences[clause.sentence]!;
  const of = SIDES[side];
  const isNear = (a: Clause | undefined, b: Clause | undefined) =>
    a !== undefined && b !== undefined && a.sentence === b.sentence && b.verb - a.verb < 4;
  const close = isNear(clause, clauses[number + 1]);
  const chained = isNear(clauses[number - 1], clause);
  const [before, after] = [roomOf(firstToken(clause) - from), roomOf(to - clause.verb - 1)];
  addFeature(features, of, CLOSE, askPart(close), askPart(chained));
  addFeature(features, of, THAT, askPart(hasThat(desk, clause)));
  addFeature(features, of, ROOM, before, after);
  addFeature(features, of, ROOM_LEMMA, side === 'before' ? before : after, partOf(clause.lemma));
}

const CLOSE = template('close * chained *');
const THAT = template('that *');
const ROOM = template('room * *');
const ROOM_LEMMA = ROOM;

function roomOf(tokens: number): Part {
  return tokens < 3 ? NONE : tokens < 7 ? LITTLE : tokens < 15 ? SOME : MUCH;
}

const [LITTLE, SOME, MUCH] = [partOf('little'), partOf('some'), partOf('much')];

function hasThat(desk: Desk, clause: Clause): boolean {
  for (let at = clause.verb + 1; at < clause.verb + 9; at++) {
    const token = desk.page.tokens[at];
    if (token === undefined || desk.page.sentenceOf[at] !== clause.sentence) return false;
    if (token.word === 'that') return true;
  }
  return false;
}

/** Whether a quotation of its own stands beside the clause: then there is nothing left to report there. */
function describeMarks(features: Features, desk: Desk, clause: Clause, side: Side): void {
  const { page } = desk;
  const of = SIDES[side];
  const { marks } = page.sentences[clause.sentence]!;
  const beside = side === 'after' ? page.markOf[tokenAfter(clause)] : page.markOf[firstToken(clause) - 1];
  if (beside !== undefined && beside !== -1) {
    const { size, opening, first } = describeMark(page, beside);
    addFeature(features, of, BESIDE, size, opening);
    addFeature(features, of, BESIDE, askPart(first), askPart(desk.settled[beside] !== null));
  }
  let own = 0;
  for (let i = marks.from; i < Math.min(marks.to, marks.from + 6); i++) {
    const mark = page.marks[i]!;
    if (side === 'after' ? mark.from <= clause.verb : mark.to > clause.verb) continue;
    if (own++ > 0) continue;
    const mine = desk.settled[i]?.offer.cue?.to === clause.cue.to;
    const { first, opening, size } = describeMark(page, i);
    addFeature(features, of, mine ? OWN_MARK : OTHER_MARK, askPart(first), opening, size);
  }
  addFeature(features, of, MARKS, countPart(Math.min(own, 2)));
}

const BESIDE = template('beside * *');
const OWN_MARK = template('mark yes * * *');
const OTHER_MARK = template('mark no * * *');
const MARKS = template('marks *');
