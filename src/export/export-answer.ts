import type { Answer } from '../answers/answer.ts';
import type { RecordStated } from '../reply/say-version.ts';
import { EXPORT_FORMATS, type Exported, type ExportFormat } from './exported.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeJson } from './write-json.ts';
import { writeTable } from './write-table.ts';

/** Whether an answer is of a kind that is worth a file: what a program or a spreadsheet would go on with. */
export function hasExport(answer: Answer): boolean {
  return listFormats(answer).length > 0;
}

/** The formats that an answer of this kind can be exported as. Positions have no place in a calendar. */
export function listFormats({ kind }: Answer): readonly ExportFormat[] {
  if (kind === 'timeline') return EXPORT_FORMATS;
  return kind === 'positions' ? EXPORT_FORMATS.filter((format) => format !== 'ics') : [];
}

/**
 * An answer as a file of this format; null where it holds nothing that the format could. No clock is read: the same
 * answer from the same record gives the same bytes.
 */
export function exportAnswer(
  answer: Answer,
  format: ExportFormat,
  command: string,
  record: RecordStated,
): Exported | null {
  switch (format) {
    case 'ics':
      return writeCalendar(answer, record);
    case 'csv':
      return writeTable(answer, record);
    case 'json':
      return writeJson(answer, command, record);
  }
}
