import { describe, expect, test } from 'vitest';
import { readItem } from '../../../src/answers/cite.ts';
import { answerPerson } from '../../../src/answers/who-said/person.ts';
import { renderText } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    { text: '"We will wait for the spring tide," Anna Berg said.', published: '2024-03-05' },
    {
      text: '"We will wait for the spring tide," Anna Berg said.',
      published: '2024-03-06',
      outlet: 'The Herald',
    },
    { text: '"Nobody has waited as long as Anna Berg has," Carl Olsen said.', published: '2024-04-01' },
    { text: '"The tide came and went without us," Anna Berg said.', published: '2024-05-01' },
  ],
  {
    people: [
      {
        name: 'Anna Berg',
        otherNames: ['Berg'],
        party: 'port',
        offices: [
          { title: 'Clerk', to: '2020' },
          { title: 'Mayor', from: '2020-06-01' },
        ],
      },
      'Carl Olsen',
      'Dora Vik',
    ],
    parties: [{ id: 'port', name: 'The Port' }],
  },
);

test('a person’s offices, first and last words, and what others say of them', () => {
  const answer = answerPerson({ name: 'berg' }, library);
  expect(answer).toMatchObject({
    kind: 'person',
    name: 'Anna Berg',
    party: 'The Port',
    quotedBy: 2,
    spokenOf: 1,
    namedIn: { count: 4, isCapped: false },
    latest: '2024-05-01',
  });
  if (answer.kind !== 'person') return;
  expect(answer.offices.map(({ title }) => title)).toEqual(['Mayor', 'Clerk']);
  expect(answer.shown.map(({ as, item }) => `${as}: ${readItem(item)}`)).toEqual([
    'last: "The tide came and went without us,"',
    'first: "We will wait for the spring tide,"',
    'about: "Nobody has waited as long as Anna Berg has,"',
  ]);
});

test('somebody known who says nothing is not quoted, and somebody unknown is said to be unknown', () => {
  expect(answerPerson({ name: 'Dora Vik' }, library)).toMatchObject({
    kind: 'person',
    quotedBy: 0,
    shown: [],
  });
  expect(answerPerson({ name: 'Zuleika' }, library)).toMatchObject({
    kind: 'nothing',
    because: 'unknown-person',
  });
});

describe('what is shown of somebody', () => {
  const harbour = makeLibrary(
    [
      {
        title: 'Berg opens harbour',
        text: [
          'Berg opens harbour',
          'Berg said the harbour was hers, too.',
          'Dora Vik has a boat in it.',
          '"The harbour is open to all of you," Anna Berg said.',
          'The Castle said the toll would stay.',
        ].join('\n'),
      },
      { text: 'Carl Olsen said on Monday that Anna Berg was late.', published: '2024-06-01' },
      { text: 'Carl Olsen said that the pier was full.', published: '2024-06-04' },
    ],
    {
      people: ['Anna Berg', 'Carl Olsen', 'Dora Vik'],
      parties: [{ name: 'Arland', otherNames: ['Castle'] }],
    },
  );
  const render = (name: string) => renderText(answerPerson({ name }, harbour));

  test.each([
    [
      'words of their own, before what is reported of them',
      'berg',
      /Last words:\n {2}\| "The harbour is open/u,
    ],
    ['no first words where there is one', 'berg', /^(?!.*First)/su],
    ['what others said of them under their name', 'berg', /Last said of Anna Berg by others:/u],
    [
      'what is only reported',
      'olsen',
      /Last reported words:\n {2}\| Carl Olsen said that the pier was full/u,
    ],
    [
      'how often, and since when not',
      'olsen',
      /Quoted twice, named in 2 paragraphs\. No words of theirs are newer than 4 June/u,
    ],
    [
      'where they are named, who are not quoted',
      'Dora Vik',
      /Not quoted, named in 1 paragraph\.\n.*Last named in the record:/su,
    ],
    ['an organ by its name, and whose it is', 'the castle', /^Castle · Arland\nQuoted once/u],
  ])('%s', (_name, name, shown) => {
    expect(render(name)).toMatch(shown);
  });
});
