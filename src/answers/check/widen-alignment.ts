import type { Alignment, WordPair } from '../../text/align-words.ts';

type Pairs = readonly WordPair[];

/** So many stored words may stand between two typed ones that follow each other at an edge of the stretch. */
const MOST_LEFT_OUT = 10;
/** Shorter words stand everywhere. */
const SHORTEST_TELLING = 4;

/**
 * The alignment with what the record has instead of typed words at its edges: those of them that stand further on in the
 * sentence with the words left out before them, else as many stored words. `reach` are the stored words, `to` exclusive,
 * that stand in one sentence or quotation with the stretch.
 */
export function widenAlignment(
  { pairs, from, to }: Alignment,
  typed: readonly string[],
  stored: readonly string[],
  reach: { readonly from: number; readonly to: number },
): Pairs {
  const behind = Array.from({ length: Math.max(0, reach.to - to) }, (_, i) => to + i);
  const before = Array.from({ length: Math.max(0, from - reach.from) }, (_, i) => from - 1 - i);
  const strays = listStrays(pairs, typed);
  const ended = widenEnd(pairs, behind, typed, stored, strays);
  return widenEnd(ended.toReversed(), before, typed, stored, strays).toReversed();
}

/** `outward` are the places of the stored words beyond the end, the nearest first. */
function widenEnd(
  pairs: Pairs,
  outward: readonly number[],
  typed: readonly string[],
  stored: readonly string[],
  strays: ReadonlySet<string>,
): Pairs {
  const last = pairs.findLastIndex((pair) => pair.stored !== null) + 1;
  const left = pairs.slice(last);
  const ofRecord = (count: number) => outward.slice(0, count).map((at) => ({ typed: null, stored: at }));
  if (left.length > 0) {
    return [
      ...pairs.slice(0, last),
      ...(pairLeft(left, outward, typed, stored) ?? [...ofRecord(left.length), ...left]),
    ];
  }
  const isStray = (at: number) => stored[at]!.length >= SHORTEST_TELLING && strays.has(stored[at]!);
  return [...pairs, ...ofRecord(outward.slice(0, strays.size + 1).findLastIndex(isStray) + 1)];
}

/**
 * The typed words between shared ones that have no equal there: of "by Roe and Berg" typed for "by Berg and Roe" the
 * first two, which stand just beyond the end.
 */
function listStrays(pairs: Pairs, typed: readonly string[]): Set<string> {
  const from = pairs.findIndex((pair) => pair.stored !== null);
  const to = pairs.findLastIndex((pair) => pair.stored !== null);
  const between = pairs.slice(Math.max(0, from), to + 1);
  return new Set(between.flatMap((pair) => (pair.stored === null ? [typed[pair.typed!]!] : [])));
}

/** Typed words that all stand further on, in their order, with the stored ones between them; null where one does not. */
function pairLeft(
  left: Pairs,
  outward: readonly number[],
  typed: readonly string[],
  stored: readonly string[],
): Pairs | null {
  const paired: WordPair[] = [];
  let next = 0;
  for (const pair of left) {
    const term = typed[pair.typed!]!;
    const found = outward.slice(next, next + MOST_LEFT_OUT + 1).findIndex((at) => stored[at] === term);
    if (found < 0) return null;
    for (const at of outward.slice(next, next + found)) paired.push({ typed: null, stored: at });
    paired.push({ typed: pair.typed, stored: outward[next + found]! });
    next += found + 1;
  }
  return left.some(({ typed: at }) => typed[at!]!.length >= SHORTEST_TELLING) ? paired : null;
}
