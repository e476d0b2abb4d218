import { describe, expect, test } from 'vitest';
import { citeEvent, readItem } from '../../../src/answers/cite.ts';
import { listOnThisDay } from '../../../src/answers/timeline/on-this-day.ts';
import { answerTimeline } from '../../../src/answers/timeline/timeline.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([
  {
    text: [
      'The harbour reopened on 4 March 2024.',
      'A storm broke the quay between late Sunday and early Monday.',
      'The week of repairs began last week.',
      'The crew left on 29 February 2024.',
    ].join('\n'),
    published: '2024-03-05',
  },
  { text: 'The first ferry sailed on 4 March 1998, and the last in March 2011.', published: '2012-06-01' },
]);

function list(month: number, day: number): string[] {
  return listOnThisDay({ month, day }, library).map(({ event, bucket, gap }) => {
    const item = citeEvent(event);
    return `${bucket} ${item.date?.value} ${readItem(item).slice(0, 11)} ${gap === null}`;
  });
}

describe('a day of any year', () => {
  test('shows the earliest year first, and the night that ends on it', () => {
    expect(list(3, 4)).toEqual([
      '1998 1998-03-04 The first f true',
      '2024 2024-03-03/2024-03-04 A storm bro true',
      '2024 2024-03-04 The harbour true',
    ]);
  });

  test.each([
    ['the leap day', 2, 29, 1],
    ['a day within a week or month that is not known closer', 2, 27, 0],
    ['a day of no calendar', 2, 31, 0],
    ['a month of no calendar', 13, 1, 0],
  ])('%s', (_name, month, day, count) => {
    expect(list(month, day)).toHaveLength(count);
  });
});

function ask(about: string) {
  return answerTimeline({ about, person: null, party: null, from: null, to: null, zoom: null }, library);
}

describe('asked for in words', () => {
  test.each([
    ['on this day March 4', 3],
    ['on this day in history, 4 March', 3],
    ['what happened on this day 4 March?', 3],
    ['on this day 4 March 1998', 1],
  ])('%s: %i', (about, count) => {
    const answer = ask(about);
    expect(answer.kind === 'timeline' && answer.entries.length).toBe(count);
  });

  test.each(['on this day', 'this day in history', 'on this day in March'])(
    '%s has no day, and no clock to take one from',
    (about) => {
      expect(ask(about)).toMatchObject({ kind: 'nothing', because: 'which-day-of-year' });
    },
  );
});
