import { classify, describeMark } from './describe-mark.ts';
import type { Desk, Offer } from './offer.ts';
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
  const next = mention.to >= sentence.to ? 'end' : classify(page, mention.to);
  const features = [
    'beside',
    `beside next ${next} ${inverted}`,
    `beside kind ${mention.kind} ${comma}`,
    `beside ending ${traits.ending} ${inverted}`,
    `beside size ${traits.size}`,
    `beside first ${traits.first}`,
  ];
  return [{ rule: 'beside', mention, cue: null, trust: 1, features }];
}
