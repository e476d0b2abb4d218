import { CONJUNCTIONS, PREPOSITIONS } from '../grammar-words.ts';
import type { Draft, Refiner } from './draft.ts';
import { findTurns } from './find-turns.ts';
import type { Page, Stretch } from './page.ts';

/**
 * A printed turn of an interview is one statement: whatever was found inside it is part of those words, but for what it
 * quotes of others by name.
 */
export const takeTurns: Refiner = (drafts, { page }) => {
  const turns = findTurns(page);
  if (turns.length === 0) return [...drafts];
  const inside = new Uint8Array(page.tokens.length);
  for (const { stretch } of turns) inside.fill(1, stretch.from, stretch.to);
  const kept = drafts.filter((draft) => inside[draft.stretch.from] === 0 || quotesOther(draft));
  return [...kept, ...turns].sort((a, b) => a.stretch.from - b.stretch.from);
};

function quotesOther({ form, mention, chance }: Draft): boolean {
  return form !== 'indirect' && mention?.kind === 'name' && chance >= SURE;
}

/** What a turn quotes is its speaker's own emphasis as often as somebody's words. */
const SURE = 0.75;

/** "…the “causes” of it – a word often used for …": what a single spaced dash adds behind a quotation is the reporter's. */
export const cutGlosses: Refiner = (drafts, { page }) =>
  drafts.map((draft) => (draft.form === 'direct' ? draft : cutAtDash(page, draft)));

function cutAtDash(page: Page, draft: Draft): Draft {
  const { from, to } = draft.stretch;
  let dash = -1;
  for (let at = from + 1; at < to - 1; at++) {
    if (page.markOf[at] !== -1 || !DASHES.has(page.tokens[at]!.word)) continue;
    if (dash !== -1) return draft;
    dash = at;
  }
  if (dash === -1 || page.tokens[dash]!.start === page.tokens[dash - 1]!.end) return draft;
  if (isDateline(page, { from, to: dash })) return { ...draft, stretch: { from: dash + 1, to } };
  if (goesOn(page.tokens[dash + 1]!.word)) return draft;
  const cut = page.tokens[dash]!.start;
  return { ...draft, stretch: { from, to: dash }, marked: draft.marked.filter((mark) => mark.end <= cut) };
}

/** "SPRINGFIELD, Nov 3 (Agency) – …": names and numbers without any word in lower case or a quotation. */
function isDateline({ tokens, markOf }: Page, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.shape === 'lower' || markOf[at] !== -1) return false;
  return true;
}

/** "… two weeks ago – before it began": such a word carries the clause on over the dash. */
function goesOn(word: string): boolean {
  return PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || word.endsWith('ly');
}

const DASHES = new Set(['–', '—', '--', '-']);
