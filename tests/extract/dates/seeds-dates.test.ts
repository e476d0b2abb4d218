import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { sliceSpan } from '../../../src/text/span.ts';

const { articles } = readCorpus(join(import.meta.dirname, '../../../seeds'));
const READ = new Map(
  articles.map((article) => {
    const { text, furniture } = article;
    const mentions = findDates({ text, furniture, published: article.published.day });
    return [article.file.slice(0, 3), { text, mentions }];
  }),
);

/** The mentions of an article whose words are these, as value and basis. */
function lookUp(file: string, words: string): string[] {
  const { text, mentions } = READ.get(file)!;
  return mentions
    .filter(({ span }) => sliceSpan(text, span) === words)
    .map(({ value, basis }) => `${value} ${basis}`);
}

describe('every date of the record', () => {
  test.each([
    ['000', 'February 24', ['2022-02-24 inferred']],
    ['000', 'last week', ['2022-W13 counted', '2022-W13 counted']],
    ['001', 'Sunday', ['2022-03-27 counted', '2022-03-27 counted']],
    ['001', 'February 24', ['2022-02-24 inferred']],
    ['001', '1936', ['1936 written']],
    ['001', 'March 24', ['2022-03-24 inferred']],
    ['001', '2014', ['2014 written']],
    ['001', 'February 21', ['2022-02-21 inferred']],
    ['001', 'March 19', ['2022-03-19 inferred']],
    ['002', 'Saturday', ['2022-03-19 counted']],
    ['002', 'Thursday', ['2022-03-17 counted', '2022-03-24 counted']],
    ['002', 'Wednesday', ['2022-03-16 counted']],
    ['002', 'eight years ago', ['2014 counted']],
    ['002', '2008', ['2008 written']],
    ['002', '29 September', []],
    ['003', 'Wednesday', ['2025-07-23 counted']],
    ['003', 'Yesterday', ['2025-07-23 counted']],
    ['003', 'yesterday', ['2025-07-23 counted']],
    ['003', 'earlier yesterday', ['2025-07-23 counted']],
    ['003', 'May', ['2025-05 inferred']],
    ['003', 'June', ['2025-06 inferred']],
    ['003', 'May 16', ['2025-05-16 inferred']],
    ['003', 'June 2', ['2025-06-02 inferred']],
    ['003', '50 days', ['P50D written']],
    ['003', 'September', ['2025-09 inferred']],
    ['003', 'September 2022', ['2022-09 written']],
    ['003', 'January', ['2025-01 inferred']],
    ['003', 'Between late Tuesday and early yesterday', ['2025-07-22/2025-07-23 counted']],
    ['003', 'last week', ['2025-W29 counted', '2025-W29 counted']],
    ['003', 'last month', ['2025-06 counted']],
    ['004', 'Monday (Jun 2)', ['2025-06-02 inferred']],
    ['004', 'Monday', ['2025-06-02 counted']],
    ['004', 'last month', ['2025-05 counted']],
    ['004', 'February 2022', ['2022-02 written']],
    ['004', '1pm', ['2025-06-02T13:00 counted']],
    ['004', 'Sunday', ['2025-06-01 counted', '2025-06-01 counted']],
  ])('%s: %s', (file, words, found) => expect(lookUp(file, words)).toEqual(found));

  test.each([
    ['000', 3],
    ['001', 8],
    ['002', 6],
    ['003', 18],
    ['004', 9],
  ])('%s has no other: days, weeks, months and years', (file, count) => {
    const { mentions } = READ.get(file)!;
    const dated = mentions.filter(
      ({ kind, value }) => /^\d/.test(value) && (kind === 'date' || kind === 'time'),
    );
    expect(dated).toHaveLength(count);
  });
});
