import { describe, expect, test } from 'vitest';
import { makeAsked } from '../../src/answers/answer.ts';
import { answerCheck } from '../../src/answers/check/check-quotation.ts';
import { answerSources } from '../../src/answers/sources.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { renderText, toJson } from '../../src/reply/json-answer.ts';
import { markdown } from '../../src/reply/markdown.ts';
import { makeLibrary } from '../make-library.ts';

const library = makeLibrary(
  [
    {
      text: '"The dredging of the harbour ends this week, and not before," Anna Berg said.',
      title: 'Harbour *opens*',
    },
    {
      text: '"The dredging of the harbour ends this week," said Berg.',
      title: 'Harbour',
      outlet: 'The Herald',
    },
    {
      text: '"The moon is a harbour," a guest said.',
      title: 'Moon',
      notes: [{ severity: 'doubtful', warning: 'Nothing supports the guest.' }],
    },
  ],
  { people: ['Anna Berg'] },
);

function whoSaid(words: string): string {
  return renderText(answerWhoSaid(makeAsked({ words }), library), markdown);
}

describe('an item', () => {
  test('shows words, speaker, how sure that is, outlet, day, paragraph, headline and link', () => {
    expect(whoSaid('and not before')).toBe(
      [
        '**1 passage** with “and not before”',
        '',
        '> "The dredging of the harbour ends this week, and not before,"',
        '**Anna Berg** · named in the text',
        '-# The Gazette · published 5 March 2024 · paragraph 1 · [Harbour \\*opens\\*](<https://example.org/article-1#:~:text=The%20dredging%20of%20the,week%2C%20and%20not%20before>)',
      ].join('\n'),
    );
  });

  test('names a further carrier, and says where it is worded otherwise', () => {
    expect(whoSaid('dredging of the harbour')).toMatch(/\n-# worded otherwise in The Herald · paragraph 1/u);
  });

  test('says where it was said in the article’s own words', () => {
    const place = makeLibrary([
      '"The ferry leaves at noon," Anna Berg said in an interview with Radio Harbour.',
    ]);
    const answer = answerWhoSaid(makeAsked({ words: 'ferry leaves' }), place);
    const text = renderText(answer, markdown);
    expect(text).toContain('**Anna Berg** · named in the text · “in an interview with Radio Harbour”');
    expect(toJson('who-said', answer)).toMatchObject({
      items: [{ venue: 'in an interview with Radio Harbour' }],
    });
  });

  test('says to whom it was said', () => {
    const told = makeLibrary(['"The ferry leaves at noon," Anna Berg told reporters.']);
    const answer = answerWhoSaid(makeAsked({ words: 'ferry leaves' }), told);
    expect(renderText(answer, markdown)).toContain('**Anna Berg** · named in the text · to “reporters”');
  });

  test('of a doubtful source carries its warning', () => {
    expect(whoSaid('moon is a harbour')).toContain('\n-# ⚠ Nothing supports the guest.');
  });
});

test.each([
  ['by a clear sentence', 'Carl Olsen said the toll was too high.', 'named in the text'],
  ['before a verb that is less clear', 'Olsen spoke of what the toll was worth.', 'the text says “Olsen”'],
])('a speaker is named %s', (_name, text, said) => {
  const answer = answerWhoSaid(makeAsked({ words: 'the toll was' }), makeLibrary([text]));
  expect(renderText(answer, markdown)).toContain(`** · ${said}`);
});

describe('an added article', () => {
  const added = {
    fetched: '2024-03-06T09:00:00.000Z',
    version: 2,
    replaces: 'ferry',
    copyOf: 'herald-ferry',
  };
  const growing = makeLibrary([
    {
      ...{ text: '“The ferry leaves at noon on Monday,” Anna Berg said.', title: 'Ferry leaves', url: null },
      added: { from: 'ferry.txt', ...added },
    },
    {
      ...{ text: 'The harbour opened on Monday.', title: 'Harbour opens', id: 'undated' },
      ...{ publication: { day: '2024-03-06', sureness: 'latest', reason: 'It was taken then.' } },
    },
  ]);

  test('says in the list where it came from, when, and what it carries', () => {
    const text = renderText(answerSources({}, growing), markdown);
    expect(text).toContain(
      'Ferry leaves\n-# The Gazette · published 5 March 2024: The article is dated.\n-# 1 paragraphs',
    );
    expect(text).toContain(
      'added on 6 March 2024 from ferry.txt · version 2 of it · carries the text of herald-ferry',
    );
    expect(text).toContain('published not after 6 March 2024: It was taken then.');
  });

  test('without an address has no link', () => {
    const text = renderText(answerWhoSaid(makeAsked({ words: 'leaves at noon' }), growing), markdown);
    expect(text).toMatch(/paragraph 1 · Ferry leaves$/u);
  });

  // Monday is counted from a day of publication, and there is none to count from.
  test('of which no day is known dates nothing', () => {
    const answer = answerWhoSaid(makeAsked({ words: 'harbour opened' }), growing);
    expect(answer.kind === 'quotes' && answer.items.map(({ date }) => date)).toEqual([null]);
    expect(growing.events.filter(({ article }) => article.id === 'undated')).toEqual([]);
    expect(toJson('who-said', answer)).toMatchObject({ items: [{ citation: { published: null } }] });
  });
});

test('silence says what was searched and marks the nearest as no answer', () => {
  const text = whoSaid('the harbour elephants dance tonight');
  expect(text).toContain(
    'The record does not say: nobody is on record with “the harbour elephants dance tonight”.',
  );
  expect(text).toContain('-# Searched: 3 articles');
  expect(text).toContain('Nearest in the record, not an answer:');
});

test('an altered quotation shows what differs', () => {
  const claim = { quote: 'The dredging of the harbour ends this year', speaker: null, source: null };
  expect(renderText(answerCheck(claim, library), markdown)).toContain(
    'The dredging of the harbour ends this **week** ~~year~~',
  );
});

test('what differs is marked in plain text, too', () => {
  const claim = { quote: 'The dredging of the harbour ends this year', speaker: null, source: null };
  const text = renderText(answerCheck(claim, library));
  expect(text).toContain('ends this [record: week] [not: year]');
});

test('what a quotation left out is said', () => {
  const lock = makeLibrary(['"Unless the river floods we will open the lock," Anna Berg said.']);
  const claim = { quote: 'we will open the lock', speaker: null, source: null };
  expect(renderText(answerCheck(claim, lock))).toContain(
    'Left out were words that may turn the sense: “Unless the river floods”.',
  );
});
