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

/** Stands for the offer that nobody said it. */
const NOBODY = -1;

/**
 * Takes the heaviest offer. Offers of one and the same mention add up: they do not rival each other. Null where the
 * stretch is no quotation.
 */
export function chooseHeaviest(weights: Weights): Chooser {
  return (offers) => {
    const sure = offers.find((offer) => offer.sure);
    if (sure !== undefined) return sure.rule === 'nothing' ? null : { offer: sure, chance: sure.trust };
    if (offers.length === 0) return null;
    const chances = weighChoices(
      weights,
      offers.map((offer) => offer.features),
    );
    const totals = new Map<number, number>();
    offers.forEach(({ mention }, i) => {
      const key = mention?.head.to ?? NOBODY;
      totals.set(key, (totals.get(key) ?? 0) + chances[i]!);
    });
    const [speaker, chance] = [...totals].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (speaker === NOBODY) return null;
    const own = offers.flatMap(({ mention }, i) => (mention?.head.to === speaker ? [i] : []));
    const offer = offers[own.reduce((a, b) => (chances[b]! > chances[a]! ? b : a))]!;
    return { offer, chance: chance * offer.trust };
  };
}
