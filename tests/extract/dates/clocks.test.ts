import { expect, test } from 'vitest';
import { findValues } from './read-values.ts';

test.each([
  ['It began at 4 p.m. EST on 9 May 2024.', ['2024-05-09T16:00-05:00']],
  ['It began at 0600 GMT on Wednesday.', ['2025-07-23T06:00Z']],
  ['Thu, 12 Jun 2025 20:11:05 GMT', ['2025-06-12T20:11Z']],
  ['It began at 10 a.m. (0735 GMT) on Monday.', ['2025-07-21T10:00']],
  ['It began at 10:30 local time on Monday.', ['2025-07-21T10:30']],
])('a time of day has the zone that is written: %s', (text, values) => {
  expect(findValues(text)).toEqual(values);
});

test.each([
  ['It began at 8 p.m. ET on 9 May 2024.', ['2024-05-09T20:00-04:00']],
  ['It began at 8 p.m. Eastern time on 9 December 2024.', ['2024-12-09T20:00-05:00']],
  ['It began at 9 a.m. Hong Kong time on 9 May 2024.', ['2024-05-09T09:00+08:00']],
  ['It began at 14:00 Lisbon time on 9 May 2024.', ['2024-05-09T14:00+01:00']],
  ['It began at 14:00 Lisbon time on 9 January 2024.', ['2024-01-09T14:00+00:00']],
])('a zone that is named has the offset of that day: %s', (text, values) => {
  expect(findValues(text)).toEqual(values);
});

test.each([
  ['Every 1400 men had eastern clothes.', []],
  ['The score at 2:30 was 20:11.', []],
])('figures that are no time of a day: %s', (text, values) => {
  expect(findValues(text)).toEqual(values);
});
