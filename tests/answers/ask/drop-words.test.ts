import { expect, test } from 'vitest';
import { dropStance } from '../../../src/answers/ask/drop-words.ts';

test.each([
  ['what makes a question of it goes', 'does the guild want us to pay', 'guild pay'],
  ['a name in capitals is no such word', 'does the US want talks', 'US talks'],
  ['where all is in capitals nothing tells them apart', 'DOES THE US WANT TALKS', 'TALKS'],
])('%s', (_, typed, left) => {
  expect(dropStance(typed)).toBe(left);
});
