import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extract/extract-statements.ts';

/** The statements of `text` as "speaker | cue | words". */
function listSaid(text: string): string[] {
  const write = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : '?';
  return extractStatements({ text, furniture: [] }).map(({ span, cue, speaker }) =>
    [write(speaker?.mention), write(cue), write(span)].join(' | '),
  );
}

describe('unmarked words', () => {
  test.each([
    [
      'a headline without a full stop names its speaker last',
      'Lake-River talks: Roe not ready to meet council, says Ruritanian official',
      'Ruritanian official | says | Lake-River talks: Roe not ready to meet council',
    ],
    [
      'a clause between commas says whose words stand before it',
      'Roads and bridges, however, are major issues, Roe said, stressing that others come first.',
      'Roe | said | Roads and bridges, however, are major issues',
    ],
    [
      'at the end of its sentence a verb of going on is one of saying',
      'The rain seems to have had the most effect on the harvest, Jane Roe continued.',
      'Jane Roe | continued | The rain seems to have had the most effect on the harvest',
    ],
    [
      'whom it was told, and where, is no part of it',
      'There was no toll, Jane Roe told reporters on the steps of the hall.',
      'Jane Roe | told | There was no toll',
    ],
    [
      'nor is how or in what it was said',
      'There was no toll, Jane Roe wrote in a letter to the board.',
      'Jane Roe | wrote | There was no toll',
    ],
    [
      'who makes something clear says it',
      'Jane Roe made it very clear that the toll was dead.',
      'Jane Roe | made it very clear | that the toll was dead',
    ],
    [
      'when it was said is no part of it',
      'Jane Roe said last week she was ready to go.',
      'Jane Roe | said | she was ready to go',
    ],
    [
      'nor is the date in brackets',
      'Jane Roe said Monday (June 2) it was ready.',
      'Jane Roe | said | it was ready',
    ],
    [
      'a time that is spoken of is',
      'Jane Roe said that Monday was a good day to go.',
      'Jane Roe | said | that Monday was a good day to go',
    ],
    [
      'a particle is the verb’s',
      'Jane Roe called for the council to meet again.',
      'Jane Roe | called for | the council to meet again',
    ],
    [
      'an aide of somebody named is not that one',
      'Ruritania’s President Jane Roe chief policy aide defended the plan, saying that talks were needed.',
      'Ruritania’s President Jane Roe chief policy aide | saying | that talks were needed',
    ],
  ])('%s', (_, text, said) => {
    expect(listSaid(text)).toContain(said);
  });

  test('what stands behind the one it was told to is nobody’s words', () => {
    expect(listSaid('There was no toll, Jane Roe told reporters on the steps.')).toHaveLength(1);
    expect(listSaid('A year and two months later, Jane Roe told the board that the toll was dead.')).toEqual([
      'Jane Roe | told | that the toll was dead',
    ]);
  });

  test('what somebody called something is among the words of the one who speaks', () => {
    const text =
      'After the floods, Springfield said in talks last week that it would limit work to what it described as a “friendly” effort.';
    expect(listSaid(text)).toEqual([
      'Springfield | said | that it would limit work to what it described as a “friendly” effort',
    ]);
  });

  test.each([
    ['to thank is to act', 'On Monday, Jane Roe thanked the town for its role in the talks.'],
    ['so is to condemn', 'Ruritania has condemned the flood and it has closed the road to all lorries.'],
    ['to speak for so long is to say nothing yet', 'Roe spoke for almost two hours without notes.'],
    ['nor is it whom somebody speaks for', 'Jane Roe spoke for the lorry drivers.'],
    ['a talk without a word of it', 'On Monday, Roe spoke separately to both mayors to learn their views.'],
  ])('%s: nothing was said', (_, text) => {
    expect(listSaid(text)).toEqual([]);
  });

  test('an attitude is never stated as somebody’s words', () => {
    const text = 'Jane Roe has rejected those calls.\nJane Roe questioned his honesty all year.';
    const found = extractStatements({ text, furniture: [] }).map(({ certainty }) => certainty);
    expect(found).not.toContain('named');
  });
});
