import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { citeEvent, readItem } from '../../../src/answers/cite.ts';
import type { TimelineAsked } from '../../../src/answers/timeline/read-topic.ts';
import { answerTimeline } from '../../../src/answers/timeline/timeline.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        'Anna Berg opened the new bridge on Monday after a fire in Vik.',
        'The harbour of Sund flooded in May 2019.',
        'Carl Olsen will visit the harbour on Friday.',
        'The old quay in Vik is unsafe. The Sund Forum was brief.',
        'The league had both in one room at Egmont.',
        'The inn at Egmont has new owners.',
      ].join('\n'),
      title: 'Bridge open',
      published: '2024-03-05',
    },
    {
      text: [
        'The harbour of Sund, which flooded in May 2019, is dry again.',
        '“The toll stays,” Anna Berg said yesterday.',
      ].join('\n'),
      title: 'Harbour dry',
      outlet: 'The Herald',
      published: '2024-06-12',
    },
  ],
  { people: ['Anna Berg', 'Carl Olsen'], parties: [{ name: 'Sund', otherNames: ['Sunders'] }] },
);

const nothing: TimelineAsked = { about: null, person: null, party: null, from: null, to: null, zoom: null };

function ask(asked: Partial<TimelineAsked>): Answer {
  return answerTimeline({ ...nothing, ...asked }, library);
}

/** Each entry as "date: the beginning of its words", then what is undated. */
function sketch(answer: Answer): string[] {
  if (answer.kind === 'nothing') return [answer.because];
  if (answer.kind !== 'timeline') throw new Error(`/timeline does not answer with ${answer.kind}.`);
  return [
    ...answer.entries
      .map(({ event }) => citeEvent(event))
      .map((item) => `${item.date?.value}: ${readItem(item).slice(0, 14)}`),
    ...answer.undated.map((item) => `undated: ${readItem(item).slice(0, 14)}`),
  ];
}

const BRIDGE = '2024-03-04: Anna Berg open';
const FLOOD = '2019-05: The harbour of';
const VISIT = '2024-03-08: Carl Olsen wil';
const TOLL = '2024-06-11: “The toll stay';

describe('a time', () => {
  test.each([
    ['of a day', 'what happened on 4 March 2024?', [BRIDGE]],
    ['of a day, typed in haste', 'wat happend on 4 March 2024?', [BRIDGE]],
    ['of a day in any year', 'March 4', [BRIDGE]],
    ['of a weekday of a month', 'first monday of march', [BRIDGE]],
    ['of another weekday of it', 'first tuesday of march', ['nothing-dated']],
    ['of a day that tells it in other words but one', 'opening of the bridge at noon, 4 March', [BRIDGE]],
    ['of a day that tells nothing of it', 'regatta on 4 March', ['nothing-dated']],
    ['in words of asking', 'what was going on in march 2024', [BRIDGE, VISIT]],
    ['of a month', 'march 2024', [BRIDGE, VISIT]],
    ['of a year', '2024', [BRIDGE, VISIT, TOLL]],
    ['from then on', 'since May 2024', [TOLL]],
    ['of nothing', 'April 2023', ['nothing-dated']],
    ['from a month without its year on', 'since March', [BRIDGE, VISIT, TOLL]],
    ['but not that one', 'not in 2024', [FLOOD]],
    ['after an event', 'what happened after the fire alarm?', ['nothing-about']],
    ['the days after an event of one day', 'after the bridge opened', [VISIT, TOLL]],
    ['so long after an event of one day', 'four days after the bridge opened', [VISIT]],
    ['up to an event', 'before Berg opened the bridge', [FLOOD]],
    ['after what is known to the month alone', 'the day after the flooded harbour', ['which-of-these']],
    ['as the articles use it', 'yesterday', [TOLL]],
    ['that no article names so', 'tomorrow', ['which-day']],
  ])('%s', (_name, about, entries) => {
    expect(sketch(ask({ about }))).toEqual(entries);
  });

  test('given as first and last day', () => {
    expect(sketch(ask({ from: '2024-03-05', to: '2024-03-31' }))).toEqual([VISIT]);
  });
});

describe('a topic', () => {
  test.each([
    ['is dated by the verb of its own clause', 'bridge', [BRIDGE]],
    ['beside a date of something else is undated', 'fire in Vik', ['undated: Anna Berg open']],
    ['without a date is undated', 'old quay', ['undated: The old quay i']],
    ['by another word for a meeting', 'Sund meeting', ['undated: The Sund Forum']],
    ['that sat in one place', 'when was the Egmont meeting', ['undated: The league had']],
    ['with a time', 'harbour 2024', [VISIT]],
    ['that is still to come', 'upcoming', [VISIT]],
    ['that is still to come for somebody', 'upcoming Olsen', [VISIT]],
    ['with an event beside it', 'fire after the bridge', ['undated: Anna Berg open']],
    ['of no article', 'purple elephants', ['nothing-about']],
    ['too common to look for', 'the', ['only-common-words']],
  ])('%s', (_name, about, entries) => {
    expect(sketch(ask({ about }))).toEqual(entries);
  });

  test.each([
    ['a person, acting or speaking', { person: 'Berg' }, [BRIDGE, TOLL]],
    ['a party', { party: 'Sunders' }, [FLOOD]],
    ['a person in a time', { person: 'Berg', about: 'June 2024' }, [TOLL]],
    ['nobody of the record', { person: 'Zuleika' }, ['unknown-name']],
  ])('%s', (_name, asked, entries) => {
    expect(sketch(ask(asked))).toEqual(entries);
  });
});

test.each([
  [
    'in the same hanging clause it is of that time',
    'shut the port, as it did with the mole after a storm in 1990',
    ['1990'],
  ],
  ['of its own clause it has none', 'shut the port and the mole after a storm in 1990', []],
])('beside a noun that has a date, %s', (_name, told, dates) => {
  const library = makeLibrary([`Last week the town of Vik ${told}.`]);
  const answer = answerTimeline({ ...nothing, about: 'mole' }, library);
  expect(answer.kind === 'timeline' && answer.entries.map(({ event }) => event.date.value)).toEqual(dates);
});

describe('entries', () => {
  const answer = ask({ about: 'flooded' });
  const entries = answer.kind === 'timeline' ? answer.entries : [];

  test('of the same event in two articles are one, with each wording', () => {
    const wordings = entries.map(({ event, others }) => [event, ...others].map(citeEvent).map(readItem));
    expect(wordings).toEqual([
      [
        'The harbour of Sund, which flooded in May 2019, is dry again.',
        'The harbour of Sund flooded in May 2019.',
      ],
    ]);
  });

  test('say what was still to come', () => {
    const visit = ask({ about: 'visit' });
    expect(visit.kind === 'timeline' && visit.entries.map(({ event }) => event.kind)).toEqual(['announced']);
  });

  test('say what basis their dates have', () => {
    const all = ask({});
    const bases = all.kind === 'timeline' ? all.entries.map(({ event }) => event.date.basis) : [];
    expect(new Set(bases)).toEqual(new Set(['written', 'counted']));
  });

  test('are counted in buckets, with the gaps between them', () => {
    const all = ask({ zoom: 'month', about: 'since 2024' });
    if (all.kind !== 'timeline') throw new Error('There is something since 2024.');
    expect(all.buckets).toEqual([
      { value: '2024-03', count: 2 },
      { value: '2024-06', count: 1 },
    ]);
    expect(all.entries.map(({ gap }) => gap)).toEqual([
      null,
      null,
      { first: '2024-03-09', last: '2024-06-10' },
    ]);
  });

  test.each([
    ['march 2024', 'day'],
    ['2024', 'month'],
    ['since 2019', 'year'],
  ])('are shown as finely as fits %s: by %s', (about, zoom) => {
    expect(ask({ about })).toMatchObject({ kind: 'timeline', zoom });
  });
});

test('silence about a time shows what lies nearest to it, apart from any answer', () => {
  const answer = ask({ about: 'April 2023' });
  const near = answer.kind === 'nothing' ? answer.nearest.map(({ date }) => date?.value) : [];
  expect(near).toHaveLength(2);
});

test.each([
  ['A guest at the opening of the bridge on 2 November (file photo)', '2024-03-05'],
  ['A guest waits for the opening of the bridge on 2 November (file photo)', '2024-06-18'],
])('a photo’s caption is labelled, and its day lies before the article: %s', (caption, published) => {
  const withPhoto = makeLibrary([
    {
      text: `The bridge is shut.\n${caption}\nNobody is hurt.`,
      furniture: [{ text: caption, kind: 'caption' }],
      published,
    },
  ]);
  const answer = answerTimeline({ ...nothing, about: 'opening 2 November' }, withPhoto);
  expect(answer).toMatchObject({
    entries: [{ event: { isCaption: true, date: { value: '2023-11-02', basis: 'inferred' } } }],
  });
});

describe('what a date dates', () => {
  const told = makeLibrary(
    [
      {
        text: [
          'Berg spoke before the mayors, who last dined together in May 2019.',
          'Olsen hopes to see another regatta before Easter.',
          'Berg gave the crew until September to repair the quay.',
          'The town still honours the 1931 treaty.',
          'Arland rang Borland on Monday.',
          'The old windmill, built in May 2019, has lost two of its sails.',
        ].join('\n'),
        published: '2024-03-05',
      },
    ],
    { people: ['Anna Berg', 'Carl Olsen'], parties: [{ name: 'Arland', otherNames: ['Egmont'] }, 'Borland'] },
  );
  test.each([
    ['those that its clause tells of', 'last time the mayors dined', ['2019-05: Berg spoke bef']],
    ['what is to be before it', 'next regatta', ['2024-03-31: Olsen hopes to']],
    [
      'what is to be done until then',
      'when does the ultimatum to the crew expire',
      ['2024-09: Berg gave the '],
    ],
    ['what a participle describes', 'windmill', ['2019-05: The old windmi']],
    ['and nothing that the sentence goes on to tell', 'sails', ['undated: The old windmi']],
    ['nothing but a name', '1931', ['undated: The town still']],
    [
      'a deed in other words, before what is undated',
      "Arland's phone calls with Borland",
      ['2024-03-04: Arland rang Bo'],
    ],
    ['whoever is called otherwise', 'Egmont rang Borland', ['2024-03-04: Arland rang Bo']],
  ])('%s', (_what, about, entries) => {
    expect(sketch(answerTimeline({ ...nothing, about }, told))).toEqual(entries);
  });

  test('what came of a verb behind two commas', () => {
    const fallen = makeLibrary([
      'The lighthouse, the oldest of all, collapsed in June 2021, burying a tractor.',
    ]);
    expect(sketch(answerTimeline({ ...nothing, about: 'tractor' }, fallen))).toEqual([
      '2021-06: The lighthouse',
    ]);
  });
});

test.each([
  ['in its time', '4 March 2024 joint statement', 1],
  ['and in no other', '5 April 2024 joint statement', 0],
  ['whatever an article with another headline tells then', '4 March 2024 pact', 0],
])('what stands under a headline is told by its words %s', (_when, about, count) => {
  const text = 'Joint statement of the ports\nOn Monday Carl Olsen opened the quay of Vik.';
  const under = makeLibrary([{ text, title: 'Joint statement of the ports', published: '2024-03-05' }]);
  const answer = answerTimeline({ ...nothing, about }, under);
  expect(answer.kind === 'timeline' ? answer.entries.length : 0).toBe(count);
});
