import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../search/library.ts';
import { readItem } from '../cite.ts';
import { comparePositions } from '../positions/compare-positions.ts';
import { citeRow } from '../positions/fold-positions.ts';
import type { PositionChange, PositionItem } from '../positions/position-item.ts';
import { listRows } from '../positions/position-row.ts';
import type { DigestAnswer, DigestWindow } from './digest-item.ts';
import type { SubjectMatcher } from './match-subject.ts';
import { lastDayOf, tellEntered } from './window.ts';

const MOST_CHANGES = 2;
/** The share of the shorter wording's words that the other must have too: else they are two sentences, not a change. */
const SHARED = 0.3;

/** Where a party's own words of the window are worded otherwise than its last ones before; the closest pairs first. */
export function listChanges(
  articles: readonly Article[],
  fits: SubjectMatcher,
  window: DigestWindow,
  library: Library,
): DigestAnswer['changes'] {
  const entered = new Set(articles);
  const fresh = library.positions.filter(({ passage, span, statement }) => {
    const { article } = passage;
    return entered.has(article) && fits(article, span, statement);
  });
  const touched = new Set(fresh.map(({ party, issue }) => `${party.id} ${issue.id}`));
  // All tellers are compared, as /positions does, so that it shows the same pair.
  const rows = listRows(library).filter(({ party, issue }) => touched.has(`${party.id} ${issue.id}`));
  const dayBefore = lastDayOf({ ...window, until: window.since });
  return comparePositions(rows, [dayBefore, lastDayOf(window)], (row) => citeRow(row, library))
    .filter(({ is, before, after }) => {
      if (is !== 'changed' || before === null || !isOwn(before) || !isOwn(after)) return false;
      const { article } = before.citation;
      return entered.has(after.citation.article) && tellEntered(article) < window.since;
    })
    .map((change) => ({ change, shared: tellShared(change) }))
    .filter(({ shared }) => shared >= SHARED)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST_CHANGES)
    .map(({ change }) => ({ ...change, isNamedOnly: false }));
}

function isOwn({ teller, gloss }: PositionItem): boolean {
  return teller === 'party' && !gloss;
}

function tellShared({ readDifference, before, after }: PositionChange): number {
  const both = readDifference()
    .filter((piece) => piece.in === 'both')
    .map(({ text }) => text);
  const shorter = Math.min(...[before!, after].map((item: PositionItem) => countWords(readItem(item))));
  return countWords(both.join(' ')) / shorter;
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
