import type { DifferencePiece } from '../answers/answer.ts';
import { tokenizeWords } from '../text/fold.ts';
import type { Style } from './style.ts';

/** Words that turn the sense of a sentence, by what they are called. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  negation: 'not no never neither nor none nobody cannot without refuse refused'.split(' '),
  modal: 'can could may might must shall should will would ready willing'.split(' '),
  condition: 'if unless until provided once only after before'.split(' '),
};
// 50, 3.5
const NUMBER = /^\d/u;
/** More of the differing words say no more. */
const MOST_WORDS = 40;

/** The words that only one of two wordings has, the earlier's and the later's, and those that turn the sense. */
export function renderDifferingWords(pieces: readonly DifferencePiece[], style: Style): string[] {
  const earlier = pieces.filter((piece) => piece.in === 'stored').map(({ text }) => text);
  const later = pieces.filter((piece) => piece.in === 'typed').map(({ text }) => text);
  const kinds = listKinds(earlier, later);
  const shared = countWords(pieces.filter((piece) => piece.in === 'both').map(({ text }) => text));
  const telling = kinds.map((kind) => style.small(style.plain(kind)));
  // Two sentences with little in common differ in all their words, and both stand there already.
  if (shared < Math.min(countWords(earlier), countWords(later))) return telling;
  return [
    `${style.plain('Only earlier:')} ${style.strong(cut(earlier))}`,
    `${style.plain('Only later:')} ${style.strong(cut(later))}`,
    ...telling,
  ];
}

function countWords(texts: readonly string[]): number {
  return texts.join(' ').split(' ').filter(Boolean).length;
}

function cut(texts: readonly string[]): string {
  const words = texts.join(' … ').split(' ');
  if (words[0] === '') return '–';
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}

/** "negation: earlier “not”, later none" */
function listKinds(earlier: readonly string[], later: readonly string[]): string[] {
  const [before, after] = [earlier, later].map((texts) =>
    tokenizeWords(texts.join(' ')).map(({ term }) => term),
  );
  const isKind = (kind: string, term: string) =>
    kind === 'number'
      ? NUMBER.test(term)
      : TELLING[kind]!.includes(term) || (kind === 'negation' && term.endsWith("n't"));
  return [...Object.keys(TELLING), 'number'].flatMap((kind) => {
    const [a, b] = [before!, after!].map((terms) => [...new Set(terms.filter((term) => isKind(kind, term)))]);
    return a!.length + b!.length === 0 ? [] : [`${kind}: earlier ${quote(a!)}, later ${quote(b!)}`];
  });
}

function quote(terms: readonly string[]): string {
  return terms.length === 0 ? 'none' : terms.map((term) => `“${term}”`).join(', ');
}
