import { type Concept, isSure, RELATED_SHARES, type Way } from '../../search/concept.ts';
import type { Library, SearchResult } from '../../search/library.ts';
import { dropLight } from '../ask/drop-words.ts';
import { isLight } from '../ask/hold-deed.ts';
import { leansOnObject } from '../ask/question-words.ts';
import { shareHeld } from '../ask/weigh-sentence.ts';
import { citePlace } from '../check/cite-place.ts';
import { judgeWording } from '../check/judge-wording.ts';
import { readItem } from '../cite.ts';
import type { Item } from '../item.ts';
import { citeClose, citeHit, sharesRun } from './cite-close.ts';
import { findLikest } from './find-likest.ts';

/** Words as many as these are somebody's sentence: whose they are matters more than whose they were said to be. */
const WORDS_OF_A_SENTENCE = 4;
/** The share of the words' weight that must be held by more than a guess. */
const ENOUGH_SURE = 0.4;
/** The share that one speaker's words must hold, and how many of the words by more than a guess. */
const ENOUGH_OF_ONE = 0.5;
const FEWEST_SURE = 2;

// "she alone can stop it, whenever she likes", "on the day she chooses": what is remembered first is remembered best
const MAIN = new RegExp(
  `^[^,;]+?(?=${[
    String.raw`[,;]?\s+(?:whenever|no\s+matter|on\s+whatever)\s`,
    String.raw`[,;]?\s+(?:when|whenever|once|if)\s+it\s+(?:happens\s+to\s+)?suits?\s`,
    String.raw`[,;]\s+(?:when|if|because|since|as|while|although|though|until|once|unless|wherever|whatever)\s`,
    String.raw`\s+(?:when|once|(?:on\s+)?the\s+(?:day|morning|evening|night|moment|hour))\s+(?:s?he|they)(?:['’](?:s|d|re|ll))?\b`,
  ].join('|')})`,
  'iu',
);

export function isSentenceLong(words: string): boolean {
  return words.split(' ').length >= WORDS_OF_A_SENTENCE;
}

/** Leaves what is wanted of the items. */
type Keep = (items: Item[]) => Item[];

/**
 * What is worded nearly as was typed: by the words themselves (`read`), where none fits by words related to them, and,
 * where somebody's sentence is looked for, by the words that tell, else the one sentence that is most like it, else the
 * wording that it alters.
 */
export function findClose(
  words: string,
  read: Pick<SearchResult, 'hits' | 'concepts' | 'searched'>,
  keep: Keep,
  library: Library,
  isOneSpeaker = false,
): Item[] {
  if (lacksCompound(words, read, library)) return [];
  const asTyped = keep(citeClose(read, words, library)).filter((item) =>
    holdsTelling(item, read.concepts, library),
  );
  if (asTyped.length > 0) return asTyped;
  // Of a few words that the record has none of nobody's wording is known.
  if (!isSentenceLong(words) && !read.concepts.some(isInRecord)) return [];
  const wide = library.search({ words, related: true });
  const related = findRelated(words, wide, keep, library);
  if (related.length > 0) return related;
  const onTopic = isOneSpeaker ? findOnTopic(wide, keep, library) : [];
  if (onTopic.length > 0 || !isSentenceLong(words)) return onTopic;
  const telling = findTelling(words, keep, library);
  if (telling.length > 0) return telling;
  const likest = keep(findLikest(words, library));
  if (likest.length > 0) return likest;
  const altered = keep(findAltered(words, read.concepts, library));
  const main = MAIN.exec(words)?.[0] ?? words;
  if (altered.length > 0 || main === words || !isSentenceLong(main)) return altered;
  return findClose(main, library.search({ words: main }), keep, library, isOneSpeaker);
}

/** "Hold Labor to every coma" is remembered of "hold Labour to every comma". Of one word and grammar anything might be. */
function findAltered(words: string, concepts: readonly Concept[], library: Library): Item[] {
  const { verdict, places } = judgeWording([words], library);
  if (verdict !== 'altered') return [];
  return places.map(citePlace).filter((item) => listHeld(item, concepts, library).length > 1);
}

function findRelated(words: string, related: SearchResult, keep: Keep, library: Library): Item[] {
  const found = keep(citeClose(related, words, library)).filter(
    (item) => holdsSurely(item, related.concepts, library) && holdsTelling(item, related.concepts, library),
  );
  // Two words are as little of a wording as one, and so are a few that are all others', unless more stand around them as
  // they were typed.
  const { concepts } = related;
  const isOwn = (item: Item) =>
    isSentenceLong(words) || listHeld(item, listAsTyped(concepts), library).length > 0;
  return found.filter((item) => (concepts.length > 2 && isOwn(item)) || sharesRun(item, words));
}

/** Of one speaker's words few are on a topic: half of it is enough where two of its words are surely meant. */
function findOnTopic({ hits, concepts }: SearchResult, keep: Keep, library: Library): Item[] {
  const found = hits.filter(({ coverage }) => coverage >= ENOUGH_OF_ONE).map((hit) => citeHit(hit, library));
  return keep(found).filter((item) => listHeld(item, concepts, library).length >= FEWEST_SURE);
}

/** "It should not be used as a weapon" is remembered of what "must not become a weapon". */
function findTelling(words: string, keep: Keep, library: Library): Item[] {
  const bare = dropLight(words);
  if (bare === words) return [];
  const read = library.search({ words: bare });
  if (read.concepts.length < 2) return [];
  return keep(citeClose(read, bare, library)).filter(({ form }) => form !== 'passage');
}

/** True for an item that holds enough of the words themselves, or of what is surely another word for them. */
function holdsSurely(item: Item, concepts: readonly Concept[], library: Library): boolean {
  const held = new Set(listHeld(item, concepts, library));
  return (
    shareHeld(concepts.map((each) => ({ weight: each.weight, best: Number(held.has(each)) }))) >= ENOUGH_SURE
  );
}

/** True for a word that the record has, if in another form. */
function isInRecord({ ways }: Concept): boolean {
  return ways.some(isTyped);
}

function isTyped({ share }: Way): boolean {
  return share > RELATED_SHARES.news;
}

/** The words without others for them. */
function listAsTyped(concepts: readonly Concept[]): Concept[] {
  return concepts.map((concept) => ({ ...concept, ways: concept.ways.filter(isTyped) }));
}

/** False where all that an item holds of the words says next to nothing by itself: "take", "back". */
function holdsTelling(item: Item, concepts: readonly Concept[], library: Library): boolean {
  const isBare = (concept: Concept) => isLight(concept) || leansOnObject(concept.typed);
  return concepts.every(isBare) || listHeld(item, concepts, library).some((each) => !isBare(each));
}

/** Those of the words that the item, or whoever speaks in it, has, or what is surely another word for them. */
export function listHeld(item: Item, concepts: readonly Concept[], library: Library): Concept[] {
  const { speaker } = item;
  const text = [readItem(item), speaker?.name, speaker?.party?.name].filter(Boolean).join(' ');
  const keys = new Set(library.readKeys(text));
  return concepts.filter(({ ways }) =>
    ways.some((way) => isSure(way.share) && way.keys.every((key) => keys.has(key))),
  );
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
      !compound.split('-').some((part) => searched.includes(part)) && !library.holdsPhrase(compound),
  );
}
