import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Folded, foldTraces, SHARED } from '../../src/answers/find-carriers.ts';
import { joinTraces, pickTraces } from '../../src/search/traces.ts';

/** What folding means, told without any haste: the longest first, each into the first that holds its words. */
function foldPlainly(pieces: readonly (readonly number[])[], mayBeOne: (a: number, b: number) => boolean) {
  const order = [...pieces.keys()].sort((a, b) => pieces[b]!.length - pieces[a]!.length || a - b);
  const carriers = new Map<number, number[]>();
  for (const short of order) {
    const [words, least] = [pieces[short]!, SHARED * pieces[short]!.length];
    const carrier = [...carriers.keys()].find(
      (long) => words.length >= 6 && countInOrder(words, pieces[long]!) >= least && mayBeOne(short, long),
    );
    if (carrier === undefined) carriers.set(short, []);
    else carriers.get(carrier)!.push(short);
  }
  const folded: Folded[] = [...carriers].map(([kept, own]) => ({ kept, carriers: own }));
  const placeOf = ({ kept, carriers: own }: Folded) => Math.min(kept, ...own);
  return folded.sort((a, b) => placeOf(a) - placeOf(b));
}

function countInOrder([first, ...rest]: readonly number[], words: readonly number[]): number {
  if (first === undefined) return 0;
  const at = words.indexOf(first);
  const without = countInOrder(rest, words);
  return at < 0 ? without : Math.max(without, 1 + countInOrder(rest, words.slice(at + 1)));
}

// Few words, so that pieces hold each other's; numbers that differ by 32 have one mark.
const word = fc.constantFrom(1, 2, 3, 33, 65, 40_000);
const piece = fc.array(word, { maxLength: 13 });

test('pieces are folded as they are without haste, and one list leaves nothing behind for the next', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, areAllOne) => {
      const mayBeOne = (a: number, b: number) => areAllOne || (a + b) % 3 > 0;
      const traces = joinTraces(pieces.map((words) => Uint16Array.from(words)));
      expect(foldTraces(pickTraces(traces, [...pieces.keys()]), mayBeOne)).toEqual(
        foldPlainly(pieces, mayBeOne),
      );
    }),
    { numRuns: 1000 },
  );
});
