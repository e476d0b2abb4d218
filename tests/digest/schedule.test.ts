import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findLatestRun,
  findNextRun,
  isQuietAt,
  listRuns,
  nameLocalDay,
  type Schedule,
} from '../../src/digest/schedule.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const DAILY = '1234567';

function at(time: string, zone: string, weekdays = DAILY): Schedule {
  return { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)), zone, weekdays };
}

describe('the next runs', () => {
  test.each([
    ['a plain day', '08:00', 'Europe/Kyiv', '2030-01-01T12:00', ['2030-01-02T06:00', '2030-01-03T06:00']],
    ['the run itself is past', '08:00', 'Europe/Kyiv', '2030-01-02T06:00', ['2030-01-03T06:00']],
    ['later on the same day', '08:00', 'Asia/Kathmandu', '2030-01-01T20:00', ['2030-01-02T02:15']],
    [
      '02:30 does not exist: 03:00',
      '02:30',
      'America/New_York',
      '2025-03-09T00:00',
      ['2025-03-09T07:00', '2025-03-10T06:30'],
    ],
    [
      '01:30 comes twice: the first',
      '01:30',
      'America/New_York',
      '2025-11-02T00:00',
      ['2025-11-02T05:30', '2025-11-03T06:30'],
    ],
    [
      'half an hour does not exist',
      '02:15',
      'Australia/Lord_Howe',
      '2025-10-04T00:00',
      ['2025-10-04T15:30', '2025-10-05T15:15'],
    ],
    [
      'half an hour comes twice',
      '01:45',
      'Australia/Lord_Howe',
      '2025-04-05T00:00',
      ['2025-04-05T14:45', '2025-04-06T15:15'],
    ],
    [
      'midnight does not exist',
      '00:00',
      'Africa/Cairo',
      '2025-04-24T12:00',
      ['2025-04-24T22:00', '2025-04-25T21:00'],
    ],
    [
      'a whole day does not exist',
      '08:00',
      'Pacific/Apia',
      '2011-12-29T12:00',
      ['2011-12-29T18:00', '2011-12-30T18:00'],
    ],
    [
      'no change any more',
      '03:30',
      'Europe/Istanbul',
      '2030-03-30T12:00',
      ['2030-03-31T00:30', '2030-04-01T00:30'],
    ],
  ])('%s', (_name, time, zone, after, runs) => {
    const found = listRuns(at(time, zone), Date.parse(`${after}Z`), runs.length);
    expect(found.map((run) => new Date(run).toISOString().slice(0, 16))).toEqual(runs);
  });

  test('only on the weekdays that were chosen', () => {
    const runs = listRuns(at('23:30', 'America/New_York', '15'), Date.UTC(2030, 0, 1), 4);
    // When 2030 begins in UTC it is still Monday in New York.
    expect(runs.map((run) => nameLocalDay('America/New_York', run))).toEqual([
      ...['2029-12-31', '2030-01-04', '2030-01-07', '2030-01-11'],
    ]);
  });

  test('a schedule without a day is a fault', () => {
    expect(() => findNextRun(at('08:00', 'UTC', ''), 0)).toThrow(/never due/u);
  });
});

/** Any time of any day, and a clock that is looked at now and then. */
const TIME = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
const STEPS = fc.array(fc.integer({ min: 1, max: 20 * 60 }), { minLength: 40, maxLength: 40 });
const BEGIN = Date.UTC(2024, 0, 1);
const YEARS = 5;

/** The local days on which a clock that moves by these minutes, again and again, finds a run due. */
function listDays(schedule: Schedule, stepsInMinutes: readonly number[], end: number): string[] {
  const days: string[] = [];
  let next = findNextRun(schedule, BEGIN);
  for (let [now, i] = [BEGIN, 0]; now < end; i++) {
    now = Math.min(end, now + stepsInMinutes[i % stepsInMinutes.length]! * 60_000);
    if (now < next) continue;
    const run = findLatestRun(schedule, next, now);
    days.push(nameLocalDay(schedule.zone, run));
    next = findNextRun(schedule, run);
  }
  return days;
}

/** Every day of the calendar of a zone that begins in the time. */
function listCalendar(zone: string, end: number): string[] {
  const days = new Set<string>();
  for (let now = BEGIN; now < end; now += HOUR_MS / 2) days.add(nameLocalDay(zone, now));
  return [...days];
}

const NAMED = ['Europe/Kyiv', 'America/New_York', 'Europe/Istanbul', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

describe('over five years, once on each local day, no more and no less', () => {
  test.each(NAMED)('%s', (zone) => {
    const end = BEGIN + YEARS * 366 * DAY_MS;
    const calendar = listCalendar(zone, end);
    const property = fc.property(TIME, STEPS, (time, steps) => {
      const days = listDays({ ...time, zone, weekdays: DAILY }, steps, end);
      // The first and the last day may be cut through.
      expect(days.slice(0, -1)).toEqual(
        calendar.slice(calendar.indexOf(days[0]!), calendar.indexOf(days.at(-1)!)),
      );
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBeGreaterThanOrEqual(calendar.length - 2);
    });
    // Hours of changes are few, so they are tried for certain.
    const changes = [0, 1, 2, 3].flatMap((hour) => [
      { hour, minute: 0 },
      { hour, minute: 15 },
    ]);
    const examples = changes.map((time): [typeof time, number[]] => [time, [7 * 60 + 13]]);
    fc.assert(property, { numRuns: examples.length + 2, examples });
  });

  test('any zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const end = BEGIN + 400 * DAY_MS;
    fc.assert(
      fc.property(fc.constantFrom(...zones), TIME, STEPS, (zone, time, steps) => {
        const days = listDays({ ...time, zone, weekdays: DAILY }, steps, end);
        const calendar = listCalendar(zone, end);
        expect(days.slice(0, -1)).toEqual(
          calendar.slice(calendar.indexOf(days[0]!), calendar.indexOf(days.at(-1)!)),
        );
        expect(days.length).toBeGreaterThanOrEqual(calendar.length - 2);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the latest run', () => {
  const schedule = at('08:00', 'Europe/Kyiv');
  const first = Date.parse('2030-01-02T06:00Z');
  test.each([
    ['the first itself', '2030-01-02T06:00', '2030-01-02'],
    ['the first, late', '2030-01-03T05:59', '2030-01-02'],
    ['one of many that were missed', '2030-01-20T12:00', '2030-01-20'],
    ['one after a year', '2031-01-20T05:00', '2031-01-19'],
  ])('is %s', (_name, until, day) => {
    const run = findLatestRun(schedule, first, Date.parse(`${until}Z`));
    expect(nameLocalDay('Europe/Kyiv', run)).toBe(day);
  });
});

describe('quiet hours', () => {
  test.each([
    ['none', null, null, '2030-01-02T23:00', false],
    ['over midnight, in the evening', 22 * 60, 7 * 60, '2030-01-02T21:00', true],
    ['over midnight, in the morning', 22 * 60, 7 * 60, '2030-01-02T04:59', true],
    ['at their end', 22 * 60, 7 * 60, '2030-01-02T05:00', false],
    ['at noon', 12 * 60, 13 * 60, '2030-01-02T10:30', true],
    ['before noon', 12 * 60, 13 * 60, '2030-01-02T09:30', false],
  ])('%s', (_name, quietFrom, quietTo, now, expected) => {
    expect(isQuietAt({ zone: 'Europe/Kyiv', quietFrom, quietTo }, Date.parse(`${now}Z`))).toBe(expected);
  });
});
