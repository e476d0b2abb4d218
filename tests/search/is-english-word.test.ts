import { expect, test } from 'vitest';
import { isEnglishWord } from '../../src/search/is-english-word.ts';
import { LINEAR, measureGrowth } from '../measure-growth.ts';

test.each(
  'boat boats nuclear criminal punished tanks wheat recognise recognize colour labelled unrecognised happily happier largest judgement london norwegian cafe dont'.split(
    ' ',
  ),
)('%s is a word', (word) => {
  expect(isEnglishWord(word)).toBe(true);
});

test.each(
  'negociations goverment goverments occured seperate recieve agression untill lanterm boatses norwey xyzzy __proto__ лодка'.split(
    ' ',
  ),
)('%s is none', (word) => {
  expect(isEnglishWord(word)).toBe(false);
});

test.each(['x', 're', 's'])('the work grows with the length of a word of %j and no faster', (piece) => {
  expect(measureGrowth((size) => isEnglishWord(piece.repeat(size)))).toBeLessThan(LINEAR);
});
