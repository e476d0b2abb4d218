import { expect, test } from 'vitest';
import { makeAsked } from '../../src/answers/answer.ts';
import { readItem } from '../../src/answers/cite.ts';
import { readPositionsQuestion } from '../../src/answers/positions/read-positions-question.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { isSilent, itemsOf } from '../../src/reply/json-answer.ts';
import { makeLibrary } from '../make-library.ts';

const library = makeLibrary(
  [
    '"The toll stays," Anna Berg said.\n"Cranes need no toll," Bo Lund of the Ferry Builders\' Chamber said.\nThe Veterans\' League opposes the toll.',
  ],
  {
    people: [
      { name: 'Anna Berg', otherNames: ['Berg'], party: 'save-the-pier' },
      { name: 'Bo Lund', otherNames: ['Lund'], party: 'ferry-builders--chamber' },
    ],
    parties: [
      { id: 'save-the-pier', name: 'Save the Pier' },
      { id: 'ferry-builders--chamber', name: "Ferry Builders' Chamber" },
      { id: 'heritage-board', name: 'Heritage Board' },
      { id: 'veterans--league', name: "Veterans' League" },
      { id: 'arland', name: 'Arland' },
      { id: 'borland', name: 'Borland', otherNames: ['Port Union'] },
    ],
    issues: ['toll', { name: 'Upper dam', terms: ['upper dam', 'spillway'] }],
  },
);

test.each([
  ['by the last word of a name', 'union on the toll', 'Borland'],
  ['by the noun of many in a name', 'what do the builders say about the toll', "Ferry Builders' Chamber"],
  ['behind its issue', 'toll builders', "Ferry Builders' Chamber"],
  ['by a word of its name with those who stand by it', 'heritage folks on the toll', 'Heritage Board'],
  ['by somebody and those of theirs', "berg's lot on the toll", 'Save the Pier'],
  ['by itself and those of its', 'port union boss on the toll', 'Borland'],
  ['clipped', 'vets on the toll', "Veterans' League"],
  ['by its inhabitants', 'arlanders about the toll', null],
  ['by its inhabitants as an adjective makes them', 'arlandians about the toll', 'Arland'],
  ['not by a word of its name alone', 'heritage and the toll', null],
  ['not behind a preposition', 'the toll for builders', null],
])('a party is asked for %s: “%s”', (_how, typed, party) => {
  const { parties } = readPositionsQuestion(typed, library);
  expect(parties.map(({ name }) => name)).toEqual(party === null ? [] : [party]);
});

test.each([
  ['one word that one issue has', 'union on the dam', ['Upper dam']],
  ['not one of several words', 'union on the dam wages', []],
])('an issue is asked for by %s', (_how, typed, issues) => {
  expect(readPositionsQuestion(typed, library).issues.map(({ name }) => name)).toEqual(issues);
});

test.each([
  [
    'a party',
    'the builders on cranes',
    ['"Cranes need no toll," Bo Lund of the Ferry Builders\' Chamber said.'],
  ],
  ['somebody’s party', "berg's people on the toll", ['"The toll stays," Anna Berg said.']],
  ['a party that says nothing of it', 'heritage folks on cranes', []],
])('what nobody listed asks for the words of %s', (_whose, words, said) => {
  const answer = answerWhoSaid(makeAsked({ words }), library);
  expect(isSilent(answer) ? [] : itemsOf(answer).map(readItem)).toEqual(said);
});
