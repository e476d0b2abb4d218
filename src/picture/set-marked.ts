import { overlaps, type Span } from '../text/span.ts';
import { type Block, LINE, placeLine, type Setting } from './block.ts';
import { faceAttributes } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';
import { escapeXml, writeElement } from './write-svg.ts';

/** A text in as many lines as it needs, with the words at `marks` underlined and in another colour. */
export function setMarked(text: string, marks: readonly Span[], setting: Setting, colour: string): Block {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({
    length: match[0].length,
    isMarked: marks.some((mark) =>
      overlaps(mark, { start: match.index, end: match.index + match[0].length }),
    ),
  }));
  let at = 0;
  let used = 0;
  // A word wider than a line stands in several pieces.
  const lines = wrapText(text, setting, setting.width).map((line) =>
    line.split(' ').map((piece) => {
      const { length, isMarked } = words[at]!;
      used += piece.length;
      if (used >= length) {
        at++;
        used = 0;
      }
      return { piece, isMarked };
    }),
  );
  const attributes = { ...faceAttributes(setting), fill: setting.colour };
  const mark = { fill: colour, 'text-decoration': 'underline' };
  return {
    height: lines.length * setting.size * LINE,
    draw: (top) =>
      lines
        .map((line, i) => {
          const inside = line.map(({ piece, isMarked }, j) => {
            const shown = escapeXml(piece);
            return (j > 0 ? ' ' : '') + (isMarked ? writeElement('tspan', mark, shown) : shown);
          });
          const place = { x: setting.x, y: placeLine(top, setting.size, i), 'xml:space': 'preserve' };
          return writeElement('text', { ...place, ...attributes }, inside.join(''));
        })
        .join(''),
  };
}
