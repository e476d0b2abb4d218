import type { DifferencePiece } from '../answers/answer.ts';
import { isMuchShared, listOwn, sayKinds } from './differing-words.ts';
import type { Style } from './style.ts';

/** More of the differing words say no more. */
const MOST_WORDS = 40;

/** The words that only one of two wordings has, the earlier's and the later's, and those that turn the sense. */
export function renderDifferingWords(pieces: readonly DifferencePiece[], style: Style): string[] {
  const telling = sayKinds(pieces).map((kind) => style.small(style.plain(kind)));
  // Two sentences that have little in common are perhaps no wordings of one thing.
  if (!isMuchShared(pieces))
    return [style.plain('They share few words: perhaps not on the same point.'), ...telling];
  return [
    `${style.plain('Only earlier:')} ${style.strong(cut(listOwn(pieces, 'stored')))}`,
    `${style.plain('Only later:')} ${style.strong(cut(listOwn(pieces, 'typed')))}`,
    ...telling,
  ];
}

function cut(texts: readonly string[]): string {
  const words = texts.join(' … ').split(' ');
  if (words[0] === '') return '–';
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
