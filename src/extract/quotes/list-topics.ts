import { makeWordSet } from '../../text/word-set.ts';
import { BODY_NOUNS, FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS } from '../grammar-words.ts';
import type { Mention } from '../mention.ts';
import type { Gender, NameBook } from './name-book.ts';
import type { Desk } from './offer.ts';
import type { Page } from './page.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';
import { widenToName } from './refine-names.ts';

/** A name that is the subject of a sentence or of a reporting clause, or somebody without one whom such a subject brings in. */
export interface Topic {
  readonly at: number;
  readonly paragraph: number;
  /** Null for somebody without a name: "a spokesman". */
  readonly name: string | null;
  readonly gender: Gender | undefined;
  /** Only a person can be "he" or "she"; any other full name can still be a rival. */
  readonly person: boolean;
  /** A name that what stands behind it tells to be a person's: whoever goes on right after it is meant. */
  readonly described: boolean;
}

/** Every topic of the page, in order. */
export function listTopics({ page, clauses }: Desk, names: NameBook): Topic[] {
  const mentions = clauses.flatMap(({ subject }) => subject?.mention ?? []);
  for (const sentence of page.sentences) {
    const first = readPhraseAfter(page, sentence.from, sentence.to);
    if (first !== null) mentions.push(first);
  }
  mentions.sort((a, b) => a.from - b.from);
  return mentions.flatMap((mention): Topic[] => {
    const widened = widenToName(page, mention);
    const { paragraph } = page.sentences[page.sentenceOf[mention.from]!]!;
    const brought = widened.kind === 'nominal' ? readBrought(page, widened) : null;
    if (brought !== null)
      return [{ at: mention.from, paragraph, name: null, ...brought, person: true, described: false }];
    const name = widened.kind === 'name' ? names.nameOf(widened) : null;
    if (name === null) return [];
    const person = names.isPerson(name) || widened !== mention;
    if (!person && (!name.includes(' ') || names.isThing(name))) return [];
    const gender = names.genderOf(name);
    return [{ at: mention.from, paragraph, name, gender, person, described: names.isDescribed(name) }];
  });
}

/** "A spokesman said": somebody new, and not whoever was named before. */
const INTRODUCING = makeWordSet('a an one another');

/** The gender of somebody whom a mention brings in by what they are; null where it brings in nobody. */
function readBrought({ tokens }: Page, { from, head }: Mention): Pick<Topic, 'gender'> | null {
  const { word } = tokens[head.to - 1]!;
  if (!INTRODUCING.has(tokens[from]!.word) || !isSomebody(word)) return null;
  return { gender: MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : undefined };
}

/** True for a noun for one person: "mayor", not "ministry" and not "officials". */
export function isSomebody(noun: string): boolean {
  return ROLE_NOUNS.has(noun) && !BODY_NOUNS.has(noun) && !noun.endsWith('s');
}

/** How many topics stand before token `at`. */
export function countBefore(topics: readonly Topic[], at: number): number {
  let low = 0;
  let high = topics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topics[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
