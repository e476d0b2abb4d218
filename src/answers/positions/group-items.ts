import type { Issue, Party } from '../../corpus/corpus.ts';

/** The items with one key each, in the order of their first ones. */
export function groupItems<Kind>(items: readonly Kind[], key: (item: Kind) => string): Kind[][] {
  const groups = new Map<string, Kind[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

interface Owner {
  readonly issue: Issue;
  readonly party: Party;
}

/** The items of each party on each issue, in the order of their first ones: all of a record's for one answer. */
export function groupByOwner<Kind>(items: readonly Kind[], ownerOf: (item: Kind) => Owner): Kind[][] {
  const groups: Kind[][] = [];
  const known = new Map<Issue, Map<Party, Kind[]>>();
  for (const item of items) {
    const { issue, party } = ownerOf(item);
    const group = known.get(issue)?.get(party);
    if (group !== undefined) {
      group.push(item);
      continue;
    }
    const first = [item];
    groups.push(first);
    known.set(issue, (known.get(issue) ?? new Map<Party, Kind[]>()).set(party, first));
  }
  return groups;
}
