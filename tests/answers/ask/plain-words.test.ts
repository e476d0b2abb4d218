import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      title: 'Ferry Guild shuns the rye pact',
      text: [
        'Nobody had slept.',

        'Anna Berg of the Ferry Guild refused to sign.',
        'Would she accept a pier tax?',
        'Berg: "If that buys us peace, I will pay."',
        '"Wear boots," Berg told the crowd.',
        'A man in a mask was dressed as a cod.',
        'The bakers want to sell the mill to a merchant.',
        'Bo Lund said his sister had heard of it.',
        'The charter is silent on eels.',
        'Berg: My mother is eighty and mends nets.',
        'Carl, the old steerer, has a garden. He now works in an inn.',
        'The customs fee is abolished.',
        'It was unpopular, and the Rope Makers have no view on the bridge toll.',
      ].join('\n'),
    },
  ],
  { people: ['Anna Berg', 'Bo Lund'], parties: ['Ferry Guild', 'Rope Makers'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['to what the headline is about', 'did the ferry guild sign up to the rye pact', 'refused to sign'],
  ['what was asked right before', 'did berg say yes to a pier tax', 'I will pay'],
  ['people are told', 'what did berg tell people to wear', 'Wear boots'],
  ['a paper', 'what does the charter say on eels', 'is silent on eels'],
  ['where alone', 'where does that guy carl work now', 'works in an inn'],
  ['my mother', 'what is anna bergs mum up to', 'mends nets'],
  ['gone', 'is the customs fee gone now', 'abolished'],
])('an answer is told: %s', (_what, question, told) => {
  expect(ask(question).join(' ')).toContain(told);
});

test.each([
  ['a man', 'who was dressed as a cod'],
  ['a merchant', 'who is the merchant that wants the mill'],
  ['of whose sister nothing is quoted', 'what did lunds sister say about it'],
])('nobody is told by %s', (_what, question) => {
  expect(ask(question)).toEqual([]);
});

const delegations = makeLibrary(
  [
    {
      text: [
        'The mayor wants the leaders of Arland and Borland to meet.',
        'Arland said that Anna Berg would head its delegation.',
        'Bo Lund, who led the Borland delegation twice, was ill.',
        'Boys came upon a chest on the beach at Vik.',
        'A storm cut power to 300 people in Vik.',
      ].join('\n'),
    },
  ],
  { people: ['Anna Berg', 'Bo Lund'], parties: ['Arland', 'Borland'] },
);

function askOf(question: string): string[] {
  const answer = answerAsk({ question, as: null }, delegations);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['who is to lead it', 'who led the Arland delegation', 'would head its delegation'],
  ['whose it is', 'who headed the Borland delegation', 'led the Borland delegation'],
  ['coming upon a thing', 'what did the boys find in Vik', 'came upon a chest'],
  ['being cut off', 'how many people stayed without power in Vik', 'cut power to 300'],
])('first of all by %s', (_what, question, told) => {
  expect(askOf(question)[0]).toContain(told);
});

test('how many died is told by no number of others', () => {
  expect(askOf('how many people died in the storm in Vik')).toEqual([]);
});
