import { describeMark } from './describe-mark.ts';
import type { Desk, Offer } from './offer.ts';

/** Titles, nicknames, scare quotes: the offer that the marked words are no quotation. */
export function offerNothing(desk: Desk, number: number): Offer[] {
  const { page, clausesOf } = desk;
  const traits = describeMark(page, number);
  const mark = page.marks[number]!;
  const range = clausesOf[mark.sentence]!;
  const before = traits.first ? 'start' : page.tokens[mark.from - 1]!.word;
  const earlier = desk.settled[number - 1] === null && page.marks[number - 1]?.sentence === mark.sentence;
  const features = [
    'nothing',
    `nothing size ${traits.size}`,
    `nothing before ${traits.before}`,
    `nothing after ${traits.after}`,
    `nothing before ${traits.before} ${traits.size}`,
    `nothing ending ${traits.ending}`,
    `nothing titled ${traits.titled} ${traits.size}`,
    `nothing opening ${traits.opening} ${traits.before}`,
    `nothing clauses ${range.to > range.from}`,
    `nothing again ${earlier}`,
    `nothing alone ${traits.alone} ${traits.size}`,
    `nothing paired ${mark.paired}`,
    `nothing word ${before}`,
    `nothing word ${before} ${traits.titled}`,
    `nothing two ${traits.beforeThat} ${traits.before}`,
    `nothing after ${traits.after} ${traits.size} ${traits.before}`,
  ];
  return [{ rule: 'nothing', mention: null, cue: null, trust: 1, features }];
}
