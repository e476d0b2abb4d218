import { describe, expect, test } from 'vitest';
import { findOutcomes, groupByDays } from '../../../src/extract/events/find-outcomes.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { makeLibrary } from '../../make-library.ts';
import { record } from '../../record.ts';

/** What later articles report of what the first one, of Tuesday 5 March 2024, announces. */
function listOutcomes(
  announcement: string,
  ...reports: { text: string; title?: string; published?: string }[]
) {
  const later = reports.map((report) => ({ published: '2024-03-12', ...report }));
  const { events } = makeLibrary([{ text: announcement, published: '2024-03-05' }, ...later]);
  const byDays = groupByDays(events);
  return events.flatMap((event) =>
    findOutcomes(event, byDays).map(({ article, span }) => sliceSpan(article.text, span)),
  );
}

const VISIT = 'Carl Olsen will visit the harbour of Sund on Friday.';
const ROUND = 'A second round of talks is scheduled for Friday in Sund.';

describe('what was announced is found again', () => {
  test.each([
    [
      'under the same verb beside the same name',
      VISIT,
      { text: 'Carl Olsen visited the harbour on 8 March.' },
    ],
    [
      'under its noun',
      VISIT,
      { text: 'The visit of Carl Olsen was put off on Friday.', published: '2024-03-09' },
    ],
    ['as a gathering in the same place', ROUND, { text: 'At the meeting in Sund on 8 March they agreed.' }],
    [
      'as a gathering that the headline places',
      ROUND,
      { text: 'On 8 March the talks ended early.', title: 'No result of talks in Sund' },
    ],
    [
      'as a vote',
      'The election in Norland is on Friday.',
      { text: 'Anna Berg won the election in Norland on 8 March.' },
    ],
  ])('%s', (_name, announcement, report) => {
    expect(listOutcomes(announcement, report)).toEqual([report.text]);
  });

  test('reports that contradict each other are all given', () => {
    const held = { text: 'Carl Olsen visited the harbour on 8 March.' };
    const denied = { text: 'Carl Olsen never visited the harbour on 8 March.' };
    expect(listOutcomes(VISIT, held, denied)).toEqual([held.text, denied.text]);
  });
});

describe('nothing is taken for what came of it', () => {
  test.each([
    ['of another day', VISIT, { text: 'Carl Olsen visited the harbour on 9 March.' }],
    ['of another name', VISIT, { text: 'Anna Berg visited the school on 8 March.' }],
    ['of another verb', VISIT, { text: 'Carl Olsen sold his boat on 8 March.' }],
    ['of another place', ROUND, { text: 'At the meeting in Vik on 8 March they agreed.' }],
    [
      'that was announced again',
      VISIT,
      { text: 'Carl Olsen will visit Sund on Friday.', published: '2024-03-06' },
    ],
    [
      'that came out no later',
      VISIT,
      { text: 'Carl Olsen visited Sund on 8 March.', published: '2024-03-05' },
    ],
  ])('%s', (_name, announcement, report) => {
    expect(listOutcomes(announcement, report)).toEqual([]);
  });
});

test('the second round of the record has its report, and nothing else has one', () => {
  const byDays = groupByDays(record.events);
  const found = record.events.flatMap((event) =>
    findOutcomes(event, byDays).map((outcome) =>
      [event, outcome].map(({ article, span }) => sliceSpan(article.text, span).slice(0, 20)),
    ),
  );
  expect(found).toEqual([['The second round is ', 'At the last talks on']]);
});
