import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

function ask(question: string, text: string): string[] {
  const answer = answerAsk({ question, as: null }, makeLibrary([text]));
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('when something happened', () => {
  test.each([
    ['that did it', 'when did the siege end?', 'The siege ended in May.'],
    [
      'before its verb, behind “after”',
      'when did the siege end?',
      'Bread was dear after the siege ended in May.',
    ],
    [
      'in a noun for the deed',
      'when did the siege start',
      'In May, after the start of the siege, bread was dear.',
    ],
    ['that opens a sentence', 'when will the lock open', 'The lock will, the warden says, open in June.'],
  ])('is told of what stands %s', (_where, question, text) => {
    expect(ask(question, text)).toEqual([text]);
  });

  test.each([
    [
      'as over before',
      'when did the siege start?',
      'On Monday they began to talk after three years of siege.',
    ],
    ['as lasting', 'when did the harvest begin', 'The feud began in May during the harvest.'],
    ['as what changed nothing', 'when did the siege end', 'In spite of the siege, the feast ended in May.'],
    [
      'beside what was done',
      'when was the inn built',
      'In May the inn slept forty men in sheds built for ten.',
    ],
    ['as a place', 'when did the lock open?', 'The guild opened a mill in June near the lock.'],
  ])('is not told of what is named only %s', (_as, question, text) => {
    expect(ask(question, text)).toEqual([]);
  });

  // Right would be silence: the siege ended something else. Which of two things a verb is told of is not read.
  test('is told of what did it to something else', () => {
    expect(ask('when did the siege end', 'In 2019 a siege ended the feast.')).toHaveLength(1);
  });
});
