import { describe, expect, test } from 'vitest';
import { composeNews } from '../../src/digest/compose-news.ts';
import { MOST_CONTENT } from '../../src/digest/tools.ts';
import type { Alert, Subscription } from '../../src/store/database.ts';
import { makeLibrary } from '../make-library.ts';
import { makeSubscription } from '../store/rows.ts';

const text =
  'The council of Sund on Monday approved the toll for the bridge.\nAnna Berg said the ferry is old.';
const library = makeLibrary([{ text, published: '2024-03-05' }], { people: ['Anna Berg'] });
const DAY_MS = 86_400_000;
const DAY = { from: Date.parse('2024-03-05T00:00:00Z'), to: Date.parse('2024-03-05T00:00:00Z') + DAY_MS };
const LATER = { from: DAY.to, to: DAY.to + DAY_MS };

function tellDigest(changes: Partial<Subscription> = {}, time = DAY, record = library): string | null {
  const state = { id: 'a', pausedAt: null, failingSince: null, suspendedAt: null, suspendedWhy: null };
  const owner: Subscription = { ...makeSubscription(), ...state, ...changes };
  return composeNews({ kind: 'digest', owner, ...time }, record);
}

function tellAlert(kind: Alert['kind'], value: string, time = DAY, record = library): string | null {
  const state = { failingSince: null, suspendedAt: null, suspendedWhy: null, createdAt: 0, checkedUntil: 0 };
  const owner: Alert = { id: 'b', guild: null, channel: null, user: '1', kind, value, ...state };
  return composeNews({ kind: 'alert', owner, ...time }, record);
}

describe('a digest', () => {
  test('tells what entered the record in the time', () => {
    const said = tellDigest();
    expect(said).toContain('> The council of Sund on Monday approved the toll for the bridge.');
    expect(said).toContain('**1 article**');
  });

  test.each([
    ['nothing', null],
    ['line', 'Nothing entered the record: 6 March 2024.'],
  ] as const)('says %s on a day without news', (emptyDays, said) => {
    expect(tellDigest({ emptyDays }, LATER)).toBe(said);
  });

  test('is silent where nobody has the name any more that it was asked for', () => {
    expect(tellDigest({ person: 'Zoe Quist' })).toBeNull();
  });

  test('leaves room for what is put around it', () => {
    const sentence = (i: number) =>
      `The council of Sund approved bridge ${i}, ${'which is long, '.repeat(12)} on Monday.`;
    const many = makeLibrary(Array.from({ length: 9 }, (_, i) => sentence(i)));
    const said = tellDigest({}, DAY, many);
    expect(said!.length).toBeLessThanOrEqual(MOST_CONTENT);
    expect(said).toMatch(/\d more: \/news since:2024-03-05 until:2024-03-05 skip:\d/u);
  });
});

describe('an alert', () => {
  test.each([
    ['person', 'Berg', true],
    ['words', 'old ferries', true],
    ['words', 'new ferry', false],
    ['issue', 'the of', false],
  ] as const)('for the %s “%s”', (kind, value, fires) => {
    expect(tellAlert(kind, value)?.includes('> Anna Berg said the ferry is old.') ?? false).toBe(fires);
  });

  test('is for what is said, not for an outlet’s own words', () => {
    expect(tellAlert('words', 'toll')).toBeNull();
  });

  test('says nothing twice', () => {
    const again = makeLibrary(
      [
        { text, published: '2024-03-05' },
        { text, published: '2024-03-06' },
      ],
      { people: ['Anna Berg'] },
    );
    expect(tellAlert('person', 'Berg', LATER, again)).toBeNull();
  });
});
