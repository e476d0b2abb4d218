import { ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../answers/answer.ts';
import { exportAnswer, listFormats } from '../export/export-answer.ts';
import { drawAnswer } from '../picture/draw-answer.ts';
import type { Theme } from '../picture/theme.ts';
import { markdown } from '../reply/markdown.ts';
import { renderAnswer } from '../reply/render-answer.ts';
import { type RecordStated, sayVersion } from '../reply/say-version.ts';
import { REPAINTS, SHARE, type Turn, writeTurn } from './button-state.ts';
import { type AttachedFile, composeNote, type Message, makeButton } from './compose-message.ts';
import { packPages } from './pack-pages.ts';

/** https://discord.com/developers/docs/resources/message#attachment-object : the longest description of a file. */
const LONGEST_DESCRIPTION = 1024;
/** A phone shows a picture of this height whole: about twice as high as wide, with its head and foot. */
const TALLEST = 720;
/** As many pictures as one looks through at once. */
const MOST_PICTURES = 3;
/** https://discord.com/developers/docs/reference#uploading-files : the most of all files of a message, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;

const NOTHING = composeNote('The record no longer has anything to show here: ask again.');
const FORMAT_NAMES = {
  ics: 'a calendar',
  csv: 'a table for spreadsheets',
  json: 'JSON for programs',
} as const;

/** Pictures from the page that a turn tells of on, with their descriptions, and buttons to have them otherwise. */
export function composePicture(
  answer: Answer,
  turn: Turn,
  record: RecordStated,
  { theme, isPublic }: { readonly theme: Theme; readonly isPublic: boolean },
): Message {
  const pages = packPages((limits) => renderAnswer(answer, markdown, limits));
  const at = pages.read(Math.min(turn.page, pages.count - 1)).from;
  const pictures = drawAnswer(answer, record, TALLEST);
  const first = pictures.findIndex(({ part }) => at < part.to);
  if (first < 0) return NOTHING;
  const other = theme === 'dark' ? 'light' : 'dark';
  const ids = isPublic ? null : writeTurn(turn, [SHARE, REPAINTS[other]]);
  const buttons = ids && [
    makeButton(ids.get(REPAINTS[other])!, other === 'dark' ? 'Dark' : 'Light'),
    makeButton(ids.get(SHARE)!, 'Share', ButtonStyle.Primary),
  ];
  return {
    ...composeNote([sayHead(answer), sayState(record)].join('\n')),
    components: buttons ? [{ type: ComponentType.ActionRow, components: buttons }] : [],
    files: pictures.slice(first, first + MOST_PICTURES).map((picture, i) => ({
      attachment: picture.render({ theme, width: 'phone' }),
      name: `${turn.command}-${first + i + 1}.png`,
      description: picture.describe(LONGEST_DESCRIPTION),
    })),
  };
}

/** The whole answer as files, and what is not in them. */
export function composeExport(answer: Answer, { command }: Turn, record: RecordStated): Message {
  const files: AttachedFile[] = [];
  const lines: string[] = [];
  let bytes = 0;
  for (const format of listFormats(answer)) {
    const exported = exportAnswer(answer, format, command, record);
    const attachment = Buffer.from(exported?.text ?? '');
    if (exported?.omitted) lines.push(exported.omitted);
    if (!exported) lines.push(`There is nothing in it for ${FORMAT_NAMES[format]}.`);
    else if (bytes + attachment.length > MOST_BYTES)
      lines.push(`Too long to send as ${FORMAT_NAMES[format]}.`);
    else {
      files.push({ attachment, name: `${command}.${format}`, description: `As ${FORMAT_NAMES[format]}` });
      bytes += attachment.length;
    }
  }
  const notes = lines.map((line) => markdown.small(markdown.plain(line)));
  return { ...composeNote([sayHead(answer), ...notes, sayState(record)].join('\n')), files };
}

/** The first line of the answer, which says what was asked and how much was found. */
function sayHead(answer: Answer): string {
  return renderAnswer(answer, markdown, { quotation: 0 }).head.split('\n')[0]!;
}

function sayState(record: RecordStated): string {
  return markdown.small(markdown.plain(`From the ${sayVersion(record)}.`));
}
