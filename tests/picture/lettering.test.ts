import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/picture/measure-text.ts';
import { measureSvg } from '../../src/picture/render-svg.ts';
import { sayShortDate } from '../../src/picture/say-short-date.ts';
import { PALETTES, THEMES } from '../../src/picture/theme.ts';
import { wrapText } from '../../src/picture/wrap-text.ts';
import { escapeXml, writeElement } from '../../src/picture/write-svg.ts';

const SERIF = { family: 'serif', size: 14 } as const;

describe('text', () => {
  test.each([
    ['letters', 'The ferry leaves the harbour on Monday.'],
    ['Cyrillic', 'Паром выходит в понедельник.'],
    ['what markup is made of', '<b>&amp;</b> "x" \'y\''],
  ])('is measured as it is drawn: %s', (_name, text) => {
    const attributes = { 'font-family': 'DejaVu Serif', 'font-size': 14 };
    const drawn = measureSvg(
      writeElement(
        'svg',
        { xmlns: 'http://www.w3.org/2000/svg', width: 1, height: 1 },
        writeElement('text', attributes, escapeXml(text)),
      ),
    );
    const measured = measureText(text, SERIF);
    expect(measured).toBeGreaterThanOrEqual(drawn - 0.5);
    expect(measured).toBeLessThan(drawn * 1.04 + 2);
  });

  test('is broken between words, and inside a word only where nothing else helps', () => {
    expect(wrapText('one two\n three', SERIF, 60)).toEqual(['one two', 'three']);
    const [first = '', ...rest] = wrapText('a'.repeat(40), SERIF, 100);
    expect(first.length).toBeGreaterThan(5);
    expect(first + rest.join('')).toBe('a'.repeat(40));
    expect(wrapText(' \n ', SERIF, 100)).toEqual([]);
  });

  test('loses no character but white space, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const lines = wrapText(text, SERIF, 90);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(measureText(line, SERIF)).toBeLessThanOrEqual(90);
      }),
      { numRuns: 200 },
    );
  });
});

test('no text can become markup or break the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!#\d+;)/u);
      expect(() => measureSvg(`<svg xmlns="http://www.w3.org/2000/svg">${escaped}</svg>`)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['2024-03-05', '5 Mar'],
  ['2024-03', 'March'],
  ['2024', '2024'],
  ['2024-03-05/2024-03-09', '5–9 Mar'],
  ['2024-03-28/2024-04-03', '28 Mar – 3 Apr'],
  ['2024-05/2024-06', 'May – Jun'],
  ['2023-12/2024-02', 'December 2023 – February 2024'],
])('%s is short: %s', (value, short) => {
  expect(sayShortDate(value)).toBe(short);
});

// https://www.w3.org/TR/WCAG22/#contrast-minimum
test.each(THEMES)('the colours of the %s picture can be told apart', (theme) => {
  const { ground, text, muted, accent, warning } = PALETTES[theme];
  for (const colour of [text, muted, accent, warning])
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
