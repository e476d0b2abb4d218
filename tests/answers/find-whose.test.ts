import { expect, test } from 'vitest';
import { makeAsked } from '../../src/answers/answer.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { itemsOf, renderText } from '../../src/reply/json-answer.ts';
import { makeLibrary } from '../make-library.ts';

const library = makeLibrary(
  [
    {
      published: '2024-03-06',
      text: [
        'HARBURG, March 5 (Wire) - The quay was quiet on Tuesday. "Nothing moves," Berg said.',
        'Berg proposed to build a second lock.',
        'The Dock Guild has ruled out any night shift at the pier.',
        'Berg came back with a lantern. She is against selling the crane.',
        'Berg thanked the divers for their torches.',
        'On Monday, Berg thanked the harpooners for their silence.',
        'Berg met the Dock Guild under a broken lamp.',
        'The Dock Guild is against a toll on the ferry, a charge Berg has called overdue.',
        'Nobody wanted the barge any longer.',
        'Berg left the crew a kettle, but the Dock Guild has ruled out tea.',
        'The council and the Dock Guild have ruled out a siren.',
      ].join('\n'),
    },
  ],
  {
    people: [{ name: 'Anna Berg', otherNames: ['Berg'], gender: 'female', party: 'town' }],
    parties: [{ name: 'Town', id: 'town' }, 'Dock Guild', { name: 'Council', otherNames: ['council'] }],
  },
);

function cite(words: string) {
  const answer = answerWhoSaid(makeAsked({ words }), library);
  const { form, speaker, date } = itemsOf(answer)[0]!;
  return {
    form,
    who: speaker?.name ?? null,
    as: speaker?.certainty,
    day: date?.value,
    text: renderText(answer),
  };
}

test.each([
  ['a proposal', 'a second lock', 'Anna Berg', 'named'],
  ['a refusal of a party', 'any night shift at the pier', 'Dock Guild', 'named'],
  ['a pronoun of the sentence before', 'selling the crane', 'Anna Berg', 'pronoun'],
  ['words that it does not quote', 'the divers for their torches', 'Anna Berg', 'named'],
  ['a deed is no stance', 'a broken lamp', null, undefined],
  ['what is another’s before it is the party’s', 'the crew a kettle', null, undefined],
  ['two who do it together', 'a siren', null, undefined],
  ['nobody of the record', 'the barge any longer', null, undefined],
])('whose stance the outlet tells: %s', (_name, words, who, as) => {
  expect(cite(words)).toMatchObject({ form: 'passage', who, as });
});

test('it is of the day that the sentence gives its verb', () => {
  expect(cite('the harpooners for their silence').day).toBe('2024-03-04');
});

test('it is told as the outlet’s words, of the day that the report is of', () => {
  const { text, day } = cite('a second lock');
  expect(text).toContain('Anna Berg · in The Gazette’s own words');
  expect(day).toBe('2024-03-05');
});

test.each([
  ['a toll on the ferry', 'Dock Guild'],
  ['called overdue', 'Anna Berg'],
  ['overdue charge', 'Anna Berg'],
])('where a sentence tells of two sides, “%s” is %s’s', (words, who) => {
  expect(cite(words).who).toBe(who);
});
