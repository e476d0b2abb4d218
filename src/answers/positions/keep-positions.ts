import type { Issue } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import { attribute } from '../cite.ts';
import { nameSubject } from './cite-position.ts';
import type { AskedPositions } from './position-item.ts';
import type { PositionRow } from './position-row.ts';

/** True where it was said in the time asked for. */
export function isInTime({ day }: PositionRow, { from, to }: AskedPositions): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

/** A person's positions are the person's own words and those that name the person as who takes the stance. */
export function isBy(
  { party, position }: PositionRow,
  { parties, person }: AskedPositions,
  library: Library,
): boolean {
  if (parties.length > 0 && !parties.includes(party)) return false;
  if (person === null) return true;
  const { teller, subject, statement, passage } = position;
  if (teller === 'party' && statement !== null && attribute(statement).name === person) return true;
  return subject !== null && nameSubject(sliceSpan(passage.article.text, subject), library) === person;
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

/** A check whether a position has all words. */
export function matchAllWords(words: string | null, library: Library): (row: PositionRow) => boolean {
  if (words === null) return () => true;
  const wanted = library.readKeys(words);
  return ({ position: { passage, span } }) => {
    const held = new Set(library.readKeys(sliceSpan(passage.article.text, span)));
    return wanted.every((key) => held.has(key));
  };
}
