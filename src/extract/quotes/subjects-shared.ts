import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../grammar-words.ts';
import { classify } from './describe-mark.ts';
import { addFeature, template } from './features.ts';
import type { Page } from './page.ts';
import { countPart, partOf } from './parts.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';
import { describeSubject, type SubjectChoice, sideOfWay, type VerbPlace } from './subject.ts';

/** "X denied it and said": the subject of the reporting clause before. */
export function listShared(page: Page, place: VerbPlace): SubjectChoice[] {
  const { previous } = place;
  if (previous === null) return [];
  const before = classify(page, place.from - 1);
  const features = describeSubject(page, place, 'shared', previous.mention);
  addFeature(features, SHARED, BEFORE, before);
  addFeature(features, SHARED, BEFORE_FORM, before, partOf(place.form));
  addFeature(features, SHARED, EARLIER, partOf(previous.way));
  return [{ mention: previous.mention, way: 'shared', features, chance: 0, sure: false }];
}

const SHARED = sideOfWay('shared');
const BEFORE = template('before *');
const BEFORE_FORM = template('before * *');
const EARLIER = template('earlier *');

/** How far into its sentence a first subject is looked for, and how many of them. */
const FARTHEST = 40;
const MOST_FIRST = 3;

/** "X smiled and said", "X left, saying": phrases that open the sentence or what follows a comma in it. */
export function listFirst(page: Page, place: VerbPlace): SubjectChoice[] {
  const { sentence } = place;
  const found: SubjectChoice[] = [];
  const limit = Math.min(place.from, sentence.from + FARTHEST);
  for (let at = sentence.from; at < limit && found.length < MOST_FIRST; at++) {
    const { word } = page.tokens[at]!;
    if (page.markOf[at] !== -1) continue;
    const opens = at === sentence.from || page.tokens[at - 1]!.word === ',' || at === sentence.from + 1;
    if (!opens && !(SUBJECT_PRONOUNS.has(word) && word !== 'who' && word !== 'one')) continue;
    const mention = readPhraseAfter(page, at, place.from);
    if (mention === null) continue;
    const opener = page.tokens[sentence.from]!.word;
    const led = at > sentence.from && PREPOSITIONS.has(opener) ? LED : BARE;
    const order = countPart(found.length);
    const before = classify(page, place.from - 1);
    const features = describeSubject(page, place, 'first', mention);
    addFeature(features, FIRST, PLACE, at === sentence.from ? START : classify(page, at - 1), led);
    addFeature(features, FIRST, ORDER, order);
    addFeature(features, FIRST, AFTER, classify(page, mention.to));
    addFeature(features, FIRST, BEFORE, before);
    addFeature(features, FIRST, BEFORE_FORM, before, partOf(place.form));
    addFeature(features, FIRST, ORDER_KIND, order, partOf(mention.kind), led);
    found.push({ mention, way: 'first', features, chance: 0, sure: false });
    at = Math.max(at, mention.to - 1);
  }
  return found;
}

const FIRST = sideOfWay('first');
const PLACE = template('place * *');
const ORDER = template('order *');
const ORDER_KIND = template('order * * *');
const AFTER = template('after *');
const [LED, BARE, START] = [partOf('led'), partOf('bare'), partOf('start')];
