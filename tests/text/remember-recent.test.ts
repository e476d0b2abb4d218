import { expect, test } from 'vitest';
import { rememberRecent } from '../../src/text/remember-recent.ts';

/** How often each of the keys was worked out, asked for one after another. */
function countMade(most: number, keys: readonly string[]): Record<string, number> {
  const made: Record<string, number> = {};
  const read = rememberRecent(most, (key: string) => {
    made[key] = (made[key] ?? 0) + 1;
    return key === 'nothing' ? null : key.toUpperCase();
  });
  for (const key of keys) expect(read(key)).toBe(key === 'nothing' ? null : key.toUpperCase());
  return made;
}

test.each<[string, number, string, Record<string, number>]>([
  ['what was asked for is not worked out again', 4, 'a b a b', { a: 1, b: 1 }],
  ['not even where nothing came of it', 4, 'nothing a b c nothing', { nothing: 1, a: 1, b: 1, c: 1 }],
  ['what many others came after is', 4, 'a b c d e a', { a: 2, b: 1, c: 1, d: 1, e: 1 }],
  ['what is asked for all the time never is', 4, 'a b a c a d a e a', { a: 1, b: 1, c: 1, d: 1, e: 1 }],
])('%s', (_name, most, keys, made) => {
  expect(countMade(most, keys.split(' '))).toEqual(made);
});
