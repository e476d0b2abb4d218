import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { describeDates, findIn, findValues } from './read-values.ts';

describe('what is written', () => {
  test.each([
    ['It was signed on 24 February 2022.', ['2022-02-24']],
    ['It was signed on Feb. 24, 2022, at noon.', ['2022-02-24T12:00']],
    ['It was signed on 2025-06-02.', ['2025-06-02']],
    ['It was signed on 02.06.2025.', ['2025-06-02']],
    ['It was signed on 6/24/2022 and 24/6/2022.', ['2022-06-24', '2022-06-24']],
    ['It was signed on 3/4/2022.', []],
    ['It was signed on 2.6.2025 and 24/6/22.', ['2025-06-02', '2022-06-24']],
    ['It was sent at 2025-06-02T10:00:30+02:00.', ['2025-06-02T10:00+02:00']],
    ['The hull fell in 1200 BC, the tower in 70 AD and AD 79.', ['BC1200', '0070', '0079']],
    ['The first war, 264 to 241 BC, was long.', ['BC0264/BC0241']],
    ['They met as early as 2011. 1914 saw gales; 1915 brought floods.', ['2011', '1914', '1915']],
    ['It runs 2013 through 2016.', ['2013', '2016']],
    ['Sales fell in Q3 2024 and the first half of 2023.', ['2024-Q3', '2023-H1']],
    ['It was signed in September 2022.', ['2022-09']],
    ['It began in 2014.', ['2014']],
    ['It began in nineteen ninety-five.', ['1995']],
    ['The 1936 convention holds.', ['1936']],
    ['In his failed 1996 campaign he lost.', ['1996']],
    ['Talks in 2014-2015 failed.', ['2014/2015']],
    ['The war (1914–18) was long.', ['1914/1918']],
    ['It lasted from 1648 to 1657.', ['1648', '1657']],
    ['In 1994, 1995 and 1997 nothing happened.', ['1994', '1995', '1997']],
    ['In the 1990s and the ’80s it was so.', ['199', '198']],
    ['In the 19th century it was so.', ['18']],
    ['In summer 2024 and the winter of 2023 it was so.', ['2024-SU', '2023-WI']],
    ['In the third quarter of 2024 it rose.', ['2024-Q3']],
    ['The deal of June 2-3, 2024, holds.', ['2024-06-02/2024-06-03']],
    ['From 22 to 25 June 2024 it rained.', ['2024-06-22/2024-06-25']],
    ['At 4 p.m. EST on 9 May 2024 it began.', ['2024-05-09T16:00-05:00']],
    ['On the night of 3 July 2024 it burned.', ['2024-07-03TNI']],
    ['At Christmas 2023 they rested.', ['2023-12-25']],
    ['It was signed on Feb.\n24, 2022, and in\nMarch 2023.', ['2022-02-24', '2023-03']],
  ])('%s', (text, values) => {
    expect(findValues(text)).toEqual(values);
    expect(findIn(text).every(({ basis }) => basis === 'written' || basis === 'counted')).toBe(true);
  });
});

describe('what is counted from the publication day', () => {
  test.each([
    ['They met yesterday.', ['2025-07-23']],
    ['They met the day before yesterday.', ['2025-07-22']],
    ['They meet tomorrow.', ['2025-07-25']],
    ['They met last night and this morning.', ['2025-07-23TNI', '2025-07-24TMO']],
    ['They met on Tuesday night.', ['2025-07-22TNI']],
    ['They met last week.', ['2025-W29']],
    ['They met earlier this month.', ['2025-07']],
    ['They will meet next month.', ['2025-08']],
    ['It was passed last year.', ['2024']],
    ['It happened eleven years ago.', ['2014']],
    ['It happened six months ago.', ['2025-01']],
    ['It happened three weeks ago.', ['2025-W27']],
    ['It ends two days from now.', ['2025-07-26']],
    ['They rested over the weekend.', ['2025-W29-WE']],
    ['He wants it by the end of the year.', ['2025']],
    ['Between late Tuesday and early yesterday it burned.', ['2025-07-22/2025-07-23']],
    ['Between late Tuesday and dawn yesterday it burned.', ['2025-07-22/2025-07-23']],
  ])('%s', (text, values) => {
    expect(findValues(text)).toEqual(values);
    expect(findIn(text).every(({ basis }) => basis === 'counted')).toBe(true);
    expect(findValues(text, null)).toEqual([]);
  });
});

describe('what needs its year', () => {
  test.each([
    ['Two rounds were held in May and June.', ['2025-05', '2025-06']],
    ['The rounds on May 16 and June 2 failed.', ['2025-05-16', '2025-06-02']],
    ['Talks on Monday (Jun 2) were short.', ['2025-06-02']],
    ['It began on Friday, July 18.', ['2025-07-18']],
    ['It began on Wednesday, July 24.', ['2024-07-24']],
    ['The deadline of September 2 was set.', ['2025-09-02']],
    ['In December they refused.', ['2024-12']],
    ['It will reopen in January.', ['2026-01']],
    ['He proposed a meeting by the end of August.', ['2025-08']],
    ['Last October they met.', ['2024-10']],
    ['It will open in early September.', ['2025-09']],
    ['April 24 and 25 were quiet.', ['2025-04-24', '2025-04-25']],
    ['It rained on June 2 and 9, 2024.', ['2024-06-02', '2024-06-09']],
    ['It rained on 24 and 25 June 2024.', ['2024-06-24', '2024-06-25']],
    ['May 2023 and June 2024 were dry, May and June 2022 wet.', ['2023-05', '2024-06', '2022-05', '2022-06']],
    ['“We want it next year,” she said on March 22.', ['2026', '2025-03-22']],
    ['The Easter truce failed.', ['2025-04-20']],
    ['On 29 February they met.', ['2024-02-29']],
  ])('%s', (text, values) => expect(findValues(text)).toEqual(values));
});

describe('what is no date', () => {
  test.each([
    'They may agree.',
    'Troops march on.',
    'May Burton and April Jones spoke.',
    'The Sun wrote that the sun rose.',
    'The second round failed.',
    'They exchanged 1,000 for 1,000 and 6,000 more.',
    'About 2000 people in 1200 villages paid $1995.',
    'She is 44 years old, her ten-year-old son is ill.',
    'They won 2-1 and 6-4, 7-5.',
    'On 31 February and February 30 nothing happened.',
    'On a Friday anything may happen.',
    'High noon is a film.',
    'Super Tuesday is the first Tuesday of many.',
    'They hope for a brighter tomorrow.',
    'He told Radio This Morning of Christmas trees, and wished a merry Christmas.',
    'Men from the 1st and 3rd divisions stood on the 8th floor.',
  ])('%s', (text) => expect(findValues(text)).toEqual([]));
});

test.each([
  ['They have 50 days.', ['50 days = P50D']],
  ['It began on 02.06.2025.', ['02.06.2025 = 2025-06-02']],
  ['A 30-day truce held.', ['A 30-day = P30D']],
  ['It lasted three and a half years.', ['three and a half years = P3.5Y']],
  ['It lasted 72 hours.', ['72 hours = PT72H']],
  ['It stalled over the past three years.', ['the past three years = P3Y']],
  ['They meet every Monday, and weekly.', ['every Monday = XXXX-WXX-1', 'weekly = P1W']],
  ['Now it is over.', ['Now = PRESENT_REF']],
  ['He comes in the future.', ['the future = FUTURE_REF']],
])('durations, repetitions and directions keep their kind: %s', (text, found) =>
  expect(describeDates(text)).toEqual(found),
);

describe('what is counted from another date', () => {
  test('names the mention it is counted from', () => {
    const text = 'The port fell on 3 May 2019. Two days later the fleet left.';
    const later = findIn(text)[1]!;
    expect(later).toMatchObject({ value: '2019-05-05', basis: 'counted' });
    expect(sliceSpan(text, later.anchor!)).toBe('3 May 2019');
  });

  test.each([
    ['He left on 3 May 2019. The next day she left.', ['2019-05-03', '2019-05-04']],
    ['He left on 3 May 2019. That same day she left.', ['2019-05-03', '2019-05-03']],
    ['He left in March 2019. The following month she left.', ['2019-03', '2019-04']],
    ['He was elected in 2009 and again four years later.', ['2009', '2013']],
    ['He left in May 2019. In September of the same year she left.', ['2019-05', '2019-09']],
    ['He left in May 2019. That July she left.', ['2019-05', '2019-07']],
    ['He left in May 2019, she on March 26 that year.', ['2019-05', '2019-03-26']],
    ['He left in January last year, she in June of this year.', ['2024-01', '2025-06']],
    ['He left on 3 May 2019, she on the 8th.', ['2019-05-03', '2019-05-08']],
    [
      'He left on 3 May 2019. The night before, and on the morning of the 8th, she wrote.',
      ['2019-05-03', '2019-05-02TNI', '2019-05-08TMO'],
    ],
    ['The race is on 3 September. A day earlier they met.', ['2025-09-03']],
    ['He left on 3 May 2019. On the 8th the fleet left.', ['2019-05-03', '2019-05-08']],
    ['He left in May 2019, and died in the autumn of that year.', ['2019-05', '2019-FA']],
    ['He left on 3 May 2019. Some three weeks later she left.', ['2019-05-03', '2019-05-24']],
    [
      'They met on 5 June 2019. A week earlier they had written. The next day they left.',
      ['2019-06-05', '2019-05-29', '2019-06-06'],
    ],
    ['Next year’s race is on 2 March.', ['2026', '2026-03-02']],
    [
      'The city fell in 218 BC. The following year peace came, and in May the king.',
      ['BC0218', 'BC0217', 'BC0217-05'],
    ],
  ])('%s', (text, values) => expect(findValues(text)).toEqual(values));

  test('gives nothing where no date was named', () => {
    expect(findValues('Two days later the fleet left. A day earlier it had come.')).toEqual([]);
  });

  // Right would be 1 May 2022: what is kept of an event is the date beside its verb, not the noun that recalls it.
  test('does not know anniversaries', () => {
    expect(findValues('The port fell on 1 May 2019. On the third anniversary of its fall they met.')).toEqual(
      ['2019-05-01'],
    );
  });
});

describe('years that are carried on', () => {
  test.each([
    ['It was drafted in March 2022, and in April they broke off.', ['2022-03', '2022-04']],
    ['In June 2011 the club sold its hall. In August it bought another.', ['2011-06', '2011-08']],
    ['The 2012 report was published in January.', ['2012', '2025-01']],
    ['It began in 2014, and they left on February 21.', ['2014', '2025-02-21']],
  ])('in news only where the passage goes on: %s', (text, values) =>
    expect(findValues(text)).toEqual(values),
  );
});

test('furniture is never read', () => {
  const text = 'Photo of 3 May 2019. They met on 4 May 2019.';
  const furniture = [{ start: 0, end: text.indexOf(' They') }];
  const found = findDates({ text, furniture, published: null });
  expect(found.map(({ value }) => value)).toEqual(['2019-05-04']);
});

test('a publication day that is none counts as unknown', () => {
  expect(findValues('They met yesterday, in May 2019.', 'soon')).toEqual(['2019-05']);
});
