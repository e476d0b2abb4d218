import { expect, test } from 'vitest';
import { readItem } from '../../../src/answers/cite.ts';
import { findLikest } from '../../../src/answers/who-said/find-likest.ts';
import { makeLibrary } from '../../make-library.ts';

const said = '"A dredged channel by the autumn is a promise with a long tail,"';
const library = makeLibrary(
  [
    [
      `${said} Anna Berg told the council.`,
      'The council wants a channel that is open by the autumn.',
      'The lock is old. Divers found a wreck in the dock.',
      'A ferryboat took the cavalry from the haven to the orchard.',
    ].join('\n'),
  ],
  { people: ['Anna Berg'] },
);

test('the one sentence that is plainly most like the words is found', () => {
  const words = 'a dredged channel by autumn with long strings';
  expect(findLikest(words, library).map(readItem)).toEqual([said]);
});

test.each([
  ['two of which each is held', 'divers discovered it', 'Divers found a wreck in the dock.'],
  [
    'the short forms that people speak in',
    'youre after a promise, thats the autumn channel with tails',
    said,
  ],
])('few words are enough: %s', (_why, words, found) => {
  expect(findLikest(words, library).map(readItem)).toEqual([found]);
});

test.each([
  ['another one is as like', 'the council channel by autumn, with strings'],
  ['less than half of it is held', 'a dredged waterway before winter with tight strings'],
  ['all of it is held by words that are only related', 'ferry for a horse from the harbour garden'],
  ['too few words tell', 'the old lock is a fortress'],
])('nothing is, where %s', (_why, words) => {
  expect(findLikest(words, library)).toEqual([]);
});
