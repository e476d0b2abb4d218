import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_WORDS } from '../../src/command/options.ts';
import {
  EXPORT,
  PICTURE,
  readContext,
  readTurn,
  SHARE,
  TURNS,
  writeContext,
  writeTurn,
} from '../../src/discord/button-state.ts';

describe('a turn', () => {
  test('comes back from the ids of the buttons as it was written', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: LONGEST_WORDS });
    fc.assert(
      fc.property(words, fc.nat(50), (typed, page) => {
        const turn = { command: 'who-said', page, options: { words: typed } };
        for (const slots of [TURNS, [SHARE, PICTURE, EXPORT], [...TURNS, SHARE]] as const) {
          const written = writeTurn(turn, slots);
          if (written === null) continue;
          const ids = [...written.values()];
          expect(new Set(ids).size).toBe(slots.length);
          for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
          expect(readTurn(['context:a:1:2:1', ...ids.toReversed()])).toEqual(turn);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('of the longest plain words and a date fits', () => {
    const options = { words: 'a'.repeat(LONGEST_WORDS), from: '2025-07-23' };
    expect(writeTurn({ command: 'who-said', page: 10, options }, TURNS)).not.toBeNull();
    expect(writeTurn({ command: 'who-said', page: 10, options }, [SHARE, PICTURE, EXPORT])).not.toBeNull();
  });

  test('too long for three ids is refused', () => {
    expect(
      writeTurn({ command: 'who-said', page: 0, options: { words: '"'.repeat(LONGEST_WORDS) } }, TURNS),
    ).toBeNull();
  });

  test.each([
    ['no ids', []],
    ['one id missing', ['turn:back:["a",', 'turn:next:,{}]']],
    ['no JSON', ['turn:back:x', 'turn:here:', 'turn:next:']],
    ['another shape', ['turn:back:["a",-1,{}]', 'turn:here:', 'turn:next:']],
    ['nested options', ['turn:back:["a",1,{"words":{}}]', 'turn:here:', 'turn:next:']],
  ])('is not read from %s', (_name, ids) => {
    expect(readTurn(ids)).toBeNull();
  });
});

describe('a context button', () => {
  test('comes back as it was written', () => {
    const place = { article: 'gazette-2024-03-05', span: { start: 10, end: 250 } };
    const id = writeContext(place, 2);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readContext(id)).toEqual(place);
  });

  test.each(['context:', 'context:a:1:2', 'context:a:x:2:1', 'share', 'context:a:1:99999999999:1'])(
    '%s is none',
    (id) => {
      expect(readContext(id)).toBeNull();
    },
  );
});
