import { makeWordSet } from '../../text/word-set.ts';
import { classify } from './describe-mark.ts';
import { addFeature, template } from './features.ts';
import type { Page } from './page.ts';
import { partOf, partsOf } from './parts.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';
import { describeSubject, type SubjectChoice, sideOfWay, type VerbPlace } from './subject.ts';

/** "…,” said the minister", "according to the report": a phrase right after the verb. */
export function listInverted(page: Page, place: VerbPlace): SubjectChoice[] {
  const { verb, sentence } = place;
  if (place.form === 'base' || place.lemma === 'tell') return [];
  if (place.from !== verb && place.form !== 'phrase') return [];
  const before = verb === sentence.from ? START : classify(page, verb - 1);
  if (place.form !== 'phrase' && !OPEN.has(before)) return [];
  const mention = readPhraseAfter(page, verb + 1, sentence.to);
  if (mention === null) return [];
  const after = mention.to >= sentence.to ? END : classify(page, mention.to);
  const features = describeSubject(page, place, 'inverted', mention);
  addFeature(features, INVERTED, BEFORE, before);
  addFeature(features, INVERTED, AFTER, after);
  addFeature(features, INVERTED, AFTER_BEFORE, after, before);
  addFeature(features, INVERTED, FIRST, classify(page, verb + 1));
  // "…, said the ministry.": nothing but the speaker stands between the verb and the end.
  const ends = (after === STOP || after === END) && before === COMMA;
  const sure = ends && place.form !== 'ing' && !NEEDS_LISTENER.has(place.lemma);
  return [{ mention, way: 'inverted', features, chance: 0, sure }];
}

/** "Roe, an aide, told reporters.": what stands behind such a verb is who was spoken to. */
const NEEDS_LISTENER = makeWordSet(
  'tell ask urge warn remind assure inform advise call accuse criticise criticize thank address interview',
);

const INVERTED = sideOfWay('inverted');
const BEFORE = template('before *');
const AFTER = template('after *');
const AFTER_BEFORE = template('after * before *');
const FIRST = template('first *');
const [START, END, STOP, COMMA] = [partOf('start'), partOf('end'), partOf('.'), partOf(',')];
const OPEN = partsOf('start mark , - – — -- : ? ! … ...');
