import { splitSentences } from '../text/sentences.ts';

/** What closes each opening quotation mark. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
  '«': '»',
  '„': '“',
};

/**
 * `text` in at most `longest` UTF-16 units (20 or more): cut behind a sentence where one ends in its second half, else
 * behind a word. The ellipsis that marks the cut stands outside the quotation marks.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const opening = text[0] ?? '';
  const closing = CLOSING[opening] ?? '';
  const room = longest - closing.length - 2;
  // Read from inside the marks: a sentence that ends within them is not the quotation's end.
  const inner = { start: closing ? 1 : 0, end: text.length - (closing && text.endsWith(closing) ? 1 : 0) };
  const sentences = splitSentences(text, inner);
  const sentence = sentences.findLast(({ end }) => end <= room)?.end ?? 0;
  const end = sentence >= room / 2 ? sentence : findWordEnd(text, room);
  const kept = text.slice(0, end).trimEnd();
  return `${kept}${closing !== '' && endsInside(kept, opening, closing) ? closing : ''} …`;
}

/** Whether a text stops within its marks: after `"No," she said` it does not, and a further mark would be made up. */
function endsInside(kept: string, opening: string, closing: string): boolean {
  let inside = false;
  for (let i = 0; i < kept.length; i++) {
    if (inside) inside = kept[i] !== closing || /[\p{L}\p{N}]/u.test(kept[i + 1] ?? '');
    else inside = kept[i] === opening;
  }
  return inside;
}

/** The last end of a word at or before `room`; a single word longer than that is cut between two characters. */
function findWordEnd(text: string, room: number): number {
  const blank = text.slice(0, room + 1).search(/\s\S*$/u);
  if (blank > 0) return blank;
  const splitsPair = /[\ud800-\udbff]/u.test(text[room - 1] ?? '');
  return splitsPair ? room - 1 : room;
}
