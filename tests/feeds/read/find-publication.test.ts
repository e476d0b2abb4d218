import { describe, expect, test } from 'vitest';
import { findPublication, type PublicationSigns, readDay } from '../../../src/feeds/read/find-publication.ts';

const NOTHING: PublicationSigns = {
  ...{ typed: null, page: null, feed: null, url: null, paragraphs: [], taken: '2024-03-07' },
};
const page = (value: string) => ({ value, from: 'its first time element' });

describe('a written day', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T23:30:00-05:00', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['Tuesday, 5 Sept. 2024', '2024-09-05'],
    ['March 5, 2024 10:00 am', '2024-03-05'],
    ['Tue Mar 05 10:00:00 2024', '2024-03-05'],
    ['2024-02-31', null],
    ['05/03/2024', null],
    ['1709632800', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (written, day) => expect(readDay(written)).toBe(day));
});

describe('the day of publication', () => {
  test.each<[string, Partial<PublicationSigns>, string, string]>([
    ['what was typed', { typed: '2020-01-01', page: page('2024-03-05') }, '2020-01-01', 'certain'],
    ['what the page says', { page: page('2024-03-05') }, '2024-03-05', 'certain'],
    ['what page and feed say', { page: page('2024-03-05'), feed: '5 Mar 2024' }, '2024-03-05', 'certain'],
    [
      'what the page says against the feed',
      { page: page('2024-03-05'), feed: '6 Mar 2024' },
      '2024-03-05',
      'likely',
    ],
    ['what the feed says', { feed: 'Tue, 05 Mar 2024 10:00:00 GMT' }, '2024-03-05', 'certain'],
    ['its address', { url: 'https://example.org/2024/3/5/ferry' }, '2024-03-05', 'likely'],
    [
      'a line at its head',
      { paragraphs: ['By A. Writer', 'Tuesday 5 March 2024', 'The ferry…'] },
      '2024-03-05',
      'likely',
    ],
    ['the day after, which it is elsewhere', { feed: '2024-03-08' }, '2024-03-08', 'certain'],
  ])('is by %s', (_name, signs, day, sureness) => {
    expect(findPublication({ ...NOTHING, ...signs })).toMatchObject({ day, sureness });
  });

  test.each<[string, Partial<PublicationSigns>]>([
    ['nothing says it', {}],
    ['the feed is ahead of time', { feed: '2031-01-01' }],
    ['a clock stood at its zero', { page: page('1970-01-01T00:00:00Z') }],
    ['the day is one of the story', { paragraphs: [`On 5 March 2020 the ferry ${'was late '.repeat(9)}.`] }],
    ['the line has no year', { paragraphs: ['Tuesday 5 March'] }],
  ])('is not known but as the latest it can be where %s', (_name, signs) => {
    const found = findPublication({ ...NOTHING, ...signs });
    expect(found).toMatchObject({ day: '2024-03-07', sureness: 'latest' });
    expect(found.reason).toMatch(/^Neither .*\.$/u);
  });
});
