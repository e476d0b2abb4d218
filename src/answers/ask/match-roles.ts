import { type Concept, listSureKeys } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isVerb } from '../../search/related-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { findMade, readPartyId } from '../read-party.ts';
import { findDeeds, isGoverned, isPassive, NEAR_DEED } from './find-deeds.ts';
import type { LoneSentence } from './read-sentences.ts';

/** Who meets or calls somebody is met or called by them. */
export const MUTUAL = ['meet', 'see', 'talk', 'call', 'agre', 'negoti'];

// "Roe:", "Ana Berg:"
const LABEL = /^\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}:/u;

/** Who a question says did a deed, and to whom: ids of parties. */
interface Roles {
  readonly doer: string;
  readonly others: readonly string[];
  /** Index terms of the deed. */
  readonly deed: ReadonlySet<string>;
}

/**
 * A check that a sentence does not tell the reverse of what is asked: whether Arland attacked Borland is told by no attack
 * of Borland's. Null where a question names no two parties, or asks for no deed of one of them.
 */
export function matchRoles(
  words: string,
  predicate: string | null,
  concepts: readonly Concept[],
  library: Library,
): ((sentence: LoneSentence) => boolean) | null {
  const roles = readRoles(words, predicate, concepts, library);
  return roles && (({ text }) => tellsRoles(text, roles, library));
}

function readRoles(
  words: string,
  predicate: string | null,
  concepts: readonly Concept[],
  library: Library,
): Roles | null {
  const terms = tokenizeWords(words);
  const at = terms.findIndex(({ term }) => term === predicate);
  const deed = concepts.find(({ typed }) => tokenizeWords(typed).some(({ term }) => term === predicate));
  if (at < 0 || deed === undefined || !isVerb(predicate!, true)) return null;
  const parties = listParties(words, terms, library);
  const doer = parties.slice(0, at).find((party) => party !== null);
  const named = parties.slice(at + 1).filter((party) => party !== null);
  const others = named.filter((party) => party !== doer);
  const ofOneWord = deed.ways.filter(({ keys }) => keys.length === 1);
  const keys = listSureKeys([{ ...deed, ways: ofOneWord }]);
  if (doer == null || others.length === 0 || MUTUAL.some((key) => keys.has(key))) return null;
  return { doer, others, deed: keys };
}

/** The id of the party that each word names, itself, by one of its people, or by a word made of its name. */
function listParties(text: string, words: readonly Word[], library: Library): (string | null)[] {
  const names = library.findNames(text);
  return words.map((word) => {
    const name = names.find(({ span }) => overlaps(span, word));
    return name === undefined ? (findMade(word.term, library)?.id ?? null) : readPartyId(name.who);
  });
}

/** False where each deed that the sentence tells is another's than the one whose it is asked to be. */
function tellsRoles(text: string, { doer, others, deed }: Roles, library: Library): boolean {
  const words = tokenizeWords(text);
  const own = LABEL.exec(text)?.[0].length ?? 0;
  // Whoever says it in an interview is not whom it is told of.
  const parties = listParties(text, words, library).map((party, i) => (words[i]!.start < own ? null : party));
  const isInvolved = (party: string | null) => party !== null && (party === doer || others.includes(party));
  const tellings = findDeeds(words, deed, library).map((at) => {
    const by = words.findIndex((word, i) => i > at && word.term === 'by');
    // "The raid on the lighthouse by Borland", "was praised by Borland"
    const actor = by < 0 ? undefined : parties.slice(by + 1, by + 1 + NEAR_DEED).find(isInvolved);
    if (actor !== undefined) return actor === doer;
    if (isPassive(words, at)) return true;
    const told = parties.slice(0, at).findLast((party, i) => !isGoverned(words, i) && isInvolved(party));
    return told === undefined || told === doer;
  });
  return tellings.length === 0 || tellings.some(Boolean);
}
