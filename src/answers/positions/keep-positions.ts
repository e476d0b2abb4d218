import type { Issue } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { readItem } from '../cite.ts';
import type { AskedPositions, PositionItem } from './position-item.ts';

/** True where the item was said in the time asked for. */
export function isInTime(item: PositionItem, { from, to }: AskedPositions): boolean {
  const day = item.day;
  return (from === null || day >= from) && (to === null || day <= to);
}

/** A person's positions are the person's own words and those that name the person as who takes the stance. */
export function isBy(
  { party, speaker, teller, subject }: PositionItem,
  { parties, person }: AskedPositions,
): boolean {
  if (parties.length > 0 && !parties.includes(party)) return false;
  if (person === null) return true;
  return subject === person || (teller === 'party' && speaker?.name === person);
}

/** The issues and all their parts; null where none was asked for. */
export function withParts(issues: readonly Issue[], { corpus }: Library): ReadonlySet<Issue> | null {
  if (issues.length === 0) return null;
  const parts = new Set(issues);
  // An issue may stand before what it is a part of, so the list is gone through until nothing is added.
  for (let size = 0; size !== parts.size; ) {
    size = parts.size;
    for (const issue of corpus.issues) if ([...parts].some(({ id }) => id === issue.parent)) parts.add(issue);
  }
  return parts;
}

/** True where the item has all words. */
export function holdsWords(item: PositionItem, words: string | null, library: Library): boolean {
  if (words === null) return true;
  const held = keys.get(item) ?? new Set(library.readKeys(readItem(item)));
  keys.set(item, held);
  return library.readKeys(words).every((key) => held.has(key));
}

const keys = new WeakMap<PositionItem, ReadonlySet<string>>();
