import { isNameToken } from '../mention.ts';
import { describeMark } from './describe-mark.ts';
import { addFeature, type Features, sideOf, template } from './features.ts';
import type { Desk, Offer } from './offer.ts';
import { askPart, partOf, partsOf } from './parts.ts';
import { readPhraseAfter, readPhraseBefore } from './read-noun-phrase.ts';

/** "Jane Roe: “…”": the name right before a colon before the mark. It is sure where it opens the line. */
export function offerLabel(desk: Desk, number: number): Offer[] {
  const { page } = desk;
  const mark = page.marks[number]!;
  const sentence = page.sentences[mark.sentence]!;
  const colon = mark.from - 1;
  if (colon <= sentence.from || page.tokens[colon]!.word !== ':') return [];
  const mention = readPhraseBefore(page, colon, sentence.from);
  if (mention === null || mention.kind !== 'name') return [];
  const start = mention.from === sentence.from ? START : INNER;
  const { size } = describeMark(page, number);
  const features: Features = [];
  addFeature(features, LABEL, ALONE);
  addFeature(features, LABEL, PLACE, start);
  addFeature(features, LABEL, SIZE, size);
  const sure = mention.from === sentence.from && !FEW_WORDS.has(size);
  const trust = mark.paragraph === 0 ? MOST_IN_HEADLINE : 1;
  return [{ rule: 'label', mention, cue: { from: colon, to: colon + 1 }, trust, sure, features }];
}

/** Headlines shorten what was said, and name who is written about. */
const MOST_IN_HEADLINE = 0.9;

const LABEL = sideOf('label');
const ALONE = template('');
const PLACE = template('*');
const SIZE = template('size *');
const [START, INNER] = [partOf('start'), partOf('inner')];
const FEW_WORDS = partsOf('0 1 2 3');

/** "“…” — Jane Roe": a dash and a name after the mark, on its line or alone on the next one. */
export function offerDash(desk: Desk, number: number): Offer[] {
  const { page } = desk;
  const mark = page.marks[number]!;
  const paragraph = page.paragraphs[mark.paragraph]!;
  const follower = page.paragraphs[mark.paragraph + 1];
  const sameLine = mark.to < paragraph.to;
  const dash = sameLine ? mark.to : mark.from === paragraph.from ? follower?.from : undefined;
  if (dash === undefined || !DASHES.has(page.tokens[dash]!.word)) return [];
  const limit = sameLine ? paragraph.to : follower!.to;
  const name = page.tokens[dash + 1];
  if (name === undefined || dash + 1 >= limit || !isNameToken(name)) return [];
  const mention = readPhraseAfter(page, dash + 1, limit);
  if (mention === null) return [];
  const ends = mention.to >= limit ? WHOLE : page.tokens[mention.to]!.word === ',' ? COMMA : MORE;
  const features: Features = [];
  addFeature(features, DASH, ALONE);
  addFeature(features, DASH, ENDS, ends, askPart(sameLine));
  return [{ rule: 'dash', mention, cue: null, trust: 1, features }];
}

const DASHES = new Set(['-', '–', '—', '--', '―', '~']);
const DASH = sideOf('dash');
const ENDS = template('* *');
const [WHOLE, COMMA, MORE] = [partOf('whole'), partOf('comma'), partOf('more')];
