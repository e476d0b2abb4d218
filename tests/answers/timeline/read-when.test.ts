import { describe, expect, test } from 'vitest';
import { readWhen } from '../../../src/answers/timeline/read-when.ts';

/** The times of a question as "first..last", an open end left empty. */
function listWhens(typed: string): string[] {
  return readWhen(typed).whens.map(({ first, last }) => `${first ?? ''}..${last ?? ''}`);
}

describe('times in words', () => {
  test.each([
    ['what happened on June 2?', ['06-02..06-02']],
    ['2nd of june 2025', ['2025-06-02..2025-06-02']],
    ['24 feb 2022', ['2022-02-24..2022-02-24']],
    ['2025-07-23', ['2025-07-23..2025-07-23']],
    ['23.7.2025', ['2025-07-23..2025-07-23']],
    ['July 2025', ['2025-07-01..2025-07-31']],
    ['march 2022', ['2022-03-01..2022-03-31']],
    ['7/2025', ['2025-07-01..2025-07-31']],
    ['2022', ['2022-01-01..2022-12-31']],
    ['summer of 2025', ['2025-06-01..2025-08-31']],
    ['Q2 2025', ['2025-04-01..2025-06-30']],
    ['May 16 and June 2', ['05-16..05-16', '06-02..06-02']],
    ['the harbour in May', ['05-01..05-31']],
    ['29 February', ['02-29..02-29']],
  ])('%s', (typed, whens) => {
    expect(listWhens(typed)).toEqual(whens);
  });
});

describe('spans of time', () => {
  test.each([
    ['from March to May 2022', ['2022-03-01..2022-05-31']],
    ['between 24 and 27 March 2022', ['2022-03-24..2022-03-27']],
    ['24-27 march 2022', ['2022-03-24..2022-03-27']],
    ['2022-2025', ['2022-01-01..2025-12-31']],
    ['since June 2025', ['2025-06-01..']],
    ['after 2 June 2025', ['2025-06-03..']],
    ['before 2 June 2025', ['..2025-06-01']],
    ['until 2 June 2025', ['..2025-06-02']],
  ])('%s', (typed, whens) => {
    expect(listWhens(typed)).toEqual(whens);
  });
});

test.each([
  ['may the harbour open', 'may the harbour open'],
  ['march of the guards', 'march of the guards'],
  ['harbour meeting in June 2025', 'harbour meeting'],
  ['50 days', '50 days'],
  ['', ''],
])('what is no time is left as it is: %j', (typed, rest) => {
  expect(readWhen(typed).rest).toBe(rest);
});

test.each(['31 February', '29 february 2023', '2025-02-30', '31.2.2025', '32 May', 'June 31', '2025-13-01'])(
  '%s is in no calendar',
  (typed) => {
    expect(readWhen(`harbour ${typed}`).impossible).toBe(typed);
  },
);

test.each([
  ['yesterday', 'yesterday'],
  ['what happened last week', 'last week'],
  ['on Monday', 'Monday'],
  ['two days ago', 'two days ago'],
  ['2 June 2025', null],
])('%s hangs on when it is said: %s', (typed, relative) => {
  expect(readWhen(typed).relative).toBe(relative);
});
