import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([
  [
    'The pilots turned to the high court after the harbour board announced its decision.',
    'The case of the lantern was decided in the council.',
    'Most of the councillors voted for the new pier.',
    'The jury met on Monday. They acquitted the captain.',
    'The toll was abolished by a committee of the guild.',
    'The observers will be housed in the old customs school.',
    'The strikers blocked the lock.',
    'Somebody stole the anchor. The bell was stolen in May. The flag was stolen by a sailor.',
    'A judge will settle the quarrel of the ferrymen.',
    'The tanners get the kiln, but not the forge.',
    'The warden of the lock, Ivo Lind, likes chess.',
    'The smiths have three apprentices.',
  ].join('\n'),
]);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('what somebody did', () => {
  test.each([
    ['by who did it', 'what did the strikers block?', 'The strikers blocked'],
    ['by some of them', 'how did the councillors vote on the pier', 'Most of the councillors'],
    ['with a pronoun', 'what did the jury do with the captain', 'They acquitted'],
    ['in the passive', 'what did the committee abolish', 'abolished by a committee'],
    ['by another verb that turns it round', 'where will the observers live', 'will be housed'],
  ])('is told %s', (_how, question, told) => {
    expect(ask(question).join('\n')).toContain(told);
  });

  test.each([
    ['others did', 'what did the high court decide?'],
    ['was done where they are', 'what did the council decide about the lantern?'],
    ['nobody of the kind did', 'how did the pilots vote on the pier'],
  ])('is not told by what %s', (_what, question) => {
    expect(ask(question)).toEqual([]);
  });
});

describe('who did it', () => {
  test.each([
    ['who stole the flag', 'by a sailor'],
    ['who is the warden of the lock', 'Ivo Lind'],
    ['who blocked the lock', 'The strikers'],
  ])('is told: %s', (question, told) => {
    expect(ask(question)[0]).toContain(told);
  });

  test.each([
    ['somebody', 'who stole the anchor'],
    ['a passive without whoever did it', 'who stole the bell'],
    ['one of several', 'who is the apprentice of the smiths'],
    ['one that is not named', 'who is the judge of the ferrymen'],
    ['who did not get it', 'who got the forge'],
  ])('is not told by %s', (_what, question) => {
    expect(ask(question)).toEqual([]);
  });
});
