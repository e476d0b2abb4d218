import type { NameBook } from './name-book.ts';
import type { Desk } from './offer.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';
import { widenToName } from './refine-names.ts';

/** A name that is the subject of a sentence or of a reporting clause. */
export interface Topic {
  readonly at: number;
  readonly paragraph: number;
  readonly name: string;
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
  return mentions.flatMap((mention) => {
    const widened = widenToName(page, mention);
    const name = widened.kind === 'name' ? names.nameOf(widened) : null;
    if (name === null) return [];
    const person = names.isPerson(name) || widened !== mention;
    if (!person && (!name.includes(' ') || names.isThing(name))) return [];
    const { paragraph } = page.sentences[page.sentenceOf[mention.from]!]!;
    return [{ at: mention.from, paragraph, name, person, described: names.isDescribed(name) }];
  });
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
