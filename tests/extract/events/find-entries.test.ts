import { expect, test } from 'vitest';
import { sliceSpan } from '../../../src/text/span.ts';
import { type ArticleSketch, makeLibrary } from '../../make-library.ts';

/** "hour | kind | words" of each event that an hour dates. */
function listEntries(text: string, article: Partial<ArticleSketch> = {}): string[] {
  const { events } = makeLibrary([{ text, published: '2024-03-05', ...article }]);
  const timed = events.filter(({ trigger, date }) => trigger === null && date.value === '2024-03-05');
  return timed.map(
    ({ article: { text: whole }, date, kind, span }) =>
      `${sliceSpan(whole, date.mention)} | ${kind} | ${sliceSpan(whole, span)}`,
  );
}

const LIVE = [
  'The vote as it happened',
  '19.05\nThe hall is full. Noise.',
  '19.20\n“We will wait,” Anna Berg said.',
  '19.40\nCarried, 31 to 24.',
].join('\n\n');

test('what the entries of a live report tell has the hour that they stand under', () => {
  expect(listEntries(LIVE)).toEqual([
    '19.05 | happened | The hall is full.',
    '19.20 | said | “We will wait,” Anna Berg said.',
    '19.40 | happened | Carried, 31 to 24.',
  ]);
});

test('or that they begin with', () => {
  const inLine = LIVE.replaceAll(/(\d\d\.\d\d)\n/gu, '$1 – ');
  expect(listEntries(inLine)).toEqual([
    '19.05 | happened | The hall is full.',
    '19.20 | said | “We will wait,” Anna Berg said.',
    '19.40 | happened | Carried, 31 to 24.',
  ]);
});

test.each<[string, string, Partial<ArticleSketch>]>([
  ['two hours are no live report', LIVE.replace('19.40\n', ''), {}],
  [
    'without its day an hour is none',
    LIVE,
    { publication: { day: '2024-03-05', sureness: 'latest', reason: 'No more is known.' } },
  ],
  [
    'what has a date of its own keeps that',
    LIVE.replaceAll(/(hall|wait|Carried)/gu, '$1 on 1 March 2024'),
    {},
  ],
])('%s', (_, text, article) => {
  expect(listEntries(text, article)).toEqual([]);
});
