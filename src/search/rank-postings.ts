import { keepBest, type Ranked } from './keep-best.ts';
import { FIELDS, type Field, type Postings } from './postings.ts';
import { makeWeigher, PRECISION } from './weigh-terms.ts';

/** The postings of a term of the query in one field. */
interface List {
  readonly documents: Uint32Array;
  readonly weights: Uint16Array;
  readonly boost: number;
  /** The most that any document gets for it. */
  readonly highest: number;
  /** The first document that is wanted for holding the term here. */
  readonly wantedFrom: number;
  /** The place of the next posting to be added, and the place behind the last one. */
  next: number;
  readonly end: number;
}

/** Which documents are ranked. */
export interface Wanted {
  /** They hold one of these terms in their words, */
  readonly terms: ReadonlySet<number>;
  /** or, from this one on, in their context, */
  readonly contextFrom: number;
  /** and are such. It is asked of those alone that may be among the best. */
  readonly keep: (number: number) => boolean;
}

/** So many documents are ranked at a time: their scores stay where the processor reaches them at once. */
const AT_ONCE = 4096;
/** The zero with a sign: it changes no sum, and whatever is added to it, even nothing, makes it a sum without one. */
const UNTOUCHED = -0;
/** The same numbers in another order have another sum, by less than this. */
const ROUNDED_UP = 1 + 2 ** -40;
/** Which half of a number has its sign: the second one where bytes are in order from the lowest on. */
const SIGNED_HALF = new Uint8Array(Uint32Array.of(1).buffer)[0]!;

/**
 * A ranker of documents by terms and how much each counts, as lunr ranks them: the best `most`, best first, equals in the
 * order of their numbers; of all that hold any term, or only those `wanted`. Every posting of the query's terms is read: at a hundred thousand passages that takes half as
 * long as to find out which ones need not be, since the hundredth best document holds one or two of a query's words.
 */
export function makeRanker(
  postings: Postings,
): (terms: readonly (readonly [number, number])[], most: number, wanted?: Wanted) => Ranked[] {
  const { size, fields } = postings;
  const weighers = { words: makeWeigher(postings, 'words'), context: makeWeigher(postings, 'context') };
  // One query is ranked to its end before another begins, so all share the places where scores are added up.
  const scores = new Float64Array(AT_ONCE).fill(UNTOUCHED);
  const halves = new Uint32Array(scores.buffer);
  // The place behind the last one is written to as well.
  const touched = new Uint16Array(AT_ONCE + 1);
  const isWanted = new Uint8Array(AT_ONCE);

  /** The term's lists that hold anything, and the most that any document gets for it. */
  function readTerm([term, boost]: readonly [number, number], wanted: Wanted | undefined) {
    const lists = FIELDS.map((field): List => {
      const { documents, starts } = fields[field];
      return {
        documents,
        weights: weighers[field].weights,
        boost,
        highest: boost * weighers[field].weigh(term),
        wantedFrom: findFirstWanted(term, field, wanted),
        next: starts[term]!,
        end: starts[term + 1]!,
      };
    });
    const highest = boost * (weighers.words.weigh(term) + weighers.context.weigh(term));
    return { highest, lists: lists.filter(({ next, end }) => next < end) };
  }

  /**
   * Adds the list's postings of documents from `from` to before `to`; gives the number of documents touched so far. Which
   * ones were touched before no processor can foresee, and to be wrong takes it longer than the sum: so every document is
   * noted as a new one, and whatever comes next is noted in the same place where it was none.
   */
  function add(list: List, from: number, to: number, before: number): number {
    const { documents, weights, boost, wantedFrom, end } = list;
    let count = before;
    let at = list.next;
    for (; at < end; at++) {
      const document = documents[at]!;
      if (document >= to) break;
      const place = document - from;
      touched[count] = place;
      count += halves[2 * place + SIGNED_HALF]! >>> 31;
      isWanted[place]! |= Number(document >= wantedFrom);
      scores[place]! += boost * weights[at]!;
    }
    list.next = at;
    return count;
  }

  /** Adds the list's postings of those documents that others have touched. */
  function addToTouched(list: List, from: number, to: number): void {
    const { documents, weights, boost, wantedFrom, end } = list;
    let at = list.next;
    for (; at < end; at++) {
      const document = documents[at]!;
      if (document >= to) break;
      const place = document - from;
      if (halves[2 * place + SIGNED_HALF]! >>> 31 === 1) continue;
      isWanted[place]! |= Number(document >= wantedFrom);
      scores[place]! += boost * weights[at]!;
    }
    list.next = at;
  }

  return (terms, most, wanted) => {
    // Sums differ in their last digits by their order: the terms that say most come first.
    const asked = terms.map((each) => readTerm(each, wanted)).sort((a, b) => b.highest - a.highest);
    const lists = asked.flatMap((each) => each.lists);
    const best = keepBest(Math.min(most, size));
    const rests = sumRests(lists);
    let needed = lists.length;
    let least = 0;
    for (let from = 0; from < size; from += AT_ONCE) {
      let count = 0;
      // A document that holds nothing but the last, which say least, is not among the best any more.
      while (needed > 0 && rests[needed - 1]! < least) needed--;
      for (let i = 0; i < needed; i++) count = add(lists[i]!, from, from + AT_ONCE, count);
      for (let i = needed; i < lists.length; i++) addToTouched(lists[i]!, from, from + AT_ONCE);
      for (let i = 0; i < count; i++) {
        const place = touched[i]!;
        const score = scores[place]!;
        const isOne = isWanted[place] === 1;
        scores[place] = UNTOUCHED;
        isWanted[place] = 0;
        if (score < least || !isOne || wanted?.keep(from + place) === false) continue;
        least = best.offer(from + place, score);
      }
    }
    const magnitude = Math.sqrt(terms.reduce((sum, [, boost]) => sum + boost * boost, 0)) * PRECISION;
    return best.list().map(({ number, score }) => ({ number, score: score / magnitude }));
  };
}

function findFirstWanted(term: number, field: Field, wanted: Wanted | undefined): number {
  if (wanted === undefined) return 0;
  if (!wanted.terms.has(term)) return Infinity;
  return field === 'words' ? 0 : wanted.contextFrom;
}

/** For each list the most that a document gets for it and all that follow. */
function sumRests(lists: readonly List[]): number[] {
  const rests: number[] = [];
  let sum = 0;
  for (let i = lists.length - 1; i >= 0; i--) {
    sum += lists[i]!.highest;
    rests[i] = sum * ROUNDED_UP;
  }
  return rests;
}
