import { describe, expect, test } from 'vitest';
import { LINEAR, measureGrowth } from '../../measure-growth.ts';
import { readEvents } from './read-events.ts';

describe('a date belongs to the verb of its clause', () => {
  test.each([
    ['The port of Sund opened on Monday.', ['2024-03-04 happened opened']],
    ['On Monday the port of Sund opened.', ['2024-03-04 happened opened']],
    ['The mayor on Monday opened the port.', ['2024-03-04 happened opened']],
    ['The mayor resigned, and on Monday the port opened.', ['2024-03-04 happened opened']],
    [
      'The mayor, who resigned in 2019, opened the port on Monday.',
      ['2019 happened resigned', '2024-03-04 happened opened'],
    ],
    ['There is a truce on land, to enter into force on March 12.', ['2024-03-12 announced enter']],
    ['The ferry could sail as early as March 12.', ['2024-03-12 announced sail']],
    ['The toll will be paid no later than March 12.', ['2024-03-12 announced paid']],
    ['Talks resume on March 12 in the port.', ['2024-03-12 announced resume']],
    ['The permits, of which two are left, run out on May 1.', ['2024-05-01 announced run']],
    ['The crew opened the port of Sund, Arland, in May 2023.', ['2023-05 happened opened']],
    ['The toll will be raised in small steps, beginning on March 12.', ['2024-03-12 announced raised']],
    ['The line has grown, adding ports in 1952.', ['1952 happened adding']],
    // What leads to a place has no verb.
    ['Flowers for the crew, to the harbour on March 12.', []],
    ['The mayor broke the law by closing the port on February 24.', ['2024-02-24 happened closing']],
    [
      'The bridge, built in 1990, was closed in May 2023.',
      ['1990 happened built', '2023-05 happened closed'],
    ],
  ])('%s', (text, events) => {
    expect(readEvents(text)).toEqual(events);
  });
});

test.each([
  ['– February 6: second round, three hours. Nobody won.', ['2024-02-06 happened']],
  ['February 2024 – Second round.', ['2024-02 happened']],
  ['On February 6 nothing.', []],
  ['Second round: February 6.', []],
  ['– October 6, 2030: third round.', []],
])('an entry of a chronology needs no verb: %s', (text, events) => {
  expect(readEvents(text).map((event) => event.trim().split(' ').slice(0, 2).join(' '))).toEqual(events);
});

test('the day on which a report was filed is not still to come', () => {
  const text = 'SUND, March 7 (Agency) - The guild is prepared to pay, but the crews will not go.';
  expect(readEvents(text)).toEqual(['2024-03-07 happened prepared']);
});

describe('a date belongs to the noun that it stands with', () => {
  test.each([
    ["Monday's talks drew a crowd.", ['2024-03-04 happened talks']],
    ['The crew has been idle since its visit in January.', ['2024-01 happened visit']],
    ['The town still honours the 1936 convention.', []],
  ])('%s', (text, events) => {
    expect(readEvents(text)).toEqual(events);
  });
});

describe('what came first is dated by how long after it another thing came', () => {
  test.each([
    [
      "Monday's talks come a day after the crew sank a ferry.",
      ['2024-03-04 happened talks', '2024-03-03 happened sank'],
    ],
    [
      "Monday's talks began two weeks after the ferry sank.",
      ['2024-03-04 happened talks', '2024-02-19 happened sank'],
    ],
    [
      'The port was shut on Monday, two days after two boats and a ferry passed too near.',
      ['2024-03-04 happened shut', '2024-03-02 happened passed'],
    ],
    [
      'The crew left on Monday, just hours after a shell fell on the quay.',
      ['2024-03-04 happened left', '2024-03-04 happened fell'],
    ],
    [
      'Two days after the ferry sank, the crew met on Monday.',
      ['2024-03-02 happened sank', '2024-03-04 happened met'],
    ],
    [
      '“It floats,” Lund said on Monday, a day after the crew sank a ferry.',
      ['2024-03-04 said said', '2024-03-03 happened sank'],
    ],
    [
      'The council on Monday asked the port to open, a day after the crew sank a ferry.',
      ['2024-03-04 said asked', '2024-03-03 happened sank'],
    ],
    // Whether the words or what they tell of came after it is open.
    [
      'Lund said on Monday that the port had opened, a day after the crew sank a ferry.',
      ['2024-03-04 said said'],
    ],
    // Nothing dates what came after, or two things do, or it is no deed that came first.
    ['The crew left, hours after a shell fell on the quay.', []],
    [
      'The port was shut on Monday, two days after the ferry sank on its way since January.',
      ['2024-03-04 happened shut', '2024-01 happened sank'],
    ],
    ['The talks come a day after the crew sank a ferry.', []],
    ["Monday's talks come a day after the storm.", ['2024-03-04 happened talks']],
  ])('%s', (text, events) => {
    expect(readEvents(text)).toEqual(events);
  });
});

describe('several dates', () => {
  test.each([
    ['The crews met in Sund in May and June 2023.', ['2023-05 happened met', '2023-06 happened met']],
    [
      'At talks on January 16 and February 2, the crews agreed to meet.',
      ['2024-01-16 happened agreed', '2024-02-02 said agreed'],
    ],
    ['Between late Tuesday and early yesterday, the ferry sank.', ['2024-03-05/2024-03-06 happened sank']],
  ])('%s', (text, events) => {
    expect(readEvents(text)).toEqual(events);
  });
});

describe('reported speech is an event of its own', () => {
  test.each([
    [
      'Anna Berg said yesterday the ferry sank on Monday.',
      ['2024-03-06 said said', '2024-03-04 happened sank'],
    ],
    ['The ferry sank on Monday, Anna Berg said.', ['2024-03-04 happened sank']],
    [
      'Anna Berg said on Monday that the port will close on Friday.',
      ['2024-03-04 said said', '2024-03-08 announced close'],
    ],
  ])('%s', (text, events) => {
    expect(readEvents(text)).toEqual(events);
  });
});

describe('what lies ahead', () => {
  test.each([
    ['The crews will meet on Monday.', ['2024-03-11 announced meet']],
    ['The meeting is scheduled to begin at 1pm today.', ['2024-03-07T13:00 announced begin']],
    ['The mayor gave the crew until September to repair the bridge.', ['2024-09 deadline gave']],
    [
      'The mayor on Monday gave the crew 50 days to leave.',
      ['2024-03-04 happened gave', '2024-04-23 deadline null'],
    ],
    ['The mayor gave the crew 50 days to leave.', []],
    ['The crew was given until 2019 to repair the bridge.', ['2019 happened given']],
  ])('%s', (text, events) => {
    expect(readEvents(text).filter((event) => !event.includes(' said '))).toEqual(events);
  });
});

test.each(['The port is shut.', 'It took 50 days.', 'The port is now shut.', 'She sails every Monday.', ''])(
  'without a date of its own nothing is an event: %j',
  (text) => {
    expect(readEvents(text)).toEqual([]);
  },
);

test.each(['one line', 'lines of their own'])(
  'the work grows with the sentences in %s and no faster',
  (place) => {
    const sentence = 'Anna Berg said on Monday the port, which opened in 2019, will close by June 2.';
    const end = place === 'one line' ? ' ' : '\n';
    expect(measureGrowth((size) => readEvents(`${sentence}${end}`.repeat(size)))).toBeLessThan(LINEAR);
  },
);
