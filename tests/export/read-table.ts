/** The rows of a table of RFC 4180 as objects by the names of its first row. */
export function readTable(text: string): Record<string, string>[] {
  const cells: string[][] = [[]];
  // "a,b", "\"say \"\"no\"\"\",", "last\r\n"
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    cells.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end !== ',') cells.push([]);
  }
  const [names = [], ...rows] = cells.filter((row) => row.length > 1);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}
