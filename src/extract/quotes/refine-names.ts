import { isNameToken, type Mention } from '../mention.ts';
import type { Refiner } from './draft.ts';
import { findOfficeName } from './name-runs.ts';
import type { Page } from './page.ts';

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

/** Gives every named mention the fullest name that the article has for it. */
export const nameMentions: Refiner = (drafts, _desk, names) =>
  drafts.map((draft) =>
    draft.mention?.kind === 'name' ? { ...draft, name: names.nameOf(draft.mention) } : draft,
  );
