import { describe, expect, test } from 'vitest';
import type { ArticleSketch } from '../../make-library.ts';
import { sayPositions } from './say-positions.ts';

/** Two more governments than the three parties, none of which calls itself one, and two unions. */
const MORE = {
  parties: [
    { name: 'Norland', otherNames: ['Norlandish government'] },
    { name: 'Sorland', otherNames: ['Government of Sorland'] },
    { name: 'Dockers’ Union', otherNames: ['the union'] },
    { name: 'Union of Pilots', otherNames: [] },
  ],
};

const sayParties = (text: string | ArticleSketch) => [
  ...new Set(sayPositions(text, MORE).map((row) => row.replace(/ (?:toll|ferry) .*$/u, ''))),
];

describe('who are meant together', () => {
  test.each([
    ['whom “and” joins', 'Arland and Borland met. Neither side wants a ferry.', ['Arland', 'Borland']],
    [
      'three of a list',
      'Arland, Borland and Corland met. The three countries want a ferry.',
      ['Arland', 'Borland', 'Corland'],
    ],
    [
      'as many as the list had, where no number is given',
      'Envoys of Arland, Borland and Corland met. The delegations want a ferry.',
      ['Arland', 'Borland', 'Corland'],
    ],
    [
      'people who stand for their parties',
      'Anna Berg and Bo Lund met. The two want a ferry.',
      ['Arland', 'Borland'],
    ],
    [
      'people listed with whose they are',
      'Anna Berg of Arland, Bo Lund of Borland and Cara Holt met. The ministers said their countries wanted a ferry.',
      ['Arland', 'Borland', 'Corland'],
    ],
    [
      'who has talks with whom, beside a host',
      'Arland’s talks with Borland began in Corland. The two sides want a ferry.',
      ['Arland', 'Borland'],
    ],
    ['both without a noun', 'Anna Berg met Bo Lund. Both reject the toll.', ['Arland', 'Borland']],
    ['each of them', 'Arland and Borland met. Each of the two sides wants a ferry.', ['Arland', 'Borland']],
    ['none of them', 'Arland and Borland met. Neither of them wants a ferry.', ['Arland', 'Borland']],
    [
      'those who speak for both',
      'Arland met Borland. Officials from both governments reject the toll. Negotiators on both sides want a ferry.',
      ['Arland', 'Borland'],
    ],
    [
      'the only two governments that the article names',
      'Norland was late. Corland was not. The guild asked Sorland.\nBoth governments want a ferry.',
      ['Norland', 'Sorland'],
    ],
    ['the only two that the record has', 'The two governments want a ferry.', ['Norland', 'Sorland']],
    [
      'two unions of somebody’s, with more words before them',
      'Arland’s two largest dock unions want a ferry.',
      ['Dockers’ Union', 'Union of Pilots'],
    ],
    [
      'two unions by their names, though one of them alone is called “the union”',
      'The Dockers’ Union was early.\nBoth unions want a ferry.',
      ['Dockers’ Union', 'Union of Pilots'],
    ],
    [
      'who issues a statement',
      'Arland and Borland issued a joint statement on Friday demanding a ferry.',
      ['Arland', 'Borland'],
    ],
    [
      'every subject of a list',
      'Arland, Borland and Corland want a ferry.',
      ['Arland', 'Borland', 'Corland'],
    ],
  ])('%s', (_, text, parties) => {
    expect(sayParties(text)).toEqual(parties);
  });

  test.each([
    ['two of three', 'Arland, Borland and Corland met. The two sides want a ferry.'],
    ['a number that fits nobody', 'Arland and Borland met. All four governments want a ferry.'],
    ['others', 'Arland and Borland met. The other parties want a ferry.'],
    ['some of them', 'Arland and Borland met. Some of the parties want a ferry.'],
    [
      'ministers whom nothing names together',
      'Anna Berg told a friend about Bo Lund. The ministers want a ferry.',
    ],
    ['the sides of something', 'Arland and Borland met. The two sides of the bay want a ferry.'],
    [
      'who is only made to know',
      'Arland and Borland met. A storm let both governments know that the ferry was lost.',
    ],
    ['both of whom only one is named', 'Anna Berg met a friend in Borland. Both want a ferry.'],
    ['critics', 'Critics of Arland and Borland want a ferry.'],
    ['things', 'Arland and Borland met. Both boats want paint.'],
  ])('nobody: %s', (_, text) => {
    expect(sayParties(text)).toEqual([]);
  });
});

test('whoever leads what is somebody’s speaks for that', () => {
  expect(sayParties('The leader of Arland’s Union of Pilots said he rejects the toll.')).toEqual([
    'Union of Pilots',
  ]);
});

test.each([
  [
    'whom alone the article has called so',
    'The Dockers’ Union was early. Arland was not.',
    ['Dockers’ Union'],
  ],
  ['nobody of two', 'The Pilots’ Union met the Dockers’ Union. Arland came.', []],
])('“the union” is %s, and not who was told of last', (_, before, expected) => {
  const more = { parties: ['Dockers’ Union', 'Pilots’ Union'].map((name) => ({ name, otherNames: [] })) };
  const rows = sayPositions(`${before} The union rejects the toll.`, more);
  expect(rows.map((row) => row.replace(/ toll .*$/u, ''))).toEqual(expected);
});
