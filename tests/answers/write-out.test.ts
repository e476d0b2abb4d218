import { expect, test } from 'vitest';
import { writeOut } from '../../src/answers/write-out.ts';
import { makeLibrary } from '../make-library.ts';

const library = makeLibrary(['It rained.'], {
  parties: ['Norway', { name: 'Sea Guild', otherNames: ['SG'] }],
});

test.each([
  ['NO on the toll', 'Norway on the toll'],
  ['NO w/o watching', 'Norway without watching'],
  ['no toll', 'no toll'],
  ['SG on the toll', 'SG on the toll'],
  ['FR on the toll', 'FR on the toll'],
  ['QQ on the toll', 'QQ on the toll'],
])('a code is written out where the record knows its country: %s', (typed, written) => {
  expect(writeOut(typed, library)).toBe(written);
});
