import type { Person } from '../corpus/corpus.ts';
import type { Library } from '../search/library.ts';
import { tokenizeWords, type Word } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { unifySpelling } from '../text/unify-spelling.ts';
import { findOffices, POSSESSIVE } from './find-offices.ts';
import { preferRecorded } from './prefer-recorded.ts';
import { findMadeNames, readPartyId } from './read-party.ts';

/** An office in typed words that is told by whose it is, and the only one of its party who has or had it. */
export interface HolderFound {
  /** Whose it is and the office. */
  readonly span: Span;
  readonly person: Person;
}

/** Whose an office is said to be: a party's or one of its people's. */
interface Owner {
  readonly span: Span;
  readonly party: string | null;
  readonly person: Person | null;
}

/** Longer offices are hardly typed: "secretary of state". */
const LONGEST_OFFICE = 3;
// "Arland's", "the Arlish"
const OWNING = /^(?:['’]s?)?\s+$/u;
// "of Arland", "to the guild"
const OF = /\s(?:of|to|for|at)\s+(?:the\s+)?$/iu;

/**
 * Those who are called by an office and whose it is: "the Arlish foreign minister", "Berg's spokesman", "the adviser to
 * Berg". Nobody where none or more than one of the party is known to have held it.
 */
export function findHolders(words: string, library: Library): HolderFound[] {
  return listOwners(words, library).flatMap((owner) => {
    for (const { start, end, office } of listOffices(words, owner.span)) {
      const holders = library.corpus.people.filter(
        (each) =>
          owner.party !== null &&
          each !== owner.person &&
          each.party === owner.party &&
          holdsOffice(each, office),
      );
      const [person, another] = preferRecorded(holders, library);
      if (person !== undefined) return another === undefined ? [{ span: { start, end }, person }] : [];
    }
    return [];
  });
}

/** Whoever is called by an office, with whose it is or as the record's only ones: "the mayor's adviser", then "the premier". */
export function findOfficials(
  words: string,
  library: Library,
): { readonly span: Span; readonly people: readonly Person[] }[] {
  const held = findHolders(words, library).map(({ span, person }) => ({ span, people: [person] }));
  return [...held, ...findOffices(words, library)];
}

/** A stretch that may tell an office by whose it is, with the words for the office. */
interface OfficeTold extends Span {
  readonly office: readonly string[];
}

/** The stretches around whose an office may be, the longest first: "Berg's chief adviser", "the adviser to Berg". */
function listOffices(question: string, owner: Span): OfficeTold[] {
  const words = tokenizeWords(question);
  const behind = words.filter(({ start }) => start >= owner.end).slice(0, LONGEST_OFFICE);
  const isOwned = OWNING.test(question.slice(owner.end, behind[0]?.start ?? owner.end));
  const link = OF.exec(question.slice(0, owner.start));
  const before = link === null ? [] : words.filter(({ end }) => end <= link.index).slice(-LONGEST_OFFICE);
  const read = (row: readonly Word[]) => row.map(({ term }) => unifySpelling(term.replace(POSSESSIVE, '')));
  const owned = behind.map((_, i) => behind.slice(0, behind.length - i));
  return [
    ...(isOwned ? owned : []).map((row) => ({
      ...{ start: owner.start, end: row.at(-1)!.end },
      office: read(row),
    })),
    ...before.map((_, i) => ({ start: before[i]!.start, end: owner.end, office: read(before.slice(i)) })),
  ];
}

/** Whom the words name, and the parties of whose names its adjectives are made. */
function listOwners(words: string, library: Library): Owner[] {
  return [...library.findNames(words), ...findMadeNames(words, library)].map(({ who, span }) => ({
    ...{ span, party: readPartyId(who), person: 'person' in who ? who.person : null },
  }));
}

/** True where the words are of the title of one of somebody's offices, and end as it or its noun does: "chief adviser to the president". */
function holdsOffice({ offices }: Person, words: readonly string[]): boolean {
  return offices.some(({ title }) => {
    const own = tokenizeWords(title).map(({ term }) => unifySpelling(term));
    const end = own.findIndex((term) => term === 'of' || term === 'to');
    const last = words.at(-1);
    return (
      words.every((term) => own.includes(term)) &&
      (last === own.at(-1) ? end < 0 || words.includes(own[end]!) : last === own[end - 1])
    );
  });
}
