import { FINDERS } from './finders.ts';
import type { Attribution, Desk, Offer } from './offer.ts';
import { type Weights, weighChoices } from './weigh.ts';

/** Picks one of the offers for a mark. */
export type Chooser = (offers: readonly Offer[], mark: number) => Attribution | null;

/** Decides mark after mark, in reading order, since a quotation may go on from the one before. */
export function attributeMarks(desk: Desk, choose: Chooser): void {
  for (let mark = 0; mark < desk.page.marks.length; mark++) {
    const offers = FINDERS.flatMap(({ find }) => find(desk, mark));
    desk.settled.push(choose(offers, mark));
  }
}

/**
 * Takes the heaviest offer. Offers of one and the same mention add up: they do not rival each other. Null where the
 * stretch is no quotation.
 */
export function chooseHeaviest(weights: Weights): Chooser {
  return (offers) => {
    const sure = offers.find((offer) => offer.sure);
    if (sure !== undefined) return { offer: sure, chance: 1 };
    const chances = weighChoices(
      weights,
      offers.map((offer) => offer.features),
    );
    let best = 0;
    for (let i = 1; i < offers.length; i++) if (chances[i]! > chances[best]!) best = i;
    const offer = offers[best]!;
    if (offer.mention === null) return null;
    const head = offer.mention.head.to;
    const chance = offers.reduce((sum, o, i) => (o.mention?.head.to === head ? sum + chances[i]! : sum), 0);
    return { offer, chance: chance * offer.trust };
  };
}
