import { isNameToken } from '../mention.ts';
import { describeMark } from './describe-mark.ts';
import type { Desk, Offer } from './offer.ts';
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
  const start = mention.from === sentence.from ? 'start' : 'inner';
  const features = ['label', `label ${start}`, `label size ${describeMark(page, number).size}`];
  const sure = mention.from === sentence.from && !FEW_WORDS.has(describeMark(page, number).size);
  return [{ rule: 'label', mention, cue: { from: colon, to: colon + 1 }, trust: 1, sure, features }];
}

const FEW_WORDS = new Set(['0', '1', '2', '3']);

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
  const ends = mention.to >= limit ? 'whole' : page.tokens[mention.to]!.word === ',' ? 'comma' : 'more';
  const features = ['dash', `dash ${ends} ${sameLine}`];
  return [{ rule: 'dash', mention, cue: null, trust: 1, features }];
}

const DASHES = new Set(['-', '–', '—', '--', '―', '~']);
