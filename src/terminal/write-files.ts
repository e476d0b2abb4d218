import { extname } from 'node:path';
import type { Answer } from '../answers/answer.ts';
import { exportAnswer } from '../export/export-answer.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export/exported.ts';
import { drawAnswer } from '../picture/draw-answer.ts';
import { sayPart } from '../picture/part.ts';
import { type Look, THEMES, WIDTHS } from '../picture/theme.ts';
import type { RecordStated } from '../reply/say-version.ts';
import { UsageError } from './exit-status.ts';
import { writeWhole } from './write-whole.ts';

/** Nobody looks through more than these at once, and each takes some time to draw. */
const MOST_PICTURES = 10;

/** The files that a command in a terminal is to write, as typed. */
export interface FileFlags {
  readonly picture?: string;
  readonly theme?: string;
  readonly width?: string;
  readonly export?: string;
}

/** The same after their check. */
export interface FilesWanted {
  readonly picture: { readonly file: string; readonly look: Look } | null;
  readonly exported: { readonly file: string; readonly format: ExportFormat } | null;
}

/** Throws a UsageError that says what is wrong with the flags, before anything is looked up for them. */
export function readFileFlags({ picture, theme, width, export: exported }: FileFlags): FilesWanted {
  const chosen = THEMES.find((each) => each === (theme ?? 'dark'));
  if (!chosen) throw new UsageError(`--theme must be one of: ${THEMES.join(', ')}.`);
  const wide = WIDTHS.find((each) => each === (width ?? 'phone'));
  if (!wide) throw new UsageError(`--width must be one of: ${WIDTHS.join(', ')}.`);
  if (width !== undefined && picture === undefined) throw new UsageError('--width is for --picture.');
  if (theme !== undefined && picture === undefined) throw new UsageError('--theme is for --picture.');
  if (picture !== undefined && readEnding(picture) !== 'png')
    throw new UsageError('--picture writes a .png file.');
  const format = EXPORT_FORMATS.find((each) => exported !== undefined && readEnding(exported) === each);
  if (exported !== undefined && !format)
    throw new UsageError(`--export writes files that end in one of: .${EXPORT_FORMATS.join(', .')}.`);
  return {
    picture: picture === undefined ? null : { file: picture, look: { theme: chosen, width: wide } },
    exported: exported !== undefined && format ? { file: exported, format } : null,
  };
}

/** Writes the files of an answer and returns a sentence for each on what is in it. */
export function writeFiles(
  answer: Answer,
  command: string,
  { picture, exported }: FilesWanted,
  record: RecordStated,
): string[] {
  return [
    ...(picture ? writePictures(answer, picture, record) : []),
    ...(exported ? [writeExport(answer, command, exported, record)] : []),
  ];
}

/** As many files as an answer needs, each readable on a phone: `july.png`, `july-2.png`, `july-3.png`. */
function writePictures(
  answer: Answer,
  { file, look }: NonNullable<FilesWanted['picture']>,
  record: RecordStated,
): string[] {
  const pictures = drawAnswer(answer, record, Number.POSITIVE_INFINITY);
  if (pictures.length === 0) return [`There is nothing to draw: ${file} was not written.`];
  const said = pictures.slice(0, MOST_PICTURES).map((picture, i) => {
    const name = i === 0 ? file : numberFile(file, i + 1);
    writeWhole(name, picture.render(look));
    const place = sayPart(picture.part);
    return place === null ? `${name} shows all ${picture.part.count}.` : `${name} shows ${place}.`;
  });
  if (answer.kind === 'timeline' && look.width === 'wide')
    said.push('A timeline is always drawn for a phone.');
  if (pictures.length > MOST_PICTURES)
    said.push(`${MOST_PICTURES} pictures are written: ask for less to see the rest.`);
  return said;
}

/** "july.png" → "july-2.png". */
function numberFile(file: string, number: number): string {
  const ending = extname(file);
  return `${file.slice(0, -ending.length)}-${number}${ending}`;
}

function writeExport(
  answer: Answer,
  command: string,
  { file, format }: NonNullable<FilesWanted['exported']>,
  record: RecordStated,
): string {
  const exported = exportAnswer(answer, format, command, record);
  if (!exported) return `Nothing in it fits a .${format} file: ${file} was not written.`;
  writeWhole(file, exported.text);
  return [`${file} is written.`, exported.omitted].filter((part) => part !== null).join(' ');
}

function readEnding(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
