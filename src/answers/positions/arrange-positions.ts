import type { Issue } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { foldCarriers } from '../fold-carriers.ts';
import type { AskedPositions, PositionCell, PositionItem } from './position-item.ts';

/** How many pieces each party has on each issue, in the order of the codebook. */
export function countCells(items: readonly PositionItem[], { corpus }: Library): PositionCell[] {
  const groups = groupItems(items, ({ issue, party }) => `${issue.id} ${party.id}`).map((group) =>
    group.toSorted((a, b) => b.day.localeCompare(a.day)),
  );
  return groups
    .toSorted((a, b) => place(a[0]!.issue) - place(b[0]!.issue) || b[0]!.day.localeCompare(a[0]!.day))
    .map((group) => {
      const { issue, party, date } = group[0]!;
      return { issue, party, count: foldCarriers(group).length, latest: date?.value ?? group[0]!.day };
    });
  function place(issue: Issue): number {
    return corpus.issues.indexOf(issue);
  }
}

/** With an issue party by party, else issue by issue; whoever spoke last comes first, and their latest words. */
export function arrangePositions(
  items: readonly PositionItem[],
  asked: AskedPositions,
  library: Library,
): PositionItem[] {
  const byParty = asked.issues.length > 0;
  const end = library.corpus.articles.findLast(
    ({ published }) => asked.to === null || published.day <= asked.to,
  );
  const groups = groupItems(items, (item) => (byParty ? item.party.id : item.issue.id)).map((group) =>
    foldCarriers(dropRepeated(group, byParty)).toSorted(
      (a, b) => Number(a.wider) - Number(b.wider) || b.day.localeCompare(a.day),
    ),
  );
  const latest = (group: readonly PositionItem[]) =>
    group
      .map(({ day }) => day)
      .toSorted()
      .at(-1)!;
  return groups
    .toSorted((a, b) => latest(b).localeCompare(latest(a)))
    .flatMap((group) => {
      const newest = group
        .map(({ citation }) => citation.article.published.day)
        .toSorted()
        .at(-1)!;
      const silent = end !== undefined && newest < end.published.day ? latest(group) : null;
      return group.map((item, i) => (i === 0 ? { ...item, silentSince: silent } : item));
    });
}

/** Of all issues of a party the latest words each: how many earlier ones there are is counted. */
export function showLatest(items: readonly PositionItem[]): PositionItem[] {
  return groupItems(items, ({ issue, party }) => `${issue.id} ${party.id}`).map(([first, ...rest]) => ({
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
export function dropRepeated(items: readonly PositionItem[], byParty: boolean): PositionItem[] {
  if (!byParty) return [...items];
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(placeOf(item)) && seen.add(placeOf(item)));
}

function groupItems(items: readonly PositionItem[], key: (item: PositionItem) => string): PositionItem[][] {
  const groups = new Map<string, PositionItem[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Where an item stands and whose it is. */
export function placeOf({ citation, party }: PositionItem): string {
  return `${citation.article.id} ${citation.span.start} ${party.id}`;
}
