import type { Party } from '../corpus/corpus.ts';
import type { Library, NameFound } from '../search/library.ts';
import { foldText, tokenizeWords } from '../text/fold.ts';

// Arlish, Arlandian, Arlanders' by their endings
const ADJECTIVE = /(?:an|ish|ese|i)s?$/u;
/** Letters that an adjective shares with the name that it is made of. */
const SHARED_LETTERS = 4;

/** The party of whose name a folded word is made; null for none. */
export function findMade(term: string, { corpus }: Library): Party | null {
  if (!ADJECTIVE.test(term)) return null;
  return corpus.parties.find(({ name }) => isMadeOf(term, foldText(name))) ?? null;
}

/** The parties that words are made of, where they stand: "the Arlandian ports". */
export function findMadeNames(text: string, library: Library): NameFound[] {
  return tokenizeWords(text).flatMap(({ term, start, end }) => {
    const party = findMade(term, library);
    return party === null ? [] : [{ who: { party }, span: { start, end } }];
  });
}

/** The party that somebody is of, or is; null for nobody's. */
export function readPartyId(who: NameFound['who']): string | null {
  return 'party' in who ? who.party.id : who.person.party;
}

function isMadeOf(term: string, name: string): boolean {
  return name.length > SHARED_LETTERS && term !== name && term.startsWith(name.slice(0, SHARED_LETTERS));
}
