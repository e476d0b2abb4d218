import { expect, test } from 'vitest';
import { isEnglishWord } from '../../src/search/is-english-word.ts';

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

test('no word takes long', () => {
  const started = performance.now();
  for (const word of ['', 'x'.repeat(100_000), 're'.repeat(50_000), 's'.repeat(100_000)]) isEnglishWord(word);
  expect(performance.now() - started).toBeLessThan(1000);
});
