import { describeMark } from './describe-mark.ts';
import type { Desk, Offer } from './offer.ts';

/** The speaker goes on: the mark before in the paragraph, or the last one of the paragraph before. */
export function offerContinued(desk: Desk, number: number): Offer[] {
  const { page, settled } = desk;
  const mark = page.marks[number]!;
  for (let i = number - 1; i >= Math.max(0, number - 4); i--) {
    const earlier = page.marks[i]!;
    const attribution = settled[i];
    if (earlier.paragraph < mark.paragraph - 1) return [];
    if (attribution === null || attribution === undefined) continue;
    const { mention, cue, rule } = attribution.offer;
    if (mention === null) continue;
    const side = earlier.paragraph === mark.paragraph ? 'continued' : 'paragraph';
    return [
      {
        rule: side,
        mention,
        cue,
        trust: attribution.chance,
        features: describe(desk, number, i, side, rule),
      },
    ];
  }
  return [];
}

function describe(desk: Desk, number: number, from: number, side: string, rule: string): string[] {
  const { page, clausesOf } = desk;
  const mark = page.marks[number]!;
  const earlier = page.marks[from]!;
  const traits = describeMark(page, number);
  const own = clausesOf[mark.sentence]!;
  const gap = mark.from - earlier.to;
  const sentences = Math.min(3, mark.sentence - earlier.sentence);
  const clauses = own.to === own.from ? 'none' : 'some';
  const endsOpen = earlier.paired ? 'paired' : 'open';
  const place = `${traits.first}`;
  return [
    side,
    `${side} size ${traits.size}`,
    `${side} sentences ${sentences}`,
    `${side} gap ${gap < 2 ? gap : gap < 8 ? 'near' : gap < 20 ? 'mid' : 'far'}`,
    `${side} place ${place} ${traits.alone} ${clauses}`,
    `${side} place ${place} ${sentences} ${clauses}`,
    `${side} before ${traits.before}`,
    `${side} after ${traits.after}`,
    `${side} skipped ${number - from - 1}`,
    `${side} earlier ${rule}`,
    `${side} ${endsOpen}`,
    `${side} clauses ${clauses} ${traits.size}`,
    `${side} opening ${traits.opening} ${place}`,
  ];
}
