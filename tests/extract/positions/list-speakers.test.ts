import { expect, test } from 'vitest';
import { sayPositions } from './say-positions.ts';

test.each([
  ['two', 'Anna Berg and Bo Lund said the toll must go.', ['Arland', 'Borland']],
  ['three', 'Anna Berg, Bo Lund and Cara Holt said the toll must go.', ['Arland', 'Borland', 'Corland']],
  ['parties', 'Arland and Borland said the toll must go.', ['Arland', 'Borland']],
  [
    'one beside a place',
    'After the storm over Borland, Anna Berg and her aide said the toll must go.',
    ['Arland'],
  ],
  ['one who speaks of another', 'Anna Berg said Borland and Corland pay the toll.', ['Arland']],
])('%s who say the same take the stand together', (_, text, expected) => {
  const parties = sayPositions(text).map((each) => each.split(' ')[0]);
  expect([...new Set(parties)].toSorted()).toEqual(expected);
});
