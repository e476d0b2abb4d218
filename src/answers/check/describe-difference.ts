import type { Library } from '../../search/library.ts';
import { isShared, type WordPair } from '../../text/align-words.ts';
import type { Word } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contains, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import type { DifferencePiece } from '../answer.ts';
import { type NearWording, spellWords } from './find-wording.ts';
import { widenAlignment } from './widen-alignment.ts';

/** The typed words laid on the stored ones, as runs that both have or only one of them, the stored one first. */
export function describeDifference(
  quote: string,
  typed: readonly Word[],
  near: NearWording,
  library: Library,
): DifferencePiece[] {
  const { text } = near.place.passage.article;
  const reach = findReach(near, library);
  const pairs = widenAlignment(near.alignment, spellWords(typed), spellWords(near.words), reach);
  const pieces: DifferencePiece[] = [];
  const add = (kind: DifferencePiece['in'], source: string, words: readonly Word[]) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return;
    pieces.push({ in: kind, text: sliceSpan(source, { start: first.start, end: last.end }) });
  };
  for (const run of cutRuns(pairs)) {
    const own = run.flatMap(({ typed: at }) => (at === null ? [] : [typed[at]!]));
    const places = run.flatMap(({ stored: at }) => at ?? []);
    // At the start "one" may be the second half of "no-one".
    const isHalf = pieces.length === 0 && places.length > 0 && near.words[places[0]!]!.hyphenated;
    const theirs = (isHalf ? [places[0]! - 1, ...places] : places).map((at) => near.words[at]!);
    const isSame = isShared(run[0]!);
    add(isSame ? 'both' : 'stored', text, theirs);
    if (!isSame) add('typed', quote, own);
  }
  return pieces;
}

/** Runs of pairs that are shared and of those that are not, by turns. */
function cutRuns(pairs: readonly WordPair[]): WordPair[][] {
  const runs: WordPair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    if (last !== undefined && isShared(last[0]!) === isShared(pair)) last.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** The stored words of the sentences that the stretch lies in, those of its quotation alone where it ends in one. */
function findReach({ place: { passage, span }, words }: NearWording, library: Library) {
  const { article } = passage;
  const sentences = splitSentences(article.text, passage.span);
  const marked = library
    .statementsOf(article)
    .filter((statement) => overlaps(statement.span, span))
    .flatMap((statement) => statement.marked);
  const boundOf = (at: number): Span => {
    const point = { start: at, end: at + 1 };
    const whole = [...marked, ...sentences].find((stretch) => contains(stretch, point));
    return whole ?? span;
  };
  const [first, last] = [boundOf(span.start), boundOf(span.end - 1)];
  const from = words.findIndex(({ start }) => start >= first.start);
  const to = words.findLastIndex(({ end }) => end <= last.end) + 1;
  return { from, to };
}
