import { type Face, faceAttributes, SVG } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';
import { escapeXml, writeElement } from './write-svg.ts';

/** A part of a picture that knows its height before its place: what stands above it decides where it is drawn. */
export interface Block {
  readonly height: number;
  /** The block as SVG, its upper edge at `top`. */
  draw(top: number): string;
}

/** Where a text stands and how it looks. */
export interface Setting extends Face {
  readonly x: number;
  /** The most a line takes, in pixels. */
  readonly width: number;
  readonly colour: string;
  /** Right-aligned, so that lines end at `x` plus `width`. */
  readonly endsAtRight?: boolean;
  readonly isCentred?: boolean;
}

/** The distance of two base lines, and of the first one from the upper edge, in sizes of the letters. */
export const LINE = 1.36;
const ASCENT = 1.02;

/** A text in as many lines as it needs. An empty one takes no room. */
export function setText(text: string, setting: Setting): Block {
  const { size, x, width, colour, endsAtRight, isCentred } = setting;
  const left = isCentred ? x + width / 2 : endsAtRight ? x + width : x;
  const lines = wrapText(text, setting, width);
  const attributes = {
    ...faceAttributes(setting),
    fill: colour,
    ...(endsAtRight && { 'text-anchor': 'end' }),
    ...(isCentred && { 'text-anchor': 'middle' }),
  };
  return {
    height: lines.length * size * LINE,
    draw: (top) =>
      lines
        .map((line, i) => {
          const place = { x: left, y: placeLine(top, size, i) };
          return writeElement('text', { ...place, ...attributes }, escapeXml(line));
        })
        .join(''),
  };
}

/** The base line of a line of letters of this size, counted from 0, in a text whose upper edge is at `top`. */
export function placeLine(top: number, size: number, line: number): number {
  return round(top + size * (ASCENT + line * LINE));
}

/** Nothing, so high. */
export function leaveRoom(height: number): Block {
  return { height, draw: () => '' };
}

/** Blocks one below the other. */
export function stackBlocks(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let at = top;
      return blocks
        .map((block) => {
          const drawn = block.draw(at);
          at += block.height;
          return drawn;
        })
        .join('');
    },
  };
}

/** Blocks side by side, each as wide as it was set; the highest decides the height. */
export function besideBlocks(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (top) => blocks.map((block) => block.draw(top)).join(''),
  };
}

/** A whole picture of this width, on its ground. */
export function writePicture(block: Block, width: number, ground: string): string {
  const height = Math.ceil(block.height);
  const paper = writeElement('rect', { width, height, fill: ground });
  return writeElement('svg', { xmlns: SVG, width, height }, paper + block.draw(0));
}

/** Two decimals place a letter exactly enough. */
function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
