import type { Style } from './style.ts';

/** Signs that Discord's Markdown, its mentions and its masked links are made of: "**", "<@", "||", "[". */
const SIGNS = /[\\*_~`|<>[\]@]/gu;
/** The colon that makes an address of what stands around it: "https://". */
const ADDRESS_COLON = /:(?=\/\/)/gu;
/** Signs that mean something at the head of a line alone: "# ", "- ", "-# ", "1. ". */
const LINE_HEAD = /^([^\S\n]*)([#+-])/gmu;
const LIST_NUMBER = /^([^\S\n]*\d{1,9})([.)])/gmu;
/** Any of these. Most texts hold none, and one look is faster than four. */
const ANY_SIGN = /[\\*_~`|<>[\]@]|:\/\/|^[^\S\n]*(?:[#+-]|\d{1,9}[.)])/mu;
/** Signs that would end a masked link's address early: "(", ")", "<", ">", white space. */
const ADDRESS_SIGNS = /[()<>\s\\]/gu;

/** Discord's Markdown (https://support.discord.com/hc/en-us/articles/210298617), with all text shown as characters. */
export const markdown: Style = {
  plain: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  restored: (text) => `**${escapeMarkdown(text)}**`,
  struck: (text) => `~~${escapeMarkdown(text)}~~`,
  quote: (text) =>
    text
      .split(/\r\n|[\r\n\u2028\u2029]/u)
      .map((line) => `> ${escapeMarkdown(line)}`)
      .join('\n'),
  // Angle brackets keep Discord from adding a preview of the page.
  link: (label, url) =>
    url === null
      ? escapeMarkdown(label)
      : `[${escapeMarkdown(label)}](<${url.replace(ADDRESS_SIGNS, encodeSign)}>)`,
  channel: (id) => `<#${id}>`,
  role: (id) => `<@&${id}>`,
  small: (line) => `-# ${line}`,
};

/** "(" as "%28"; encodeURIComponent leaves brackets as they are. */
function encodeSign(sign: string): string {
  return sign.codePointAt(0)! < 128
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(sign);
}

/** `text` so that Discord shows its very characters: each sign of its Markdown gets a backslash. */
export function escapeMarkdown(text: string): string {
  if (!ANY_SIGN.test(text)) return text;
  return text
    .replace(SIGNS, '\\$&')
    .replace(ADDRESS_COLON, '\\:')
    .replace(LINE_HEAD, '$1\\$2')
    .replace(LIST_NUMBER, '$1\\$2');
}
