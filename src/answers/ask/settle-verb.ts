import { DETERMINERS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import { findNewsPhrase } from '../../search/list-news-words.ts';
import { isVerb } from '../../search/related-words.ts';
import { listPlaces, type Question } from './question-places.ts';
import {
  isLightWord,
  isOrdinalWord,
  isPlanningWord,
  isThinkingWord,
  isYesNoWord,
  leansOnObject,
} from './question-words.ts';

// When something ended or will begin may be told by its days; when it began is not told by how long it is to last.
const BEGINNING = /^(?:start|begin)/u;

/** A verb that says little leaves it to its object, a verb of planning to what is planned. */
export function settleVerb(question: Question, verb: number | null): number | null {
  if (verb === null || isThinkingWord(question.words[verb]!.term)) return null;
  const { words } = question;
  const { term } = words[verb]!;
  // "Did the strike get called off": what was done to it.
  const next = words[verb + 1]?.term ?? '';
  if (term === 'get' && isVerb(next, true) && !isVerb(next, false)) return settleVerb(question, verb + 1);
  // "Who runs the ferry line": not whoever is told of it.
  if (words[0]!.term === 'who' && /^r[au]ns?$/u.test(term)) return verb;
  const rest = listPlaces(question, verb + 1, words.length);
  const planned = isPlanningWord(term)
    ? listPlaces(question, findTo(question, verb), words.length)[0]
    : undefined;
  if (planned !== undefined) return settleVerb(question, planned);
  // "Who do they want as mayor"
  const as = words.findIndex((word, i) => i > verb && word.term === 'as');
  if (isPlanningWord(term) && as >= 0) {
    const role = rest.find((i) => i > as);
    return role === undefined ? null : findHead(rest, role);
  }
  // "Come back", "give up" say more than their verbs.
  const isPhrase =
    findNewsPhrase(
      words.map((word) => word.term),
      verb,
    )?.isPhrasal === true;
  // "Can the crew work", "where do they work now": nothing else is asked of them.
  const isAll =
    (isYesNoWord(words[0]!.term) && verb === words.length - 1 && !term.startsWith('exist')) ||
    (rest.length === 0 && isAlone(words[0]!.term, words[1]?.term ?? '', term));
  if (isPhrase || !leansOnObject(term) || isAll) return verb;
  const first = rest.find((i) => !isLightWord(words[i]!.term) && !isOrdinalWord(words[i]!.term));
  const object = first === undefined ? undefined : findHead(rest, first);
  // "Go to the harbour" has no object, "use to close" has its purpose.
  const isPurpose = object !== undefined && words[first! - 1]!.term === 'to';
  const isBehind = words.slice(verb + 1, object).some(({ term }) => PREPOSITIONS.has(term));
  if (object === undefined || (isBehind && !isPurpose)) return null;
  // "Make a promise to close it": what is promised.
  const promised = isPlanningWord(words[object]!.term)
    ? listPlaces(question, object + 1, words.length)[0]
    : null;
  return promised ?? object;
}

/** "Where do they go", "how many people work for it", "when did it start": what a verb without an object asks for. */
function isAlone(asking: string, helper: string, verb: string): boolean {
  return (
    asking === 'where' ||
    verb.startsWith('work') ||
    (asking === 'when' && ['did', 'was', 'were'].includes(helper) && BEGINNING.test(verb))
  );
}

/** "Make a new offer": the last of the words that stand together. */
function findHead(places: readonly number[], first: number): number {
  let head = first;
  while (places.includes(head + 1)) head++;
  return head;
}

/** The place behind "to" where it follows the verb, a name between them or not: "want the mayor to go". */
function findTo({ words, isName }: Question, verb: number): number {
  const next = words.findIndex((_, i) => i > verb && !isName(i) && !DETERMINERS.has(words[i]!.term));
  return words[next]?.term === 'to' ? next + 1 : words.length;
}

/** "Is the toll gone", "what was found": what was done, though another verb's base form looks like it. */
const IRREGULAR: ReadonlySet<string> = new Set(['gone', 'found', 'left']);

/** True for a form that tells what was done, and is no base form. */
export function isParticiple(term: string): boolean {
  if (IRREGULAR.has(term)) return true;
  return isVerb(term, true) && !isVerb(term, false) && !term.endsWith('s') && !isLightWord(term);
}
