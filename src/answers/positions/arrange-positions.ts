import type { Library } from '../../search/library.ts';
import { datePosition } from './cite-position.ts';
import { compareLatest, countFolded, foldPositions } from './fold-positions.ts';
import { groupByOwner, groupItems } from './group-items.ts';
import type { AskedPositions, PositionCell, PositionItem } from './position-item.ts';
import type { PositionRow } from './position-row.ts';

/** How many pieces each party has on each issue, in the order of the codebook. */
export function countCells(rows: readonly PositionRow[], library: Library): PositionCell[] {
  const places = new Map(library.corpus.issues.map((issue, i) => [issue, i]));
  return groupByOwner(rows)
    .map((group) => ({ group, newest: group.reduce((last, row) => (row.day > last.day ? row : last)) }))
    .toSorted(
      ({ newest: a }, { newest: b }) => places.get(a.issue)! - places.get(b.issue)! || compareLatest(a, b),
    )
    .map(({ group, newest: { issue, party, position, day } }) => ({
      issue,
      party,
      count: countFolded(group, library),
      latest: datePosition(position)?.value ?? day,
    }));
}

/** With an issue party by party, else issue by issue; whoever spoke last comes first, and their latest words. */
export function arrangePositions(
  rows: readonly PositionRow[],
  asked: AskedPositions,
  library: Library,
): PositionItem[] {
  const byParty = asked.issues.length > 0;
  const end = library.corpus.articles.findLast(
    ({ published }) => asked.to === null || published.day <= asked.to,
  );
  const groups = groupItems(rows, (row) => (byParty ? row.party.id : row.issue.id)).map((group) =>
    foldPositions(dropRepeated(group, byParty), library).toSorted(
      (a, b) => readDistance(a) - readDistance(b) || compareLatest(a, b),
    ),
  );
  const latest = (group: readonly PositionItem[]) =>
    group.reduce((last, { day }) => (day > last ? day : last), '');
  return groups
    .map((group) => ({ group, day: latest(group) }))
    .toSorted(compareLatest)
    .flatMap(({ group, day: last }) => {
      const newest = group.reduce((last, { citation }) => {
        const { day } = citation.article.published;
        return day > last ? day : last;
      }, '');
      const silent = end !== undefined && newest < end.published.day ? last : null;
      return group.map((item, i) => (i === 0 ? { ...item, silentSince: silent } : item));
    });
}

/** What is on the whole issue, or without the words that were asked for, stands after what was asked for. */
function readDistance({ wider, beside }: PositionItem): number {
  return wider ? 2 : Number(beside);
}

/** Of all issues or parties the latest words each on what was asked for: how many earlier ones there are is counted. */
export function showLatest(items: readonly PositionItem[]): PositionItem[] {
  const asked = items.filter(({ wider }) => !wider);
  return groupByOwner(asked).map(([first, ...rest]) => ({
    ...first!,
    unshown: rest.length,
  }));
}

/** Those that the shown ones only count. */
export function leaveOut(items: readonly PositionItem[], shown: readonly PositionItem[]): PositionItem[] {
  const places = new Set(shown.map((item) => `${placeOf(item)} ${item.issue.id}`));
  return items.filter((item) => !places.has(`${placeOf(item)} ${item.issue.id}`));
}

/** A sentence on two parts of an asked issue is shown once. */
export function dropRepeated(items: readonly PositionRow[], byParty: boolean): PositionRow[] {
  if (!byParty) return [...items];
  const seen = new Set<string>();
  return items.filter((item) => {
    const place = placeOf(item);
    return !seen.has(place) && seen.add(place);
  });
}

/** Where an item stands and whose it is. */
export function placeOf({ citation, party }: Pick<PositionItem, 'citation' | 'party'>): string {
  return `${citation.article.id} ${citation.span.start} ${party.id}`;
}
