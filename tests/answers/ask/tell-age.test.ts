import { expect, test } from 'vitest';
import { tellsAge } from '../../../src/answers/ask/tell-age.ts';

test.each([
  ['The aunt is seventy-eight, and she reads.', true],
  ['She is only 30 and leaves.', true],
  ['The aunt, 58, keeps the lock.', true],
  ['The aunt, the keeper of the lock, is 58.', true],
  ['A 58-year-old aunt keeps the lock.', true],
  ['The aunt joined the navy at seventeen.', true],
  ['The aunt is in her late fifties.', true],
  ['The aunt was born in 1981.', true],
  ['The aunt is 58 years old.', true],
  ['I turned 58.', true],
  ['The pilot, 58, has an aunt.', false],
  ['The pilot is 58, and his aunt is away.', false],
  ['The aunt has led the guild for nine years.', false],
  ['The aunt wants two years more.', false],
  ['The aunt is 12th in line.', false],
  ['There are 12, and the aunt has one.', false],
  ['The aunt fired nothing in three years.', false],
])('%s · the age of the aunt: %s', (text, isTold) => {
  const start = text.indexOf('aunt');
  expect(tellsAge(text, start < 0 ? [] : [{ start, end: start + 'aunt'.length }])).toBe(isTold);
});
