import { findPlace } from './numbers.ts';
import { pickBest } from './pick-best.ts';
import { FIELDS, type Postings } from './postings.ts';
import { makeWeigher, PRECISION } from './weigh-terms.ts';

export interface Ranked {
  readonly number: number;
  readonly score: number;
}

/** One field's postings of a term of the query. */
interface List {
  readonly documents: Uint32Array;
  readonly weights: Uint16Array;
}

/** A term of the query. */
interface Asked {
  readonly boost: number;
  readonly lists: readonly List[];
  /** No document gets more for it. */
  readonly highest: number;
}

const UNTOUCHED = -1;
/** To look one document up in a list takes as long as to read this many of its postings. */
const LOOK_UP = 12;

/**
 * A ranker of documents by terms and how much each counts, as lunr ranks them: the best `most`, best first, equals in the
 * order of their numbers. Terms that say little come last, and once they cannot lift another document among the best they
 * are only looked up for those that can still be (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995).
 */
export function makeRanker(
  postings: Postings,
): (terms: readonly (readonly [number, number])[], most: number) => Ranked[] {
  const weigh = { words: makeWeigher(postings, 'words'), context: makeWeigher(postings, 'context') };
  // One query is ranked to its end before another begins, so all share the places where scores are added up.
  const scores = new Float64Array(postings.size).fill(UNTOUCHED);
  const touched = new Uint32Array(postings.size);
  const open = new Uint32Array(postings.size);

  function readTerm([term, boost]: readonly [number, number]): Asked {
    const lists = FIELDS.map((field) => {
      const { starts, documents } = postings.fields[field];
      return { documents: documents.subarray(starts[term]!, starts[term + 1]!), ...weigh[field](term) };
    });
    return { boost, lists, highest: boost * lists.reduce((sum, list) => sum + list.highest, 0) };
  }

  /** Adds the term to every document that has it; gives the number of documents touched so far. */
  function addEverywhere({ boost, lists }: Asked, before: number): number {
    let count = before;
    for (const { documents, weights } of lists) {
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i]!;
        const score = scores[document]!;
        if (score === UNTOUCHED) touched[count++] = document;
        scores[document] = (score === UNTOUCHED ? 0 : score) + boost * weights[i]!;
      }
    }
    return count;
  }

  /** Adds the term to those of the candidates that have it; what it adds to other documents is of no account. */
  function addTo(candidates: Uint32Array, { boost, lists }: Asked): void {
    for (const { documents, weights } of lists) {
      if (candidates.length * LOOK_UP < documents.length) {
        for (const document of candidates) {
          const at = findPlace(documents, document);
          if (documents[at] === document) scores[document]! += boost * weights[at]!;
        }
        continue;
      }
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i]!;
        if (scores[document] !== UNTOUCHED) scores[document]! += boost * weights[i]!;
      }
    }
  }

  /** Leaves out, in place, the candidates that cannot reach the best any more. */
  function keepOpen(
    candidates: Uint32Array<ArrayBuffer>,
    remaining: number,
    most: number,
  ): Uint32Array<ArrayBuffer> {
    const least = findLeast(candidates, scores, most) - remaining;
    let kept = 0;
    for (let i = 0; i < candidates.length; i++) {
      const document = candidates[i]!;
      if (scores[document]! >= least) candidates[kept++] = document;
    }
    return candidates.subarray(0, kept);
  }

  return (terms, most) => {
    const asked = terms.map(readTerm).sort((a, b) => b.highest - a.highest);
    const squares = terms.reduce((sum, [, boost]) => sum + boost * boost, 0);
    let remaining = asked.reduce((sum, { highest }) => sum + highest, 0);
    let [count, next] = [0, 0];
    let least = -Infinity;
    for (; next < asked.length && remaining >= least; next++) {
      count = addEverywhere(asked[next]!, count);
      remaining -= asked[next]!.highest;
      // Looking for the least of the best takes as long as some postings of every document touched.
      const following = asked[next + 1];
      const isWorth = following !== undefined && countPostings(following) * LOOK_UP > count;
      if (count > most && isWorth) least = findLeast(touched.subarray(0, count), scores, most);
    }
    let candidates = touched.subarray(0, count);
    if (next < asked.length) {
      candidates = open.subarray(0, count);
      candidates.set(touched.subarray(0, count));
    }
    for (; next < asked.length; next++) {
      candidates = keepOpen(candidates, remaining, most);
      addTo(candidates, asked[next]!);
      remaining -= asked[next]!.highest;
    }
    const magnitude = Math.sqrt(squares) * PRECISION;
    const ranked = Array.from(pickBest(candidates, scores, most), (number) => ({
      number,
      score: scores[number]! / magnitude,
    }));
    for (let i = 0; i < count; i++) scores[touched[i]!] = UNTOUCHED;
    return ranked;
  };
}

function countPostings({ lists }: Asked): number {
  return lists.reduce((sum, { documents }) => sum + documents.length, 0);
}

/** The lowest score among the best `most`: a document that cannot reach it is none of them. */
function findLeast(documents: Uint32Array, scores: Float64Array, most: number): number {
  const last = pickBest(documents, scores, most).at(-1);
  return last === undefined || documents.length < most ? -Infinity : scores[last]!;
}
