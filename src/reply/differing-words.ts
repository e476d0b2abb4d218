import type { DifferencePiece } from '../answers/answer.ts';
import { tokenizeWords } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Words that turn the sense of a sentence, by what they are called. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  negation: 'not no never neither nor none nobody cannot without refuse refused'.split(' '),
  modal: 'can could may might must shall should will would ready willing'.split(' '),
  condition: 'if unless until provided once only after before'.split(' '),
};
// 50, 3.5
const NUMBER = /^\d/u;

/** The side of a comparison: `stored` are the earlier words, `typed` the later ones. */
export type Side = Exclude<DifferencePiece['in'], 'both'>;

/** What a word does to the sense of a sentence; null for most words. */
function readKind(term: string): string | null {
  if (NUMBER.test(term)) return 'number';
  if (term.endsWith("n't")) return 'negation';
  return Object.keys(TELLING).find((kind) => TELLING[kind]!.includes(term)) ?? null;
}

/** The stretches that only this side has. */
export function listOwn(pieces: readonly DifferencePiece[], side: Side): string[] {
  return pieces.filter((piece) => piece.in === side).map(({ text }) => text);
}

/** True where both share so much that single words can be told apart: else they differ in all, and both stand there. */
export function isMuchShared(pieces: readonly DifferencePiece[]): boolean {
  const count = (texts: readonly string[]) => texts.join(' ').split(' ').filter(Boolean).length;
  const shared = count(pieces.filter((piece) => piece.in === 'both').map(({ text }) => text));
  return shared >= Math.min(count(listOwn(pieces, 'stored')), count(listOwn(pieces, 'typed')));
}

/** "negation: earlier “not”, later none", for each kind of word that only one side has. */
export function sayKinds(pieces: readonly DifferencePiece[]): string[] {
  const [before, after] = (['stored', 'typed'] as const).map((side) =>
    tokenizeWords(listOwn(pieces, side).join(' ')).map(({ term }) => term),
  );
  return [...Object.keys(TELLING), 'number'].flatMap((kind) => {
    const [a, b] = [before!, after!].map((terms) => [
      ...new Set(terms.filter((term) => readKind(term) === kind)),
    ]);
    return a!.length + b!.length === 0 ? [] : [`${kind}: earlier ${quote(a!)}, later ${quote(b!)}`];
  });
}

/**
 * Where in its own text a side has words that the other lacks: all of them where much is shared, else those alone that
 * turn the sense.
 */
export function findOwnWords(text: string, pieces: readonly DifferencePiece[], side: Side): Span[] {
  const words = tokenizeWords(text);
  const all = isMuchShared(pieces);
  const found: Span[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.in !== 'both' && piece.in !== side) continue;
    const next = at + piece.text.split(' ').length;
    if (piece.in === side)
      found.push(...words.slice(at, next).filter(({ term }) => all || readKind(term) !== null));
    at = next;
  }
  return found;
}

function quote(terms: readonly string[]): string {
  return terms.length === 0 ? 'none' : terms.map((term) => `“${term}”`).join(', ');
}
