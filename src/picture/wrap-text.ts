import { type Face, measureText } from './measure-text.ts';

/**
 * A text in lines no wider than `width` pixels, broken between words; a word wider than a line is broken between its
 * characters. White space of any kind counts as one blank.
 */
export function wrapText(text: string, face: Face, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer, face) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, face, width);
    line = pieces.pop()!;
    lines.push(...pieces);
  }
  return line === '' ? lines : [...lines, line];
}

/** Pieces of a word that each fit a line, at least one character in each. */
function breakWord(word: string, face: Face, width: number): string[] {
  if (measureText(word, face) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const more = measureText(segment, face);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += more;
  }
  return [...pieces, piece];
}
