import type { Answer } from '../answers/answer.ts';
import type { RecordStated } from '../reply/say-version.ts';
import type { Exported, ExportFormat } from './exported.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeJson } from './write-json.ts';
import { writeTable } from './write-table.ts';

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
