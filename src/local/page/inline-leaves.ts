import type { Inline, TimeStyle } from './markdown-tree.ts';

/** A leaf read from the text, and the offset behind it. */
export type ReadLeaf = { readonly node: Inline; readonly end: number };

// <@123>, <@!123>, <@&123>, <#123>
const MENTION = /<(@[!&]?|#)(\d{1,20})>/y;
// <t:1700000000>, <t:1700000000:R>
const TIME = /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y;
// <:wave:123>, <a:wave:123>
const EMOJI = /<a?:(\w{2,32}):\d{1,20}>/y;
// </look-up:123>, </look-up words:123>
const COMMAND = /<\/([^\s<>:]{1,32}(?: [^\s<>:]{1,32}){0,2}):\d{1,20}>/y;

/** Reads what begins with "<" at the offset: a mention, a timestamp, an emoji, or an address in angles. */
export function readAngled(text: string, start: number): ReadLeaf | undefined {
  const mention = matchAt(MENTION, text, start);
  if (mention)
    return { node: nameMention(mention[1] ?? '', mention[2] ?? ''), end: start + mention[0].length };
  const time = matchAt(TIME, text, start);
  if (time) {
    const style = (time[2] ?? 'f') as TimeStyle;
    return { node: { kind: 'time', unix: Number(time[1]), style }, end: start + time[0].length };
  }
  const emoji = matchAt(EMOJI, text, start);
  if (emoji) return { node: { kind: 'emoji', name: emoji[1] ?? '' }, end: start + emoji[0].length };
  const command = matchAt(COMMAND, text, start);
  if (command) return { node: { kind: 'command', name: command[1] ?? '' }, end: start + command[0].length };
  const end = findAngleEnd(text, start + 1);
  if (end === undefined || !startsAddress(text, start + 1)) return undefined;
  return { node: linkTo(text.slice(start + 1, end)), end: end + 1 };
}

/**
 * Reads the "(address)" behind a label at the offset of its "(". The address may stand in angles.
 * Only http and https are links. The scan stops at the next "](", so that a row of them costs no more than its length.
 */
export function readTarget(text: string, start: number): { url: string; end: number } | undefined {
  if (text[start + 1] === '<') {
    const end = findAngleEnd(text, start + 2);
    if (end === undefined || text[end + 1] !== ')' || !startsAddress(text, start + 2)) return undefined;
    return { url: text.slice(start + 2, end), end: end + 2 };
  }
  if (!startsAddress(text, start + 1)) return undefined;
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (isBlank(character) || character === '<' || (character === ']' && text[at + 1] === '('))
      return undefined;
    if (character === '(') depth++;
    if (character !== ')') continue;
    if (depth === 0) return { url: text.slice(start + 1, at), end: at + 1 };
    depth--;
  }
  return undefined;
}

/**
 * Reads an address that stands bare in the text. `stops` tells where styling that is open around it closes.
 * Punctuation at its end belongs to the sentence, and so does a ")" whose "(" stands before the address.
 */
export function readBareAddress(
  text: string,
  start: number,
  stops: (at: number) => boolean,
): ReadLeaf | undefined {
  if (!startsAddress(text, start)) return undefined;
  const first = text.indexOf('//', start) + 2;
  let end = first;
  let depth = 0;
  for (; end < text.length; end++) {
    const character = text[end] ?? '';
    if (isBlank(character) || character === '<' || stops(end)) break;
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) break;
  }
  while (end > first && `.,:;!?"'\\]`.includes(text[end - 1] ?? ' ')) end--;
  return end > first ? { node: linkTo(text.slice(start, end)), end } : undefined;
}

/** Whether "http://" or "https://" stands at the offset. */
export function startsAddress(text: string, at: number): boolean {
  return text.startsWith('https://', at) || text.startsWith('http://', at);
}

export function isBlank(character: string | undefined): boolean {
  return character === undefined || character.trim() === '';
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function nameMention(mark: string, id: string): Inline {
  return { kind: 'mention', of: mark === '#' ? 'channel' : mark === '@&' ? 'role' : 'user', id };
}

function linkTo(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

function findAngleEnd(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '>') return at > start ? at : undefined;
    if (character === '<' || isBlank(character)) return undefined;
  }
  return undefined;
}
