import type { Pieces } from './pieces.ts';

/** Rows of whole numbers one after another, as the library file holds them; `NOTHING` stands where a row has no number. */
export type Rows = Int32Array;

export const NOTHING = -1;

/** So many rows are packed without a stop. */
const AT_ONCE = 2000;

/** Packs each thing into `width` numbers. */
export function* packRows<T>(
  things: readonly T[],
  width: number,
  pack: (thing: T) => readonly number[],
): Pieces<Rows> {
  const packed = new Int32Array(things.length * width);
  for (const [i, thing] of things.entries()) {
    packed.set(pack(thing), i * width);
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  return packed;
}

/** Calls `read` with where each row begins; throws where the last one is not whole. */
export function unpackRows<T>(rows: Rows, width: number, read: (at: number) => T): T[] {
  if (rows.length % width !== 0) throw new Error('A row is not whole.');
  const things: T[] = [];
  for (let at = 0; at < rows.length; at += width) things.push(read(at));
  return things;
}

/** Texts of which rows hold the places, each kept once. */
export interface TextTable {
  readonly texts: readonly string[];
  /** The place of a text, `NOTHING` for null. */
  place(text: string | null | undefined): number;
}

export function makeTextTable(): TextTable {
  const places = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    place(text) {
      if (text === null || text === undefined) return NOTHING;
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

/** Throws where a row names a place that the list has not; `NOTHING` is none. */
export function checkPlace(list: readonly unknown[], place: number | undefined): void {
  if (place !== NOTHING) demandFrom(list, place);
}

/** What stands at a place that `checkPlace` let pass; null for `NOTHING`. */
export function pickFrom<T>(list: readonly T[], place: number | undefined): T | null {
  return place === NOTHING ? null : list[place!]!;
}

/** What stands at a place; throws where the list has no such place. */
export function demandFrom<T>(list: readonly T[], place: number | undefined): T {
  const thing = place === undefined ? undefined : list[place];
  if (thing === undefined) throw new Error('It names something that the corpus does not hold.');
  return thing;
}
