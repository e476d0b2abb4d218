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

function ask(words: string, from = library): string[] {
  const answer = answerWhoSaid(makeAsked({ words }), from);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test('a passage is shown by the one of its sentences that has most of the words', () => {
  expect(ask('fog, idle dredger and crane')).toEqual(['The crane and the dredger stood idle in the fog.']);
});

test('words that only several sentences of a passage hold together are nobody’s', () => {
  expect(ask('dredger aground in fog, mayor pleaded')).toEqual([]);
});

const spoken = '"The mayor and his troops will leave the haven to the cavalry,"';
const record = makeLibrary(
  [
    `${spoken} Anna Berg said.`,
    '"We sold the boats and the nets," Anna Berg said.',
    '"The salt is not a coin," Anna Berg said.',
  ],
  {
    people: ['Anna Berg'],
  },
);

test.each([
  ['most is surely another word for it', 'mayor soldiers harbour', [spoken]],
  ['most is no more than related', 'mayor horse harbour', []],
])('where %s, “%s” finds what is said in other words', (_how, words, found) => {
  expect(ask(words, record)).toEqual(found);
});

test.each([
  'the mayor is the one whos going to leave the haven to the cavalry',
  'the mayor will leave the haven to the cavalry, no idea which day',
  'the mayor leaves the haven to the cavalry whenever it suits her',
])('how it is remembered, and what is not, are no words of it: %s', (words) => {
  expect(ask(words, record)).toEqual([spoken]);
});

test('of one speaker’s words less of a topic is enough', () => {
  const told = 'Anna Berg ruled out a law against the gulls.';
  const gulls = makeLibrary([told, '"The salt is not a coin," Anna Berg said.'], {
    people: [{ name: 'Anna Berg', party: 'guild' }],
    parties: ['Guild'],
  });
  expect(ask('Anna Berg on law, gulls, coin, salt', gulls)).toEqual([told]);
  expect(ask('law, gulls, coin, salt', gulls)).toEqual([]);
});

test.each([
  [
    'two words of the record, one of them misspelt',
    'We sold the boots and the nets',
    ['"We sold the boats and the nets,"'],
  ],
  ['one word and grammar', 'the mayor and his brother', []],
])('a wording that is changed from %s: “%s”', (_how, words, found) => {
  expect(ask(words, record)).toEqual(found);
});

test('words that tell nothing by themselves are no close wording', () => {
  const from = makeLibrary(['"They may take a week and come back," Anna Berg said.'], {
    people: ['Anna Berg'],
  });
  expect(ask('give back the boats they took', from)).toEqual([]);
  expect(ask('they come back in a week', from)).toHaveLength(1);
});

test('who alone can do something is the only one who can', () => {
  const from = makeLibrary(['"Only the mayor can call off this strike," Anna Berg said.', 'It rained.'], {
    people: ['Anna Berg'],
  });
  expect(ask('the mayor alone can call off the strike', from)).toHaveLength(1);
  expect(ask('the mayor alone can call off the strike, whenever she fancies a rest', from)).toHaveLength(1);
});

test('what is remembered with a time of somebody’s choice is remembered without it', () => {
  const from = makeLibrary(
    ['"The mayor alone will open the harbour gates," Anna Berg said.', ...['It rained.', 'A goat slept.']],
    { people: ['Anna Berg'] },
  );
  expect(ask('the mayor will open the gates on the day she fancies ice cream', from)).toHaveLength(1);
});

test('of words of which the record has none nobody’s wording is known', () => {
  const from = makeLibrary(['"Mountain wars are fought by law," Anna Berg said.'], { people: ['Anna Berg'] });
  expect(ask('highland policing action', from)).toEqual([]);
});

test('articles of a run of words may be others', () => {
  const from = makeLibrary(
    [
      '"The homecoming of captured crews must come first, and then the boats, the nets and the salt," Berg said.',
      ...['It rained.', 'The lamps were lit.', 'A goat slept by the well.', 'Nobody sang.'],
    ],
    { people: ['Anna Berg'] },
  );
  expect(ask('homecoming of the captured lads', from)).toHaveLength(1);
});
