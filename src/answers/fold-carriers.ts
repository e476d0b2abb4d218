import type { VenueKind } from '../extract/venue.ts';
import { tokenizeWords } from '../text/fold.ts';
import type { Citation, Item } from './answer.ts';
import { readItem } from './cite.ts';

/** The share of the shorter item's words that must stand in the longer one, in order, for both to be one statement. */
const SHARED = 0.9;
/** Fewer words than this are said twice by chance. */
const FEWEST_WORDS = 6;
/** Comparing costs the product of both lengths; beyond this many words the beginning decides. */
const MOST_WORDS = 200;

/**
 * Folds items that carry the same statement into the fullest of them. A pull quote of the same article is left out, as
 * its article is cited already; another article's wording becomes a further citation.
 */
export function foldCarriers<Kind extends Item>(items: readonly Kind[]): Kind[] {
  const words = new Map(items.map((item) => [item, foldWords(item)]));
  const longestFirst = items.toSorted((a, b) => words.get(b)!.length - words.get(a)!.length);
  const kept: Kind[] = [];
  const keptWith = new Map<number, number[]>();
  const frequency = countHolders(words.values());
  const carriers = new Map<Kind, Kind[]>();
  for (const item of longestFirst) {
    const own = words.get(item)!;
    const near = Array.from(listTelling(own, frequency)).flatMap((word) => keptWith.get(word) ?? []);
    const fuller = [...new Set(near)]
      .sort((a, b) => a - b)
      .map((number) => kept[number]!)
      .find((other) => carriesSame(item, other, own, words.get(other)!));
    if (fuller) carriers.get(fuller)!.push(item);
    else {
      for (const word of own) note(keptWith, word, kept.length);
      kept.push(item);
      carriers.set(item, []);
    }
  }
  // The place in the ranking is that of the best carrier.
  const places = new Map(items.map((item, i) => [item, i]));
  const place = (item: Kind) =>
    Math.min(places.get(item)!, ...carriers.get(item)!.map((each) => places.get(each)!));
  return kept
    .toSorted((a, b) => place(a) - place(b))
    .map((item) => {
      const elsewhere = carriers.get(item)!.filter((each) => each.citation.article !== item.citation.article);
      return { ...item, also: [...item.also, ...elsewhere.map((each) => each.citation)] };
    });
}

function note(lists: Map<number, number[]>, word: number, number: number): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [number]);
  // A word that stands twice is noted once.
  else if (list.at(-1) !== number) list.push(number);
}

/** How many of the lists hold each word. */
function countHolders(lists: Iterable<Uint32Array>): Map<number, number> {
  const counts = new Map<number, number>();
  const last = new Map<number, Uint32Array>();
  for (const list of lists) {
    for (const word of list) {
      if (last.get(word) === list) continue;
      last.set(word, list);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** One word more than a carrier may lack, the rarest ones: whatever carries the words holds one of these. */
function listTelling(words: Uint32Array, frequency: ReadonlyMap<number, number>): Uint32Array {
  const lacking = words.length - Math.ceil(SHARED * words.length);
  const rarestFirst = words.slice().sort((a, b) => frequency.get(a)! - frequency.get(b)!);
  return rarestFirst.slice(0, lacking + 1);
}

function carriesSame(short: Item, long: Item, shortWords: Uint32Array, longWords: Uint32Array): boolean {
  if (!maySayTheSame(short, long)) return false;
  if (shortWords.length < FEWEST_WORDS || lacksTooMany(shortWords, longWords)) return false;
  return countShared(shortWords, longWords) >= SHARED * shortWords.length;
}

/** An outlet's own words are another one's, too, where one of their articles carries the other's text. */
function maySayTheSame(short: Item, long: Item): boolean {
  if (short.speaker === null || long.speaker === null) {
    const isOwn = short.speaker === null && long.speaker === null;
    const isElsewhere = short.citation.article !== long.citation.article;
    return isOwn && isElsewhere && nameText(short) === nameText(long);
  }
  const [a, b] = [short.speaker.name, long.speaker.name];
  return (a === null || b === null || a === b) && !areTwoOccasions(short, long);
}

/** The id of the article that first had the text. */
function nameText({ citation: { article } }: Item): string {
  return article.added?.copyOf ?? article.id;
}

/** The texts give another day for each, or another sort of occasion: a speech is not an interview. */
function areTwoOccasions(one: Item, other: Item): boolean {
  const [a, b] = [one.speaker?.venue?.kind, other.speaker?.venue?.kind];
  if (a !== undefined && b !== undefined && a !== b && OCCASIONS.has(a) && OCCASIONS.has(b)) return true;
  const [day, otherDay] = [sayDay(one), sayDay(other)];
  return day !== null && otherDay !== null && day !== otherDay;
}

/** An outlet and the press are told of many occasions and set none apart. */
const OCCASIONS: ReadonlySet<VenueKind> = new Set(['interview', 'event', 'post', 'statement', 'document']);

/** The day on which the item's own article says that it was said; days that another one lent set nothing apart. */
function sayDay({ date, citation }: Item): string | null {
  const isOwn = date?.rests?.article === citation.article && date.basis !== 'inferred';
  return isOwn && WHOLE_DAY.test(date.value) ? date.value : null;
}

// 2024-03-05
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** True where so many words stand nowhere in the longer item that their order need not be looked at. */
function lacksTooMany(shortWords: Uint32Array, longWords: Uint32Array): boolean {
  let lacking = 0;
  for (const word of shortWords) if (!longWords.includes(word)) lacking++;
  return shortWords.length - lacking < SHARED * shortWords.length;
}

/** Positions are folded for every question; what an item cites outlives its copies. */
const folded = new WeakMap<Citation, Uint32Array>();

/** The item's words, each as a number that no other word has but by a rare chance. */
function foldWords(item: Item): Uint32Array {
  const known = folded.get(item.citation);
  if (known !== undefined) return known;
  const words = tokenizeWords(readItem(item)).slice(0, MOST_WORDS);
  const numbers = Uint32Array.from(words, ({ term }) => hashWord(term));
  folded.set(item.citation, numbers);
  return numbers;
}

/** FNV-1a over the word's characters: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The length of the longest common subsequence of words. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    }
    row = next;
  }
  return row[b.length]!;
}
