import { expect, test } from 'vitest';
import { makeAsked } from '../../src/answers/answer.ts';
import { citePassage } from '../../src/answers/cite.ts';
import { foldCarriers } from '../../src/answers/fold-carriers.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { makeLibrary } from '../make-library.ts';

const WIRE =
  'The ferry to the northern islands stayed in the harbour on Monday because the mail had not come.';

const carry = (copyOf: string | null) => ({
  ...{
    from: 'https://example.org/b',
    fetched: '2024-03-06T09:00:00.000Z',
    version: 1,
    replaces: null,
    copyOf,
  },
});

// Two outlets may write the same sentence of their own accord; a carrier of the whole text has it from the other.
test.each<[string, string | null, string, number]>([
  ['a carrier’s own words are one with those it carries', 'wire', WIRE, 1],
  ['words of a carrier that were edited much are not', 'wire', 'The ferry to the islands sailed as ever.', 2],
  ['the same words of another article are not', null, WIRE, 2],
])('%s', (_name, copyOf, text, count) => {
  const { passages } = makeLibrary([
    { text: WIRE, id: 'wire' },
    { text, id: 'other', outlet: 'The Herald', added: carry(copyOf) },
  ]);
  const folded = foldCarriers(passages.map((passage) => citePassage(passage)));
  expect(folded).toHaveLength(count);
  expect(folded[0]!.also.map(({ article }) => article.id)).toEqual(count === 1 ? ['other'] : []);
});

/** For two articles how many items their words make, with the number of further carriers of the first. */
function countItems(first: string, second: string): [items: number, also: number] {
  const library = makeLibrary([first, second], { people: ['Anna Berg'] });
  const answer = answerWhoSaid(makeAsked({ words: 'harbour must be heard' }), library);
  if (answer.kind !== 'quotes') return [0, 0];
  return [answer.items.length, answer.items[0]!.also.length];
}

const WORDS = '“The people of the harbour must be heard now,”';

test.each([
  ['no place at all', `${WORDS} Anna Berg said.`, `${WORDS} said Anna Berg.`],
  [
    'an interview and the outlet that had it',
    `${WORDS} Anna Berg said in an interview.`,
    `${WORDS} Anna Berg told the Springfield Bugle.`,
  ],
  [
    'one speech',
    `${WORDS} Anna Berg said in a speech.`,
    `${WORDS} Anna Berg said at a rally in Springfield.`,
  ],
  [
    'a day that only one article gives',
    `${WORDS} Anna Berg said on 1 March 2024.`,
    `${WORDS} Anna Berg said.`,
  ],
])('one statement with two carriers: %s', (_, first, second) => {
  expect(countItems(first, second)).toEqual([1, 1]);
});

test.each([
  [
    'a speech and an interview',
    `${WORDS} Anna Berg said in a speech.`,
    `${WORDS} Anna Berg said in an interview.`,
  ],
  ['two days', `${WORDS} Anna Berg said on 1 March 2024.`, `${WORDS} Anna Berg said on 4 March 2024.`],
])('the same words on two occasions are two statements: %s', (_, first, second) => {
  expect(countItems(first, second)).toEqual([2, 0]);
});
