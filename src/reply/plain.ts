import type { Style } from './style.ts';

/** Control characters, which a terminal would obey; line ends and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a terminal.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const ESCAPE = '\u001b[';

/** Plain text for a terminal, a file or a program. */
export const plain: Style = makePlain((text) => text);

/** The same with colours: only for a terminal that shows them. */
export const coloured: Style = makePlain((text, code) => `${ESCAPE}${code}m${text}${ESCAPE}0m`);

function makePlain(paint: (text: string, code: number) => string): Style {
  const clean = (text: string) => text.replace(CONTROLS, '\ufffd');
  return {
    plain: clean,
    strong: (text) => paint(clean(text), 1),
    restored: (text) => paint(`[record: ${clean(text)}]`, 1),
    struck: (text) => paint(`[not: ${clean(text)}]`, 31),
    quote: (text) =>
      clean(text.replace(/\r\n|\r/gu, '\n'))
        .split('\n')
        .map((line) => `  ${paint('|', 36)} ${line}`)
        .join('\n'),
    link: (label, url) => (url === null ? clean(label) : `${clean(label)} <${clean(url)}>`),
    channel: (id) => `#${clean(id)}`,
    role: (id) => `@${clean(id)}`,
    small: (line) => `    ${line}`,
  };
}
