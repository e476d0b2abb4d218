import { expect, test } from 'vitest';
import { makeAsked } from '../../src/answers/answer.ts';
import { preferRecorded } from '../../src/answers/prefer-recorded.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { itemsOf } from '../../src/reply/json-answer.ts';
import { makeLibrary } from '../make-library.ts';

const OFFICE = [{ title: 'Arlish premier' }];
const library = makeLibrary(['"The toll stays," Anna Berg said. Bo Lund was there.'], {
  people: [
    { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland', offices: OFFICE },
    { name: 'Bo Lund', otherNames: ['Lund'], party: 'arland' },
    { name: 'Cy Moe', otherNames: ['Moe'], party: 'arland', offices: OFFICE },
    { name: 'Di Ost', otherNames: ['Ost'], party: 'arland' },
  ],
  parties: ['Arland'],
});
const [berg, lund, moe, ost] = library.corpus.people;

test('those whom an article names come before those whom none does', () => {
  expect(preferRecorded([moe!, berg!, lund!], library)).toEqual([berg, lund]);
});

test('where none is named all are left', () => {
  expect(preferRecorded([moe!, ost!], library)).toEqual([moe, ost]);
});

test.each(['the Arlish premier on the toll', 'premier on the toll'])(
  '“%s” is answered though another whom nobody names has held the office',
  (words) => {
    expect(itemsOf(answerWhoSaid(makeAsked({ words }), library))).toHaveLength(1);
  },
);
