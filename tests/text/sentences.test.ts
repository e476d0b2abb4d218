import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

function listSentences(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['two plain ones', 'It rained. She left.', ['It rained.', 'She left.']],
    [
      'titles and initials',
      'Mr. J. K. Roe met Dr. Doe. He left.',
      ['Mr. J. K. Roe met Dr. Doe.', 'He left.'],
    ],
    ['a quotation in old marks', "He was told. ``Very few'' came.", ['He was told.', "``Very few'' came."]],
    ['an acronym before quoted words', 'The U.S. “clearly” won.', ['The U.S. “clearly” won.']],
    ['an acronym inside', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    [
      'an acronym at the end',
      'He flew to the U.S. The talks began.',
      ['He flew to the U.S.', 'The talks began.'],
    ],
    ['numbers', 'It grew by 3.5 percent. Nobody knew.', ['It grew by 3.5 percent.', 'Nobody knew.']],
    ['dots of omission', 'It was... quiet. She left.', ['It was... quiet.', 'She left.']],
    ['questions and exclamations', 'Why? Because! So it is.', ['Why?', 'Because!', 'So it is.']],
    [
      'a short quotation holds together',
      '“It rained. We left,” she said. Then it stopped.',
      ['“It rained. We left,” she said.', 'Then it stopped.'],
    ],
    [
      'a quotation at the end',
      'He said: “It rained.” Nobody cared.',
      ['He said: “It rained.”', 'Nobody cared.'],
    ],
    [
      'a question stays with its attribution',
      '“Is it?” Roe asked. Nobody knew.',
      ['“Is it?” Roe asked.', 'Nobody knew.'],
    ],
    ['lines end sentences', 'A headline\nA sentence.', ['A headline', 'A sentence.']],
  ])('%s', (_, text, sentences) => {
    expect(listSentences(text)).toEqual(sentences);
  });

  test('a long quotation is cut at its own sentences', () => {
    const long = `“${'We went on and on until the evening came. '.repeat(8)}Then we slept,” she said.`;
    expect(listSentences(long).length).toBe(9);
  });

  test('every character that is no white space lies in exactly one sentence', () => {
    const sign = fc.constantFrom(
      '“',
      '”',
      '"',
      '. ',
      '? ',
      '…',
      'Mr.',
      'U.S.',
      'word ',
      'Name ',
      ' ',
      '\n',
      '\u00a0',
      '3.5',
    );
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        const left = [...text];
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          left.fill(' ', start, end);
        }
        expect(left.join('').trim()).toBe('');
      }),
    );
  });
});
