import { describeSearch } from '../answers/cite.ts';
import type { SettingsAnswer, ShownDigest } from '../answers/settings.ts';
import { listRuns } from '../digest/schedule.ts';
import type { Library } from '../search/library.ts';
import type { Subscription } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { NewSubscription } from '../store/subscriptions.ts';
import { checkSubject, refuse, type Setting } from './setting.ts';

/** More would fit no list to choose from. */
const MOST_DIGESTS = 25;
/** How many coming posts are shown. */
const RUNS_SHOWN = 3;

/** What a digest is subscribed with. */
export type DigestWish = Omit<NewSubscription, 'guild' | 'createdAt' | 'nextAt'>;

/** Has a channel get a digest from its next time on. */
export async function subscribe(
  wish: DigestWish,
  library: Library,
  setting: Setting,
): Promise<SettingsAnswer> {
  const { guild } = setting.asker;
  if (guild === null) return refuse('only-in-server', library);
  const fits = checkSubject(wish, library);
  if (fits !== null) return fits;
  const { subscriptions } = await setting.openStore();
  if ((await subscriptions.list(guild)).length >= MOST_DIGESTS) return refuse('too-many', library);
  const { now } = setting;
  const [nextAt] = listRuns(wish, now, 1);
  const added = await subscriptions.add({ ...wish, guild, createdAt: now, nextAt: nextAt! });
  return tell('subscribed', [added], library, now);
}

/** The digests of a server; in a terminal those of all. */
export async function listDigests(library: Library, setting: Setting): Promise<SettingsAnswer> {
  return tell('listed', await readDigests(setting), library, setting.now);
}

export type DigestChange = 'paused' | 'resumed' | 'removed';

/** Pauses, resumes or removes a digest, `which` being its number in the list or its id; null where there is only one. */
export async function changeDigest(
  did: DigestChange,
  which: string | null,
  library: Library,
  setting: Setting,
): Promise<SettingsAnswer> {
  const digests = await readDigests(setting);
  if (which === null && digests.length > 1) return refuse('which-digest', library);
  const digest =
    which === null ? digests[0] : (digests.find(({ id }) => id === which) ?? digests[Number(which) - 1]);
  if (digest === undefined) return refuse('no-such-digest', library, which);
  const changed = await change(did, digest, await setting.openStore(), setting.now);
  return tell(did, [changed], library, setting.now);
}

async function change(
  did: DigestChange,
  digest: Subscription,
  store: Store,
  now: number,
): Promise<Subscription> {
  if (did === 'removed') {
    await store.subscriptions.remove(digest.id);
    return digest;
  }
  const [nextAt] = listRuns(digest, now, 1);
  const changes =
    did === 'paused'
      ? { pausedAt: now }
      : { pausedAt: null, failingSince: null, suspendedAt: null, suspendedWhy: null, nextAt: nextAt! };
  await store.subscriptions.change(digest.id, changes);
  return { ...digest, ...changes };
}

/** What became of the last occasions to post, and why. */
export async function listLog(library: Library, setting: Setting): Promise<SettingsAnswer> {
  const digests = await readDigests(setting);
  const { ledger } = await setting.openStore();
  const found = await Promise.all(
    (await listGuilds(setting)).map((guild) => ledger.listLatest(guild, MOST_LOGGED)),
  );
  const zones = new Map(digests.map(({ id, zone }) => [id, zone]));
  const deliveries = found
    .flat()
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .slice(0, MOST_LOGGED)
    .map((delivery) => ({ ...delivery, zone: zones.get(delivery.owner) ?? 'UTC' }));
  return {
    ...{ kind: 'settings', is: 'log', deliveries, searched: describeSearch(library) },
    digests: digests.map((digest) => show(digest, setting.now)),
  };
}

/** Two weeks of one digest. */
const MOST_LOGGED = 14;

/** The digests of the asker's server, the oldest first; of all servers where there is none. */
export async function readDigests(setting: Setting): Promise<Subscription[]> {
  const { subscriptions } = await setting.openStore();
  return (await Promise.all((await listGuilds(setting)).map((guild) => subscriptions.list(guild)))).flat();
}

async function listGuilds({ asker, openStore }: Setting): Promise<string[]> {
  if (asker.guild !== null) return [asker.guild];
  // Only a terminal has neither a server nor a person.
  return asker.user === null ? (await openStore()).holders.listGuilds() : [];
}

function tell(
  did: Extract<SettingsAnswer, { is: 'digests' }>['did'],
  digests: readonly Subscription[],
  library: Library,
  now: number,
): SettingsAnswer {
  const shown = digests.map((digest) => show(digest, now));
  return { kind: 'settings', is: 'digests', did, digests: shown, searched: describeSearch(library) };
}

function show(digest: Subscription, now: number): ShownDigest {
  const isOn = digest.pausedAt === null && digest.suspendedAt === null;
  return { ...digest, nextRuns: isOn ? listRuns(digest, now, RUNS_SHOWN) : [] };
}
