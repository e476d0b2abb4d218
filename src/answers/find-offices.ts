import type { Person } from '../corpus/corpus.ts';
import { PREPOSITIONS } from '../extract/grammar-words.ts';
import type { Library } from '../search/library.ts';
import { isStopWord } from '../search/stop-words.ts';
import { tokenizeWords } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import { unifySpelling } from '../text/unify-spelling.ts';
import { preferRecorded } from './prefer-recorded.ts';

/** An office in typed words, and whoever has or had it. */
export interface OfficeFound {
  readonly span: Span;
  /** As it is typed, folded. */
  readonly office: string;
  readonly people: readonly Person[];
}

// the mayor's, the ferrymen’s, the boys'
export const POSSESSIVE = /['’]s?$/u;

/**
 * The offices of the record's people that the words name, in full, by their last words ("foreign minister") or by a noun
 * that is one person's.
 */
export function findOffices(words: string, library: Library): OfficeFound[] {
  const tokens = tokenizeWords(words);
  const terms = ` ${tokens.map(({ term }) => term).join(' ')} `;
  const holders = new Map<string, Set<Person>>();
  for (const person of library.corpus.people) {
    for (const { title } of person.offices) {
      const named = listEndings(readTitle(title)).find((ending) => terms.includes(` ${ending} `));
      if (named !== undefined) holders.set(named, (holders.get(named) ?? new Set()).add(person));
    }
  }
  for (const [noun, people] of groupByNoun(library.corpus.people)) {
    const isNamed = terms.includes(` the ${noun} `) || terms.startsWith(` ${noun} `);
    const isPart = [...holders.keys()].some((office) => office.split(' ').includes(noun));
    if (isNamed && !isPart && preferRecorded([...people], library).length === 1) holders.set(noun, people);
  }
  const found = [...holders].map(([office, people]): OfficeFound => {
    const from = terms.slice(0, terms.indexOf(` ${office} `)).split(' ').length - 1;
    const last = tokens[from + office.split(' ').length - 1]!;
    return {
      span: { start: tokens[from]!.start, end: last.end },
      office,
      people: preferRecorded([...people], library),
    };
  });
  // "The Arlish premier" is no other premier, nor is "the Corlish water minister" any other water minister.
  const isOther = ({ span }: OfficeFound) => {
    const before = tokens.findLast(({ end }) => end <= span.start)?.term ?? '';
    const isCalledMore = before !== '' && !isStopWord(before) && !POSSESSIVE.test(before);
    return isCalledMore || found.some((each) => each.span !== span && contains(each.span, span));
  };
  return found.filter((each) => !isOther(each));
}

/** The people by the nouns of their offices: "the premier" is one person's where the record has no other premier. */
function groupByNoun(people: readonly Person[]): Map<string, Set<Person>> {
  const groups = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const { title } of person.offices) {
      const office = readTitle(title);
      const end = findNounEnd(office);
      const noun = unifySpelling(office.at(end < 0 ? -1 : end - 1) ?? '');
      if (noun !== '') groups.set(noun, (groups.get(noun) ?? new Set()).add(person));
    }
  }
  return groups;
}

/** Where in a title stands what its noun is of, to, at or for; -1 where nothing does. */
function findNounEnd(title: readonly string[]): number {
  return title.findIndex((word) => PREPOSITIONS.has(word));
}

function readTitle(title: string): string[] {
  return tokenizeWords(title).map(({ term }) => term);
}

/** A title as it is and without its first words, down to two of them; what somebody is head of is no title. */
function listEndings(title: readonly string[]): string[] {
  const shortest = findNounEnd(title) >= 0 ? title.length : Math.min(2, title.length);
  return title.slice(0, title.length - shortest + 1).map((_, from) => title.slice(from).join(' '));
}
