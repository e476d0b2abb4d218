import { type Concept, isSure } from '../../search/concept.ts';
import type { Library, SearchResult } from '../../search/library.ts';
import { dropLight } from '../ask/drop-words.ts';
import { readItem } from '../cite.ts';
import type { Item } from '../item.ts';
import { citeClose, sharesRun } from './cite-close.ts';
import { findLikest } from './find-likest.ts';

/** Words as many as these are somebody's sentence: whose they are matters more than whose they were said to be. */
const WORDS_OF_A_SENTENCE = 4;

/** The share of the words' weight that must be held by more than a guess. */
const ENOUGH_SURE = 0.4;

export function isSentenceLong(words: string): boolean {
  return words.split(' ').length >= WORDS_OF_A_SENTENCE;
}

/**
 * What is worded nearly as was typed: by the words themselves (`read`), where none fits by words related to them, and
 * where none of these does by the words that tell. `keep` leaves what is wanted.
 */
export function findClose(
  words: string,
  read: Pick<SearchResult, 'hits' | 'concepts' | 'searched'>,
  keep: (items: Item[]) => Item[],
  library: Library,
): Item[] {
  if (lacksCompound(words, read, library)) return [];
  const asTyped = keep(citeClose(read, words, library));
  if (asTyped.length > 0) return asTyped;
  const related = library.search({ words, related: true });
  const wider = keep(citeClose(related, words, library)).filter((item) =>
    holdsSurely(item, related.concepts, library),
  );
  // Two words are as little of a wording as one, unless others stand around them as they were typed.
  const fitting = related.concepts.length > 2 ? wider : wider.filter((item) => sharesRun(item, words));
  if (fitting.length > 0 || !isSentenceLong(words)) return fitting;
  // "It should not be used as a weapon" is remembered of what "must not become a weapon".
  const bare = dropLight(words);
  const telling = library.search({ words: bare });
  const said = (items: Item[]) => keep(items).filter(({ form }) => form !== 'passage');
  const bared = bare !== words && telling.concepts.length > 1 ? said(citeClose(telling, bare, library)) : [];
  return bared.length > 0 ? bared : keep(findLikest(words, library));
}

/** True for an item that holds enough of the words themselves, or of what is surely another word for them. */
function holdsSurely(item: Item, concepts: readonly Concept[], library: Library): boolean {
  const { speaker } = item;
  const text = [readItem(item), speaker?.name, speaker?.party?.name].filter(Boolean).join(' ');
  const keys = new Set(library.readKeys(text));
  const isHeld = ({ ways }: Concept) =>
    ways.some((way) => isSure(way.share) && way.keys.every((key) => keys.has(key)));
  const sum = (each: readonly Concept[]) => each.reduce((total, { weight }) => total + weight, 0);
  return sum(concepts.filter(isHeld)) >= ENOUGH_SURE * sum(concepts);
}

// "one-on-one", "all-for-all"
const COMPOUND = /\p{L}+(?:-\p{L}+){2,}/gu;

/** True for words around a compound of common words that the record does not have: without it they are of anything. */
function lacksCompound(
  words: string,
  { searched }: Pick<SearchResult, 'searched'>,
  library: Library,
): boolean {
  const compounds = words.match(COMPOUND) ?? [];
  return compounds.some(
    (compound) =>
      !compound.split('-').some((part) => searched.includes(part)) &&
      library.findPhrase(compound).length === 0,
  );
}
