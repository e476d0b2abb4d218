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
  const limit = Math.min(mark.from, sentence.from + 40);
  for (let at = sentence.from; at < limit; at++) {
    const opens = at === sentence.from || page.tokens[at - 1]!.word === ',' || at === sentence.from + 1;
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
    addFeature(features, SUBJECT, AT, at === sentence.from ? START : LATER);
    return [{ rule: 'subject', mention, cue: null, trust: 1, features }];
  }
  return [];
}

const SUBJECT = sideOf('subject');
const ALONE = template('');
const KIND = template('kind *');
const SIZE = template('size *');
const BEFORE = template('before *');
const CLAUSES = template('clauses *');
const AT = template('at *');
const [START, LATER] = [partOf('start'), partOf('later')];
