import { describe, expect, test } from 'vitest';
import { readItem } from '../../src/answers/cite.ts';
import { composeAnswer } from '../../src/discord/compose-message.ts';
import { fitDigest } from '../../src/reply/fit-digest.ts';
import { isSilent, renderText, toJson } from '../../src/reply/json-answer.ts';
import { markdown } from '../../src/reply/markdown.ts';
import { makeDigest } from '../answers/digest/make-digest.ts';
import { makeLibrary } from '../make-library.ts';
import { record } from '../record.ts';

const people = ['Anna Berg', 'Carl Olsen'];
const DAY = ['2024-03-05', '2024-03-05'] as const;
/** As many decisions as there are numbers, each in an article of its own. */
const makeMany = (count: number, tail = '') =>
  makeLibrary(
    Array.from(
      { length: count },
      (_, i) => `The council of Sund approved bridge number ${i + 1}${tail} on Monday.`,
    ),
    { people },
  );

describe('a digest in one message', () => {
  test.each([
    ['short sentences', makeMany(12), 7],
    ['long sentences', makeMany(12, `, ${'which is very long, '.repeat(15)}`), 3],
    ['one sentence', makeMany(1), 1],
  ])('of %s holds whole sentences, at most seven, and counts the rest', (_name, library, shown) => {
    const whole = makeDigest(library, DAY);
    const fitted = fitDigest(whole);
    expect(fitted.items).toHaveLength(shown);
    expect(fitted.items).toEqual(whole.items.slice(0, shown));
    expect(fitted.more).toBe(whole.items.length - shown);
    const { content } = composeAnswer(fitted, { command: 'digest preview', page: 0, options: {} }, true);
    expect(content.length).toBeLessThanOrEqual(2000);
    for (const item of fitted.items) expect(content).toContain(markdown.plain(readItem(item)));
  });

  test('names the command that shows exactly those that are left', () => {
    const library = makeMany(12);
    const fitted = fitDigest(makeDigest(library, DAY));
    const [, since, until, skip] =
      /5 more: \/news since:(\S+) until:(\S+) skip:(\d+)/u.exec(renderText(fitted)) ?? [];
    const rest = makeDigest(library, [since!, until!], { skip: Number(skip) });
    expect(rest.items).toHaveLength(5);
    expect([...fitted.items, ...rest.items]).toEqual(makeDigest(library, DAY).items);
    expect(renderText(rest)).toContain('8. The Gazette’s own words');
  });

  test('keeps the buttons of seven items in rows that Discord takes', () => {
    const fitted = fitDigest(makeDigest(makeMany(7), DAY));
    const { components } = composeAnswer(fitted, { command: 'digest preview', page: 0, options: {} }, false);
    expect(components.map((row) => ('components' in row ? row.components.length : 0))).toEqual([1, 5, 2]);
  });

  test.each([
    ['2025-07-24', '2025-07-24'],
    ['2025-06-01', '2025-06-03'],
    ['2022-03-19', '2022-03-28'],
    ['2022-01-01', '2025-12-31'],
  ] as const)('of the record from %s to %s is verbatim and fits', (first, last) => {
    const fitted = fitDigest(makeDigest(record, [first, last]));
    expect(fitted.items.length).toBeGreaterThan(2);
    expect(renderText(fitted, markdown).length).toBeLessThanOrEqual(2000);
  });
});

describe('an item', () => {
  const text = 'The harbour is old.\n“The long bridge will open on 2 April,” Anna Berg said on Monday.';
  const library = makeLibrary([{ text }, { text, outlet: 'The Herald' }], {
    people: [{ name: 'Anna Berg', offices: [{ title: 'Mayor of Sund', from: '2020' }] }],
  });
  const digest = fitDigest(makeDigest(library, DAY));

  test('has speaker with office, when said and printed, outlet, link, what is to come, and carriers', () => {
    expect(renderText(digest, markdown)).toBe(
      [
        '**2 articles** · 1 statement by 1 speaker · 1 copy folded · 5 March 2024',
        '',
        '> “The long bridge will open on 2 April,” Anna Berg said on Monday.',
        '1\\. **Anna Berg**, Mayor of Sund · 4 March 2024 (counted)',
        '-# printed 5 March 2024 · [The Gazette](<https://example.org/article-1>), paragraph 2 · to come: 2 April 2024 (inferred) · first on record',
        '-# carried by [The Herald](<https://example.org/article-2>)',
      ].join('\n'),
    );
  });

  test('tells programs the same', () => {
    expect(toJson('digest preview', digest)).toMatchObject({
      kind: 'digest',
      counts: { articles: 2, statements: 1, speakers: 1, folded: 1 },
      more: 0,
      items: [
        {
          news: 'coming',
          coming: { value: '2024-04-02', basis: 'inferred' },
          office: 'Mayor of Sund',
          firstOnRecord: true,
          also: [{ article: 'article-2' }],
        },
      ],
    });
  });

  test('has its warning once, with its number where it is not for all', () => {
    const warned = makeLibrary([
      { text: 'Sund on Monday approved the toll for the long bridge.' },
      {
        text: 'Holm on Monday rejected the toll for the long bridge.',
        notes: [{ severity: 'caution', warning: 'This was translated twice.' }],
      },
    ]);
    const said = renderText(fitDigest(makeDigest(warned, DAY)));
    expect(said.match(/⚠ \(2\) This was translated twice\./gu)).toHaveLength(1);
    const paged = renderText(makeDigest(warned, DAY));
    expect(paged.match(/⚠ This was translated twice\./gu)).toHaveLength(1);
  });
});

test('a day without news is one line, and silence to programs', () => {
  const empty = fitDigest(makeDigest(record, ['2023-02-24', '2023-02-24']));
  expect(renderText(empty)).toBe('Nothing entered the record: 24 February 2023.');
  expect(isSilent(empty)).toBe(true);
});

test('a window of less than a minute is said once', () => {
  const window = { since: '2024-03-05T00:00:00.000Z', until: '2024-03-05T00:00:36.000Z' };
  const said = renderText(makeDigest(makeMany(1), DAY, window));
  expect(said).toContain('1 article · 5 March 2024, 00:00 UTC');
});

test('a window of moments is said and named as such', () => {
  const library = makeMany(9);
  const window = { since: '2024-03-04T05:00:00.000Z', until: '2024-03-05T05:00:00.000Z' };
  const said = renderText(fitDigest(makeDigest(library, DAY, window)));
  expect(said).toContain('4 March 2024, 05:00 to 5 March 2024, 05:00 UTC');
  expect(said).toContain('/news since:2024-03-04T05:00Z until:2024-03-05T05:00Z skip:7');
});
