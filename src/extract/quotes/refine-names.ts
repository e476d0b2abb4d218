import { isNameToken, type Mention } from '../mention.ts';
import type { Refiner } from './draft.ts';
import { findOfficeName } from './name-runs.ts';
import type { Page } from './page.ts';
import { readAntecedent } from './subjects-before.ts';

/** "The Home Secretary, Jane Roe, said": the office is the mention that was found, the name behind it belongs to it. */
export const takeApposedNames: Refiner = (drafts, { page }) =>
  drafts.map((draft) =>
    draft.mention === null ? draft : { ...draft, mention: widenToName(page, draft.mention) },
  );

/** A mention with the name that belongs to it, where the office alone was found. */
export function widenToName(page: Page, mention: Mention): Mention {
  if (mention.kind !== 'nominal') return mention;
  const office = findOfficeName(page, mention);
  if (office !== null) return { ...mention, kind: 'name', head: office };
  const from = mention.to + 1;
  if (page.tokens[mention.to]?.word !== ',' || page.markOf[from] !== -1) return mention;
  let to = from;
  while (to < from + 5 && to < page.tokens.length && isNameToken(page.tokens[to]!)) to++;
  const closed = page.tokens[to]?.word === ',' || page.tokens[to]?.word === '.';
  if (to - from < 2 || !closed || page.sentenceOf[mention.from] !== page.sentenceOf[to - 1]) return mention;
  return { from: mention.from, to, kind: 'name', head: { from, to } };
}

/** "Critics, who say": whom the pronoun stands for says more than the pronoun. */
export const widenRelatives: Refiner = (drafts, { page }) =>
  drafts.map((draft) => {
    const { mention } = draft;
    if (mention?.kind !== 'nominal' || !RELATIVES.has(page.tokens[mention.from]!.word)) return draft;
    const floor = page.sentences[page.sentenceOf[mention.from]!]!.from;
    const antecedent = readAntecedent(page, mention.from, floor);
    return antecedent === null ? draft : { ...draft, mention: { ...antecedent, to: mention.to } };
  });

const RELATIVES = new Set(['who', 'which', 'that']);

/** Gives every named mention the fullest name that the article has for it. */
export const nameMentions: Refiner = (drafts, _desk, names) =>
  drafts.map((draft) =>
    draft.mention?.kind === 'name' ? { ...draft, name: names.nameOf(draft.mention) } : draft,
  );
