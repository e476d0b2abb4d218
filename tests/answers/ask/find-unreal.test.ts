import { expect, test } from 'vitest';
import { findUnreal } from '../../../src/answers/ask/find-unreal.ts';

/** What is left of a text without what is only wished, planned or possible. */
function readReal(text: string): string {
  const letters = [...text];
  for (const { start, end } of findUnreal(text)) letters.fill('', start, end);
  return letters.join('').replace(/\s+/gu, ' ').trim();
}

test.each([
  ['The bridge will open.', 'The bridge .'],
  ['A vote of the council is due in May.', 'A in May.'],
  ['Its approval will be needed.', '.'],
  ['Arland hopes to sign a treaty.', 'Arland hopes .'],
  ['They called for an end of the war.', 'They called.'],
  ['She asked the court for a ruling.', 'She asked.'],
  ['He threatened to close the pier.', 'He threatened.'],
  ['If the law is passed, the pier closes.', ', the pier closes.'],
  ['The parties have terms for ending the war.', 'The parties have terms .'],
  ['At the end of the day it rained.', 'it rained.'],
  ['They want a fund before the treaty is signed.', 'They want.'],
  ['Arland failed to sign the treaty.', 'Arland to sign the treaty.'],
  // These tell what was, or that it was not.
  ['They managed to sign a treaty.', 'They managed to sign a treaty.'],
  ['Arland refused to sign the treaty.', 'Arland refused to sign the treaty.'],
  ['It used the 1921 act to shut the pier.', 'It used the 1921 act to shut the pier.'],
  ['Arland appears to have opened the pier.', 'Arland appears to have opened the pier.'],
  ['The bridge was opened.', 'The bridge was opened.'],
])('%s', (text, real) => {
  expect(readReal(text)).toBe(real);
});
