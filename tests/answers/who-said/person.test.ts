import { expect, test } from 'vitest';
import { readItem } from '../../../src/answers/cite.ts';
import { answerPerson } from '../../../src/answers/who-said/person.ts';
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
