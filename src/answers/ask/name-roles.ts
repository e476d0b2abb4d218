import type { Library } from '../../search/library.ts';
import { findHolders } from '../find-holders.ts';
import { POSSESSIVE } from '../find-offices.ts';

/** "The Arlish president's adviser": an office beside whoever holds another one. */
const MOST_STEPS = 2;
// "which", "a former", "who is the": whoever is meant is asked for, or is no longer in office.
const OPEN =
  /\b(?:which|what|whose|who(?:['’]?s|\s+is|\s+was)(?:\s+the)?|an?|any|another|every|no|former|ex|new|next)\s*$/iu;

// "what is the name of Ana Berg", which whoever types it tells by her office
const NAME_OF = /^(?:what(?:['’]?s|\s+is|\s+was)\s+)?the\s+(?:full\s+)?name\s+of\s+(?:the\s+)?(?=\p{Lu})/iu;

/**
 * The question with the name of whoever holds an office that it tells by whose it is: "the Arlish foreign minister",
 * "Berg's spokesman". It stays as it is where they are asked for, or where the question names them itself.
 */
export function nameRoles(question: string, library: Library): string {
  let named = question;
  for (let step = 0; step < MOST_STEPS; step++) named = nameRole(named, library);
  return named === question ? question : named.replace(NAME_OF, 'who is ');
}

function nameRole(question: string, library: Library): string {
  const people = library.findNames(question).map(({ who }) => ('person' in who ? who.person : null));
  const found = findHolders(question, library).find(
    ({ span, person }) => !people.includes(person) && !OPEN.test(question.slice(0, span.start)),
  );
  if (found === undefined) return question;
  const { person, span } = found;
  const ending = POSSESSIVE.exec(question.slice(0, span.end))?.[0] ?? '';
  return question.slice(0, span.start) + person.name + ending + question.slice(span.end);
}
