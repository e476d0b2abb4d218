import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readOptions } from '../../src/command/read-options.ts';
import { NOWHERE } from '../nowhere.ts';
import { record } from '../record.ts';

const find = (wanted: string) => commands.find(({ name }) => name === wanted)!;

describe.each(['news', 'digest preview'])('/%s', (name) => {
  test.each([
    ['a day of no calendar', { since: '31 February 2025' }, '“31 February 2025” is no day of the calendar'],
    ['a moment of no day', { until: '2025-02-31T05:00Z' }, 'is no day of the calendar'],
    ['days the wrong way round', { since: '2025-07-24', until: '2025-07-23' }, 'must not lie after the last'],
  ])('says in a sentence what is wrong with %s', (_name, typed, sentence) => {
    const read = readOptions(find(name), typed);
    expect(read.ok ? '' : read.sentences.join(' ')).toContain(sentence);
  });
});

test.each([
  [
    'days',
    { since: '2025-07-23', until: '2025-07-24' },
    '2025-07-23T00:00:00.000Z',
    '2025-07-25T00:00:00.000Z',
  ],
  [
    'a month',
    { since: 'July 2025', until: 'July 2025' },
    '2025-07-01T00:00:00.000Z',
    '2025-08-01T00:00:00.000Z',
  ],
  [
    'moments',
    { since: '2025-07-23T05:00Z', until: '2025-07-24T05:00Z' },
    '2025-07-23T05:00:00.000Z',
    '2025-07-24T05:00:00.000Z',
  ],
  ['the last day alone', { until: '2025-07-24' }, '2025-07-24T00:00:00.000Z', '2025-07-25T00:00:00.000Z'],
  ['the first day alone', { since: '2025-07-24' }, '2025-07-24T00:00:00.000Z', '2025-07-26T00:00:00.000Z'],
  ['nothing', {}, '2025-07-24T00:00:00.000Z', '2025-07-26T00:00:00.000Z'],
])('a window of %s', async (_name, typed, since, until) => {
  const news = find('news');
  const read = readOptions(news, typed);
  const now = Date.parse('2025-07-25T21:00:00Z');
  const answer = read.ok && (await news.answer(read.options, record, { ...NOWHERE, now }));
  expect(answer).toMatchObject({ kind: 'digest', asked: { since, until } });
});
