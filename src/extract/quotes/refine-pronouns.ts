import { FEMALE_WORDS, MALE_WORDS, PREPOSITIONS } from '../grammar-words.ts';
import type { Refiner } from './draft.ts';
import { countBefore, isSomebody, listTopics, type Topic } from './list-topics.ts';
import type { Desk } from './offer.ts';
import type { Page } from './page.ts';

const GENDERS: Readonly<Record<string, 'female' | 'male'>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

const OTHERS = { male: FEMALE_WORDS, female: MALE_WORDS };

/** How many paragraphs and names a pronoun may reach back. */
const FARTHEST_BACK = 2;
const MOST_TOPICS = 40;

/**
 * Gives "he" and "she" the name of the nearest subject before them. Another name that is a subject in that paragraph
 * or after it is a rival, and so is one that was "he" when it is now "she", and somebody without a name who is brought
 * in there: then the name stays open.
 */
export const namePronouns: Refiner = (drafts, desk, names) => {
  const topics = listTopics(desk, names);
  const genders = new Map<string, string>();
  return drafts.map((draft) => {
    if (draft.mention?.kind !== 'pronoun') return draft;
    const gender = GENDERS[desk.page.tokens[draft.mention.from]!.word];
    if (gender === undefined) return draft;
    const mayBe = ({ name, gender: known }: Topic) =>
      [gender, 'both', undefined].includes((name === null ? undefined : genders.get(name)) ?? known);
    const isOther = standsNearer(desk.page, draft.mention.from, gender);
    const name = isOther ? null : findAntecedent(desk, topics, draft.mention.from, mayBe);
    if (name !== null) genders.set(name, gender);
    return { ...draft, name };
  });
};

function findAntecedent(
  { page }: Desk,
  topics: readonly Topic[],
  at: number,
  mayBe: (topic: Topic) => boolean,
): string | null {
  const { paragraph } = page.sentences[page.sentenceOf[at]!]!;
  const last = countBefore(topics, at) - 1;
  const goesOn = opensSentence(page, at);
  let nearest: Topic | null = null;
  for (let i = last; i >= Math.max(0, last - MOST_TOPICS); i--) {
    const topic = topics[i]!;
    if (topic.paragraph < (nearest?.paragraph ?? paragraph - FARTHEST_BACK)) break;
    if (!mayBe(topic)) continue;
    const isNear = page.sentenceOf[at]! - page.sentenceOf[topic.at]! <= 1;
    const isMeant = topic.described && isNear && (goesOn || topic.paragraph === paragraph);
    if (topic.name === null || (!topic.person && !isMeant)) return null;
    if (nearest !== null && nearest.name !== topic.name) return null;
    nearest = topic;
  }
  return nearest?.name ?? null;
}

/** "Nothing came from the mayor, though she": whom a preposition brings in before the pronoun without a name. */
function standsNearer(
  { tokens, sentences, sentenceOf, markOf }: Page,
  at: number,
  gender: 'female' | 'male',
): boolean {
  const { from } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i > from + 1; i--) {
    const { word } = tokens[i]!;
    const article = tokens[i - 1]!.word === 'the' ? i - 1 : i - 2;
    const isBrought = tokens[article]!.word === 'the' && PREPOSITIONS.has(tokens[article - 1]?.word ?? '');
    if (isBrought && markOf[i] === -1 && isSomebody(word) && !OTHERS[gender].has(word)) return true;
  }
  return false;
}

// The closing mark of what the sentence opens with
const CLOSING = /^["”’'»]+$/u;

/** "She said", "“We will wait,” she said": nobody else is named before the pronoun in its sentence. */
function opensSentence({ tokens, sentences, sentenceOf }: Page, at: number): boolean {
  return at === sentences[sentenceOf[at]!]!.from || CLOSING.test(tokens[at - 1]?.word ?? '');
}
