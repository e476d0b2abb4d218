import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { citeEvent, readItem } from '../../../src/answers/cite.ts';
import { answerTimeline } from '../../../src/answers/timeline/timeline.ts';
import { record } from '../../record.ts';

function ask(about: string): Answer {
  return answerTimeline({ about, person: null, party: null, from: null, to: null, zoom: null }, record);
}

/** The dates of the record's events whose words hold these, in the article whose file begins so. */
function datesOf(file: string, words: string): string[] {
  const events = record.events.filter(
    ({ article, span }) =>
      article.file.startsWith(file) && article.text.slice(span.start, span.end).includes(words),
  );
  return events.map(({ date }) => date.value);
}

describe('the traps of the five articles', () => {
  test.each([
    ['the Thursday past', '002', 'On Thursday, Erdogan', ['2022-03-17']],
    ['the Thursday ahead', '002', 'summit meeting on', ['2022-03-24']],
    ['a Wednesday before publication', '002', 'Blinken', ['2022-03-16']],
    ['a morning paper’s yesterday', '003', "Yesterday's", ['2025-07-23']],
    ['a range over two days', '003', 'Between late', ['2025-07-22/2025-07-23']],
    ['two months of one verb', '003', 'in May and', ['2025-05', '2025-06']],
    ['two days of one verb', '003', 'May 16 and', ['2025-05-16', '2025-06-02']],
    ['a weekday beside its day', '004', '(Jun 2)', ['2025-06-02']],
    ['a February of 2022 in an article of 2025', '004', 'A first round', ['2025-05', '2022-02']],
    ['a treaty’s year', '001', '1936', []],
    ['a meeting that nobody dates', '001', 'Antalya', []],
  ])('%s', (_name, file, words, dates) => {
    expect(datesOf(file, words)).toEqual(dates);
  });

  test('no event of the articles of 2022 lies in 2025, and what those of 2025 tell of 2022 is no more than the war', () => {
    const years = (file: string) =>
      new Set(
        record.events
          .filter(({ article }) => article.file.startsWith(file))
          .map(({ date }) => date.value.slice(0, 4)),
      );
    for (const file of ['000', '001', '002']) expect(years(file)).not.toContain('2025');
    for (const file of ['003', '004']) expect(years(file)).not.toContain('2024');
  });
});

describe('when something was said', () => {
  test.each([
    ['001', 'burns bridges', '2022-03-27'],
    ['001', 'almost a consensus', '2022-03-24'],
    ['001', 'There will be a peace deal', '2022-03-19'],
    ['002', 'the Russian case must', '2022-03-19'],
    ['002', 'the greater responsibility', '2022-03-19'],
    ['003', 'expects an easy', '2025-07-23'],
    ['003', 'shut the door', '2025-06'],
    ['004', 'abducted children', '2025-06-01'],
    ['004', 'resolved by the leaders', '2025-06-01'],
    // Said at another time than the report is of: nothing but the day of publication is known.
    ['003', 'diametrically opposed', null],
    ['003', 'him a puppet', null],
  ])('%s: %s', (file, words, value) => {
    const said = record.statements
      .filter(
        ({ article, span }) =>
          article.file.startsWith(file) && article.text.slice(span.start, span.end).includes(words),
      )
      .map((statement) => statement.said?.value ?? null);
    expect(new Set(said)).toEqual(new Set([value]));
  });
});

test('a meeting without a date stays undated', () => {
  const answer = ask('Antalya meeting date');
  expect(answer).toMatchObject({ kind: 'timeline', entries: [], notices: [{ is: 'no-date' }] });
  expect(answer.kind === 'timeline' && answer.undated.map(({ date }) => date)).toEqual([null, null]);
});

test('a caption’s day gets the year that it lacks, and says so', () => {
  const answer = ask('Sochi 29 September');
  const [entry] = answer.kind === 'timeline' ? answer.entries : [];
  expect(entry?.event).toMatchObject({ isCaption: true, date: { value: '2021-09-29', basis: 'inferred' } });
  expect(readItem(citeEvent(entry!.event))).toContain('29 September');
});

test('the same year’s annexation in three articles is one entry', () => {
  const answer = ask('2014');
  expect(answer).toMatchObject({ entries: [{ others: [{}, {}] }] });
});
