import type { RecordedStatement } from '../extract/statement.ts';
import type { Holdings } from './holdings.ts';
import { keepShared } from './numbers.ts';

/** The statements whose own words hold each of the words in one of its forms, in any order; all for words of grammar. */
export function findStatements(
  { analyser, index, passages, statements }: Holdings,
  words: string,
): readonly RecordedStatement[] {
  const holders = analyser.readKeys(words).map((key) => index.findDocuments(key));
  const [rarest, ...others] = holders.sort((a, b) => a.length - b.length);
  if (rarest === undefined) return statements;
  const numbers = others.reduce((kept, holder) => keepShared(kept, [holder]), rarest);
  return Array.from(numbers)
    .filter((number) => number >= passages.length)
    .map((number) => statements[number - passages.length]!);
}
