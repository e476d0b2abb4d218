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
  ['is told', 'has the guild signed the lease?', 'The guild has signed the lease.'],
  ['is denied', 'did the guild sign the lease?', 'The guild refused to sign the lease.'],
  [
    'is told beside a condition',
    'did the guild sign the lease',
    'The guild signed the lease if not the map.',
  ],
  ['is still to come', 'will the lock open', 'If the guild signs the lease, the lock will open.'],
])('whether something was done is answered where it %s', (_how, question, text) => {
  expect(ask(question, text)).toEqual([text]);
});

test.each([
  ['until', 'Nothing counts until signed by the guild, as the lease says.'],
  ['once', 'The mill will turn once the guild has signed the lease.'],
  ['provided that', 'Provided that the guild signs the lease, the mill will turn.'],
  ['should', 'Should the guild sign the lease, the mill will turn.'],
  ['whether', 'The miller wants to know whether the guild signed the lease.'],
])('nothing is told behind “%s”', (_word, text) => {
  expect(ask('has the guild signed the lease?', text)).toEqual([]);
});
