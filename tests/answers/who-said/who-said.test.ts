import { describe, expect, test } from 'vitest';
import { type Answer, type Asked, makeAsked } from '../../../src/answers/answer.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { answerWhoSaid } from '../../../src/answers/who-said/who-said.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        '"The dredging of the harbour ends this week," Anna Berg said.',
        'The mayor was not impressed, and the port of Sund stayed shut.',
        '"We cannot pay for a second bridge," Carl Olsen told reporters. "Nobody can."',
        'The port authority said the toll was "plainly unlawful".',
      ].join('\n'),
      title: 'Harbour to open',
      published: '2024-03-05',
    },
    {
      text: '"The dredging of the harbour ends this week," said Berg.\nA ferry sank.',
      title: 'Ferry sinks',
      outlet: 'The Herald',
      published: '2024-03-06',
    },
    {
      text: '"A second bridge will be built," Anna Berg said.\n“The moon is a harbour,” a guest at the fair said.',
      title: 'Bridge after all',
      published: '2024-06-01',
      notes: [
        {
          severity: 'doubtful',
          warning: 'Nothing supports the guest.',
          covers: '“The moon is a harbour,” a guest at the fair said.',
        },
      ],
    },
  ],
  {
    people: ['Anna Berg', 'Carl Olsen', 'Dora Vik'],
    parties: [{ name: 'Port authority', otherNames: ['port authority'] }],
  },
);

function ask(asked: Partial<Asked>): Answer {
  return answerWhoSaid(makeAsked(asked), library);
}

/** The kind of the answer, what it shows, and what it says of the match, in short. */
function sketch(answer: Answer) {
  if (answer.kind === 'quotes') {
    const said = answer.items.map(
      (item) => `${item.speaker && (item.speaker.name ?? item.speaker.asWritten)}: ${readItem(item)}`,
    );
    return { said, notices: answer.notices.map(({ is }) => is) };
  }
  if (answer.kind === 'nothing') return { silent: answer.because };
  throw new Error(`/who-said answers with quotes or nothing, not ${answer.kind}.`);
}

describe('words', () => {
  test.each([
    [
      'as they stand',
      'second bridge',
      ['Carl Olsen: "We cannot pay for a second bridge,"', 'Anna Berg: "A second bridge will be built,"'],
      [],
    ],
    [
      'in another spelling',
      'SECOND  Brídge',
      ['Carl Olsen: "We cannot pay for a second bridge,"', 'Anna Berg: "A second bridge will be built,"'],
      [],
    ],
    [
      'that two outlets carry',
      'dredging of the harbour',
      ['Anna Berg: "The dredging of the harbour ends this week,"'],
      [],
    ],
    [
      'with a typing error',
      'harbour dredgng ends',
      ['Anna Berg: "The dredging of the harbour ends this week,"'],
      ['corrected', 'close-wording'],
    ],
    [
      'in another order',
      'this week harbour dredging ends',
      ['Anna Berg: "The dredging of the harbour ends this week,"'],
      ['close-wording'],
    ],
    [
      'of which half were remembered, and those in a row',
      'we cannot pay for purple bridges',
      ['Carl Olsen: "We cannot pay for a second bridge,"'],
      ['unknown-word', 'close-wording'],
    ],
    [
      'among others that say little',
      'they use the moon as a harbour',
      ['a guest at the fair: “The moon is a harbour,” a guest at the fair said.'],
      ['unknown-word', 'close-wording'],
    ],
    [
      'beside one that stands for anything',
      'pay for a bridge before anything opens',
      ['Carl Olsen: "We cannot pay for a second bridge,"'],
      ['unknown-word', 'unknown-word', 'close-wording'],
    ],
    [
      'of a fragment, in its sentence',
      'plainly unlawful',
      ['The port authority: The port authority said the toll was "plainly unlawful".'],
      [],
    ],
    [
      'claimed for their speaker',
      'Berg: a second bridge will be built',
      ['Anna Berg: "A second bridge will be built,"'],
      [],
    ],
    [
      'claimed for another speaker',
      'we cannot pay for a second bridge - Berg',
      ['Carl Olsen: "We cannot pay for a second bridge,"'],
      ['other-speaker'],
    ],
    [
      'near words of somebody else’s beside a name',
      'Olsen dredging of harbour this week',
      ['Anna Berg: "The dredging of the harbour ends this week,"'],
      ['close-wording', 'not-theirs'],
    ],
    [
      'near words beside a person and a party',
      'Olsen port authority dredging of harbour ends this week',
      ['Anna Berg: "The dredging of the harbour ends this week,"'],
      ['close-wording', 'not-theirs'],
    ],
    [
      'about whoever is named, who says less of it',
      'the moon is a port authority harbour',
      [
        'a guest at the fair: “The moon is a harbour,” a guest at the fair said.',
        'The port authority: The port authority said the toll was "plainly unlawful".',
      ],
      ['close-wording'],
    ],
    [
      'claimed for another, most of several of which somebody has',
      'Olsen: this week, dredging the whole harbour is to end',
      ['Anna Berg: "The dredging of the harbour ends this week,"'],
      ['other-speaker', 'unknown-word', 'close-wording'],
    ],
    ['of nobody’s, which the outlet wrote', 'ferry sank', ['null: A ferry sank.'], []],
  ])('%s', (_name, words, said, notices) => {
    expect(sketch(ask({ words }))).toEqual({ said, notices });
  });

  test.each([
    ['in no article', 'purple elephants', 'not-in-record'],
    ['of which most are in no article', 'the harbour elephants dance tonight', 'not-in-record'],
    ['of which half stand there, but not in a row', 'a second purple bridge dances', 'not-in-record'],
    ['of which some are another speaker’s', 'Berg: nobody pays for tunnels', 'not-in-record'],
    ['claimed for another, one of them nobody’s', 'Berg: we cannot pay for a second tunnel', 'not-in-record'],
    ['claimed for another, mostly numbers', 'Olsen: one, two, three weeks of harbour', 'not-in-record'],
    ['that are a topic beside the name of another', 'Olsen harbour dredging', 'not-in-record'],
    ['that others say on a topic', 'Olsen on dredging the harbour this week', 'nothing-by-person'],
    ['that are too common', 'the', 'only-common-words'],
    ['that are too common by far', 'it is', 'only-common-words'],
  ])('%s', (_name, words, silent) => {
    expect(sketch(ask({ words }))).toEqual({ silent });
  });
});

describe('a person', () => {
  test.each(['Berg', 'anna berg', 'BÉRG'])('%s is shown with the latest words first', (person) => {
    expect(sketch(ask({ person }))).toEqual({
      said: [
        'Anna Berg: "A second bridge will be built,"',
        'Anna Berg: "The dredging of the harbour ends this week,"',
      ],
      notices: [],
    });
  });

  test('typed as the words is read as a person', () => {
    expect(sketch(ask({ words: 'Carl Olsen' }))).toEqual(sketch(ask({ person: 'Carl Olsen' })));
  });

  test.each([
    ['nobody of the record', { person: 'Zuleika' }, 'unknown-person'],
    ['somebody who says nothing', { person: 'Dora Vik' }, 'nothing-by-person'],
    ['words around a compound that the record lacks', { words: 'all-for-all harbour' }, 'not-in-record'],
    ['somebody who says nothing on it', { person: 'Carl Olsen', words: 'dredging' }, 'nothing-by-person'],
    ['somebody of whom nothing is quoted', { words: 'Vik: no dredging this week' }, 'not-in-record'],
    ['the same without a colon', { words: 'Dora Vik "no dredging this week"' }, 'not-in-record'],
    ['somebody on what others speak of', { words: 'Carl Olsen on the dredging' }, 'nothing-by-person'],
    ['somebody who said nothing then', { person: 'Carl Olsen', from: '2024-04-01' }, 'nothing-in-time'],
  ])('%s', (_name, asked, silent) => {
    expect(sketch(ask(asked))).toEqual({ silent });
  });

  test('whose words are somebody else’s is told whose they are', () => {
    expect(sketch(ask({ person: 'Berg', words: 'cannot pay for a second bridge' }))).toEqual({
      said: ['Carl Olsen: "We cannot pay for a second bridge,"'],
      notices: ['other-speaker'],
    });
    expect(sketch(ask({ person: 'Berg', words: 'cannot pay for a new second bridge' }))).toMatchObject({
      said: ['Carl Olsen: "We cannot pay for a second bridge,"'],
      notices: expect.arrayContaining(['close-wording', 'other-speaker']),
    });
  });
});

describe('days', () => {
  test.each([
    ['from', { from: '2024-04-01' }, ['Anna Berg: "A second bridge will be built,"']],
    ['to', { to: '2024-04-01' }, ['Carl Olsen: "We cannot pay for a second bridge,"']],
  ])('bound what is shown: %s', (_name, days, said) => {
    expect(sketch(ask({ words: 'second bridge', ...days }))).toEqual({ said, notices: [] });
  });
});

describe('what else can be asked', () => {
  test.each([
    ['the earliest first', { words: 'second bridge', order: 'first' }, ['Carl Olsen', 'Anna Berg']],
    ['the latest first', { words: 'second bridge', order: 'latest' }, ['Anna Berg', 'Carl Olsen']],
    ['a party', { party: 'Port authority' }, ['The port authority']],
    ['a name among the words', { words: 'Berg second bridge' }, ['Anna Berg']],
    ['a name that is the topic', { words: 'ferry sank, Olsen' }, [null]],
    ['a certainty', { words: 'second bridge', certainty: 'named' }, ['Carl Olsen', 'Anna Berg']],
  ] as const)('%s', (_name, asked, speakers) => {
    const answer = ask(asked);
    const items = answer.kind === 'quotes' ? answer.items : [];
    expect(items.map(({ speaker }) => speaker && (speaker.name ?? speaker.asWritten))).toEqual(speakers);
  });

  test('a party that nobody speaks for', () => {
    expect(sketch(ask({ party: 'Fishers' }))).toEqual({ silent: 'unknown-person' });
  });

  test('words in quotation marks are checked', () => {
    expect(ask({ words: '“A second bridge will be built”' })).toMatchObject({
      kind: 'verdict',
      verdict: 'verbatim',
    });
  });
});

test('another outlet’s copy is a further citation of the same statement', () => {
  const answer = ask({ words: 'dredging of the harbour' });
  const also = answer.kind === 'quotes' ? answer.items[0]!.also : [];
  expect(also.map(({ article }) => article.outlet.name)).toEqual(['The Herald']);
});

test('a doubtful passage never comes without its warning', () => {
  const answer = ask({ words: 'moon is a harbour' });
  const items = answer.kind === 'quotes' ? answer.items : [];
  expect(items.map(({ warnings }) => warnings)).toEqual([['Nothing supports the guest.']]);
});

test('silence says what was searched and shows the nearest apart from any answer', () => {
  const answer = ask({ words: 'the harbour elephants dance tonight' });
  expect(answer).toMatchObject({
    kind: 'nothing',
    searched: { articles: 3, from: '2024-03-05', to: '2024-06-01' },
  });
  expect(answer.kind === 'nothing' && answer.nearest.length).toBeGreaterThan(0);
});

test('of one day a headline comes after what its article quotes', () => {
  const text = 'Berg demands a lower toll\n"The toll must fall by the end of June," Anna Berg said.';
  const record = makeLibrary([{ text, title: 'Berg demands a lower toll' }], { people: ['Anna Berg'] });
  const answer = answerWhoSaid(makeAsked({ person: 'Berg' }), record);
  const paragraphs = answer.kind === 'quotes' ? answer.items.map(({ citation }) => citation.paragraph) : [];
  expect(paragraphs).toEqual([1, 0]);
});

test('a quotation that begins inside a sentence is shown in it', () => {
  const record = makeLibrary(['Anna Berg promised “to keep the old ferry for the island”.']);
  const answer = answerWhoSaid(makeAsked({ words: 'keep the old ferry' }), record);
  const said = answer.kind === 'quotes' ? answer.items.map(readItem) : [];
  expect(said).toEqual(['Anna Berg promised “to keep the old ferry for the island”.']);
});
