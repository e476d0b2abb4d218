import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatePage, readDatePage } from '../../../src/extract/dates/date-page.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { readMentions } from '../../../src/extract/dates/read-mentions.ts';
import { PUBLISHED } from './read-values.ts';

const PUBLISHED_DAY = new Date(2025, 6, 24);
const SIZE = 500;
/** Twice the text may take a little more than twice the looks, for what happens at its edges. */
const GROWTH = 2.1;

const UNITS = [
  ...['Monday ', 'May ', 'two ', '2 ', '1990 and ', 'June 2-3 and ', 'between Monday and ', 'in 1990, '],
  ...[
    'a year earlier ',
    'and a half ',
    'two days later ',
    'early late ',
    'the end of ',
    'last year ',
    'since ',
  ],
  ...['as early as ', 'to be ', 'had been due on Monday ', '10:10 ', 'noon (', '(mon) ', 'Sunday, June 2 '],
  ...['the next day ', 'six hundred thousand ', '2-', 'a-', '-', '(', '“on Monday ', '1/', '. . . ', '\n'],
];

/** How often a token is looked at. */
function countLooks(text: string): number {
  const page = readDatePage(text, []);
  let looks = 0;
  const tokens = new Proxy(page.tokens, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  const watched: DatePage = { ...page, tokens };
  readMentions(watched, PUBLISHED_DAY);
  return looks;
}

describe('work grows with the text and no faster', () => {
  test.each(UNITS)('%j', (unit) => {
    const once = countLooks(unit.repeat(SIZE));
    const twice = countLooks(unit.repeat(2 * SIZE));
    expect(twice).toBeLessThanOrEqual(once * GROWTH + SIZE);
  });
});

test('any text is read without a fault, its mentions in order and apart', () => {
  const words = [
    ...UNITS,
    'ago',
    '’',
    '1e9 years ago',
    '99999 years later',
    '\u0000',
    '\ud800',
    'February 31',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string())).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom(PUBLISHED, null, '0001-01-01'), (sample, published) => {
      let end = 0;
      for (const { span, value } of findDates({ text: sample, furniture: [], published })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(value).not.toMatch(/NaN|Invalid|^$/);
        end = span.end;
      }
    }),
  );
});
