import { describe, expect, test } from 'vitest';
import { readItem } from '../../../src/answers/cite.ts';
import { isPositionItem } from '../../../src/answers/positions/position-item.ts';
import { answerPositions, type PositionsTyped } from '../../../src/answers/positions/positions.ts';
import { suggestNames } from '../../../src/answers/suggest.ts';
import { renderText, toJson } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      published: '2024-01-10',
      text: 'Arland rejects the toll.\nBorland demands the north shore of the island.',
    },
    { published: '2024-02-10', text: 'Anna Berg said Arland was ready to lower the toll.' },
    {
      published: '2024-03-10',
      text: 'Arland will never give up territory.\nArland rejects claims to the north shore.',
    },
    {
      published: '2025-01-10',
      text: 'Borland accepts the toll if the ferry runs.\nThe Arland delegation demands a ferry.',
    },
  ],
  {
    parties: [
      { name: 'Arland', otherNames: ['Arlandia', 'Arland delegation'] },
      { name: 'Borland' },
      { name: 'Corland' },
    ],
    people: [
      { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland' },
      { name: 'Bo Lund', otherNames: ['Lund'], party: 'borland' },
    ],
    issues: [
      { name: 'Toll', otherNames: ['harbour dues'], terms: ['toll'] },
      { name: 'Ferry', terms: ['ferry'] },
      { name: 'Territory', terms: ['territory'] },
      { name: 'North shore', terms: ['north shore'], parent: 'territory' },
      {
        name: 'Meeting of the two',
        otherNames: ['meeting between Berg and Lund'],
        terms: ['Berg … Lund … meet'],
      },
    ],
  },
);

function ask(issue: string | null, typed: Partial<PositionsTyped> = {}) {
  return answerPositions({ issue, party: null, asOf: null, compare: null, ...typed }, library);
}

/** "party issue: words" for every item. */
function list(issue: string | null, typed: Partial<PositionsTyped> = {}): string[] {
  const answer = ask(issue, typed);
  if (answer.kind !== 'positions') return [answer.kind];
  return answer.items.map((item) => `${item.party.name} ${item.issue.name}: ${readItem(item)}`);
}

const READY = 'Arland Toll: Anna Berg said Arland was ready to lower the toll.';
const REJECTS = 'Arland Toll: Arland rejects the toll.';
const NEVER = 'Arland Territory: Arland will never give up territory.';
const NORTH = 'Arland North shore: Arland rejects claims to the north shore.';
const IF = 'Borland Toll: Borland accepts the toll if the ferry runs.';

test('a short name with a slip is the one that the record has', () => {
  const towns = makeLibrary(['Vesta rejects the toll.\nBorland rejects the toll.'], {
    parties: ['Vesta', 'Borland'],
    issues: ['toll'],
  });
  const answer = answerPositions({ issue: 'vetsa toll', party: null, asOf: null, compare: null }, towns);
  expect(answer.kind === 'positions' && answer.items.map(readItem)).toEqual(['Vesta rejects the toll.']);
});

describe('a question is read in any order', () => {
  test.each([
    ['party and issue', 'Arland toll', [READY, REJECTS]],
    ['issue and party', 'toll Arlandia', [READY, REJECTS]],
    ['an issue with a slip', 'Arland teritory', [NEVER, NORTH]],
    ['another name of the issue', 'harbour dues of arland', [READY, REJECTS]],
    ['an issue that is one word, in two', 'Arland to-ll', [READY, REJECTS]],
    ['two parties side by side', 'Borland vs Arland on the toll', [IF, READY, REJECTS]],
    ['a possessive without its sign', 'arlands position on the toll', [READY, REJECTS]],
    ['words around them', 'what is Arland’s position on the tolls?', [READY, REJECTS]],
    ['an issue: the latest words of each party, whoever spoke last first', 'toll', [IF, READY]],
    ['an issue of which only one party speaks', 'Arland territory', [NEVER, NORTH]],
    ['a year', 'Arland toll 2025', ['nothing']],
    ['a month', 'Arland toll January 2024', [REJECTS]],
    ['as of a day', 'toll as of 1 February 2024', [REJECTS]],
    ['a person', 'Berg toll', [READY]],
    ['whom a view is of is not whose it is', 'Berg’s view of Arland', [READY]],
    ['whose position it is, behind a preposition', 'position of Borland on Arland', ['nothing']],
    ['a party that only stands behind a preposition', 'toll of Borland', [IF]],
    ['whom a thing is for is not whose view it is', 'Borland on the toll for Arland', [IF]],
    ['whom somebody opposes is not who opposes', 'Borland opposing Arland on the toll', [IF]],
    ['somebody whom the record has no view of', 'Harbour Guild on the toll', ['nothing']],
    ['a country that is no party', "Norway's position on the toll", ['nothing']],
    ['words that are no name before the issue', 'latest on the toll', [IF, READY]],
    ['names that belong to the issue', 'meeting between Berg and Lund', ['nothing']],
    ['a party and words that some position holds', 'Arland lower', [READY]],
  ])('%s', (_name, typed, expected) => {
    expect(list(typed)).toEqual(expected);
  });

  test('the party may be an option of its own', () => {
    expect(list('toll', { party: 'Arland' })).toEqual([READY, REJECTS]);
    expect(ask('toll', { party: 'Atlantis' })).toMatchObject({ kind: 'nothing', because: 'unknown-name' });
  });

  test('nothing is left of the words that an issue is called by', () => {
    expect(ask('Arland harbour toll')).toMatchObject({ asked: { words: null }, notices: [] });
  });

  test('what holds the words stands before the rest on the issue', () => {
    const answer = ask('Arland toll rejects');
    expect(list('Arland toll rejects')).toEqual([REJECTS, READY]);
    expect(answer).toMatchObject({ items: [{ beside: false }, { beside: true }] });
    expect(renderText(answer)).toContain('without the other words that were asked for');
  });

  test('words that nothing holds are said to have been left out', () => {
    expect(ask('Arland toll bananas')).toMatchObject({ notices: [{ is: 'passed-over', words: 'bananas' }] });
  });
});

describe('a party in an issue’s words is no party that is asked of', () => {
  const text = 'Borland rejects union membership.\nArland demands a ferry.';
  const union = makeLibrary([text], {
    parties: ['Arland', 'Borland', { name: 'Great Union', otherNames: ['union'] }],
    issues: [
      { name: 'Union membership', otherNames: ['union'], terms: ['union membership'] },
      { name: 'Ferry', terms: ['ferry'] },
    ],
  });
  const askUnion = (issue: string) =>
    answerPositions({ issue, party: null, asOf: null, compare: null }, union);

  test.each([['union'], ['union membership'], ['the Borland view of the union']])('%s', (typed) => {
    const wanted = { kind: 'positions', items: [{ party: { name: 'Borland' } }] };
    expect(askUnion(typed)).toMatchObject(wanted);
  });

  test.each([['the union’s view of the ferry'], ['union on the ferry'], ['union ferry']])(
    'but “%s” asks for it',
    (typed) => {
      expect(askUnion(typed)).toMatchObject({ kind: 'nothing', because: 'no-position' });
    },
  );

  test('beside another party, too, where it stands first', () => {
    const answer = askUnion('union ferry Arland');
    expect(answer.kind === 'positions' && answer.asked.parties.map(({ name }) => name)).toEqual([
      'Great Union',
      'Arland',
    ]);
  });
});

test('what a party says of the whole comes after what it says of the part, and is called so', () => {
  const answer = ask('Arland north shore');
  const items = answer.kind === 'positions' ? answer.items : [];
  expect(items.map(({ wider }) => wider)).toEqual([false, true]);
  expect(renderText(answer)).toContain('on Territory as a whole');
});

test('what a report tells without a day stood so on the day that it is of', () => {
  const text =
    'Arland said on Monday that the toll was high.\n"It is," Anna Berg said.\nBorland has rejected it.';
  const report = makeLibrary([text], {
    people: [{ name: 'Anna Berg', party: 'arland' }],
    parties: ['Arland', 'Borland'],
    issues: ['toll'],
  });
  const answer = answerPositions({ issue: 'Borland toll', party: null, asOf: null, compare: null }, report);
  expect(answer).toMatchObject({ items: [{ date: { value: '2024-03-04', basis: 'inferred' } }] });
});

test('beside other parties it is left for whoever asks for the party', () => {
  const answer = ask('north shore');
  expect(list('north shore')).toEqual([
    NORTH,
    'Borland North shore: Borland demands the north shore of the island.',
  ]);
  expect(answer.kind === 'positions' && answer.readUnshown()).toMatchObject([{ wider: true }]);
});

test('the whole takes in its parts', () => {
  expect(list('territory Borland')).toEqual([
    'Borland North shore: Borland demands the north shore of the island.',
  ]);
});

describe('where nothing stands', () => {
  test('it is said, and what others say is marked as theirs', () => {
    const answer = ask('Borland ferry 2023');
    expect(answer).toMatchObject({ kind: 'nothing', because: 'no-position' });
    const none = ask('Corland toll');
    expect(
      none.kind === 'nothing' && none.nearest.filter(isPositionItem).map(({ party }) => party.name),
    ).toContain('Arland');
    const text = renderText(none);
    expect(text).toContain('no position of Corland on “Toll”');
    expect(text.indexOf('Borland · Toll')).toBeGreaterThan(text.indexOf('not an answer:'));
  });

  test.each([['xyzzy'], ['an issue nobody has'], ['?']])('%s', (typed) => {
    expect(ask(typed).kind).toBe(typed === '?' ? 'positions' : 'nothing');
  });

  test('a record without a codebook has no positions', () => {
    const bare = makeLibrary(['Arland rejects the toll.'], { parties: ['Arland'] });
    const answer = answerPositions({ issue: null, party: null, asOf: null, compare: null }, bare);
    expect(answer.kind).toBe('nothing');
  });
});

test('a party is silent since its last words, where the record goes on', () => {
  expect(renderText(ask('Arland toll'))).toContain('Silent since 10 February 2024');
  expect(renderText(ask('Borland toll'))).not.toContain('Silent since');
  expect(renderText(ask('Arland toll', { asOf: '2024-02-10' }))).not.toContain('Silent since');
});

describe('since when a party is silent', () => {
  const since = (...texts: readonly Parameters<typeof makeLibrary>[0][number][]) => {
    const silent = makeLibrary([...texts, { published: '2024-06-01', text: 'It rained.' }], {
      parties: ['Arland'],
      issues: [
        { name: 'Territory', terms: ['territory'] },
        { name: 'North shore', terms: ['north shore'], parent: 'territory' },
      ],
    });
    const typed = { issue: 'Arland north shore', party: null, asOf: null, compare: null };
    return renderText(answerPositions(typed, silent)).match(/Silent since .*/gu);
  };

  test.each([
    [
      'a term of what is to come',
      { text: 'Arland will leave the north shore by March.', published: '2024-02-10' },
    ],
    ['a later word on the whole', { text: 'Arland rejects the north shore.', published: '2024-02-10' }],
  ])('is not told by %s', (_name, first) => {
    const whole = { text: 'Arland demands territory.', published: '2024-04-10' };
    expect(since(first, whole)).toEqual([
      'Silent since 10 February 2024: nothing newer stands in the record.',
    ]);
  });

  test.each([
    ['likely', 'about 10 February 2024'],
    ['week', 'the week of 10 February 2024'],
    ['latest', '10 February 2024 at the latest'],
  ] as const)('is as sure as the day of its article: %s', (sureness, words) => {
    const publication = { day: '2024-02-10', sureness, reason: 'It says so.' };
    expect(since({ text: 'Arland rejects the north shore.', publication })).toEqual([
      `Silent since ${words}: nothing newer stands in the record.`,
    ]);
  });
});

test('the parties of an issue have their latest words each, and the number of the earlier ones', () => {
  const answer = ask('toll');
  const items = answer.kind === 'positions' ? answer.items : [];
  expect(items.map(({ party, unshown }) => `${party.name} ${unshown}`)).toEqual(['Borland 0', 'Arland 1']);
  expect((toJson('positions', answer) as { items: object[] }).items).toHaveLength(3);
});

test('a party’s issues have their latest words each, and the number of the earlier ones', () => {
  const answer = ask('Arland');
  const items = answer.kind === 'positions' ? answer.items : [];
  expect(items.map(({ issue, unshown }) => `${issue.name} ${unshown}`)).toEqual([
    ...['Ferry 0', 'Territory 0', 'North shore 0', 'Toll 1'],
  ]);
  expect(renderText(answer)).toContain('1 earlier: /positions “Arland Toll”.');
  expect((toJson('positions', answer) as { items: object[] }).items).toHaveLength(5);
});

describe('the matrix', () => {
  test('counts every party on every issue', () => {
    const answer = ask(null);
    const cells = answer.kind === 'positions' ? answer.cells : [];
    expect(
      cells.map(({ issue, party, count, latest }) => `${issue.name} ${party.name} ${count} ${latest}`),
    ).toEqual([
      ...['Toll Borland 1 2025-01-10', 'Toll Arland 2 2024-02-10'],
      ...['Ferry Borland 1 2025-01-10', 'Ferry Arland 1 2025-01-10'],
      ...[
        'Territory Arland 1 2024-03-10',
        'North shore Arland 1 2024-03-10',
        'North shore Borland 1 2024-01-10',
      ],
    ]);
    expect(renderText(answer)).toContain('Borland 1 (10 January 2025) · Arland 2 (10 February 2024)');
  });

  test('of a day holds what stood then', () => {
    const answer = ask(null, { asOf: '2024-01-31' });
    expect(answer.kind === 'positions' && answer.cells.length).toBe(2);
  });
});

describe('two days side by side', () => {
  test('what differs is the wording', () => {
    const answer = ask('Arland toll', { asOf: '2024-12-31', compare: '2024-01-31' });
    expect(answer).toMatchObject({ changes: [{ is: 'changed' }] });
    const text = renderText(answer);
    expect(text).toContain('wording changed');
    expect(text).toContain('modal: earlier none, later “ready”');
    expect(text).not.toMatch(/position changed|changed (?:its|his|her) position/u);
  });

  test.each([
    ['the same words', { asOf: '2024-02-01', compare: '2024-01-31' }, 'the same words stood on both days'],
    ['nothing yet', { asOf: '2025-12-31', compare: '2023-01-31' }, 'nothing on record by 31 January 2023'],
  ])('%s', (_name, typed, said) => {
    expect(renderText(ask('Arland toll', typed))).toContain(said);
  });

  test('that they are perhaps not on the same point is said where they share few words', () => {
    const apart = makeLibrary(
      [
        { published: '2024-01-10', text: 'Arland rejects any toll on grain that crosses in winter.' },
        { published: '2024-02-10', text: 'Two marks a boat is what Arland has offered instead of a toll.' },
      ],
      { parties: [{ name: 'Arland' }], issues: ['toll'] },
    );
    const typed = { issue: 'toll', party: null, asOf: '2024-12-31', compare: '2024-01-31' };
    expect(renderText(answerPositions(typed, apart))).toContain('They share few words');
  });

  test('both wordings are items for a program', () => {
    const json = toJson('positions', ask('Arland toll', { asOf: '2024-12-31', compare: '2024-01-31' }));
    expect(json).toMatchObject({ kind: 'positions', changes: [{ wording: 'changed' }] });
    expect(json.items).toHaveLength(2);
  });
});

test('an item for a program says whose, on what, told by whom and by which words', () => {
  const json = toJson('positions', ask('Borland toll')) as { items: object[] };
  expect(json.items[0]).toMatchObject({
    party: 'Borland',
    issue: 'Toll',
    stance: { label: 'accepts if', cue: { text: 'accepts' } },
    condition: { text: 'if the ferry runs' },
  });
});

test('issues are offered while one is typed, by any of their names', () => {
  const offer = (typed: string) => suggestNames('issues', typed, library, 25).map(({ name }) => name);
  expect(offer('')).toHaveLength(4);
  expect(offer('dues')).toEqual(['Toll']);
});

describe('days are offered while one is typed', () => {
  const offer = (typed: string) => suggestNames('days', typed, library, 25).map(({ value }) => value);

  test.each([
    ['nothing yet', '', ['2025-01', '2024-03', '2024-02', '2024-01', '2025-01-10']],
    ['the name of a month', 'mar', ['2024-03', '2024-03-10']],
    ['a day in front', '10 f', ['2024-02-10']],
    ['a month in front', 'february 1', ['2024-02-10']],
    ['numbers', '2024-03', ['2024-03', '2024-03-10']],
    ['what the record does not have', '2019', []],
  ])('%s', (_name, typed, values) => {
    expect(offer(typed).slice(0, 5)).toEqual(values);
  });
});

test.each([
  ['what does arland want on the ferry?', 'Arland Ferry'],
  ['where did Arland stand on the ferry', 'Arland Ferry'],
  ['ferry: the attitude of Arland', 'Arland Ferry'],
])('words around a question are no words to look for: %s', (typed, found) => {
  const answer = ask(typed);
  expect(answer).toMatchObject({ kind: 'positions', asked: { words: null } });
  expect(list(typed).map((item) => item.split(':')[0])).toEqual([found]);
});

test('a party that speaks under the name of a body of its is called by its own', () => {
  const json = toJson(
    'positions',
    answerPositions(
      { issue: 'ferry', party: null, asOf: null, compare: null },
      makeLibrary(['Haven said the ferry was late.'], {
        parties: [{ name: 'Arland', otherNames: ['Haven'] }],
        issues: ['ferry'],
      }),
    ),
  );
  expect(json.items).toMatchObject([{ speaker: { name: 'Arland', asWritten: 'Haven', party: 'Arland' } }]);
});

test('an issue’s words within a party’s name leave it the name', () => {
  const states = makeLibrary(['Borland accepts neutrality.', 'The Free States accept the toll.'], {
    parties: ['Free States', 'Borland'],
    issues: [
      { name: 'Neutrality', terms: ['neutrality', 'neutral state'] },
      { name: 'Toll', terms: ['toll'] },
    ],
  });
  const typed = { party: null, asOf: null, compare: null };
  expect(answerPositions({ ...typed, issue: 'Free States neutrality of Borland' }, states).kind).toBe(
    'nothing',
  );
  expect(answerPositions({ ...typed, issue: 'Borland neutrality' }, states).kind).toBe('positions');
});

test('positions on typed words are counted by issue', () => {
  expect(renderText(ask('lower'))).toMatch(/^“lower”\n +Toll 1\n/u);
});
