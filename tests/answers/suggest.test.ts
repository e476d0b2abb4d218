import { expect, test } from 'vitest';
import { suggestNames } from '../../src/answers/suggest.ts';
import { makeLibrary } from '../make-library.ts';

const library = makeLibrary(
  [
    '"We wait," Anna Zelenska said. "We stay," Carl Olsen said. "We go," Otto Erdmann said. The Arland ministry said: "No."',
  ],
  {
    people: [
      { name: 'Anna Zelenska', otherNames: ['Zelenska', 'Selenska'] },
      { name: 'Carl Olsen', otherNames: ['Olsen'] },
      { name: 'Otto Erdmann', otherNames: ['Erdmann'] },
    ],
  },
);

test.each([
  ['zel', ['Anna Zelenska']],
  ['ann', ['Anna Zelenska']],
  ['zelnska', ['Anna Zelenska']],
  ['zalen', ['Anna Zelenska']],
  ['selen', ['Anna Zelenska']],
  ['oslen', ['Carl Olsen']],
  ['carl olson', ['Carl Olsen']],
  ['erdnam', ['Otto Erdmann']],
  ['ÉRDM', ['Otto Erdmann']],
  ['xy', []],
  ['quixote', []],
])('“%s” offers %j', (typed, names) => {
  expect(suggestNames('people', typed, library, 25).map(({ name }) => name)).toEqual(names);
});
