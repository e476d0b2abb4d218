import { describe, expect, test } from 'vitest';
import { answerDated } from '../../../src/answers/ask/answer-when.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([
  {
    text: [
      'The harbour treaty was signed in the town hall on 3 May 2024.',
      'The mayor will hold an extraordinary meeting on 5 July 2024.',
      'The ferry was sold. A ferry treaty may be signed by 2026.',
    ].join('\n'),
    published: '2024-07-02',
  },
]);

function ask(about: string, record = library): string[] {
  const answer = answerDated({ about, person: null, party: null, from: null, to: null, zoom: null }, record);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['when was the harbour treaty signed', 'The harbour treaty was signed'],
  ['harbour treaty', 'The harbour treaty was signed'],
  // In another word for the same, where none of the record fits.
  ['emergency meeting', 'extraordinary meeting on 5 July'],
  // In a sentence that tells it in other words, with its day.
  ['finally get going with the extraordinary meeting', 'extraordinary meeting on 5 July'],
])('“%s” is told with its day', (about, part) => {
  expect(ask(about).join('\n')).toContain(part);
});

describe('where a timeline has nothing, a sentence tells it in other words', () => {
  const quay = makeLibrary([
    {
      text: 'The lease of the quay expires on Friday.\nIt rained.\nThe guild cancelled the lantern parade on 3 May 2024.',
      published: '2024-07-02',
    },
  ]);

  test.each([
    ['that a date is asked for is no word of what has it', 'lease expiry date'],
    ['in the month', 'quay lease expiry July'],
    ['on the weekday', 'quay lease expiry on Friday'],
    // Right would be to say that the record has it on another day.
    ['on another weekday than the one that was typed, as yet', 'quay lease expiry Monday'],
  ])('%s: “%s”', (_how, about) => {
    expect(ask(about, quay)).toEqual(['The lease of the quay expires on Friday.']);
  });

  test('of the year, where the figures behind the month are of no day that has anything', () => {
    expect(ask('lantern parade cancellation May 24', quay)).toEqual([
      'The guild cancelled the lantern parade on 3 May 2024.',
    ]);
  });

  test('of a deed that is named, a sentence that tells it', () => {
    const pier = makeLibrary([
      { text: 'Vik bought the old pier in May 2024.\nShe asked for signs of peace.' },
    ]);
    expect(ask('purchasing of the old pier', pier)).toEqual(['Vik bought the old pier in May 2024.']);
    expect(ask('signing of the peace treaty', pier)).toEqual([]);
  });

  test('but none of another month', () => {
    expect(ask('lantern parade cancellation June', quay)).toEqual([]);
  });

  test('but not where days are given by themselves', () => {
    const typed = { about: 'lease expiry date', person: null, party: null, from: '2024-07-01' };
    expect(isSilent(answerDated({ ...typed, to: null, zoom: null }, quay))).toBe(true);
  });
});

test('a deed that no sentence has is told by none that has all else', () => {
  const opened = ['mill', 'quay', 'fair', 'port'].map((what) => `The ${what} reopens.`);
  const record = makeLibrary([
    ['The ridge overlooks the only railway between both towns.', ...opened].join('\n'),
  ]);
  expect(ask('railway between both towns', record)).toHaveLength(1);
  expect(ask('reopening of the railway between both towns', record)).toEqual([]);
});

test('an office stands for whoever alone has it', () => {
  const offices = (title: string) => [{ title }];
  const record = makeLibrary(
    ['Berg called for a meeting with premier Bo Lund.\nBerg and Lund will meet on Sunday.'],
    {
      people: [
        { name: 'Anna Berg', otherNames: ['Berg'], offices: offices('Arlish president') },
        { name: 'Bo Lund', otherNames: ['Lund'], offices: offices('Borlish premier') },
      ],
    },
  );
  expect(ask('when will the president and the premier sit down together?', record)).toEqual([
    'Berg and Lund will meet on Sunday.',
  ]);
});

test.each(['when was the ferry sold', 'when was the mayor born'])('“%s” is not told', (about) => {
  expect(ask(about)).toEqual([]);
});

// The harbour treaty is another one: right would be that the record does not say when the ferry treaty was signed.
test('a thing that is only called alike is told as yet', () => {
  expect(ask('when was the ferry treaty signed')).toEqual([
    'The harbour treaty was signed in the town hall on 3 May 2024.',
    'A ferry treaty may be signed by 2026.',
  ]);
});

test.each(['when was the Vik round', 'when was the Vik meeting', 'when did they meet in Vik'])(
  'of a meeting whose date nobody tells another one’s is not shown as its own: %s',
  (about) => {
    const rounds = makeLibrary([
      { text: 'The crews met in Sund on 3 May 2024 after a first round in Vik.', published: '2024-07-02' },
    ]);
    const answer = answerDated(
      { about, person: null, party: null, from: null, to: null, zoom: null },
      rounds,
    );
    expect(answer).toMatchObject({ kind: 'timeline', entries: [], undated: [{ date: null }] });
  },
);

test.each(['when was the Honolulu treaty signed', 'mayor visit July 2024'])(
  'of somewhere, or an occasion, that the record lacks nothing is told: %s',
  (about) => {
    expect(ask(about)).toEqual([]);
  },
);
