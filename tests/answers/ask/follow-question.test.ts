import { expect, test } from 'vitest';
import { followQuestion } from '../../../src/answers/ask/follow-question.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    '"The dredging ends," Anna Berg said. "We need a bridge over the harbour," Carl Olsen said. It opened in May.',
  ],
  { people: ['Anna Berg', 'Carl Olsen'], parties: ['Arland'] },
);
const SAID = 'What did Berg say about the dredging?';

test.each([
  ['and about the bridge?', SAID, 'and about the bridge? (Berg)', 'who-said'],
  ['And Olsen?', SAID, 'And Olsen? (dredging)', 'who-said'],
  ['what did he say about the bridge', SAID, 'what did he say about the bridge (Berg)', null],
  ['when was that?', SAID, 'when was that? (Berg dredging)', null],
  ['what did Olsen say about the bridge', SAID, 'what did Olsen say about the bridge', null],
  ['and Olsen?', 'and about the bridge? (Berg)', 'and Olsen? (bridge)', 'passages'],
  ['and the bridge?', 'where is the harbour', 'and the bridge?', 'passages'],
  [`and ${'x'.repeat(200)}`, SAID, `and ${'x'.repeat(200)}`, null],
])('“%s” after “%s” is “%s”', (question, before, whole, as) => {
  expect(followQuestion(question, { question: before }, library)).toEqual({ question: whole, as });
});

test('a reading that was chosen is kept', () => {
  const before = { question: SAID, as: 'timeline' };
  expect(followQuestion('and about the bridge?', before, library)).toMatchObject({ as: 'timeline' });
});
