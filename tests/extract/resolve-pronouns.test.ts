import { expect, test } from 'vitest';
import { makeLibrary } from '../make-library.ts';

const SKETCH = {
  parties: ['Arland', 'Borland'],
  people: [
    { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland', gender: 'female' as const },
    { name: 'Bo Lund', otherNames: ['Lund'], party: 'borland', gender: 'male' as const },
    { name: 'Cara Holt', otherNames: ['Holt'], party: 'borland', gender: 'female' as const },
  ],
};

// What an article calls by a surname alone only the record knows to be a woman or a man.
test.each([
  ['the person told of', 'Berg was cooler. "The toll is high," she said.', 'Anna Berg', 'Arland'],
  ['the only woman', 'Lund met Berg. "The toll is high," she said.', 'Anna Berg', 'Arland'],
  ['whose view it is', 'For Holt, that is late. "The toll is high," she said.', 'Cara Holt', 'Borland'],
  ['the party told of', 'Arland was firm. It said that the toll was high.', null, 'Arland'],
  ['nobody of two', 'Berg and Holt met. "The toll is high," she said.', null, null],
  ['nobody of another line', 'Berg was cooler.\n"The toll is high," she said.', null, null],
  ['nobody who is no woman', 'Lund was cooler. "The toll is high," she said.', null, null],
])('a pronoun is %s', (_name, text, person, party) => {
  const [statement] = makeLibrary([text], SKETCH).statements.filter(
    ({ certainty }) => certainty === 'pronoun',
  );
  expect([statement?.person?.name ?? null, statement?.party?.name ?? null]).toEqual([person, party]);
});
