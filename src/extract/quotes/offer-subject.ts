import { makeMention } from '../mention.ts';
import { describeMark } from './describe-mark.ts';
import { addFeature, type Features, sideOf, template } from './features.ts';
import type { Desk, Offer } from './offer.ts';
import { askPart, partOf } from './parts.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';

/** A speaker without a reporting verb known here: the subject that opens the sentence of the mark. */
export function offerSentenceSubject(desk: Desk, number: number): Offer[] {
  const { page, clausesOf } = desk;
  const mark = page.marks[number]!;
  const sentence = page.sentences[mark.sentence]!;
  if (mark.from === sentence.from) return [];
  const begin = findBegin(desk, number);
  const limit = Math.min(mark.from, begin + 40);
  for (let at = begin; at < limit; at++) {
    const opens = at === begin || page.tokens[at - 1]!.word === ',' || at === begin + 1;
    if (!opens || page.markOf[at] !== -1) continue;
    const found = readPhraseAfter(page, at, limit);
    if (found === null) continue;
    const mention = makeMention(page, found, found.head);
    const traits = describeMark(page, number);
    const range = clausesOf[mark.sentence]!;
    const features: Features = [];
    addFeature(features, SUBJECT, ALONE);
    addFeature(features, SUBJECT, KIND, partOf(mention.kind));
    addFeature(features, SUBJECT, SIZE, traits.size);
    addFeature(features, SUBJECT, BEFORE, traits.before);
    addFeature(features, SUBJECT, CLAUSES, askPart(range.to > range.from));
    addFeature(features, SUBJECT, AT, at === begin ? START : LATER);
    // "Roe called it honourable; Doe preferred “digestible”."
    const sure = begin > sentence.from && at === begin && mention.kind === 'name';
    return [{ rule: 'subject', mention, cue: null, trust: sure ? TRUST_BEHIND_STOP : 1, sure, features }];
  }
  return [];
}

/** Where the clause of the mark begins: behind the last semicolon before it, if no verb of saying is known there. */
function findBegin({ page, clauses, clausesOf }: Desk, number: number): number {
  const mark = page.marks[number]!;
  const { from } = page.sentences[mark.sentence]!;
  let at = mark.from - 1;
  while (at > from && page.tokens[at]!.word !== ';') at--;
  const range = clausesOf[mark.sentence]!;
  const isReported = clauses.slice(range.from, range.to).some(({ verb }) => verb > at);
  return at > from && !isReported ? at + 1 : from;
}

const TRUST_BEHIND_STOP = 0.7;

const SUBJECT = sideOf('subject');
const ALONE = template('');
const KIND = template('kind *');
const SIZE = template('size *');
const BEFORE = template('before *');
const CLAUSES = template('clauses *');
const AT = template('at *');
const [START, LATER] = [partOf('start'), partOf('later')];
