import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        'Interview: the warden of the lock',
        'Harbour Weekly: So the lock may be leased, but not for a decade. Why not?',
        'Lund: Because the canal will be dry by then.',
        'Harbour Weekly: Who paints the buoys? The dredgers have asked for a pause.',
        'Lund: Nobody knows.',
        'Harbour Weekly: The pilots want a taller lighthouse.',
        'Lund: They would. The stairs are mine to climb. A mirror is cheaper.',
        'Harbour Weekly: Ivo Moe left the ferry guild.',
        'Lund: I was sorry. He knew every buoy.',
        'Harbour Weekly: You rowed here yourself. Was the tide against you?',
        'Lund: For an hour. Then the current carried the dinghy.',
        'Lund: The keys are with Eva Tegner.',
        'Harbour Weekly: Would you cut her rations?',
        'Lund: I would wait for the harvest.',
        'The dredgers mended the pier. Why was the crane left out?',
        'The crane is old.',
      ].join('\n'),
      title: 'Interview: the warden of the lock',
      published: '2024-03-05',
    },
  ],
  { people: ['Bo Lund', 'Eva Tegner'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test('an answer tells what was asked right before, without its words', () => {
  expect(ask('why wont lund lease the lock for a decade')[0]).toContain('the canal will be dry');
});

test('what was asked before something else is not told by what follows', () => {
  expect(ask('who paints the buoys for lund')).toEqual([]);
});

test('whom a question calls only “her” is named before it', () => {
  expect(ask('would lund cut the rations of eva tegner').join()).toContain('wait for the harvest');
});

test.each([
  ['to a remark', 'what does lund make of a taller lighthouse for the pilots?', 'They would.'],
  ['after its first sentence', 'was the tide against the dinghy of Lund?', 'carried the dinghy'],
])('an answer tells it %s', (_where, question, told) => {
  expect(ask(question).join('\n')).toContain(told);
});

test.each([
  // No reason is given for what was only remarked.
  ['why did Ivo Moe leave the ferry guild?', 'I was sorry'],
  // The answer is not of whoever the question names.
  ['what do the dredgers make of a taller lighthouse?', 'They would'],
])('what is said to a remark does not tell “%s”', (question, said) => {
  expect(ask(question).join('\n')).not.toContain(said);
});
