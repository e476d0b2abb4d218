import { setTimeout as wait } from 'node:timers/promises';
import type { Interjection } from '../../src/local/rest/interjections.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { openStore, type Store, type StorePlace } from '../../src/store/store.ts';
import { startLocal, TOKEN } from '../local/start-local.ts';
import { makeSubscription } from '../store/rows.ts';
import { startPosting } from './start-posting.ts';

const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 20;
const MOST_LOOKS = 250;
const MOST_TRIES = 12;
/** How many digests are due while each process lives. */
const DUE_AT_ONCE = 4;
/** Lives end at any point up to this share of the time in which a process has posted all of them. */
const LONGEST_LIFE = 1.2;

/** What is wrong with Discord while a process lives; null for nothing. */
type Weather = Interjection | 'dropped gateway' | null;

const POST = { method: 'POST', path: '/messages', times: DUE_AT_ONCE };
const WEATHERS: readonly (readonly [string, Weather])[] = [
  ...Array.from({ length: 5 }, (): readonly [string, Weather] => ['fair', null]),
  ['429', { ...POST, status: 429, retryAfter: 0.05 }],
  ['502', { ...POST, status: 502 }],
  ['502 though posted', { ...POST, status: 502, carriesOut: true }],
  ['cut line', { ...POST, status: 0, cuts: true }],
  ['cut line though posted', { ...POST, status: 0, cuts: true, carriesOut: true }],
  ['dropped gateway', 'dropped gateway'],
];

/** What came of it all. */
export interface ChaosReport {
  readonly kills: number;
  readonly digests: number;
  /** What the digests that were due were in when their process was killed. */
  readonly foundIn: Readonly<Record<'untouched' | 'sending' | 'posted', number>>;
  /** Digests of which no message stands anywhere, and those of which several do. */
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
}

/**
 * Starts a process that posts, kills it at a random point, and starts the next, in all weathers; between two of them
 * the clock may jump by minutes, so that Discord has forgotten what was sent. The last one is let finish.
 */
export async function runChaos(kills: number, seed: number, place: StorePlace): Promise<ChaosReport> {
  const random = makeRandom(seed);
  let aheadMs = 0;
  const now = () => Date.now() + aheadMs;
  const local = await startLocal({ now, requestsPerSecondInAll: 10_000 });
  const store = await openStore(place);
  const order = () => ({ apiBase: local.apiBase, token: TOKEN, place, aheadMs });
  const due: string[] = [];
  let wholeLifeMs: number | null = null;
  const isDone = async () => {
    const states = await readStates(store, local);
    return due.every((id) => states.get(id) === 'posted');
  };
  const foundIn = { untouched: 0, sending: 0, posted: 0 };
  try {
    for (let kill = 0; kill < kills; kill++) {
      const added = await addDue(store, local, now());
      due.push(...added);
      const posting = await startPosting(order());
      const [, weather] = WEATHERS[Math.floor(random() * WEATHERS.length)]!;
      const clear = weather === null ? () => {} : bring(weather, local);
      // The first one is not killed before it has posted all, which tells how long that takes on this machine.
      const began = performance.now();
      if (wholeLifeMs === null) {
        await waitFor(isDone);
        wholeLifeMs = performance.now() - began;
      } else await wait(random() * wholeLifeMs * LONGEST_LIFE);
      await posting.end('SIGKILL');
      clear();
      const states = await readStates(store, local);
      for (const id of added) foundIn[states.get(id) ?? 'untouched'] += 1;
      if (random() < 0.5) aheadMs += Math.round((2.5 + random() * 6) * MINUTE_MS);
    }
    // A pause after an outage may be minutes long; the clock jumps over it.
    for (let tries = 0; tries < MOST_TRIES && !(await isDone()); tries++) {
      const posting = await startPosting(order());
      await waitFor(isDone);
      await posting.end('SIGTERM');
      aheadMs += 11 * MINUTE_MS;
    }
    return { kills, digests: due.length, foundIn, ...count(due, local) };
  } finally {
    await store.close();
    await local.close();
  }
}

/** Waits until it is done, or for so long that it cannot be done without a new start. */
async function waitFor(isDone: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS && !(await isDone()); looks++) await wait(LOOK_EVERY_MS);
}

async function addDue(store: Store, local: LocalDiscord, now: number): Promise<string[]> {
  // All in one channel, where each has to be told from the others.
  const { guild, channel } = local.ids;
  const weekday = new Date(now).getUTCDay() || 7;
  const wish = { zone: 'UTC', weekdays: String(weekday), createdAt: now, nextAt: now - 1 };
  const ids: string[] = [];
  for (let i = 0; i < DUE_AT_ONCE; i++) {
    const { id } = await store.subscriptions.add(makeSubscription({ guild, channel, ...wish }));
    ids.push(id);
  }
  return ids;
}

function bring(weather: Exclude<Weather, null>, local: LocalDiscord): () => void {
  if (weather !== 'dropped gateway') return local.answerNext(weather);
  local.dropGateway();
  return () => {};
}

/** What each digest that was begun is in: none of them may end in any other way. */
async function readStates(store: Store, { ids }: LocalDiscord): Promise<Map<string, 'sending' | 'posted'>> {
  const states = new Map<string, 'sending' | 'posted'>();
  for (const { owner, state, why } of await store.ledger.listLatest(ids.guild, 1_000_000)) {
    if (state !== 'sending' && state !== 'posted')
      throw new Error(`${owner} was not posted: ${state}, ${why}`);
    states.set(owner, state);
  }
  return states;
}

function count(ids: readonly string[], local: LocalDiscord): { missing: string[]; doubled: string[] } {
  const contents = local.messagesIn(local.ids.channel).map(({ content }) => content);
  const times = (id: string) => contents.filter((content) => content.includes(id)).length;
  return { missing: ids.filter((id) => times(id) === 0), doubled: ids.filter((id) => times(id) > 1) };
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
