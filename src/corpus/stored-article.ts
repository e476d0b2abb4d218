import { hash } from 'node:crypto';
import { type Span, trimSpan } from '../text/span.ts';
import type { Problem } from './corpus.ts';
import { decodeText } from './decode-text.ts';
import { findTitle, leaveOut } from './read-article.ts';
import type { Folder, Stamp } from './read-folder.ts';
import { readOne } from './read-json.ts';
import { type AddedRecord, addedRecordSchema } from './seed-schemas.ts';

/** The folder in the seeds folder that holds what was added: each article's text and its record, `ID.txt` and `ID.json`. */
export const ADDED_FOLDER = 'added';

/** What the two files of a usable article hold, and the stamps of text and record when they were read. */
export interface StoredArticle {
  readonly record: AddedRecord;
  readonly text: string;
  /** That of the text. */
  readonly length: number;
  readonly titleSpan: Span | null;
  readonly recordHash: string;
  readonly stamps: readonly [Stamp, Stamp];
}

/** The text and the record are halves of one article. */
export function nameHalves(id: string): [text: string, record: string] {
  return [`${id}.txt`, `${id}.json`];
}

/** A file of the folder by its path from the seeds folder. */
export function nameAdded(file: string): string {
  return `${ADDED_FOLDER}/${file}`;
}

export function hashFile(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** The article of the two files, or why it cannot be used. */
export function readStored(
  id: string,
  { files, stamps }: Pick<Folder, 'files' | 'stamps'>,
): StoredArticle | Problem {
  const [textName, recordName] = nameHalves(id);
  const refuse = (why: string) => ({ file: nameAdded(textName), message: leaveOut(why) });
  const bytes = files.get(textName);
  const json = files.get(recordName);
  if (bytes === undefined) return refuse('its record is there, but its text is not');
  if (json === undefined) return refuse('its record is not there, as where adding it was cut short');
  const read = readOne(nameAdded(recordName), json, addedRecordSchema);
  const [record] = read.entries;
  if (record === undefined) return read.problems[0]!;
  if (record.id !== id) return refuse(`its record is that of "${record.id}"`);
  const text = decodeText(bytes);
  if (text === null || hashFile(bytes) !== record.sha256)
    return refuse('its text is damaged: it is not what was stored');
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  if (start === end) return refuse('it is empty');
  return {
    record,
    text,
    length: text.length,
    titleSpan: findTitle(text, [], record.title),
    recordHash: hashFile(json),
    stamps: [stamps.get(textName)!, stamps.get(recordName)!],
  };
}
