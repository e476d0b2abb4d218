import type { Draft, Refiner } from './draft.ts';
import { FEMALE_WORDS, MALE_WORDS } from './grammar-words.ts';
import type { Mention } from './mention.ts';
import type { NameBook } from './name-book.ts';
import type { Desk } from './offer.ts';

/** Gives every named mention the fullest name that the article has for it. */
export const nameMentions: Refiner = (drafts, _desk, names) =>
  drafts.map((draft) =>
    draft.mention === null || draft.mention.kind === 'nominal' ? draft : nameDraft(draft, names),
  );

function nameDraft(draft: Draft, names: NameBook): Draft {
  return draft.mention?.kind === 'name' ? { ...draft, name: names.nameOf(draft.mention) } : draft;
}

/** How many paragraphs a pronoun may reach back. */
const FARTHEST_BACK = 2;

/**
 * Gives "he" and "she" the name of the last subject that a reporting clause names, unless another person is named in
 * between: then the name stays open.
 */
export const namePronouns: Refiner = (drafts, desk, names) => {
  const found = new Map<number, string | null>();
  return drafts.map((draft) => {
    const { mention } = draft;
    if (mention === null || mention.kind !== 'pronoun') return draft;
    const at = mention.from;
    if (!found.has(at)) found.set(at, findAntecedent(desk, names, mention));
    return { ...draft, name: found.get(at) ?? null };
  });
};

function findAntecedent(desk: Desk, names: NameBook, mention: Mention): string | null {
  const { page, clauses } = desk;
  const word = page.tokens[mention.from]!.word;
  if (word !== 'he' && word !== 'she') return null;
  const paragraph = page.sentences[page.sentenceOf[mention.from]!]!.paragraph;
  const floor = page.paragraphs[Math.max(0, paragraph - FARTHEST_BACK)]!.from;
  const candidates = new Set<string>();
  for (let i = findClauseBefore(clauses, mention.from); i >= 0; i--) {
    const subject = clauses[i]!.subject;
    if (clauses[i]!.verb < floor) break;
    if (subject === null || subject.mention.from >= mention.from || subject.mention.kind !== 'name') continue;
    const name = names.nameOf(subject.mention);
    if (name === null || !names.isPerson(name) || !agrees(desk, subject.mention, word)) continue;
    candidates.add(name);
    if (candidates.size > 1) return null;
  }
  return candidates.size === 1 ? [...candidates][0]! : null;
}

function findClauseBefore(clauses: Desk['clauses'], at: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.verb < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "Mr." and "spokeswoman" tell; a name alone fits both. */
function agrees(desk: Desk, mention: Mention, pronoun: string): boolean {
  const opposite = pronoun === 'he' ? FEMALE_WORDS : MALE_WORDS;
  for (let at = Math.max(0, mention.from - 2); at < mention.to; at++) {
    const { word } = desk.page.tokens[at]!;
    if (opposite.has(word.endsWith('.') ? word.slice(0, -1) : word)) return false;
  }
  return true;
}
