import { countBefore } from '../../text/count-before.ts';
import { FEMALE_WORDS, MALE_WORDS, PREPOSITIONS } from '../grammar-words.ts';
import { isInserted } from '../is-inserted.ts';
import { isNameToken } from '../mention.ts';
import type { Refiner } from './draft.ts';
import { isSomebody, listTopics, type Topic } from './list-topics.ts';
import type { NameBook } from './name-book.ts';
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
 * in there, or by any sentence between: then the name stays open.
 */
export const namePronouns: Refiner = (drafts, desk, names) => {
  const topics = listTopics(desk, names, drafts);
  const genders = new Map<string, string>();
  return drafts.map((draft) => {
    if (draft.mention?.kind !== 'pronoun') return draft;
    const gender = GENDERS[desk.page.tokens[draft.mention.from]!.word];
    if (gender === undefined) return draft;
    const mayBe = ({ name, gender: known }: Topic) =>
      [gender, 'both', undefined].includes((name === null ? undefined : genders.get(name)) ?? known);
    const isOther = standsNearer(desk.page, draft.mention.from, gender);
    const found = isOther ? null : findAntecedent(desk, topics, draft.mention.from, mayBe);
    const isOpen = found === null || hasRival(desk, names, found, draft.mention.from);
    const name = isOpen ? null : found.name;
    if (name !== null) {
      genders.set(name, gender);
      const at = draft.mention.from;
      const { paragraph } = desk.page.sentences[desk.page.sentenceOf[at]!]!;
      const topic = { at, paragraph, name, gender, person: true, described: false };
      topics.splice(countBefore(topics, at), 0, topic);
    }
    return { ...draft, name };
  });
};

function findAntecedent(
  { page }: Desk,
  topics: readonly Topic[],
  at: number,
  mayBe: (topic: Topic) => boolean,
): Topic | null {
  const { paragraph, from } = page.sentences[page.sentenceOf[at]!]!;
  const last = countBefore(topics, isInserted(page.tokens, at) ? from : at) - 1;
  const goesOn = opensSentence(page, at);
  let nearest: Topic | null = null;
  let latest: Topic | null = null;
  for (let i = last; i >= Math.max(0, last - MOST_TOPICS); i--) {
    const topic = topics[i]!;
    if (topic.paragraph < (nearest?.paragraph ?? paragraph - FARTHEST_BACK)) break;
    if (!mayBe(topic)) continue;
    const isNear = topic.described && countBetween(page, topic.at, at) === 0;
    const isMeant = isNear && (goesOn || topic.paragraph === paragraph);
    if (topic.name === null || (!topic.person && !isMeant)) return null;
    if (nearest !== null && nearest.name !== topic.name) return null;
    latest ??= topic;
    nearest = topic;
  }
  return latest;
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

/** "She said", "“We will wait,” she said", "But, she noted": nobody else is named before the pronoun in its sentence. */
function opensSentence({ tokens, sentences, sentenceOf, markOf }: Page, at: number): boolean {
  for (let i = sentences[sentenceOf[at]!]!.from + 1; i < at; i++) {
    const token = tokens[i]!;
    if (markOf[i] === -1 && (isNameToken(token) || isSomebody(token.word))) return false;
  }
  return true;
}

/** How many sentences lie between two places, those aside that are quoted from end to end. */
function countBetween({ sentences, sentenceOf, markOf }: Page, from: number, to: number): number {
  let count = 0;
  for (let number = sentenceOf[from]! + 1; number < sentenceOf[to]!; number++) {
    const sentence = sentences[number]!;
    if (markOf[sentence.from] === -1 || markOf[sentence.from] !== markOf[sentence.to - 1]) count++;
  }
  return count;
}

/** "Roe left. A crowd listened to Nurse Doe. She said": somebody was brought in by a sentence that is of nobody else. */
function hasRival({ page }: Desk, { people, genderOf }: NameBook, topic: Topic, at: number): boolean {
  const gender = GENDERS[page.tokens[at]!.word]!;
  const [first, last] = [page.sentenceOf[topic.at]! + 1, page.sentenceOf[at]! - 1];
  for (let number = first; number <= last; number++) {
    const { from, to } = page.sentences[number]!;
    const named = people
      .slice(countBefore(people, from), countBefore(people, to))
      .filter((each) => page.markOf[each.at] === -1);
    const goesOn = named.some(({ name }) => name === topic.name) || holdsPronoun(page, from, to, gender);
    if (!goesOn && named.some(({ name }) => [gender, 'both', undefined].includes(genderOf(name))))
      return true;
  }
  return false;
}

/** True where a piece speaks of a woman or man as one who is known, and not as whoever it names next. */
function holdsPronoun(page: Page, from: number, to: number, gender: string): boolean {
  const { tokens, markOf } = page;
  for (let i = skipPhrase(page, from, to); i < to; i++)
    if (markOf[i] === -1 && GENDERS[tokens[i]!.word] === gender) return true;
  return false;
}

/** "For his part, | Roe": who is named right behind the phrase that opens a sentence is meant in it already. */
function skipPhrase({ tokens }: Page, from: number, to: number): number {
  if (!PREPOSITIONS.has(tokens[from]!.word)) return from;
  let comma = from;
  while (comma < to && tokens[comma]!.word !== ',') comma++;
  return comma + 1 < to && isNameToken(tokens[comma + 1]!) ? comma + 1 : from;
}
