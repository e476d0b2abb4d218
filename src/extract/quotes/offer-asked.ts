import type { Desk, Offer } from './offer.ts';

/** "Asked “…?”, Roe said": whoever asked is not told, and is never the one who answers. This is sure. */
export function offerAsked({ page }: Desk, number: number): Offer[] {
  const mark = page.marks[number]!;
  const { from } = page.sentences[mark.sentence]!;
  const sign = page.tokens[mark.from - 1]?.word;
  const asked = sign === ':' || sign === ',' ? mark.from - 2 : mark.from - 1;
  if (asked < from || page.tokens[asked]!.word !== 'asked') return [];
  if (asked > from && !LEADS.has(page.tokens[asked - 1]!.word)) return [];
  return [
    { rule: 'asked', mention: null, cue: { from: asked, to: asked + 1 }, trust: 1, sure: true, features: [] },
  ];
}

const LEADS = new Set(['when', 'if']);
