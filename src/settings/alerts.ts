import { describeSearch } from '../answers/cite.ts';
import { countFirings } from '../answers/digest/count-firings.ts';
import { matchSubject } from '../answers/digest/match-subject.ts';
import { readAlert } from '../answers/digest/read-alert.ts';
import type { SettingsAnswer, ShownAlert } from '../answers/settings.ts';
import type { Library } from '../search/library.ts';
import type { Alert } from '../store/database.ts';
import { checkSubject, refuse, type Setting } from './setting.ts';

/** More would fit no list to choose from. */
const MOST_ALERTS = 25;

/** What an alert is set for, and the channel that is told; null to write to the asker. */
export type AlertWish = Pick<ShownAlert, 'kind' | 'value' | 'channel'>;

/** Has a channel or the asker told of what enters the record from now on, and says how often that would have been. */
export async function addAlert(wish: AlertWish, library: Library, setting: Setting): Promise<SettingsAnswer> {
  const { channel, kind, value } = wish;
  const { guild, user, isManager } = setting.asker;
  if (channel !== null && guild === null) return refuse('only-in-server', library);
  if (channel !== null && !isManager) return refuse('only-managers', library);
  if (channel === null && user === null) return refuse('nobody-to-write-to', library);
  const subject = readAlert(wish);
  const wrong = checkSubject(subject, library);
  if (wrong !== null) return wrong;
  const owner = channel === null ? { guild: null, user } : { guild, user: null };
  const { alerts } = await setting.openStore();
  if ((await alerts.list(listBy(owner))).length >= MOST_ALERTS) return refuse('too-many', library);
  const alert = await alerts.add({ ...owner, channel, kind, value, createdAt: setting.now });
  const fits = matchSubject(subject, library);
  const firings = typeof fits === 'string' ? null : countFirings(fits, library);
  return { ...tell('added', [alert], library), firings };
}

/** The asker's own alerts, and for those who manage the server its channels' too. */
export async function listAlerts(library: Library, setting: Setting): Promise<SettingsAnswer> {
  return tell('listed', await readAlerts(setting), library);
}

/** Removes an alert or tries one again that was given up on, `which` being its number in the list or its id. */
export async function changeAlert(
  did: 'removed' | 'resumed',
  which: string,
  library: Library,
  setting: Setting,
): Promise<SettingsAnswer> {
  const own = await readAlerts(setting);
  const alert = own.find(({ id }) => id === which) ?? own[Number(which) - 1];
  if (alert === undefined) return refuse('no-such-alert', library, which);
  const { alerts } = await setting.openStore();
  if (did === 'removed') {
    await alerts.remove(alert.id);
    return tell(did, [alert], library);
  }
  // What came in meanwhile is left to /news: an alert tells of what is new.
  const again = { failingSince: null, suspendedAt: null, suspendedWhy: null, checkedUntil: setting.now };
  if (alert.suspendedAt !== null) await alerts.change(alert.id, again);
  return tell(did, [{ ...alert, ...again }], library);
}

/** The alerts that the asker may see and change. */
export async function readAlerts({ asker, openStore }: Setting): Promise<Alert[]> {
  const { alerts } = await openStore();
  const { guild, user, isManager } = asker;
  const own = user === null ? [] : await alerts.list({ user });
  return [...own, ...(guild !== null && isManager ? await alerts.list({ guild }) : [])];
}

function listBy({ guild, user }: { readonly guild: string | null; readonly user: string | null }) {
  return guild === null ? { user: user! } : { guild };
}

function tell(
  did: 'listed' | 'added' | 'removed' | 'resumed',
  alerts: readonly Alert[],
  library: Library,
): Extract<SettingsAnswer, { is: 'alerts' }> {
  return { kind: 'settings', is: 'alerts', did, alerts, firings: null, searched: describeSearch(library) };
}
