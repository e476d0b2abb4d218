import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/answers/read-day.ts';

describe('readDay', () => {
  test.each([
    ['2025-07-23', '2025-07-23', '2025-07-23'],
    ['23 July 2025', '2025-07-23', '2025-07-23'],
    ['July 23, 2025', '2025-07-23', '2025-07-23'],
    ['24 feb 2022', '2022-02-24', '2022-02-24'],
    ['3.4.2022', '2022-04-03', '2022-04-03'],
    ['July 2025', '2025-07-01', '2025-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['  2025  ', '2025-01-01', '2025-12-31'],
  ])('reads %s', (typed, first, last) => {
    expect(readDay(typed)).toEqual({ first, last });
  });

  test.each([
    '',
    'yesterday',
    '31 February 2025',
    '2025-02-31',
    '31 February',
    '99999',
    '12',
    '0000',
    '-1',
    'NaN',
    '٢٠٢٥',
  ])('refuses “%s”', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});
