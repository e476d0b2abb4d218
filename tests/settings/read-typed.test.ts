import { describe, expect, test } from 'vitest';
import { readZone } from '../../src/answers/time-zones.ts';
import { readQuiet, readTime } from '../../src/settings/read-time.ts';
import { readWeekdays } from '../../src/settings/read-weekdays.ts';

describe('a time of day', () => {
  test.each([
    ['08:00', 8, 0],
    ['8', 8, 0],
    ['8.30', 8, 30],
    ['20h15', 20, 15],
    ['0800', 8, 0],
    ['8 pm', 20, 0],
    ['8:05 a.m.', 8, 5],
    ['12am', 0, 0],
    ['12 pm', 12, 0],
    ['noon', 12, 0],
    ['00:00', 0, 0],
    ['23:59', 23, 59],
  ])('%s', (typed, hour, minute) => {
    expect(readTime(typed)).toEqual({ hour, minute });
  });

  test.each(['25:00', '24:00', '8:60', '13 pm', '0 am', 'soon', '', '-8', '8:0', '123456'])(
    '“%s” is none',
    (typed) => {
      expect(readTime(typed)).toBeNull();
    },
  );
});

describe('days of the week', () => {
  test.each([
    ['weekdays', '12345'],
    ['Weekend', '67'],
    ['every day', '1234567'],
    ['daily', '1234567'],
    ['mo-fr', '12345'],
    ['Mon to Fri', '12345'],
    ['Fri–Mon', '1567'],
    ['Mon, Wed', '13'],
    ['mon wed fri', '135'],
    ['Tuesdays and Thursdays', '24'],
    ['sunday', '7'],
    ['Sat., Sun.', '67'],
    ['mo-we, sa', '1236'],
    ['fr, mo', '15'],
    ['weekdays, sat', '123456'],
  ])('%s', (typed, digits) => {
    expect(readWeekdays(typed)).toBe(digits);
  });

  // "t" could be two days, and "someday" is none.
  test.each(['', 't', 'someday', 'mon-', 'mon-foo', 'monfri', '1-5', 'mon wed never'])(
    '“%s” are none',
    (typed) => {
      expect(readWeekdays(typed)).toBeNull();
    },
  );
});

describe('quiet hours', () => {
  test.each([
    ['22:00-07:00', 1320, 420],
    ['10 pm to 7 am', 1320, 420],
    ['0 – 6', 0, 360],
  ])('%s', (typed, from, to) => {
    expect(readQuiet(typed)).toEqual({ from, to });
  });

  test.each(['22:00', '22:00-22:00', '22-23-24', 'night', '25:00-7'])('“%s” are none', (typed) => {
    expect(readQuiet(typed)).toBeNull();
  });
});

describe('a time zone', () => {
  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['Paris', 'Europe/Paris'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['PST', 'America/Los_Angeles'],
    ['Asia/Kathmandu', 'Asia/Kathmandu'],
    // The same place under its other name, which the list of zones may not hold.
    ['Asia/Katmandu', 'Asia/Katmandu'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
    ['Lord Howe', 'Australia/Lord_Howe'],
  ])('%s', (typed, zone) => {
    expect(readZone(typed)).toBe(zone);
  });

  test.each(['Mars/Base', '+02:00', '2', '', 'Atlantis', 'UTC+2', '../etc'])('“%s” is none', (typed) => {
    expect(readZone(typed)).toBeNull();
  });
});
