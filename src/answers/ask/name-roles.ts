import type { Person } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { findMade, readPartyId } from './list-named.ts';

/** Whose an office is said to be: a party's or one of its people's. */
interface Owner {
  readonly span: Span;
  readonly party: string | null;
  readonly person: Person | null;
}

/** Longer offices are hardly typed: "secretary of state". */
const LONGEST_OFFICE = 3;
/** "The Arlish president's adviser": an office beside whoever holds another one. */
const MOST_STEPS = 2;
// "which", "a former", "who is the": whoever is meant is asked for, or is no longer in office.
const OPEN =
  /\b(?:which|what|whose|who(?:['’]?s|\s+is|\s+was)(?:\s+the)?|an?|any|another|every|no|former|ex|new|next)\s*$/iu;
// "Arland's", "the Arlish"
const OWNING = /^(?:['’]s?)?\s+$/u;
// "of Arland", "to the guild"
const OF = /\s(?:of|to|for|at)\s+(?:the\s+)?$/iu;
const POSSESSIVE = /['’]s?$/u;

/**
 * The question with the name of whoever holds an office that it tells by whose it is: "the Arlish foreign minister",
 * "Berg's spokesman". It stays as it is where nobody or more than one is known to have held that office, or where the
 * question names them itself.
 */
export function nameRoles(question: string, library: Library): string {
  let named = question;
  for (let step = 0; step < MOST_STEPS; step++) named = nameRole(named, library);
  return named;
}

function nameRole(question: string, library: Library): string {
  const owners = listOwners(question, library);
  for (const owner of owners) {
    for (const { start, end, office } of listOffices(question, owner.span)) {
      const [holder, another] = library.corpus.people.filter(
        (each) => each !== owner.person && each.party === owner.party && holdsOffice(each, office),
      );
      if (holder === undefined || owner.party === null) continue;
      const isNamed = owners.some(({ person }) => person === holder);
      if (another !== undefined || isNamed || OPEN.test(question.slice(0, start))) break;
      const ending = POSSESSIVE.exec(question.slice(0, end))?.[0] ?? '';
      return question.slice(0, start) + holder.name + ending + question.slice(end);
    }
  }
  return question;
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
  const read = (row: readonly Word[]) => row.map(({ term }) => term.replace(POSSESSIVE, ''));
  const owned = behind.map((_, i) => behind.slice(0, behind.length - i));
  return [
    ...(isOwned ? owned : []).map((row) => ({
      ...{ start: owner.start, end: row.at(-1)!.end },
      office: read(row),
    })),
    ...before.map((_, i) => ({ start: before[i]!.start, end: owner.end, office: read(before.slice(i)) })),
  ];
}

/** Whom the question names, and the parties of whose names its adjectives are made. */
function listOwners(question: string, library: Library): Owner[] {
  const names = library.findNames(question).map(
    ({ who, span }): Owner => ({
      ...{ span, party: readPartyId(who), person: 'person' in who ? who.person : null },
    }),
  );
  const made = tokenizeWords(question).map(
    ({ term, start, end }): Owner => ({
      ...{ span: { start, end }, party: findMade(term, library)?.id ?? null, person: null },
    }),
  );
  return [...names, ...made];
}

/** True where the words are of the title of one of somebody's offices, and end as it or its noun does: "chief adviser to the president". */
function holdsOffice({ offices }: Person, words: readonly string[]): boolean {
  return offices.some(({ title }) => {
    const own = tokenizeWords(title).map(({ term }) => term);
    const end = own.findIndex((term) => term === 'of' || term === 'to');
    const last = words.at(-1);
    return (
      words.every((term) => own.includes(term)) &&
      (last === own.at(-1) ? end < 0 || words.includes(own[end]!) : last === own[end - 1])
    );
  });
}
