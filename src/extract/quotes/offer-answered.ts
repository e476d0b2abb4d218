import { endsAsking } from './find-answers.ts';
import type { Desk, Offer } from './offer.ts';

/** The share of trust that a speaker keeps across a question which the text asks itself. */
const OVER_A_QUESTION = 0.9;
/** So many paragraphs before its own may hold the last quotation of whoever answers. */
const FARTHEST = 2;

/** "Would she settle for less? “We shall see.”": below a question of the text's own, whoever was quoted last answers. This is sure. */
export function offerAnswered({ page, settled }: Desk, number: number): Offer[] {
  const mark = page.marks[number]!;
  const own = page.sentences[mark.sentence]!;
  const before = page.sentences[mark.sentence - 1];
  if (before === undefined || before.paragraph !== own.paragraph) return [];
  const isAlone = mark.from === own.from && mark.to >= own.to;
  if (!isAlone || !endsAsking(page, before)) return [];
  const last = settled.findLastIndex((each) => each !== null && each.offer.mention !== null);
  if (last < 0 || page.marks[last]!.paragraph < own.paragraph - FARTHEST) return [];
  const { offer, chance } = settled[last]!;
  return [
    {
      rule: 'answered',
      mention: offer.mention,
      cue: null,
      trust: chance * OVER_A_QUESTION,
      sure: true,
      features: [],
    },
  ];
}
