import { describe, expect, test } from 'vitest';
import { SKETCH, sayPositions } from './say-positions.ts';

/** A man and a woman of two governments, of which one alone is called "the government"; and who has an office alone. */
const MORE = {
  parties: [
    { name: 'Norland', otherNames: ['the government'] },
    { name: 'Tidewater League', otherNames: [] },
  ],
  people: [
    ...SKETCH.people!,
    { name: 'Ed Ray', otherNames: ['Ray'], party: 'norland', offices: [{ title: 'harbour minister' }] },
    { name: 'Flo Orr', otherNames: ['Orr'], party: 'tidewater-league', gender: 'female' as const },
  ],
};

const sayParties = (text: string) => [
  ...new Set(sayPositions(text, MORE).map((row) => row.replace(/ (?:toll|ferry) .*$/u, ''))),
];

describe('whose it is that acts', () => {
  test.each([
    [
      'a government that is not the one called so',
      'Bo Lund came. His government rejects the toll.',
      ['Borland'],
    ],
    ['a country', 'Bo Lund came. His country would accept a ferry, he added.', ['Borland']],
    [
      'as somebody says of the own one',
      'Bo Lund came. He said his government could live with a toll.',
      ['Borland'],
    ],
    ['a team', 'Anna Berg left early. Her team refused to discuss the toll.', ['Arland']],
    [
      'her members among others',
      'Flo Orr spoke. Dozens of members of her party rejected the toll.',
      ['Tidewater League'],
    ],
    ['a view that ends the sentence', 'Anna Berg smiled. Not one boat may go, in her view.', ['Arland']],
    ['a view by its owner', 'The toll, in the view of Anna Berg, is a mistake.', ['Arland']],
    [
      'the only one of them who is a man',
      'Anna Berg and Bo Lund met. His delegation wants a ferry.',
      ['Borland'],
    ],
    ['whoever advises somebody', 'Aides to Anna Berg have been pressing for a ferry.', ['Arland']],
    ['an office behind the adjective', 'The Arlandish foreign minister opposes the toll.', ['Arland']],
    ['somebody from there', 'Anna Berg met a man. The Borlander wants a ferry.', ['Borland']],
    ['who heads it', 'The Borlanders’ leader rejected the toll.', ['Borland']],
    ['a country that opens the sentence', 'Arland was late. The country wants a ferry.', ['Arland']],
    ['an office that only one of the record has', 'The harbour minister wants a ferry.', ['Norland']],
    ['the same pronoun again', 'Bo Lund was ill. He is old, but he rejects the toll.', ['Borland']],
  ])('%s', (_, text, parties) => {
    expect(sayParties(text)).toEqual(parties);
  });

  test.each([
    ['what is not clear', 'Arland has a plan. It is not clear who would pay the toll.'],
    ['critics', 'Bo Lund came. His critics reject the toll.'],
    ['family', 'Bo Lund came. His wife wants a ferry.'],
    ['a stranger’s', 'Bo Lund came. A visitor said his country rejected the toll.'],
    [
      'a party of which the record knows the government',
      'Ed Ray came. Members of her party reject the toll.',
    ],
    ['another’s office', 'Ed Ray came. The minister of finance rejects the toll.'],
    ['who only watches', 'Arland’s largest newspaper rejected the toll.'],
    ['where something is', 'Arland was late. Half the country wants a ferry.'],
    ['a friend of somebody', 'A friend of the president of Borland wants a ferry.'],
  ])('nobody: %s', (_, text) => {
    expect(sayParties(text)).toEqual([]);
  });
});
