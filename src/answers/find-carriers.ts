import { countBits } from '../search/numbers.ts';
import type { TraceList } from '../search/traces.ts';

/** The share of a piece's words that must stand in a longer one, in order, for both to be one statement. */
export const SHARED = 0.9;
/** Fewer words than this are said twice by chance. */
const FEWEST_WORDS = 6;
/** Words are one of so many numbers. */
const NUMBERS = 0x10000;
const NONE = -1;

/** A piece that stands for those that say the same. */
export interface Folded {
  readonly kept: number;
  /** The pieces that are folded into it, the longest first. */
  readonly carriers: readonly number[];
}

const NOBODY: readonly number[] = [];

// One list is folded to its end before another begins, so all share these; they are left as they were found.
const frequency = new Uint32Array(NUMBERS);
const isTelling = new Uint8Array(NUMBERS);
/** For each telling word the last entry of the kept pieces that hold it. */
const lastEntry = new Int32Array(NUMBERS).fill(NONE);

/**
 * Folds pieces into the fullest of those that say the same, in the order of the best place among each and its carriers.
 * Their words tell which may be one; `carries` is asked of these alone. Thousands are folded for one answer: nothing is
 * made for each of them.
 */
export function foldTraces(traces: TraceList, carries: (short: number, long: number) => boolean): Folded[] {
  const { count, words, starts, ends } = traces;
  for (let i = 0; i < count; i++) for (let at = starts[i]!; at < ends[i]!; at++) frequency[words[at]!]!++;
  const telling = listTelling(traces);
  for (const word of telling.words) isTelling[word] = 1;
  const carriers = findCarriers(traces, telling, carries);
  for (let i = 0; i < count; i++) {
    for (let at = starts[i]!; at < ends[i]!; at++) {
      const word = words[at]!;
      frequency[word] = 0;
      isTelling[word] = 0;
      lastEntry[word] = NONE;
    }
  }

  const carried = new Set([...carriers.values()].flat());
  const folded: Folded[] = [];
  for (let i = 0; i < count; i++) {
    if (!carried.has(i)) folded.push({ kept: i, carriers: carriers.get(i) ?? NOBODY });
  }
  if (carried.size === 0) return folded;
  const placeOf = (each: Folded) => Math.min(each.kept, ...each.carriers);
  return folded.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface Telling {
  /** Where the telling words of each piece begin, and at last where the next ones would. */
  readonly starts: Uint32Array;
  readonly words: readonly number[];
}

/**
 * Of each piece one word more than a carrier may lack, the rarest ones: whatever carries it holds one of these. None of a
 * piece of too few words.
 */
function listTelling({ count, words, starts, ends }: TraceList): Telling {
  const first = new Uint32Array(count + 1);
  const telling: number[] = [];
  for (let i = 0; i < count; i++) {
    first[i] = telling.length;
    const length = ends[i]! - starts[i]!;
    if (length < FEWEST_WORDS) continue;
    const most = first[i]! + countLacking(length) + 1;
    for (let at = starts[i]!; at < ends[i]!; at++) {
      const own = frequency[words[at]!]!;
      if (telling.length === most && own >= frequency[telling[most - 1]!]!) continue;
      let to = telling.length < most ? telling.length : most - 1;
      for (; to > first[i]! && frequency[telling[to - 1]!]! > own; to--) telling[to] = telling[to - 1]!;
      telling[to] = words[at]!;
    }
  }
  first[count] = telling.length;
  return { starts: first, words: telling };
}

/** By the number of each piece that is kept those that are folded into it. */
function findCarriers(
  traces: TraceList,
  telling: Telling,
  carries: (short: number, long: number) => boolean,
): Map<number, number[]> {
  const { count, words, starts, ends } = traces;
  const carriers = new Map<number, number[]>();
  const marks = markWords(traces);
  const entries = makeEntries(traces);
  let size = 0;
  // The pieces that are kept come in this order, and a piece goes to the first that carries it.
  const order = sortLongestFirst(traces);
  const places = new Uint32Array(count);
  const lookedAt = new Int32Array(count).fill(NONE);
  const near: number[] = [];
  for (let place = 0; place < count; place++) {
    const number = order[place]!;
    places[number] = place;
    // To set a list's length takes longer than to see that it is empty, as it mostly is.
    if (near.length > 0) near.length = 0;
    const most = countLacking(ends[number]! - starts[number]!);
    for (let at = telling.starts[number]!; at < telling.starts[number + 1]!; at++) {
      for (let entry = lastEntry[telling.words[at]!]!; entry !== NONE; entry = entries.before[entry]!) {
        if (countBits(marks[number]! & ~entries.marks[entry]!) > most) continue;
        const other = entries.pieces[entry]!;
        if (lookedAt[other] === number) continue;
        lookedAt[other] = number;
        if (mayCarry(traces, number, other)) near.push(other);
      }
    }
    const carrier = near.sort((a, b) => places[a]! - places[b]!).find((other) => carries(number, other));
    if (carrier !== undefined) {
      const own = carriers.get(carrier);
      if (own === undefined) carriers.set(carrier, [number]);
      else own.push(number);
      continue;
    }
    for (let at = starts[number]!; at < ends[number]!; at++) {
      const word = words[at]!;
      if (isTelling[word] === 0) continue;
      entries.pieces[size] = number;
      entries.marks[size] = marks[number]!;
      entries.before[size] = lastEntry[word]!;
      lastEntry[word] = size++;
    }
  }
  return carriers;
}

/** For each telling word of each kept piece the piece, its mark, and the entry before it with the same word. */
function makeEntries({ count, words, starts, ends }: TraceList) {
  let size = 0;
  for (let i = 0; i < count; i++)
    for (let at = starts[i]!; at < ends[i]!; at++) size += isTelling[words[at]!]!;
  return { pieces: new Uint32Array(size), marks: new Uint32Array(size), before: new Int32Array(size) };
}

/** The numbers of the pieces; of two that are as long the first comes first. */
function sortLongestFirst({ count, starts, ends }: TraceList): Uint32Array {
  const lengthOf = (number: number) => ends[number]! - starts[number]!;
  let longest = 0;
  for (let i = 0; i < count; i++) longest = Math.max(longest, lengthOf(i));
  const places = new Uint32Array(longest + 2);
  for (let i = 0; i < count; i++) places[longest - lengthOf(i) + 1]!++;
  for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!;
  const sorted = new Uint32Array(count);
  for (let i = 0; i < count; i++) sorted[places[longest - lengthOf(i)]!++] = i;
  return sorted;
}

/** Of each piece a bit for each word, which it shares with others: a word whose bit is not set does not stand there. */
function markWords({ count, words, starts, ends }: TraceList): Uint32Array {
  const marks = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    for (let at = starts[i]!; at < ends[i]!; at++) marks[i]! |= 1 << (words[at]! & 31);
  }
  return marks;
}

/** False where the longer piece holds too few of the shorter one's words, or not in their order. */
function mayCarry({ words, starts, ends }: TraceList, short: number, long: number): boolean {
  const most = countLacking(ends[short]! - starts[short]!);
  let lacking = 0;
  for (let at = starts[short]!; at < ends[short]!; at++) {
    let other = starts[long]!;
    while (other < ends[long]! && words[other] !== words[at]) other++;
    if (other === ends[long] && ++lacking > most) return false;
  }
  const [own, others] = [short, long].map((number) => words.subarray(starts[number], ends[number]));
  return countShared(own!, others!) >= SHARED * own!.length;
}

/** The length of the longest common subsequence of words. */
export function countShared(a: Uint16Array | Uint32Array, b: Uint16Array | Uint32Array): number {
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    }
    [row, next] = [next, row];
  }
  return row[b.length]!;
}

/** How many of its words whatever carries a piece may lack. */
function countLacking(length: number): number {
  return length - Math.ceil(SHARED * length);
}
