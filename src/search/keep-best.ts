/** A document with what it scores. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
}

/** The best of all documents that it is offered. */
export interface Best {
  /** Takes the document where it is one of the best so far; gives the score below which none will be any more. */
  offer(number: number, score: number): number;
  /** Best first, equals in the order of their numbers. */
  list(): Ranked[];
}

/** Keeps the `most` best. */
export function keepBest(most: number): Best {
  // A heap: the worst of the best comes first, and before any two others what is worse than both. Lists of numbers take
  // no object for each document that is one of the best only for a while.
  const numbers = new Uint32Array(most);
  const scores = new Float64Array(most);
  let count = 0;

  function isWorse(number: number, score: number, than: number): boolean {
    const other = scores[than]!;
    return score < other || (score === other && number > numbers[than]!);
  }

  function rise(number: number, score: number): void {
    let at = count++;
    for (let above = (at - 1) >> 1; at > 0 && isWorse(number, score, above); above = (at - 1) >> 1) {
      numbers[at] = numbers[above]!;
      scores[at] = scores[above]!;
      at = above;
    }
    numbers[at] = number;
    scores[at] = score;
  }

  function sink(number: number, score: number): void {
    let at = 0;
    for (let below = 1; below < count; below = 2 * at + 1) {
      const next = below + 1;
      if (next < count && isWorse(numbers[next]!, scores[next]!, below)) below = next;
      if (isWorse(number, score, below)) break;
      numbers[at] = numbers[below]!;
      scores[at] = scores[below]!;
      at = below;
    }
    numbers[at] = number;
    scores[at] = score;
  }

  return {
    offer(number, score) {
      if (count < most) rise(number, score);
      else if (count > 0 && !isWorse(number, score, 0)) sink(number, score);
      return count < most ? 0 : (scores[0] ?? Infinity);
    },
    list() {
      const ranked: Ranked[] = [];
      for (let i = 0; i < count; i++) ranked.push({ number: numbers[i]!, score: scores[i]! });
      return ranked.sort((a, b) => b.score - a.score || a.number - b.number);
    },
  };
}
