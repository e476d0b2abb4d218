import { classify, describeMark } from './describe-mark.ts';
import { addFeature, type Features, sideOf, template } from './features.ts';
import type { Desk, Offer } from './offer.ts';
import { askPart, countPart, partOf } from './parts.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';

/** "“…,” Roe deadpanned": somebody right behind the mark whose verb is not among the reporting ones. */
export function offerBeside(desk: Desk, number: number): Offer[] {
  const { page, clauses, clausesOf } = desk;
  const mark = page.marks[number]!;
  const sentence = page.sentences[mark.sentence]!;
  if (mark.to >= sentence.to - 1) return [];
  const comma = page.tokens[mark.to]!.word === ',' ? 1 : 0;
  const inverted = page.tokens[mark.to + comma]!.word.endsWith('ed') ? 1 : 0;
  const mention = readPhraseAfter(page, mark.to + comma + inverted, sentence.to);
  if (mention === null) return [];
  const range = clausesOf[mark.sentence]!;
  for (let i = range.from; i < Math.min(range.to, range.from + 8); i++) {
    if (clauses[i]!.subject?.mention.head.to === mention.head.to) return [];
  }
  const traits = describeMark(page, number);
  const flip = countPart(inverted);
  const features: Features = [];
  addFeature(features, BESIDE, ALONE);
  addFeature(features, BESIDE, NEXT, mention.to >= sentence.to ? END : classify(page, mention.to), flip);
  addFeature(features, BESIDE, KIND, partOf(mention.kind), countPart(comma));
  addFeature(features, BESIDE, ENDING, traits.ending, flip);
  addFeature(features, BESIDE, SIZE, traits.size);
  addFeature(features, BESIDE, FIRST, askPart(traits.first));
  return [{ rule: 'beside', mention, cue: null, trust: 1, features }];
}

const BESIDE = sideOf('beside');
const ALONE = template('');
const NEXT = template('next * *');
const KIND = template('kind * *');
const ENDING = template('ending * *');
const SIZE = template('size *');
const FIRST = template('first *');
const END = partOf('end');
