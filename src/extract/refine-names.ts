import type { Refiner } from './draft.ts';
import type { NameBook } from './name-book.ts';
import type { Desk } from './offer.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';

/** Gives every named mention the fullest name that the article has for it. */
export const nameMentions: Refiner = (drafts, _desk, names) =>
  drafts.map((draft) =>
    draft.mention?.kind === 'name' ? { ...draft, name: names.nameOf(draft.mention) } : draft,
  );

/** A person who is the subject of a sentence or of a reporting clause: somebody whom "he" or "she" may mean. */
interface Topic {
  readonly at: number;
  readonly paragraph: number;
  readonly name: string;
}

/** How many paragraphs a pronoun may reach back. */
const FARTHEST_BACK = 2;

/**
 * Gives "he" and "she" the name of the nearest subject before them. Another person who is a subject in that paragraph
 * or after it is a rival: then the name stays open.
 */
export const namePronouns: Refiner = (drafts, desk, names) => {
  const topics = listTopics(desk, names);
  return drafts.map((draft) => {
    if (draft.mention?.kind !== 'pronoun') return draft;
    return { ...draft, name: findAntecedent(desk, names, topics, draft.mention.from) };
  });
};

function listTopics({ page, clauses }: Desk, names: NameBook): Topic[] {
  const mentions = clauses.flatMap(({ subject }) =>
    subject?.mention.kind === 'name' ? [subject.mention] : [],
  );
  for (const sentence of page.sentences) {
    const first = readPhraseAfter(page, sentence.from, sentence.to);
    if (first?.kind === 'name') mentions.push(first);
  }
  mentions.sort((a, b) => a.from - b.from);
  return mentions.flatMap((mention) => {
    const name = names.nameOf(mention);
    if (name === null || !names.isPerson(name)) return [];
    return [{ at: mention.from, paragraph: page.sentences[page.sentenceOf[mention.from]!]!.paragraph, name }];
  });
}

function findAntecedent(
  { page }: Desk,
  names: NameBook,
  topics: readonly Topic[],
  at: number,
): string | null {
  const { word } = page.tokens[at]!;
  if (word !== 'he' && word !== 'she') return null;
  const other = word === 'he' ? 'female' : 'male';
  const { paragraph } = page.sentences[page.sentenceOf[at]!]!;
  let nearest: Topic | null = null;
  for (let i = countBefore(topics, at) - 1; i >= 0; i--) {
    const topic = topics[i]!;
    if (topic.paragraph < (nearest?.paragraph ?? paragraph - FARTHEST_BACK)) break;
    if (names.genderOf(topic.name) === other) continue;
    if (nearest !== null && nearest.name !== topic.name) return null;
    nearest = topic;
  }
  return nearest?.name ?? null;
}

function countBefore(topics: readonly Topic[], at: number): number {
  let low = 0;
  let high = topics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topics[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
