/** How two rows of words lie on each other. `typed` and `stored` are positions; a pair of equal words has both. */
export interface WordPair {
  readonly typed: number | null;
  readonly stored: number | null;
}

export interface Alignment {
  /** In reading order: from the first to the last stored word that a typed word lies on, and every typed word. */
  readonly pairs: readonly WordPair[];
  /** How many typed words have an equal stored word. */
  readonly equal: number;
  /** The stored words that are covered, `to` exclusive; empty where no word is equal. */
  readonly from: number;
  readonly to: number;
}

const EQUAL = 2;
const UNEQUAL = -1;

/**
 * Lays all typed words on that stretch of the stored words which they fit best (Sellers' alignment of a pattern with a
 * substring): stored words before and after the stretch cost nothing. Takes time and memory in the product of both
 * lengths, so the caller bounds them.
 */
export function alignWords(typed: readonly string[], stored: readonly string[]): Alignment {
  const width = stored.length + 1;
  const score = new Int32Array((typed.length + 1) * width);
  for (let i = 1; i <= typed.length; i++) score[i * width] = i * UNEQUAL;
  for (let i = 1; i <= typed.length; i++) {
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const diagonal =
        typed[i - 1] === stored[j - 1] ? score[at - width - 1]! + EQUAL : Number.NEGATIVE_INFINITY;
      score[at] = Math.max(diagonal, score[at - width]! + UNEQUAL, score[at - 1]! + UNEQUAL);
    }
  }
  const last = score.subarray(typed.length * width);
  const pairs = tracePairs(typed, stored, score, last.indexOf(Math.max(...last)));
  const covered = pairs.flatMap(({ typed: a, stored: b }) => (a !== null && b !== null ? [b] : []));
  const [from, to] = [covered[0] ?? 0, (covered.at(-1) ?? -1) + 1];
  const inside = pairs.filter(({ stored: b }) => b === null || (b >= from && b < to));
  return { pairs: inside, equal: covered.length, from, to };
}

function tracePairs(
  typed: readonly string[],
  stored: readonly string[],
  score: Int32Array,
  end: number,
): WordPair[] {
  const width = stored.length + 1;
  const pairs: WordPair[] = [];
  let [i, j] = [typed.length, end];
  while (i > 0) {
    const at = i * width + j;
    const isPair = j > 0 && typed[i - 1] === stored[j - 1] && score[at] === score[at - width - 1]! + EQUAL;
    if (isPair) pairs.push({ typed: --i, stored: --j });
    else if (score[at] === score[at - width]! + UNEQUAL) pairs.push({ typed: --i, stored: null });
    else pairs.push({ typed: null, stored: --j });
  }
  return pairs.reverse();
}

/** True for a typed and a stored word that are equal. */
export function isShared({ typed, stored }: WordPair): boolean {
  return typed !== null && stored !== null;
}

/** How many words one wording has more than the other, or in place of its own. */
export function countDiffering({ pairs }: Alignment): number {
  const [typed, stored] = [
    pairs.filter((pair) => pair.stored === null),
    pairs.filter((pair) => pair.typed === null),
  ];
  return Math.max(typed.length, stored.length);
}

/** How many stretches of words only one of both has. */
export function countStretches({ pairs }: Alignment): number {
  return pairs.filter((pair, i) => !isShared(pair) && (i === 0 || isShared(pairs[i - 1]!))).length;
}
