import { expect, test } from 'vitest';
import { writeOut } from '../../src/answers/write-out.ts';
import { makeLibrary } from '../make-library.ts';

const library = makeLibrary(['It rained.'], {
  parties: ['United States', 'Norway', 'Borland', { name: 'Sea Guild', otherNames: ['SG'] }],
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

test.each([
  ['nor on the toll', 'nor on the toll'],
  ['borl on the toll', 'Borland on the toll'],
  ['toll: Bor', 'toll: Borland'],
  ['borla', 'borla'],
])('the first letters of a party’s name are written out where they are no word: %s', (typed, written) => {
  expect(writeOut(typed, library)).toBe(written);
});

test.each([
  ['imho the toll is an outrage lmaooo', 'the toll is an outrage'],
  ['the toll is theft, as I recall, dear colleagues', 'the toll is theft'],
  ['I recall the toll', 'I recall the toll'],
  ['Bor land and the sea guild', 'Borland and the sea guild'],
  ['nor way', 'norway'],
])('what is said beside it is no word of it, and a name in two words is one: %s', (typed, written) => {
  expect(writeOut(typed, library).trim()).toBe(written);
});

test.each([
  ['us on the toll', 'United States on the toll'],
  ['what does the us want', 'what does the United States want'],
  ['tell us of the toll', 'tell us of the toll'],
  ['Norway on the toll, then and now', 'Norway on the toll'],
  ['the toll of 2024 for my essay', 'the toll of 2024'],
  ['the toll, need it for a backgrounder', 'the toll, need it'],
  ['a timber tax for the paper mill', 'a timber tax for the paper mill'],
])('“us” by itself is a country, and what an answer is for is no word of it: %s', (typed, written) => {
  expect(writeOut(typed, library)).toBe(written);
});
