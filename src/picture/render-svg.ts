import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
/** The faces of the font that comes with the package; those of the machine are never read, so all machines draw alike. */
const FONT = {
  fontFiles: [
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf'),
  ],
  loadSystemFonts: false,
};

/** What the renderer knows the faces by: the condensed ones are all it has of each family. */
export const FAMILIES = { sans: 'DejaVu Sans', serif: 'DejaVu Serif' } as const;

/** Physical pixels for each of the drawing's own: sharp on a phone. */
const SCALE = 2;

/** An SVG as the bytes of a PNG, twice as wide and high as it says. */
export function renderPng(svg: string): Buffer {
  return new Resvg(svg, { font: FONT, fitTo: { mode: 'zoom', value: SCALE } }).render().asPng();
}

/** The width of all that an SVG shows, 0 where that is nothing. */
export function measureSvg(svg: string): number {
  return new Resvg(svg, { font: FONT }).getBBox()?.width ?? 0;
}
