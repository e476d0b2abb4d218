import type { Article } from '../corpus/article.ts';
import type { Position } from '../extract/positions/position.ts';
import { findShown } from '../extract/shown-span.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import { hashWords } from '../text/hash-words.ts';
import type { Span } from '../text/span.ts';
import { articleOf } from './group-by-article.ts';
import type { Pieces } from './pieces.ts';

/**
 * The words of pieces of text as they are shown, one piece after another, each word as one of 65,536 numbers. Pieces that
 * say the same are told by them from all others without a look at the texts, which reading them again would take too long.
 */
export interface Traces {
  /** Where each piece begins, and at last where the next one would. */
  readonly starts: Uint32Array;
  readonly words: Uint16Array;
}

/** Comparing costs the product of both lengths; beyond this many words the beginning decides. */
export const MOST_TRACED = 200;
/** So many pieces are traced without a stop. */
const AT_ONCE = 1000;

export const NO_TRACES: Traces = { starts: new Uint32Array(1), words: new Uint16Array(0) };

export function traceWords({ text }: Article, span: Span): Uint16Array {
  return Uint16Array.from(hashWords(text, span, MOST_TRACED));
}

export const STATEMENT_TRACER: Tracer<RecordedStatement> = {
  trace: (statement) => traceWords(statement.article, findShown(statement)),
  articleOf,
};

export const POSITION_TRACER: Tracer<Position> = {
  trace: ({ passage, span }) => traceWords(passage.article, span),
  articleOf: ({ passage }) => passage.article,
};

/** Some pieces: the words of each lie between its start and its end. */
export interface TraceList {
  readonly count: number;
  readonly words: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The pieces with these numbers. */
export function pickTraces({ starts, words }: Traces, numbers: readonly number[]): TraceList {
  const count = numbers.length;
  const picked = { count, words, starts: new Uint32Array(count), ends: new Uint32Array(count) };
  for (let i = 0; i < count; i++) {
    picked.starts[i] = starts[numbers[i]!]!;
    picked.ends[i] = starts[numbers[i]! + 1]!;
  }
  return picked;
}

/** The rows one after another. */
export function joinTraces(rows: readonly Uint16Array[]): Traces {
  const starts = new Uint32Array(rows.length + 1);
  for (const [i, { length }] of rows.entries()) starts[i + 1] = starts[i]! + length;
  return { starts, words: joinRows(rows, starts[rows.length]!) };
}

/** How pieces of one kind are traced. */
export interface Tracer<T> {
  readonly trace: (thing: T) => Uint16Array;
  readonly articleOf: (thing: T) => Article;
}

/**
 * The traces of all `things`, article by article. Those of an article that are among `old` as they were there need not be
 * read again.
 */
export function* growTraces<T>(
  old: readonly T[],
  traces: Traces,
  things: readonly T[],
  { trace, articleOf }: Tracer<T>,
): Pieces<Traces> {
  const places = new Map<Article, number>();
  for (const [i, thing] of old.entries()) {
    if (i === 0 || articleOf(thing) !== articleOf(old[i - 1]!)) places.set(articleOf(thing), i);
  }
  yield;
  const starts = new Uint32Array(things.length + 1);
  const runs: Uint16Array[] = [];
  for (let i = 0; i < things.length; ) {
    const first = places.get(articleOf(things[i]!));
    if (first === undefined || old[first] !== things[i]) {
      const row = trace(things[i]!);
      runs.push(row);
      starts[i + 1] = starts[i]! + row.length;
      i++;
      if (runs.length % AT_ONCE === 0) yield;
      continue;
    }
    // Pieces that stay side by side are copied in one go.
    let next = first;
    for (; i < things.length && things[i] === old[next]; i++, next++) {
      starts[i + 1] = starts[i]! + traces.starts[next + 1]! - traces.starts[next]!;
    }
    runs.push(traces.words.subarray(traces.starts[first], traces.starts[next]));
  }
  return { starts, words: joinRows(runs, starts[things.length]!) };
}

function joinRows(rows: readonly Uint16Array[], length: number): Uint16Array {
  const words = new Uint16Array(length);
  let to = 0;
  for (const row of rows) {
    words.set(row, to);
    to += row.length;
  }
  return words;
}

/** Throws where a piece is missing. */
export function checkTraces({ starts, words }: Traces, count: number): void {
  const isOrdered = starts.every((start, i) => i === 0 || start >= starts[i - 1]!);
  if (starts.length !== count + 1 || starts[0] !== 0 || starts.at(-1) !== words.length || !isOrdered) {
    throw new Error('The words of a piece are missing.');
  }
}
