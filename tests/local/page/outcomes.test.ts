import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../src/local/page/format-time.ts';
import { watchOutcomes } from '../../../src/local/page/watch-outcomes.ts';

describe('the end of an interaction is heard', () => {
  test('when the wait begins before it', async () => {
    const outcomes = watchOutcomes();
    const wait = outcomes.wait('1');
    outcomes.settle('2', true);
    outcomes.settle('1', false);
    expect(await wait).toBe(false);
  });

  test('when it comes before the wait', async () => {
    const outcomes = watchOutcomes();
    outcomes.settle('1', true);
    expect(await outcomes.wait('1')).toBe(true);
  });

  test('when the server has begun anew', async () => {
    const outcomes = watchOutcomes();
    const wait = outcomes.wait('1');
    outcomes.endAll();
    expect(await wait).toBe(true);
  });
});

describe('a time is written', () => {
  const now = Date.parse('2020-05-10T12:00:00Z');
  test.each([
    [-90, /^1 minute ago$/],
    [3 * 3600, /^in 3 hours$/],
    [-2 * 86_400, /^2 days ago$/],
    [0, /^now$/],
  ])('%i seconds from now', (seconds, expected) => {
    expect(formatTime(now + seconds * 1000, 'R', now)).toMatch(expected);
  });

  test('as a number when no calendar holds it', () => {
    expect(formatTime(9e18, 'f', now)).toBe('9000000000000000');
  });
});
