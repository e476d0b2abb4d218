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
