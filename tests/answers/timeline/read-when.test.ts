import { describe, expect, test } from 'vitest';
import { readWhen } from '../../../src/answers/timeline/read-when.ts';

/** The times of a question as "first..last", an open end left empty. */
function listWhens(typed: string): string[] {
  return readWhen(typed).whens.map(
    ({ first, last, weekday }) =>
      `${first ?? ''}..${last ?? ''}${weekday === undefined ? '' : `, weekday ${weekday}`}`,
  );
}

describe('times in words', () => {
  test.each([
    ['what happened on June 2?', ['06-02..06-02']],
    ['2nd of june 2025', ['2025-06-02..2025-06-02']],
    ['24 feb 2022', ['2022-02-24..2022-02-24']],
    ['what did they do on the 17th of March 2022, please?', ['2022-03-17..2022-03-17']],
    ['on the 17th march', ['03-17..03-17']],
    ['in the year 1936', ['1936-01-01..1936-12-31']],
    ['what the year 1936 has to do with this', ['1936-01-01..1936-12-31']],
    ['2025-07-23', ['2025-07-23..2025-07-23']],
    ['23.7.2025', ['2025-07-23..2025-07-23']],
    ['July 2025', ['2025-07-01..2025-07-31']],
    ['july 34 - what was going on', ['2034-07-01..2034-07-31']],
    ['in july 25', ['2025-07-01..2025-07-31']],
    ['on july 25', ['07-25..07-25']],
    ['two thousand and eight', ['2008-01-01..2008-12-31']],
    ['two thousand and eight boats', []],
    ['september of twenty twenty-two', ['2022-09-01..2022-09-30']],
    ['nineteen ninety-one', ['1991-01-01..1991-12-31']],
    ['twenty oh five', ['2005-01-01..2005-12-31']],
    ['july 34', ['2034-07-01..2034-07-31']],
    ['march 2022', ['2022-03-01..2022-03-31']],
    ['7/2025', ['2025-07-01..2025-07-31']],
    ['2022', ['2022-01-01..2022-12-31']],
    ['summer of 2025', ['2025-06-01..2025-08-31']],
    ['Q2 2025', ['2025-04-01..2025-06-30']],
    ['second quarter of 2025', ['2025-04-01..2025-06-30']],
    ['the first half of 2025', ['2025-01-01..2025-06-30']],
    ['winter 2022', ['2022-12-01..2023-02-28']],
    ['last week of March 2022', ['2022-03-25..2022-03-31']],
    ['first week of June', ['06-01..06-07']],
    ['the first monday of march', ['03-01..03-07, weekday 1']],
    ['last Fri in May 2025', ['2025-05-25..2025-05-31, weekday 5']],
    ['the week of 23 July 2025', ['2025-07-21..2025-07-27']],
    ['week of 30 December 2024', ['2024-12-30..2025-01-05']],
    ['week of July 21', ['07-21..07-27']],
    ['early March 2022', ['2022-03-01..2022-03-10']],
    ['the end of July 2025', ['2025-07-21..2025-07-31']],
    ['mid-2025', ['2025-05-01..2025-08-31']],
    ['the 1990s', ['1990-01-01..1999-12-31']],
    ['20th century', ['1900-01-01..1999-12-31']],
    ['20250723', ['2025-07-23..2025-07-23']],
    ['2/6/25', ['2025-06-02..2025-06-02']],
    ['17 mar 22', ['2022-03-17..2022-03-17']],
    ['6/24/2025', ['2025-06-24..2025-06-24']],
    ['May and June 2025', ['2025-05-01..2025-05-31', '2025-06-01..2025-06-30']],
    ['2 June 2025 and 23 July', ['2025-06-02..2025-06-02', '2025-07-23..2025-07-23']],
    ['May 16 and June 2', ['05-16..05-16', '06-02..06-02']],
    ['thurs 17 march 2022', ['2022-03-17..2022-03-17']],
    ['june the 2nd 2025', ['2025-06-02..2025-06-02']],
    ['24.2.22', ['2022-02-24..2022-02-24']],
    ['3 and 4 June 2025', ['2025-06-03..2025-06-03', '2025-06-04..2025-06-04']],
    ['23 & 24 july', ['07-23..07-23', '07-24..07-24']],
    ['22 July 2025 at night', ['2025-07-22..2025-07-22']],
    ['evening of 18th may', ['05-18..05-18']],
    ['the night of Friday the 3rd of June 2022', ['2022-06-03..2022-06-03']],
    ['the harbour in May', ['05-01..05-31']],
    ['29 February', ['02-29..02-29']],
    ['third of march', ['03-03..03-03']],
    ['the twenty-third of June 2025', ['2025-06-23..2025-06-23']],
    ['june eighteenth', ['06-18..06-18']],
    ['march third, ferry', ['03-03..03-03']],
    ['may the first', ['05-01..05-01']],
    ['from june eighteenth to june twentieth', ['06-18..06-20']],
    // A round, a march and a share that are numbered.
    ['june third round', ['06-01..06-30']],
    ['the first march of the ferrymen', []],
    ['a third of the ferries', []],
    ["new year's eve 2039", ['2039-12-31..2039-12-31']],
    ['new years day of 2040', ['2040-01-01..2040-01-01']],
    ['easter 2036', ['2036-04-13..2036-04-13']],
    ['home by christmas', []],
  ])('%s', (typed, whens) => {
    expect(listWhens(typed)).toEqual(whens);
  });
});

describe('spans of time', () => {
  test.each([
    ['from March to May 2022', ['2022-03-01..2022-05-31']],
    ['between 24 and 27 March 2022', ['2022-03-24..2022-03-27']],
    ['24-27 march 2022', ['2022-03-24..2022-03-27']],
    ['night of 22-23.7.2025', ['2025-07-22..2025-07-23']],
    ['July 22/23 2025', ['2025-07-22..2025-07-23']],
    ['night from 22 to 23 July 2025', ['2025-07-22..2025-07-23']],
    ['24/25 march 2022', ['2022-03-24..2022-03-25']],
    ['june 1-2 2025', ['2025-06-01..2025-06-02']],
    ['June 1 to 2, 2025', ['2025-06-01..2025-06-02']],
    ['june 28 to july 2 2025', ['2025-06-28..2025-07-02']],
    ["Feb 24th '22", ['2022-02-24..2022-02-24']],
    ["dec '14", ['2014-12-01..2014-12-31']],
    ['talks in May ’24', ['2024-05-01..2024-05-31']],
    ['2022-2025', ['2022-01-01..2025-12-31']],
    ['since June 2025', ['2025-06-01..']],
    ['from 2 June 2025 until now', ['2025-06-02..']],
    ['anything from June 2025', ['2025-06-01..2025-06-30']],
    ['anything from June 2025 on', ['2025-06-01..']],
    ['the two thousand eight war', ['2008-01-01..2008-12-31']],
    ['two thousand and eight boats', []],
    ['2022 versus now', ['2022-01-01..2022-12-31']],
    ['before the June 2025 talks', ['..2025-05-31']],
    ['after 2 June 2025', ['2025-06-03..']],
    ['before 2 June 2025', ['..2025-06-01']],
    ['until 2 June 2025', ['..2025-06-02']],
  ])('%s', (typed, whens) => {
    expect(listWhens(typed)).toEqual(whens);
  });
});

test.each([
  ['may the harbour open', 'may the harbour open'],
  ['march of the guards', 'march of the guards'],
  ['harbour meeting in June 2025', 'harbour meeting'],
  ['50 days', '50 days'],
  ['nights at sea', 'nights at sea'],
  ['2 and 3 ferries', '2 and 3 ferries'],
  ['night of the sat phones', 'night of the sat phones'],
  ['24/7 ferries', '24 7 ferries'],
  ['second half of the game', 'second half of the game'],
  ['the end of the war', 'the end of the war'],
  ['ships until now', 'ships'],
  ['', ''],
])('what is no time is left as it is: %j', (typed, rest) => {
  expect(readWhen(typed).rest).toBe(rest);
});

test.each(['31 February', '29 february 2023', '2025-02-30', '31.2.2025', '32 May', 'June 31', '2025-13-01'])(
  '%s is in no calendar',
  (typed) => {
    expect(readWhen(`harbour ${typed}`).impossible).toBe(typed);
  },
);

test.each([
  ['yesterday', 'yesterday'],
  ['what happened last week', 'last week'],
  ['on Monday', 'Monday'],
  ['two days ago', 'two days ago'],
  ['on the 23rd', 'the 23rd'],
  ['on the 23rd of July', null],
  ['2 June 2025', null],
])('%s hangs on when it is said: %s', (typed, relative) => {
  expect(readWhen(typed).relative).toBe(relative);
});

test.each([
  ['02/06/2025', '02/06/2025'],
  ['the harbour in early March 2022', 'early March 2022'],
  ['ships before the May fair', 'before the May'],
  ['the night of 2 June 2025', 'night of 2 June 2025'],
  ['2 June 2025', undefined],
])('how %s is read is told where others would read it otherwise', (typed, told) => {
  expect(readWhen(typed).whens[0]?.typed).toBe(told);
});

test.each(['not in 2025', 'ships except in 2025', 'ships, not 2025'])('%s leaves that time out', (typed) => {
  const { whens, excluded } = readWhen(typed);
  expect(whens).toEqual([]);
  expect(excluded).toMatchObject([{ first: '2025-01-01', last: '2025-12-31' }]);
});
