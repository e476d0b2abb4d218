import { FAMILIES, measureSvg } from './render-svg.ts';
import { escapeXml, writeElement } from './write-svg.ts';

/** How letters look, colour aside. Sizes are in the drawing's pixels. */
export interface Face {
  readonly family: keyof typeof FAMILIES;
  readonly size: number;
  readonly isBold?: boolean;
}

/** The size at which characters are measured: large, so that rounding does not count. */
const SAMPLE = 100;
const known = new Map<string, number>();

/**
 * The width of a text in the drawing's pixels, by the renderer's own measure of each character. Kerning, which draws
 * letters closer, is left out: the true width is never more than this by anything that shows.
 */
export function measureText(text: string, face: Face): number {
  let width = 0;
  for (const character of text) width += measureCharacter(character, face);
  return (width * face.size) / SAMPLE;
}

/** Between two letters, as the drawn box of a character alone is narrower than its place and a blank has none. */
function measureCharacter(character: string, face: Face): number {
  const key = `${face.family} ${face.isBold ? 'bold' : ''} ${character}`;
  const width = known.get(key) ?? drawnWidth(`M${character}M`, face) - drawnWidth('MM', face);
  known.set(key, width);
  return width;
}

function drawnWidth(text: string, face: Face): number {
  const attributes = { ...faceAttributes({ ...face, size: SAMPLE }), 'xml:space': 'preserve' };
  return measureSvg(
    writeElement(
      'svg',
      { xmlns: SVG, width: 1, height: 1 },
      writeElement('text', attributes, escapeXml(text)),
    ),
  );
}

/** The namespace of SVG (https://www.w3.org/TR/SVG2/struct.html#Namespace). */
export const SVG = 'http://www.w3.org/2000/svg';

/** A face as the attributes of a text element. */
export function faceAttributes({ family, size, isBold }: Face): Record<string, string | number> {
  return {
    'font-family': FAMILIES[family],
    'font-size': size,
    ...(isBold && { 'font-weight': 'bold' }),
  };
}
