import { readLines } from '../../corpus/read-lines.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** What events are read from: a text, what in it is no part of the article (sorted), and its ISO day or null. */
export interface EventSource {
  readonly text: string;
  readonly furniture: readonly Span[];
  readonly published: string | null;
}

/** A sentence, its place among all of them, and the number of its line among those that hold text. */
export interface NumberedSentence {
  readonly span: Span;
  readonly number: number;
  readonly line: number;
}

/** The sentences of a text outside its furniture, in order; none goes over the end of a line or over furniture. */
export function readSentences({ text, furniture }: Omit<EventSource, 'published'>): NumberedSentence[] {
  const found = readLines(text, furniture).flatMap((pieces, line) =>
    pieces.flatMap((piece) => splitSentences(text, piece).map((span) => ({ span, line }))),
  );
  return found.map((sentence, number) => ({ ...sentence, number }));
}

/** The sentence that holds the character at `offset`, or null. */
export function findSentence(
  sentences: readonly NumberedSentence[],
  offset: number,
): NumberedSentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.span.start <= offset ? found : null;
}

/** The things that begin in each sentence, in their order; what begins in none is left out. */
export function groupBySentence<T>(
  sentences: readonly NumberedSentence[],
  things: readonly T[],
  offsetOf: (thing: T) => number,
): Map<NumberedSentence, T[]> {
  const groups = new Map<NumberedSentence, T[]>();
  for (const thing of things) {
    const home = findSentence(sentences, offsetOf(thing));
    const group = home && groups.get(home);
    if (group) group.push(thing);
    else if (home) groups.set(home, [thing]);
  }
  return groups;
}
