import type { Library } from '../../search/library.ts';
import { datePosition } from './cite-position.ts';
import {
  citeFoldedRow,
  compareLatest,
  countFolded,
  type FoldedRow,
  foldPositions,
} from './fold-positions.ts';
import { groupByOwner, groupItems } from './group-items.ts';
import type { AskedPositions, PositionCell, PositionItem } from './position-item.ts';
import type { PositionRow } from './position-row.ts';

/** How many pieces each party has on each issue, in the order of the codebook. */
export function countCells(rows: readonly PositionRow[], library: Library): PositionCell[] {
  const places = new Map(library.corpus.issues.map((issue, i) => [issue, i]));
  return groupByOwner(rows, (row) => row)
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

/** A position in its place among those that were asked for, with what is said of them beside its own words. */
export interface ArrangedRow extends FoldedRow, Pick<PositionItem, 'unshown' | 'isSilent'> {}

/** With an issue party by party, else issue by issue; whoever spoke last comes first, and their latest words. */
export function arrangePositions(
  rows: readonly PositionRow[],
  asked: AskedPositions,
  library: Library,
): ArrangedRow[] {
  const byParty = asked.issues.length > 0;
  const end = library.corpus.articles.findLast(
    ({ published }) => asked.to === null || published.day <= asked.to,
  );
  const groups = groupItems(rows, (row) => (byParty ? row.party.id : row.issue.id)).map((group) =>
    foldPositions(dropRepeated(group, byParty), library).toSorted(
      ({ row: a }, { row: b }) => readDistance(a) - readDistance(b) || compareLatest(a, b),
    ),
  );
  const latest = (group: readonly FoldedRow[]) =>
    group.reduce((last, { row: { day } }) => (day > last ? day : last), '');
  return groups
    .map((group) => ({ group, day: latest(group) }))
    .toSorted(compareLatest)
    .flatMap(({ group }) => {
      // What stands on the whole issue is no newer word on the part of it that was asked for.
      const asked = group.filter(({ row }) => readDistance(row) === readDistance(group[0]!.row));
      const isSilent =
        end !== undefined &&
        asked.every(({ row }) => row.position.passage.article.published.day < end.published.day);
      return group.map(({ row, carriers }, i) => {
        return { row, carriers, unshown: 0, isSilent: isSilent && i === 0 };
      });
    });
}

export function citeArranged(arranged: ArrangedRow, library: Library): PositionItem {
  const { unshown, isSilent } = arranged;
  return { ...citeFoldedRow(arranged, library), unshown, isSilent };
}

/** What is on the whole issue, or without the words that were asked for, stands after what was asked for. */
function readDistance({ wider, beside }: PositionRow): number {
  return wider ? 2 : Number(beside);
}

/** Of all issues or parties the latest words each on what was asked for: how many earlier ones there are is counted. */
export function showLatest(arranged: readonly ArrangedRow[]): ArrangedRow[] {
  const asked = arranged.filter(({ row }) => !row.wider);
  return groupByOwner(asked, ({ row }) => row).map(([first, ...rest]) => ({
    ...first!,
    unshown: rest.length,
  }));
}

/** Those that the shown ones only count. */
export function leaveOut(arranged: readonly ArrangedRow[], shown: readonly ArrangedRow[]): ArrangedRow[] {
  const nameRow = ({ row: { place, issue } }: ArrangedRow) => `${place} ${issue.id}`;
  const names = new Set(shown.map(nameRow));
  return arranged.filter((each) => !names.has(nameRow(each)));
}

/** A sentence on two parts of an asked issue is shown once. */
export function dropRepeated(items: readonly PositionRow[], byParty: boolean): PositionRow[] {
  if (!byParty) return [...items];
  const seen = new Set<number>();
  return items.filter(({ place }) => !seen.has(place) && seen.add(place));
}
