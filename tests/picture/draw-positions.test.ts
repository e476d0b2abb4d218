import { describe, expect, test } from 'vitest';
import type { PositionsAnswer } from '../../src/answers/answer.ts';
import { answerPositions, type PositionsTyped } from '../../src/answers/positions/positions.ts';
import { drawAnswer, hasPicture } from '../../src/picture/draw-answer.ts';
import { drawComparison } from '../../src/picture/draw-comparison.ts';
import { drawMatrix } from '../../src/picture/draw-matrix.ts';
import { listRows } from '../../src/picture/list-rows.ts';
import { THEMES, WIDTHS } from '../../src/picture/theme.ts';
import type { Library } from '../../src/search/library.ts';
import { makeLibrary } from '../make-library.ts';
import { record } from '../record.ts';

const parties = ['Arland', 'Borland', 'Corland', 'Dorland', 'Esterland', 'Farland'];
const library = makeLibrary(
  [
    {
      published: '2024-01-10',
      text: [
        'Arland will never accept the toll on <b>boats</b>.',
        'Anna Berg said Borland wants the toll.',
        ...parties.map((name) => `${name} demands a ferry.`),
      ].join('\n'),
    },
    {
      published: '2024-03-10',
      text: 'Arland will accept the toll on <b>boats</b>.\nArland rejects the toll.',
    },
  ],
  {
    parties,
    people: [{ name: 'Anna Berg', party: 'arland' }],
    issues: ['Ferry', { name: 'Dues', terms: ['toll'], parent: 'ferry' }],
  },
);
const WHOLE = { from: 0, to: 99, count: 99 };

function ask(typed: Partial<PositionsTyped>, of: Library = library): PositionsAnswer {
  const answer = answerPositions({ issue: null, party: null, asOf: null, compare: null, ...typed }, of);
  if (answer.kind !== 'positions') throw new Error(`The answer is of the kind ${answer.kind}.`);
  return answer;
}

/** What is read in a drawing, its marked words in brackets. */
function readWords(svg: string): string {
  const marked = svg.replace(/<tspan[^>]*underline[^>]*>([^<]*)<\/tspan>/gu, '[$1]');
  return marked.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
}

describe('the matrix', () => {
  const draw = (width: 'phone' | 'wide') => {
    const answer = ask({});
    return readWords(drawMatrix(answer, listRows(answer), WHOLE, library.corpus, { theme: 'dark', width }));
  };

  test('has a column for each party, those with most pieces first', () => {
    expect(draw('wide')).toContain('Arland Borland Corland Dorland Esterland Farland');
  });

  test('has under an issue, on a phone, who has no column', () => {
    expect(draw('phone')).toMatch(/Ferry Farland 1 \(Jan ’24\)/u);
    expect(draw('wide')).not.toContain('(Jan ’24)');
  });

  test('has in each cell the number of pieces and the month of the latest', () => {
    expect(draw('wide')).toContain('Dues 3 Mar ’24 1 Jan ’24');
  });

  test('is described in as many characters as fit, with dates where they do', () => {
    const [picture] = drawAnswer(ask({}), library.corpus, Number.POSITIVE_INFINITY);
    expect(picture!.describe(1024)).toContain('Dues: Arland 3 (10 March 2024), Borland 1 (10 January 2024)');
    expect(picture!.describe(200)).toContain('Dues: Arland 3, Borland 1');
    expect(picture!.describe(80).length).toBeLessThanOrEqual(80);
  });
});

describe('the comparison', () => {
  const answer = ask({ issue: 'Dues', compare: '2024-01-31' });
  const draw = (theme: 'dark' | 'light', width: 'phone' | 'wide') =>
    drawComparison(answer, WHOLE, library.corpus, { theme, width });

  test('has both wordings and marks what only one of them has', () => {
    expect(readWords(draw('dark', 'phone'))).toContain(
      'As it stood on 31 January 2024 Arland will [never] accept the toll on',
    );
    expect(readWords(draw('light', 'wide'))).toContain('negation: earlier “never”, later none');
  });

  test('says whose report it is', () => {
    expect(readWords(draw('dark', 'phone'))).toContain(
      'a report of Borland’s position by Anna Berg (Arland)',
    );
  });

  test('holds no markup of an article', () => {
    expect(draw('dark', 'phone')).not.toContain('<b>');
  });

  test('is described with both wordings', () => {
    const [picture] = drawAnswer(answer, library.corpus, Number.POSITIVE_INFINITY);
    expect(picture!.describe(1024)).toContain('Arland, Dues: wording changed. Earlier: Arland will never');
    expect(picture!.describe(90).length).toBeLessThanOrEqual(90);
  });
});

describe('pictures of the record', () => {
  test.each(THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const)))(
    'are PNGs of the width asked for, %s and %s',
    (theme, width) => {
      for (const answer of [ask({}, record), ask({ issue: 'Crimea', compare: '2022-12-31' }, record)]) {
        const [picture] = drawAnswer(answer, record.corpus, Number.POSITIVE_INFINITY);
        const png = picture!.render({ theme, width });
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect(png.readUInt32BE(16)).toBe(width === 'phone' ? 800 : 2400);
      }
    },
  );

  test('positions themselves have none', () => {
    expect(hasPicture(ask({ issue: 'Dues' }))).toBe(false);
    expect(drawAnswer(ask({ issue: 'Dues' }), library.corpus, 720)).toEqual([]);
  });
});
