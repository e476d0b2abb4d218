import { describe, expect, test } from 'vitest';
import { makeLibrary } from '../../make-library.ts';
import { readSaid } from './read-events.ts';

const TALK = '\nCourier: Is the port safe?\nBerg: No, it is not.\nCourier: And the ferry?\nBerg: It leaks.';

describe('an interview has the day that is told with it', () => {
  test.each([
    ['Anna Berg spoke to us on Monday.', '2024-03-04 printed'],
    ['Anna Berg received the Courier on Monday in her office.', '2024-03-04 printed'],
    ['Anna Berg was our guest on Monday. Here is what she said.', '2024-03-04 printed'],
    ['On Monday she sat down with us by the quay.', '2024-03-04 printed'],
    ['The interview with Anna Berg was recorded on Monday.', '2024-03-04 printed'],
    ['Anna Berg runs the port. We met her on Monday, between two tides.', '2024-03-04 printed'],
    ['Anna Berg runs the port. We met her before the vote on Monday.', '-'],
    ['Anna Berg runs the port. We ask that it shuts on Monday.', '-'],
    ['A transcript of Monday’s debate in the harbour hall.', '2024-03-04 printed'],
    ['Anna Berg runs the port that shuts on Monday. She spoke to us in her office.', '-'],
    ['Anna Berg spoke to us before the vote on Monday.', '-'],
    ['Anna Berg spoke to us about the storm on Monday.', '-'],
    ['Anna Berg met the mayor on Monday.', '-'],
    ['Anna Berg told us that she met the mayor on Monday.', '-'],
    ['Anna Berg spoke to us on Monday. The talk was recorded on Tuesday.', '2024-03-04 printed'],
    ['Anna Berg spoke to us on Monday. The interview was recorded on Tuesday.', '-'],
    ['Anna Berg will be our guest on Saturday.', '-'],
  ])('%s', (head, said) => {
    expect(readSaid(head + TALK).at(-1)).toBe(said);
  });
});

test('what stands far above it is of something else', () => {
  const report =
    'A statement was issued on Monday.\nIt rained.\nThe gulls cried.\nA boat came.\nIt left.\nWe asked.';
  expect(readSaid(report + TALK).at(-1)).toBe('-');
});

test('a day that is counted from another is not yet found, although 4 March would be right', () => {
  expect(readSaid(`Anna Berg received the Courier a day after the vote on Sunday.${TALK}`).at(-1)).toBe('-');
});

describe('a printed document has the day of which it was issued', () => {
  const body = '\n\nWe ask the council to shut the port.\n\nWe are tired of rats.\n';
  const sketch = { parties: ['Port Guild'] };
  test.each([
    ['The statement was issued by the Port Guild on Friday. It is printed here in full.', '2024-03-01'],
    ['The Port Guild adopted the following statement on Friday by 61 votes to nine.', '2024-03-01'],
    ['Statement by the Port Guild, Sund, 1 March', '2024-03-01'],
    ['The Port Guild met on Friday. We publish its letter.', null],
    ['The port was shut on Friday. We publish the letter of the Port Guild.', null],
  ])('%s', (head, value) => {
    const text = `Statement of the Port Guild\n\n${head}${body}`;
    const titleSpan = { start: 0, end: text.indexOf('\n') };
    const { statements } = makeLibrary([{ text, title: 'Statement of the Port Guild', titleSpan }], sketch);
    const asked = statements.filter(({ span }) => text.slice(span.start, span.end).includes('tired of rats'));
    expect(asked.map(({ said }) => said?.value ?? null)).toEqual([value]);
  });
});
