import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../src/reply/cut-text.ts';

describe('cutText', () => {
  test.each([
    ['what fits is left alone', 'One. Two.', 20, 'One. Two.'],
    [
      'a cut falls behind a sentence',
      'The first stays whole. The second does not fit.',
      40,
      'The first stays whole. …',
    ],
    ['or behind a word', 'No sentence of this text ends in time', 24, 'No sentence of this …'],
    [
      'the ellipsis is outside the marks',
      '“The first stays whole. The second does not.”',
      40,
      '“The first stays whole.” …',
    ],
    [
      'straight marks are closed',
      '"The first stays whole. The second does not."',
      40,
      '"The first stays whole." …',
    ],
    [
      'marks that are closed already are not closed again',
      '"We wait," Anna Berg said. Nobody else spoke there.',
      40,
      '"We wait," Anna Berg said. …',
    ],
    [
      'marks that are opened again are closed again',
      '"We wait," Anna Berg said, "for the ship and the tide."',
      40,
      '"We wait," Anna Berg said, "for the" …',
    ],
    [
      'an apostrophe closes nothing',
      '‘We don’t wait for the ship and the tide in the harbour’',
      40,
      '‘We don’t wait for the ship and the’ …',
    ],
    ['an endless word is cut between characters', 'a'.repeat(50), 24, `${'a'.repeat(22)} …`],
    ['never inside a pair of surrogates', '😀'.repeat(30), 25, `${'😀'.repeat(11)} …`],
  ])('%s', (_name, text, longest, cut) => {
    expect(cutText(text, longest)).toBe(cut);
  });

  test('is never longer than asked and adds nothing but marks and the ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 100 }),
        (text, longest) => {
          const cut = cutText(text, longest);
          expect(cut.length).toBeLessThanOrEqual(Math.max(longest, 20));
          if (cut !== text) expect(text.startsWith(cut.replace(/["”’'»“]? …$/u, ''))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
