import { type DatePage, wordAt } from './date-page.ts';
import { EDGE_NOUNS, PART_WORDS } from './date-words.ts';
import type { Finding } from './reading.ts';

/** "early May", "the end of August", "late yesterday", "later this year": the words belong to the date they narrow. */
export function widenParts(page: DatePage, findings: readonly Finding[]): Finding[] {
  return findings.map((finding, index) => {
    if (finding.reading.type === 'fixed' && finding.reading.kind !== 'date') return finding;
    const limit = index > 0 ? findings[index - 1]!.to : 0;
    const from = widen(page, finding.from);
    return from < finding.from && from >= limit ? { ...finding, from } : finding;
  });
}

function widen(page: DatePage, from: number): number {
  let start = from;
  if (wordAt(page, start - 1) === 'the') start--;
  if (PART_WORDS.has(wordAt(page, start - 1))) return start - 1;
  if (wordAt(page, start - 1) === 'of' && EDGE_NOUNS.has(wordAt(page, start - 2))) {
    return wordAt(page, start - 3) === 'the' ? start - 3 : start - 2;
  }
  return from;
}
