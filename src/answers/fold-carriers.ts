import type { VenueKind } from '../extract/venue.ts';
import { joinTraces, MOST_TRACED, pickTraces, traceWords } from '../search/traces.ts';
import { hashWords } from '../text/hash-words.ts';
import type { Item } from './answer.ts';
import { countShared, type Folded, foldTraces, SHARED } from './find-carriers.ts';

/**
 * Folds items that carry the same statement into the fullest of them. A pull quote of the same article is left out, as
 * its article is cited already; another article's wording becomes a further citation.
 */
export function foldCarriers<Kind extends Item>(items: readonly Kind[]): Kind[] {
  const traces = joinTraces(items.map(({ citation: { article, span } }) => traceWords(article, span)));
  const list = pickTraces(traces, [...items.keys()]);
  const carries = (short: number, long: number) => carriesSame(items[short]!, items[long]!);
  return foldTraces(list, carries).map((folded) => citeFolded(folded, (number) => items[number]!));
}

/** The item that is kept, with the citations of other articles that carry it. */
export function citeFolded<Kind extends Item>(
  { kept, carriers }: Folded,
  cite: (number: number) => Kind,
): Kind {
  const item = cite(kept);
  if (carriers.length === 0) return item;
  const elsewhere = carriers
    .map((number) => cite(number).citation)
    .filter(({ article }) => article !== item.citation.article);
  return { ...item, also: [...item.also, ...elsewhere] };
}

/** True where the longer item carries what the shorter one says. */
export function carriesSame(short: Item, long: Item): boolean {
  if (!maySayTheSame(short, long)) return false;
  const [words, longer] = [short, long].map(({ citation: { article, span } }) =>
    hashWords(article.text, span, MOST_TRACED),
  );
  return countShared(words!, longer!) >= SHARED * words!.length;
}

/** An outlet's own words are another one's, too, where one of their articles carries the other's text. */
function maySayTheSame(short: Item, long: Item): boolean {
  if (short.form === 'passage' || long.form === 'passage') {
    const isElsewhere = short.citation.article !== long.citation.article;
    return short.form === long.form && isElsewhere && nameText(short) === nameText(long);
  }
  const [a, b] = [short.speaker?.name, long.speaker?.name];
  return (a == null || b == null || a === b) && !areTwoOccasions(short, long);
}

/** The id of the article that first had the text. */
function nameText({ citation: { article } }: Item): string {
  return article.added?.copyOf ?? article.id;
}

/** The texts give another day for each, or another sort of occasion: a speech is not an interview. */
function areTwoOccasions(one: Item, other: Item): boolean {
  const [a, b] = [one.speaker?.venue?.kind, other.speaker?.venue?.kind];
  if (a !== undefined && b !== undefined && a !== b && OCCASIONS.has(a) && OCCASIONS.has(b)) return true;
  const [day, otherDay] = [sayDay(one), sayDay(other)];
  return day !== null && otherDay !== null && day !== otherDay;
}

/** An outlet and the press are told of many occasions and set none apart. */
const OCCASIONS: ReadonlySet<VenueKind> = new Set(['interview', 'event', 'post', 'statement', 'document']);

/** The day on which the item's own article says that it was said; days that another one lent set nothing apart. */
function sayDay({ date, citation }: Item): string | null {
  const isOwn = date?.rests?.article === citation.article && date.basis !== 'inferred';
  return isOwn && WHOLE_DAY.test(date.value) ? date.value : null;
}

// 2024-03-05
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;
