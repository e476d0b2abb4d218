import type { Refiner } from './draft.ts';
import { countBefore, listTopics, type Topic } from './list-topics.ts';
import type { Desk } from './offer.ts';

const GENDERS: Readonly<Record<string, 'female' | 'male'>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** How many paragraphs and names a pronoun may reach back. */
const FARTHEST_BACK = 2;
const MOST_TOPICS = 40;

/**
 * Gives "he" and "she" the name of the nearest subject before them. Another name that is a subject in that paragraph
 * or after it is a rival, and so is one that was "he" when it is now "she": then the name stays open.
 */
export const namePronouns: Refiner = (drafts, desk, names) => {
  const topics = listTopics(desk, names);
  const genders = new Map<string, string>();
  return drafts.map((draft) => {
    if (draft.mention?.kind !== 'pronoun') return draft;
    const gender = GENDERS[desk.page.tokens[draft.mention.from]!.word];
    if (gender === undefined) return draft;
    const isGender = (name: string) =>
      [gender, 'both', undefined].includes(genders.get(name) ?? names.genderOf(name));
    const name = findAntecedent(desk, topics, draft.mention.from, isGender);
    if (name !== null) genders.set(name, gender);
    return { ...draft, name };
  });
};

function findAntecedent(
  { page }: Desk,
  topics: readonly Topic[],
  at: number,
  isGender: (name: string) => boolean,
): string | null {
  const { paragraph } = page.sentences[page.sentenceOf[at]!]!;
  const last = countBefore(topics, at) - 1;
  const goesOn = opensSentence(page, at);
  let nearest: Topic | null = null;
  for (let i = last; i >= Math.max(0, last - MOST_TOPICS); i--) {
    const topic = topics[i]!;
    if (topic.paragraph < (nearest?.paragraph ?? paragraph - FARTHEST_BACK)) break;
    if (!isGender(topic.name)) continue;
    const isNear = page.sentenceOf[at]! - page.sentenceOf[topic.at]! <= 1;
    const isMeant = topic.described && isNear && (goesOn || topic.paragraph === paragraph);
    if (!topic.person && !isMeant) return null;
    if (nearest !== null && nearest.name !== topic.name) return null;
    nearest = topic;
  }
  return nearest?.name ?? null;
}

// The closing mark of what the sentence opens with
const CLOSING = /^["”’'»]+$/u;

/** "She said", "“We will wait,” she said": nobody else is named before the pronoun in its sentence. */
function opensSentence({ tokens, sentences, sentenceOf }: Desk['page'], at: number): boolean {
  return at === sentences[sentenceOf[at]!]!.from || CLOSING.test(tokens[at - 1]?.word ?? '');
}
