import { expect, test } from 'vitest';
import { splitQuestion } from '../../../src/answers/ask/split-question.ts';

test.each([
  ['who opened it and what did Berg say', ['who opened it', 'what did Berg say']],
  ['Who opened it? And what did Berg say?', ['Who opened it', 'what did Berg say?']],
  ['who opened the pier; when did it close', ['who opened the pier', 'when did it close']],
  ['who opened it, and in how many towns', ['who opened it', 'in how many towns']],
  ['who opened it and can it be closed', ['who opened it', 'can it be closed']],
  [
    'who leads the Vik crew in May and who leads the Sund one?',
    ['who leads the Vik crew in May', 'who leads the Sund crew'],
  ],
  ['who leads the Vik crew and who the Sund one', ['who leads the Vik crew', 'who leads the Sund crew']],
  ['what did Berg and Olsen say', ['what did Berg and Olsen say']],
  ['who said we came and did what we could', ['who said we came', 'did what we could']],
  ['where and what time are the talks?', ['where are the talks?', 'what time are the talks?']],
  [
    'second round: where, and what time do they start?',
    ['where second round', 'what time do they start second round'],
  ],
  [
    'was the fair in that hall on the pier and how long did it last',
    ['was the fair in that hall on the pier', 'how long did the fair last'],
  ],
  ['where is the pier and when does it open', ['where is the pier', 'when does the pier open']],
  [
    "who heads the Vik team and who's leading the Arlanders",
    ['who heads the Vik team', "who's leading the Arlander team"],
  ],
  [
    'who led both crews in May, Vik and Sund',
    ['who led the Vik crew in May', 'who led the Sund crew in May'],
  ],
  ['second round, where and what time?', ['where is second round', 'when is second round']],
  ['the ball was in some hall, which one and how long', ['where is the ball', 'how long the ball']],
  ['second round what time and where exactly', ['when is second round', 'where is second round']],
  ['the pier: who opened it', ['the pier: who opened it']],
  ['who opened it and why', ['who opened it and why']],
  ['bread and what we drink with it', ['bread and what we drink with it']],
  ['', ['']],
  [' '.repeat(5000), ['']],
])('%s', (question, parts) => {
  expect(splitQuestion(question)).toEqual(parts);
});
