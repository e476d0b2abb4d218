import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { answerAbout } from '../../src/answers/about.ts';
import { citeEvent, readItem } from '../../src/answers/cite.ts';
import { exportAnswer } from '../../src/export/export-answer.ts';
import { toJson } from '../../src/reply/json-answer.ts';
import { makeLibrary } from '../make-library.ts';
import { makeTimeline } from '../make-timeline.ts';
import { record } from '../record.ts';
import { readTable } from './read-table.ts';

const library = makeLibrary([
  {
    text: [
      'A ferry sank in the harbour on Monday, slowly; nobody drowned.',
      '=SUM(A1) opened the harbour on 2 November 2023.',
      'From 4 to 6 January 2024 the harbour was closed.',
      'The harbour opened in 1990, and its crane in May 2001.',
      'The harbour will close on Friday.',
      'The harbour is deep.',
    ].join('\n'),
    notes: [{ severity: 'doubtful', warning: 'Nobody else tells of the ferry.', covers: 'A ferry sank' }],
  },
  {
    text: 'Ships met outside the harbour of Åsund\\Öst on 5 March 2024.',
    outlet: '@Post',
    published: '2024-03-09',
  },
]);
const timeline = makeTimeline(library, 'harbour');
const write = (format: 'ics' | 'csv' | 'json') => exportAnswer(timeline, format, 'timeline', library.corpus)!;

describe('a calendar', () => {
  const { text, omitted } = write('ics');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const find = (words: string) => events.find(({ summary }) => summary.includes(words))!;

  test('has an all-day event for each entry that is known to the day, its end not included', () => {
    expect(
      events.map(({ startDate, endDate, summary }) => [
        startDate.isDate && startDate.toString(),
        endDate.toString(),
        summary.slice(0, 12),
      ]),
    ).toEqual([
      ['2023-11-02', '2023-11-03', '=SUM(A1) ope'],
      ['2024-01-04', '2024-01-07', 'From 4 to 6 '],
      ['2024-03-04', '2024-03-05', 'A ferry sank'],
      ['2024-03-05', '2024-03-06', 'Ships met ou'],
      ['2024-03-08', '2024-03-09', 'The harbour '],
    ]);
  });

  test('says what is not in it', () => {
    expect(omitted).toBe('Not in the calendar: 1 known only to a month, a year or longer and 1 undated.');
  });

  test('has the whole sentence, its place, date, warning, link and the record’s version in each event', () => {
    const { description } = find('A ferry');
    expect(description).toContain('A ferry sank in the harbour on Monday, slowly; nobody drowned.\n');
    expect(description).toContain('The Gazette · 4 March 2024, counted from “on Monday”');
    expect(description).toContain('paragraph 1 · Headline 1 <https://example.org/article-1#:~:text=');
    expect(description).toContain('⚠ Nobody else tells of the ferry.');
    expect(description).toContain(`From the record ${library.corpus.hash.slice(0, 8)}, as of 9 March 2024.`);
    expect(find('Ships').description).toContain('Åsund\\Öst');
    expect(find('will close').description).toContain('Announced: still to come');
  });

  test('is stamped with the record’s last day and leaves the days free', () => {
    for (const { component } of events) {
      expect(component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2024-03-09T00:00:00Z');
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
    expect(calendar.getFirstPropertyValue('prodid')).toContain(library.corpus.hash.slice(0, 8));
  });

  test('names each event by its place and days', () => {
    expect(find('A ferry').uid).toBe('article-1-0-62-2024-03-04-2024-03-04@on-the-record');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('has lines of at most 75 octets, each with its end', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is not written where nothing is known to the day', () => {
    expect(exportAnswer(makeTimeline(library, '1990'), 'ics', 'timeline', library.corpus)).toBeNull();
    expect(exportAnswer(answerAbout(library), 'ics', 'about', library.corpus)).toBeNull();
  });
});

describe('a table', () => {
  const rows = readTable(write('csv').text.replace(/^\ufeff/u, ''));

  test('has a row for each wording and each undated piece, with all of its citation', () => {
    expect(rows).toHaveLength(timeline.entries.length + timeline.undated.length);
    expect(rows.find(({ text }) => text!.startsWith('A ferry'))).toMatchObject({
      date: '2024-03-04',
      date_basis: 'counted',
      date_known: '4 March 2024, counted from “on Monday”, article of 5 March 2024',
      kind: 'happened',
      text: 'A ferry sank in the harbour on Monday, slowly; nobody drowned.',
      article: 'article-1',
      file: 'article-1.txt',
      outlet: 'The Gazette',
      published: '2024-03-05',
      url: 'https://example.org/article-1',
      paragraph: '1',
      start: '0',
      end: '62',
      warnings: 'Nobody else tells of the ferry.',
      record_version: library.corpus.hash.slice(0, 8),
      record_as_of: '2024-03-09',
    });
    expect(rows.at(-1)).toMatchObject({ text: 'The harbour is deep.', date: '', event: '' });
  });

  test('holds no formula: an apostrophe stands before what a spreadsheet would compute', () => {
    expect(rows.map(({ text }) => text)).toContain("'=SUM(A1) opened the harbour on 2 November 2023.");
    expect(rows.map(({ outlet }) => outlet)).toContain("'@Post");
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
  });

  test('is not written for an answer without words of an article', () => {
    expect(exportAnswer(answerAbout(library), 'csv', 'about', library.corpus)).toBeNull();
  });
});

test('JSON is the form that programs know, with the record’s version', () => {
  const { record: stated, ...answer } = JSON.parse(write('json').text);
  expect(answer).toEqual(JSON.parse(JSON.stringify(toJson('timeline', timeline))));
  expect(stated).toMatchObject({ version: library.corpus.hash.slice(0, 8), asOf: '2024-03-09' });
});

test.each(['ics', 'csv', 'json'] as const)('the same answer gives the same .%s file', (format) => {
  expect(write(format).text).toBe(write(format).text);
});

test('every sentence of the record’s calendar and table is one of its articles’', () => {
  const all = makeTimeline(record);
  const items = all.entries.flatMap(({ event, others }) => [event, ...others].map(citeEvent));
  const csv = exportAnswer(all, 'csv', 'timeline', record.corpus)!.text.replace(/^\ufeff/u, '');
  expect(readTable(csv).map(({ text }) => text)).toEqual(items.map(readItem));
  const ics = exportAnswer(all, 'ics', 'timeline', record.corpus)!.text;
  const events = new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(40);
  for (const event of events.map((each) => new ICAL.Event(each))) {
    expect(items.some((item) => event.description.startsWith(`${readItem(item)}\n`))).toBe(true);
  }
});
