import { describeMark } from './describe-mark.ts';
import type { Desk, Offer } from './offer.ts';

/** A quotation alone in its paragraph: the speaker of the last clause in the paragraph before. */
export function offerParagraphBefore(desk: Desk, number: number): Offer[] {
  const { page, clauses, clausesOf } = desk;
  const mark = page.marks[number]!;
  const before = page.paragraphs[mark.paragraph - 1];
  const own = page.paragraphs[mark.paragraph]!;
  if (before === undefined || mark.from !== own.from) return [];
  const first = clausesOf[before.sentences.from]!.from;
  const last = clausesOf[before.sentences.to - 1]!.to;
  const ending = page.tokens[before.to - 1]!.word;
  const traits = describeMark(page, number);
  for (let i = last - 1; i >= Math.max(first, last - 3); i--) {
    const clause = clauses[i]!;
    if (clause.subject === null) continue;
    const recent = clause.sentence === before.sentences.to - 1 ? 'last' : 'earlier';
    const features = [
      'above',
      `above ending ${ending}`,
      `above ${recent} ${traits.alone} ${mark.to >= own.to}`,
      `above lemma ${clause.lemma}`,
      `above kind ${clause.subject.mention.kind}`,
      `above size ${traits.size}`,
      `above after ${traits.after}`,
    ];
    const { mention, chance: trust } = clause.subject;
    return [{ rule: 'above', mention, cue: clause.cue, trust, features }];
  }
  return [];
}
