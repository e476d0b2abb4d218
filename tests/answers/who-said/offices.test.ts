import { expect, test } from 'vitest';
import { makeAsked } from '../../../src/answers/answer.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { readQuestion } from '../../../src/answers/who-said/read-question.ts';
import { answerWhoSaid } from '../../../src/answers/who-said/who-said.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    '"The toll stays," Anna Berg said.\n"The toll is a joke," Bo Lund said.\n"The toll pays us," Cy Moe said.',
  ],
  {
    people: [
      { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland', offices: [{ title: 'Arlish premier' }] },
      {
        name: 'Bo Lund',
        otherNames: ['Lund'],
        party: 'arland',
        offices: [{ title: 'chief adviser to the premier' }],
      },
      { name: 'Cy Moe', otherNames: ['Moe'], party: 'borland', offices: [{ title: 'Borlish adviser' }] },
    ],
    parties: ['Arland', 'Borland'],
  },
);

test.each([
  ['an office', 'the Arlish premier on the toll', ['"The toll stays," Anna Berg said.']],
  ['an office that one person alone has', 'premier on the toll', ['"The toll stays," Anna Berg said.']],
  ['somebody who is called another’s', "Berg's adviser on the toll", ['"The toll is a joke," Bo Lund said.']],
  [
    'somebody who is called a party’s',
    'Borland’s advisor about the toll',
    ['"The toll pays us," Cy Moe said.'],
  ],
  ['an office that nobody on record has', 'the Corlish premier on ferries', []],
])('%s is asked for its own words', (_whose, words, said) => {
  const answer = answerWhoSaid(makeAsked({ words }), library);
  expect(isSilent(answer) ? [] : itemsOf(answer).map(readItem)).toEqual(said);
});

test.each([
  ['before the words', 'The premier said the toll stays', 'Anna Berg', 'the toll stays'],
  ['behind the words', 'the toll stays - the premier', 'Anna Berg', 'the toll stays'],
  ['of somebody named', "Berg's adviser: the toll is a joke", 'Bo Lund', 'the toll is a joke'],
])('words are claimed for an office %s', (_where, words, claimed, rest) => {
  const question = readQuestion(makeAsked({ words }), library);
  expect([question?.claimed?.label, question?.words]).toEqual([claimed, rest]);
});
