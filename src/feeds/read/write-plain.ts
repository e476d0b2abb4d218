import { readWords } from './parse-page.ts';

// Example: "&rsquo;" that was escaped twice and stands in the text of a page as characters.
const LEFT_OVER = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/giu;
// What no text of an article holds: control characters other than tab and line ends.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out.
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/gu;

/** A headline or name that may hold markup, such as "<b>Ferry</b> &amp;amp; pier", as the plain words it means. */
export function writePlain(marked: string): string {
  return tidyWords(decodeLeftOver(readWords(marked)));
}

/** Text in which an entity still stands as characters, with the character that it means. */
export function decodeLeftOver(text: string): string {
  return text.replace(LEFT_OVER, (entity) => readWords(entity));
}

/** One line of words: white space as a page shows it, no control characters. */
export function tidyWords(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/[\t\n\r\f ]+/gu, ' ')
    .trim();
}
