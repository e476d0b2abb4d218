import { describe, expect, test } from 'vitest';
import { readItem } from '../../../src/answers/cite.ts';
import { answerDigest } from '../../../src/answers/digest/digest.ts';
import { buildLibrary } from '../../../src/search/build-library.ts';
import { makeCorpus, makeLibrary } from '../../make-library.ts';
import { makeDigest } from './make-digest.ts';

const known = {
  people: [
    {
      name: 'Anna Berg',
      otherNames: ['Berg'],
      party: 'sund',
      offices: [{ title: 'Mayor of Sund', from: '2020' }],
    },
    { name: 'Carl Olsen', otherNames: ['Olsen'], party: 'holm', offices: [{ title: 'Harbour master' }] },
  ],
  parties: ['Sund', 'Holm'],
  issues: ['toll', 'ferry', 'dredging'],
};
const DAY = ['2024-03-05', '2024-03-05'] as const;

/** The sentences of the news of 5 March 2024, after an older article. */
function listNews(text: string, older = 'The harbour lies still.'): string[] {
  const library = makeLibrary([{ text: older, published: '2024-02-01' }, { text }], known);
  return makeDigest(library, DAY).items.map(readItem);
}

const OPENING = 'The harbour of Sund is one of the oldest on the whole coast.';

describe('what makes a sentence news', () => {
  test.each([
    ['a decision', 'The council of Sund approved the new toll for the long bridge.', 'decision'],
    [
      'a decision that somebody reports',
      'Anna Berg said both sides had signed the paper on the long bridge.',
      'decision',
    ],
    ['a coming date', 'The long bridge between the towns will open on 2 April.', 'coming'],
    ['a stance', 'Holm rejects any toll on the long bridge between the towns.', 'stance'],
    ['somebody’s first words', 'Carl Olsen said the water in the harbour was cold.', 'new-speaker'],
    ['a quotation', '“We have seen a great many ships this year,” Anna Berg said.', 'quotation'],
  ])('%s', (_name, sentence, news) => {
    const older = '“It is a fine day for all of us here,” Anna Berg said.';
    const library = makeLibrary(
      [
        { text: older, published: '2024-02-01' },
        { text: `${OPENING}\n${sentence}\nThe gulls were loud all day long.` },
      ],
      known,
    );
    const { items } = makeDigest(library, DAY);
    expect(items.map((item) => [readItem(item), item.news])).toEqual([[sentence, news]]);
  });

  test.each([
    ['the first sentence of its article', OPENING],
    ['what was decided long ago', 'On 3 January Sund approved the toll for the bridge.'],
    ['what is denied', 'The council of Sund has not approved the toll for the bridge.'],
    ['what is supposed', 'Ships would wait if the council approved the toll for the bridge.'],
    ['what is to explain', 'Holm has repeatedly rejected the toll on the bridge in the past.'],
    ['what points back', 'It approved the toll for the long bridge between the towns.'],
    ['half of a quotation', '“We approved the toll for the long bridge. “And so on,” Berg said.'],
    ['what nobody is named for', '“The toll was never a good idea for this town.”'],
  ])('is not %s', (_name, sentence) => {
    expect(listNews(sentence, 'Anna Berg said it was cold.')).toEqual([]);
  });

  test('is not what was printed before', () => {
    const sentence = 'The council of Sund approved the new toll for the long bridge.';
    expect(listNews(sentence, `${sentence} Nobody came.`)).toEqual([]);
  });
});

test('decisions and what is to come stand first, and of a paragraph one sentence', () => {
  const text = [
    '“We have seen a great many ships this year,” Anna Berg said.',
    'Holm rejects any toll on the long bridge. Carl Olsen said the water in the harbour was cold.',
    'The council of Sund approved the new toll for the long bridge.',
  ].join('\n');
  expect(listNews(text, 'Anna Berg said it was cold.')).toEqual([
    'The council of Sund approved the new toll for the long bridge.',
    'Holm rejects any toll on the long bridge.',
    '“We have seen a great many ships this year,” Anna Berg said.',
  ]);
});

describe('whose words a sentence is', () => {
  test('is told with the office of the day, where the record dates one', () => {
    const text =
      '“We have seen a great many ships this year,” Anna Berg said.\n“We will see a great many more of them,” Carl Olsen said.';
    const { items } = makeDigest(makeLibrary([text], known), DAY);
    expect(items.map(({ speaker, office }) => [speaker?.name, office?.title ?? null])).toEqual([
      ['Anna Berg', 'Mayor of Sund'],
      ['Carl Olsen', null],
    ]);
  });

  test('is the outlet where somebody’s words are the smaller part of it', () => {
    const text =
      'Sund on Monday suspended the toll on the long bridge between the two towns for all ships, but Holm says it is too late.';
    const { items } = makeDigest(makeLibrary([text], known), DAY);
    expect(items.map(({ form, speaker }) => [form, speaker])).toEqual([['passage', null]]);
  });

  test('must be one: a sentence with two speakers is left out', () => {
    expect(
      listNews('“Sund approved the toll,” Anna Berg said, while “Holm rejects it,” Carl Olsen said.'),
    ).toEqual([]);
  });
});

describe('copies', () => {
  const words = '“We have seen a great many ships this year,” Anna Berg said.';
  const own = 'The council of Sund approved the new toll for the long bridge.';
  const library = makeLibrary(
    [{ text: `${words}\n${own}` }, { text: `${OPENING}\n${words}\n${own}`, outlet: 'The Herald' }],
    known,
  );
  const { counts, items } = makeDigest(library, DAY);

  test('are folded and counted', () => {
    expect(counts).toEqual({ articles: 2, statements: 1, speakers: 1, folded: 1 });
  });

  test('are named with the one that is shown, an outlet’s own sentence as well', () => {
    expect(items.map(({ also }) => also.length)).toEqual([1, 1]);
  });
});

describe('what is asked for', () => {
  const text = [
    'Holm rejects any toll on the long bridge between the towns.',
    '“The ferry will go on as it always has,” Anna Berg said.',
    'Carl Olsen said the water in the harbour was cold.',
  ].join('\n');
  const library = makeLibrary([text], known);

  test.each([
    ['an issue', { about: 'tolls' }, ['Holm rejects']],
    ['words', { about: 'cold water' }, ['Carl Olsen']],
    ['a person', { person: 'Berg' }, ['“The ferry']],
    ['a party', { party: 'Holm' }, ['Holm rejects', 'Carl Olsen']],
    ['both', { party: 'Holm', about: 'ferry' }, []],
    ['nothing in particular', {}, ['“The ferry', 'Holm rejects', 'Carl Olsen']],
  ])('%s', (_name, asked, begins) => {
    const { items, counts } = makeDigest(library, DAY, asked);
    expect(items.map((item) => begins.find((begin) => readItem(item).startsWith(begin)))).toEqual(begins);
    expect(counts.articles).toBe(begins.length > 0 ? 1 : 0);
  });

  test.each([
    ['nobody', { person: 'Zoe Quist' }, 'unknown-name'],
    ['words of grammar', { about: 'the of' }, 'only-common-words'],
  ])('%s is nothing', (_name, asked, because) => {
    const window = { since: '2024-03-05T00:00:00.000Z', until: '2024-03-06T00:00:00.000Z' };
    const given = { ...window, about: null, person: null, party: null, all: false, skip: 0, ...asked };
    expect(answerDigest(given, library)).toMatchObject({ kind: 'nothing', because });
  });
});

describe('beside the news', () => {
  const library = makeLibrary(
    [
      { text: '“We demand that the toll is lifted this year,” Anna Berg said.', published: '2022-03-05' },
      { text: 'The old bridge of Sund burned down on 5 March.', published: '2023-03-06' },
      {
        text: '“We demand that the toll is lifted without delay,” Anna Berg said.\n“We accept the ferry of Holm as it is,” Anna Berg said.',
        published: '2024-03-05',
      },
    ],
    known,
  );
  const { firsts, changes, onThisDay } = makeDigest(library, DAY);

  test('stands on what somebody spoke for the first time', () => {
    expect(firsts.map(({ name, issue }) => [name, issue.name])).toEqual([['Anna Berg', 'ferry']]);
  });

  test('stand a party’s words before and now', () => {
    expect(
      changes.map(({ party, issue, before, after }) => [
        party.name,
        issue.name,
        readItem(before!),
        readItem(after),
      ]),
    ).toEqual([
      [
        'Sund',
        'toll',
        '“We demand that the toll is lifted this year,” Anna Berg said.',
        '“We demand that the toll is lifted without delay,” Anna Berg said.',
      ],
    ]);
  });

  test('stands what happened on the same day of an earlier year', () => {
    expect(onThisDay && readItem(onThisDay)).toBe('The old bridge of Sund burned down on 5 March.');
  });
});

test('doubtful words are no news', () => {
  const text = 'The council of Sund approved the new toll for the long bridge.';
  const notes = [{ severity: 'doubtful' as const, warning: 'Nobody knows who wrote this.' }];
  expect(makeDigest(makeLibrary([{ text, notes }], known), DAY).items).toEqual([]);
});

describe('an article that was added', () => {
  const old = 'The council of Sund approved the new toll for the long bridge.';
  const fresh = 'The council of Holm rejected the new toll for the long bridge.';
  const added = { from: 'a.txt', fetched: '2024-03-05T12:00:00Z', version: 1, replaces: null, copyOf: null };
  const published = '2024-02-01';

  test.each([
    ['2024-03-05', 1],
    ['2024-02-01', 0],
  ])('is news of the day on which it was: %s', (day, count) => {
    const library = makeLibrary([{ text: old, published, added }], known);
    expect(makeDigest(library, [day, day]).items).toHaveLength(count);
  });

  test('is news as a new version only by what its former one had not', () => {
    const corpus = makeCorpus(
      [{ text: `${old}\n${fresh}`, published, added: { ...added, version: 2, replaces: 'former' } }],
      known,
    );
    const { articles } = makeCorpus([
      { id: 'former', text: old, published, added: { ...added, fetched: '2024-02-02T12:00:00Z' } },
    ]);
    const { items, counts } = makeDigest(buildLibrary({ ...corpus, formerVersions: articles }), DAY);
    expect(items.map(readItem)).toEqual([fresh]);
    expect(counts.articles).toBe(1);
  });

  test('has nothing to come that has passed by then', () => {
    const text = 'The long bridge between the towns will open on 2 March.';
    expect(makeDigest(makeLibrary([{ text, published, added }], known), DAY).items).toEqual([]);
    const early = { ...added, fetched: '2024-02-20T12:00:00Z' };
    const library = makeLibrary([{ text, published, added: early }], known);
    expect(makeDigest(library, ['2024-02-20', '2024-02-20']).items).toHaveLength(1);
  });

  test('has nothing to come where its day is not known', () => {
    const text = 'The long bridge between the towns will open on 2 April 2030.';
    const publication = { day: '2024-03-05', sureness: 'latest' as const, reason: 'Nothing tells.' };
    expect(makeDigest(makeLibrary([{ text, publication, added }], known), DAY).items).toEqual([]);
  });
});
