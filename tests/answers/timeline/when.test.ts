import { expect, test } from 'vitest';
import { readWhen } from '../../../src/answers/timeline/read-when.ts';
import { openInYear } from '../../../src/answers/timeline/when.ts';

test.each([
  ['after February', 2025, '2025-03-01..'],
  ['after February', 2024, '2024-03-01..'],
  ['until February', 2025, '..2025-02-28'],
  ['until 29 February', 2024, '..2024-02-29'],
  ['since 29 February', 2025, '2025-03-01..'],
  ['before 29 February', 2025, '..2025-02-28'],
  ['before 2 June', 2025, '..2025-06-01'],
])('%s of %s is %s', (typed, year, days) => {
  const [when] = readWhen(typed).whens;
  const { first, last, anyYear } = openInYear(when!, when!.edge!, year);
  expect(`${first ?? ''}..${last ?? ''}`).toBe(days);
  expect(anyYear).toBe(false);
});
