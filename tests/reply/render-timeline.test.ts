import { describe, expect, test } from 'vitest';
import { answerTimeline } from '../../src/answers/timeline/timeline.ts';
import { itemsOf, renderText, toJson } from '../../src/reply/json-answer.ts';
import { plain } from '../../src/reply/plain.ts';
import { renderAnswer } from '../../src/reply/render-answer.ts';
import { makeLibrary } from '../make-library.ts';

const library = makeLibrary([
  {
    text: [
      'Ferry sinks',
      'A ferry sank in the harbour of Sund on Monday.',
      '“It was old,” Anna Berg said.',
      'The harbour opened on 2 November, and the crane in 1990.',
      'The harbour will close on Friday.',
      'The harbour is deep.',
    ].join('\n'),
    title: 'Ferry sinks',
    published: '2024-03-05',
  },
]);
const asked = { about: null, person: null, party: null, from: null, to: null, zoom: null };
const answer = answerTimeline({ ...asked, about: 'harbour' }, library);
const text = renderText(answer);

describe('each date says how it is known', () => {
  test.each([
    ['counted', '4 March 2024, counted from “on Monday”, article of 5 March 2024'],
    [
      'with a year that the text lacks',
      '2 November 2023, the year inferred: the article of 5 March 2024 has',
    ],
    ['ahead', 'Announced: still to come when it was written.'],
    ['for none', 'undated, in an article of 5 March 2024'],
  ])('%s', (_name, words) => {
    expect(text).toContain(words);
  });

  test.each([
    ['“The lighthouse was lit in 2019,” Carl Olsen said.', 'tells of 2019, as written in the article of'],
    [
      'Monday’s talks come a day after the lighthouse was lit.',
      '3 March 2024, counted from “a day after”, article of 5 March 2024',
    ],
    ['The lighthouse was lit this morning.', '5 March 2024, “this morning” in the article of that day'],
  ])('%s', (sentence, words) => {
    const lit = makeLibrary([{ text: sentence, published: '2024-03-05' }]);
    expect(renderText(answerTimeline({ ...asked, about: 'lighthouse' }, lit))).toContain(words);
  });

  test('inferred of the whole report', () => {
    const said = renderText(answerTimeline({ ...asked, person: 'Anna Berg' }, library));
    expect(said).toContain('4 March 2024, inferred: the report is of “on Monday”, article of 5 March 2024');
  });
});

test('of what is printed, as it is told there', () => {
  const text =
    'Anna Berg spoke to us on Monday.\nSund: Is it safe?\nBerg: No.\nSund: Why?\nBerg: The lighthouse leans.';
  const printed = makeLibrary([{ text, published: '2024-03-06' }]);
  expect(renderText(answerTimeline({ ...asked, about: 'lighthouse leans' }, printed))).toContain(
    '4 March 2024, inferred: what is printed is of “on Monday”, article of 6 March 2024',
  );
});

test('gaps are said', () => {
  expect(text).toContain('None of the entries lies between 3 November 2023 and 3 March 2024.');
});

test('what is undated comes last, under a heading of its own', () => {
  expect(text.indexOf('Undated')).toBeGreaterThan(text.indexOf('8 March 2024'));
  expect(text.indexOf('The harbour is deep')).toBeGreaterThan(text.indexOf('Undated'));
});

test('every block has its item, in order, so that a page’s buttons fit it', () => {
  const blocks = renderAnswer(answer, plain, { quotation: 900 }).blocks.slice();
  const items = itemsOf(answer);
  expect(blocks).toHaveLength(items.length);
  items.forEach(({ citation: { article, span } }, i) => {
    expect(blocks[i]).toContain(article.text.slice(span.start, span.end));
  });
});

test('programs get values and bases, and null for what is undated', () => {
  const { kind, items } = toJson('timeline', answer) as { kind: string; items: { date: unknown }[] };
  expect(kind).toBe('timeline');
  expect(items.map(({ date }) => date)).toEqual([
    { value: '2023-11-02', basis: 'inferred' },
    { value: '2024-03-04', basis: 'counted' },
    { value: '2024-03-08', basis: 'counted' },
    null,
  ]);
});
