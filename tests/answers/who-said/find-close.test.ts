import { expect, test } from 'vitest';
import { makeAsked } from '../../../src/answers/answer.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { answerWhoSaid } from '../../../src/answers/who-said/who-said.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([
  [
    'The mayor has often pleaded for an end to the siege. A dredger ran aground by the lock. The fog lifted over the crane at noon.',
    'The lock was shut. Nobody came. The crane and the dredger stood idle in the fog.',
  ].join('\n'),
]);

function ask(words: string): string[] {
  const answer = answerWhoSaid(makeAsked({ words }), library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test('a passage is shown by the one of its sentences that has most of the words', () => {
  expect(ask('fog, idle dredger and crane')).toEqual(['The crane and the dredger stood idle in the fog.']);
});

test('words that only several sentences of a passage hold together are nobody’s', () => {
  expect(ask('dredger aground in fog, mayor pleaded')).toEqual([]);
});
