import type { ReliabilityNote } from './article.ts';
import type { NoteRecord } from './seed-schemas.ts';

/** The note with the span it is about, or the words of its record that the text does not hold. */
export function locateNote(text: string, record: NoteRecord): ReliabilityNote | { missing: string } {
  const { severity, warning, begins, ends } = record;
  const start = begins === undefined ? 0 : text.indexOf(begins);
  if (begins !== undefined && start === -1) return { missing: begins };
  if (ends === undefined) return { severity, warning, span: { start, end: text.length } };
  const last = text.indexOf(ends, start);
  if (last === -1) return { missing: ends };
  return { severity, warning, span: { start, end: last + ends.length } };
}
