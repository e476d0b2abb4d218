import { expect, test } from 'vitest';
import { stripAsking } from '../../../src/answers/who-said/strip-asking.ts';

test.each([
  ['who said the moon is a harbour', 'the moon is a harbour'],
  ['Who was it that said that the moon is a harbour?', 'the moon is a harbour?'],
  ['the moon is a harbour, who said that?', 'the moon is a harbour'],
  ['the moon is a harbour who said this', 'the moon is a harbour'],
  ['the moon is a harbour - who said?', 'the moon is a harbour'],
  ['who called it “a second moon” yesterday?', 'a second moon'],
  ["'patience' who asked the islanders for that", 'patience'],
  ['"we will wait" – who says so', 'we will wait'],
  ['“we will wait” - whose word was that', 'we will wait'],
  ['we will wait, whose words are these?', 'we will wait'],
  ['who called it a second moon', 'second moon'],
  ['the harbour quote, i think there were two of them?', 'harbour'],
  ['whose quote is this: we will wait', 'we will wait'],
])('“%s” asks for “%s”', (typed, words) => {
  expect(stripAsking(typed)).toBe(words);
});

test.each([
  'the guest who said so',
  'nobody knows who the guests are',
  'who said',
  'those who wait said nothing',
  '',
])('“%s” is left as it is', (typed) => {
  expect(stripAsking(typed)).toBe(typed);
});
