import { plain } from '../reply/plain.ts';
import type { Style } from '../reply/style.ts';

/** Text that a calendar may hold: without control characters, line ends but "\n", and lone surrogates. */
export function cleanText(text: string): string {
  return plain.plain(text.replace(/\r\n?/gu, '\n')).replace(/\p{Cs}/gu, '\ufffd');
}

/** Wording for a calendar's notes: words of an article stand as they are, and every line begins at the margin. */
export const calendarText: Style = {
  plain: cleanText,
  strong: cleanText,
  struck: cleanText,
  restored: cleanText,
  quote: cleanText,
  channel: plain.channel,
  role: plain.role,
  link: (label, url) => (url === null ? cleanText(label) : `${cleanText(label)} <${cleanText(url)}>`),
  small: (line) => line,
};
