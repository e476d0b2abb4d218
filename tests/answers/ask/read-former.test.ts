import { expect, test } from 'vitest';
import { readFormer } from '../../../src/answers/ask/read-former.ts';

test.each([
  ['who was mayor before Berg', 'holder'],
  ['who ran the guild before she did', 'holder'],
  ["who is the mayor's predecessor", 'holder'],
  ['whom did Berg succeed', 'holder'],
  ['who was the previous mayor', 'holder'],
  ['who spoke before Berg', null],
  ['who is the mayor', null],
])('who had an office before somebody: %s', (question, former) => {
  expect(readFormer(question)).toEqual({ former, question });
});

test.each([
  ['what was Berg before she got this job', 'who is Berg'],
  ['what did Anna Berg do before politics', 'who is Anna Berg'],
  ['where did Berg work before that', 'who is Berg'],
  ['what did Berg use to be', 'who is Berg'],
  ['what was Berg by trade', 'who is Berg'],
  ["what was Berg's old job", 'who is Berg'],
])('what somebody was before: %s', (question, restated) => {
  expect(readFormer(question)).toEqual({ former: 'past', question: restated });
});

test.each([
  'what did Arland attack the day before the talks',
  'what was the weather before the talks',
  'where was Berg speaking before the talks',
])('what was done before something is no trade: %s', (question) => {
  expect(readFormer(question).former).toBeNull();
});
