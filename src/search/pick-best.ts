/**
 * Of the `documents` the `most` with the highest scores, best first, equals in the order of their numbers. `scores` has
 * the score of each document at its number. Takes time linear in the documents where `most` is small.
 */
export function pickBest(documents: Uint32Array, scores: Float64Array, most: number): Uint32Array {
  if (most <= 0) return new Uint32Array(0);
  const comesAfter = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  if (most >= documents.length) return documents.slice().sort(comesAfter);
  // A heap with the last of the best at its top: whatever comes after it is none of them.
  const heap = documents.slice(0, most);
  for (let at = most >> 1; at >= 0; at--) sink(heap, scores, at);
  for (let i = most; i < documents.length; i++) {
    const document = documents[i]!;
    const score = scores[document]!;
    const least = scores[heap[0]!]!;
    if (score < least || (score === least && document > heap[0]!)) continue;
    heap[0] = document;
    sink(heap, scores, 0);
  }
  return heap.sort(comesAfter);
}

function sink(heap: Uint32Array, scores: Float64Array, from: number): void {
  const moved = heap[from]!;
  let at = from;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && isWorse(heap[child + 1]!, heap[child]!, scores)) child++;
    if (!isWorse(heap[child]!, moved, scores)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = moved;
}

function isWorse(a: number, b: number, scores: Float64Array): boolean {
  const own = scores[a]!;
  const other = scores[b]!;
  return own < other || (own === other && a > b);
}
