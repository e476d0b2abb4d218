import { describe, expect, test } from 'vitest';
import { answerPositions } from '../../src/answers/positions/positions.ts';
import type { Correction } from '../../src/corpus/article.ts';
import { toJson } from '../../src/reply/json-answer.ts';
import { makeLibrary } from '../make-library.ts';

const TEXT = 'The toll is high, Anna Berg said.\nArland rejects the toll.\nBo Lund came on 3 March 2024.';

function correct(piece: string, change: Partial<Correction>) {
  const start = TEXT.indexOf(piece);
  const span = { start, end: start + piece.length };
  const mention = { start: TEXT.indexOf('Bo Lund'), end: TEXT.indexOf('Bo Lund') + 7 };
  const speaker = change.speaker === undefined ? null : { name: 'Bo Lund', mention };
  const correction = { party: null, date: null, corrected: '2026-11-25', ...change, span, speaker };
  return makeLibrary([{ text: TEXT, corrections: [correction] }], {
    parties: ['Arland', 'Borland'],
    people: [
      { name: 'Anna Berg', party: 'arland' },
      { name: 'Bo Lund', party: 'borland' },
    ],
    issues: ['toll'],
  });
}

const LUND = { name: 'Bo Lund', mention: { start: 0, end: 0 } };
const list = (library: ReturnType<typeof makeLibrary>) =>
  toJson(
    'positions',
    answerPositions({ issue: 'toll', party: null, asOf: null, compare: null }, library),
  ) as { items: object[]; text: string };

describe('what an editor has put right wins over what is found', () => {
  test('the speaker, and the party with them', () => {
    const library = correct('The toll is high, Anna Berg said.', { speaker: LUND });
    const [statement] = library.statements;
    expect([statement!.person?.name, statement!.party?.name]).toEqual(['Bo Lund', 'Borland']);
    expect(list(library).items).toContainEqual(
      expect.objectContaining({
        party: 'Borland',
        corrected: '2026-11-25',
        speaker: expect.objectContaining({ name: 'Bo Lund' }),
      }),
    );
  });

  test('the date', () => {
    const library = correct('The toll is high, Anna Berg said.', { date: '2024-02' });
    expect(library.statements[0]!.said).toMatchObject({ value: '2024-02', ground: 'corrected' });
  });

  test('the party of a position in the outlet’s words, and its date', () => {
    const library = correct('Arland rejects the toll.', { party: 'borland', date: '2023' });
    expect(list(library).items).toContainEqual(
      expect.objectContaining({
        ...{ party: 'Borland', text: 'Arland rejects the toll.', corrected: '2026-11-25' },
        date: { value: '2023', basis: 'inferred' },
      }),
    );
  });

  test('the date of an event', () => {
    const library = correct('Bo Lund came on 3 March 2024.', { date: '2024-03-02' });
    expect(library.events.map(({ date }) => date.value)).toEqual(['2024-03-02']);
  });

  test('and nothing else', () => {
    const { items } = list(correct('Arland rejects the toll.', { party: 'borland' }));
    const others = items.filter((item) => !('corrected' in item));
    expect(others).toMatchObject([{ party: 'Arland', text: 'The toll is high, Anna Berg said.' }]);
  });
});

test('it is shown as corrected', () => {
  const { text } = list(correct('Arland rejects the toll.', { date: '2023' }));
  expect(text).toContain('2023, as an editor has corrected it');
  expect(text).toContain('corrected by an editor on 25 November 2026');
});
