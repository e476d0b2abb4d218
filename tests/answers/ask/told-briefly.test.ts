import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

/** What is found first, or nothing. */
function ask(question: string, text: string): string {
  const library = makeLibrary([text], { people: ['Anna Berg'], parties: ['Dock Guild'] });
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? '' : (itemsOf(answer).map(readItem)[0] ?? '');
}

test.each([
  ['an odd form of the verb', 'what did the divers find in the hold', 'The divers found a bell in the hold.'],
  [
    'who it is, though something else is not said',
    'who is the boss of the Dock Guild',
    'The Dock Guild’s chief executive, Anna Berg, would keep the pier but declined to say for how long.',
  ],
  [
    'an ordinal before a number',
    'when do the first new ferries arrive',
    'The first 40 new ferries will arrive by spring.',
  ],
  ['a number like a year', 'how much land does the town own', 'The town owns 1,900 hectares of land.'],
  [
    'a number beside another clause',
    'how many people died when the mill burned',
    'The mill burned, killing 9 people.',
  ],
  ['whoever has them', 'did Berg get enough lanterns', 'Berg, in the end, has her lanterns.'],
  [
    'what was done to it',
    'did the race get called off',
    'The ferrymen had planned a race, but called it off.',
  ],
  [
    'a judge’s words by what was ruled',
    'what did the judge say about the toll',
    'The judge refused to stop the toll.',
  ],
  [
    'a side by a tally',
    'how many bakers voted for the toll',
    'The toll was adopted by the guild of bakers, with 212 votes to nine.',
  ],
  [
    'a day of what the record calls otherwise',
    'when did the court throw out the old ferry accord',
    'The court on Tuesday annulled the old ferry accord.',
  ],
  [
    'a price without a word of paying',
    'how much did Berg pay for the mill',
    'The mill went to Berg for 40 million.',
  ],
  ['a sum in short', 'how much does the bridge cost', 'The bridge would cost 600m dinars.'],
  [
    'a length of what is waited for',
    'how long has the Oster ferry waited',
    'The Oster ferry lay at anchor for nine days.',
  ],
  [
    'how much there is',
    'how much rye did they find in the mill',
    'The mill had 60 tonnes of rye in its loft.',
  ],
  [
    'whoever directs it',
    'who runs the Dock Guild',
    'The Dock Guild’s director, Anna Berg, took no pleasure in it.',
  ],
  [
    'the first part of it',
    'when was the first bridge built',
    'They built the first part of the bridge in 2031.',
  ],
  [
    'what the outlet says of whoever speaks',
    'what was Anna Berg before she ran the Dock Guild',
    '“The pier is ours,” says Anna Berg, a clerk before she took over the guild.',
  ],
])('%s tells: %s', (_what, question, text) => {
  expect(ask(question, text)).toContain(text);
});

test('what did not happen is told by none who did', () => {
  const text = 'Berg put jugs of brine on the table and asked the bakers to drink the brine. None did.';
  expect(ask('did any of the bakers drink the brine', text)).toContain('None did.');
});

test.each([
  ['who it is, where that is not said', 'who runs the mill', 'The miller would not say who runs the mill.'],
  [
    'those who only lost something',
    'how many people were hurt in the race',
    'The race cost 40 people their boats.',
  ],
  [
    'those who do not work there',
    'how many people work for the Dock Guild',
    'Some 40 people owe the Dock Guild.',
  ],
  ['how long it is to last', 'when did the ferry line start', 'The ferry line runs until May.'],
  [
    'another deed than the record has a word for',
    'when did the court mend the old ferry accord',
    'The court on Tuesday annulled the old ferry accord. Berg would mend the lantern.',
  ],
  ['until when it runs', 'when was the ferry line started', 'The ferry line runs until May.'],
  [
    'so many of others',
    'how many lanterns does the Dock Guild have',
    'The Dock Guild has 40 carters. The lanterns are lost.',
  ],
  ['whoever the owners are', 'who owns the mill', 'They dined at a mill whose owners had fled.'],
  ['something else that sank', 'which ferry sank', 'The lantern sank off Oster.'],
  [
    'what somebody says of others',
    'what was Anna Berg before she ran the Dock Guild',
    '“He was a clerk, before the fire,” says Anna Berg.',
  ],
])('nothing is told by %s', (_what, question, text) => {
  expect(ask(question, text)).toBe('');
});
