import type { FurnitureSpan } from './article.ts';

/** A piece of furniture as the record names it. */
export interface FurnitureText {
  readonly text: string;
  readonly kind: FurnitureSpan['kind'];
}

/** Where furniture stands in a text. */
export interface FurnitureFound {
  /** Sorted, not overlapping, never empty. */
  readonly spans: readonly FurnitureSpan[];
  /** The strings that occur nowhere. */
  readonly missing: readonly string[];
}

/** Every place where one of the strings stands in the text; where two overlap, the one that begins first keeps all. */
export function findFurniture(text: string, wanted: readonly FurnitureText[]): FurnitureFound {
  const found: FurnitureSpan[] = [];
  const missing: string[] = [];
  for (const furniture of wanted) {
    const places = findPlaces(text, furniture);
    if (places.length === 0) missing.push(furniture.text);
    found.push(...places);
  }
  return { spans: separate(found), missing };
}

function findPlaces(text: string, { text: wanted, kind }: FurnitureText): FurnitureSpan[] {
  const places: FurnitureSpan[] = [];
  let start = wanted === '' ? -1 : text.indexOf(wanted);
  while (start !== -1) {
    const end = start + wanted.length;
    places.push({ start, end, kind });
    start = text.indexOf(wanted, end);
  }
  return places;
}

function separate(found: readonly FurnitureSpan[]): FurnitureSpan[] {
  const spans: FurnitureSpan[] = [];
  let covered = 0;
  for (const { start, end, kind } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= covered) continue;
    spans.push({ start: Math.max(start, covered), end, kind });
    covered = end;
  }
  return spans;
}
