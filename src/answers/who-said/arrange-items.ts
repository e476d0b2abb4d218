import { boundDate } from '../../extract/events/date-bounds.ts';
import { overlaps } from '../../text/span.ts';
import type { Asked, Attribution, Citation, Item } from '../answer.ts';

/** What was said in the time and with the certainty asked for. */
export function within<
  T extends Pick<Item, 'date'> & { readonly speaker: Pick<Attribution, 'certainty'> | null },
>({ from, to, certainty }: Asked, items: readonly T[]): T[] {
  return items.filter(({ date, speaker }) => {
    if (certainty !== null && speaker?.certainty !== certainty) return false;
    if (!date) return from === null && to === null;
    const bounds = boundDate(date.value);
    if (bounds === null) return from === null && to === null;
    return (from === null || bounds.first >= from) && (to === null || bounds.last <= to);
  });
}

/** In the order asked for, else as they come. */
export function order(items: readonly Item[], wanted: Asked['order']): readonly Item[] {
  if (wanted === null) return items;
  const ascending = items.toSorted(compareDays);
  return wanted === 'first' ? ascending : ascending.toReversed();
}

/** Two fragments of one sentence by one speaker are one item. */
export function mergeSameSpan(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ citation, speaker }) => {
    const key = [
      citation.article.id,
      citation.span.start,
      citation.span.end,
      speaker?.name ?? speaker?.asWritten,
    ].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** A passage that a statement before it was cited from says nothing new. */
export function dropCovered(items: readonly Item[]): Item[] {
  return items.filter(({ form, citation }, i) => {
    const isCovered = items.slice(0, i).some((other) => overlapsIn(other.citation, citation));
    return form !== 'passage' || !isCovered;
  });
}

function overlapsIn(a: Citation, b: Citation): boolean {
  return a.article === b.article && overlaps(a.span, b.span);
}

/** Days are compared letter by letter: ISO 8601 sorts so, and a comparer of languages takes twenty times as long. */
export function compareDays(a: Pick<Item, 'date'>, b: Pick<Item, 'date'>): number {
  const [first, second] = [a.date?.value ?? '', b.date?.value ?? ''];
  return first < second ? -1 : Number(first > second);
}
