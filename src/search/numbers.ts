/** The numbers below `limit` that stand in any of the ascending lists, ascending. */
export function joinNumbers(lists: readonly Uint32Array[], limit: number): Uint32Array {
  const below = lists.map((list) => list.subarray(0, findPlace(list, limit)));
  const [first = new Uint32Array(0), ...others] = below;
  return others.length === 0 ? first : others.reduce(joinTwo, first);
}

/** The numbers of an ascending list that stand in any of the other ascending lists, too. */
export function keepShared(numbers: Uint32Array, lists: readonly Uint32Array[]): Uint32Array {
  return numbers.filter((number) => lists.some((list) => list[findPlace(list, number)] === number));
}

/** Where `number` stands in the list, which ascends from `start` to `end`, or where it would. */
export function findPlace(list: Uint32Array, number: number, start = 0, end = list.length): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joinTwo(a: Uint32Array, b: Uint32Array): Uint32Array {
  const joined = new Uint32Array(a.length + b.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    joined[count++] = next;
    if (a[i] === next) i++;
    if (b[j] === next) j++;
  }
  return joined.subarray(0, count);
}

/** The bits of a number that are set: https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
