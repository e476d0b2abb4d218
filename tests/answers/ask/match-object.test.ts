import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

function ask(question: string, text: string): string[] {
  const answer = answerAsk({ question, as: null }, makeLibrary([text]));
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['with what it was done to', 'how many carters mended the mill?', 'Some 40 carters mended the mill.'],
  ['in the passive', 'how many carters mended the mill', 'The mill was mended by 40 carters.'],
  ['where it was', 'how many people died in the flood', 'The flood was vast, and 40 people died.'],
])('a number is told of a deed %s', (_how, question, text) => {
  expect(ask(question, text)).toEqual([text]);
});

test.each([
  [
    'voted for another one',
    'how many carters voted for the toll?',
    'The toll lapsed, and 40 carters voted for a fund.',
  ],
  [
    'mended another one',
    'how many carters mended the mill?',
    'The mill was shut while 40 carters mended the mole.',
  ],
  ['heard another one', 'how many judges heard the baker?', 'Six judges heard the miller; the baker waits.'],
])('no number is told of those who %s', (_what, question, text) => {
  expect(ask(question, text)).toEqual([]);
});
