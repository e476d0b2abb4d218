import type { Person } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
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
  const words = tokenizeWords(question);
  const owners = listOwners(question, library);
  for (const { span, party, person } of owners) {
    const at = words.findIndex(({ start }) => start >= span.end);
    const isOwned = at >= 0 && OWNING.test(question.slice(span.end, words[at]!.start));
    if (party === null || !isOwned || OPEN.test(question.slice(0, span.start))) continue;
    const others = library.corpus.people.filter((each) => each !== person && each.party === party);
    for (let count = Math.min(LONGEST_OFFICE, words.length - at); count > 0; count--) {
      const office = words.slice(at, at + count).map(({ term }) => term.replace(POSSESSIVE, ''));
      const [holder, another] = others.filter((each) => holdsOffice(each, office));
      if (holder === undefined) continue;
      if (another !== undefined || owners.some((owner) => owner.person === holder)) break;
      const { end } = words[at + count - 1]!;
      const ending = POSSESSIVE.exec(question.slice(0, end))?.[0] ?? '';
      return question.slice(0, span.start) + holder.name + ending + question.slice(end);
    }
  }
  return question;
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
