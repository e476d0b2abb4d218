import { describeSearch } from '../answers/cite.ts';
import type { SettingsAnswer } from '../answers/settings.ts';
import type { Library } from '../search/library.ts';
import type { Holder } from '../store/holders.ts';
import { refuse, type Setting } from './setting.ts';

export type Whose = 'server' | 'person';

/** All that is stored of the asker's server, or of the asker. */
export function exportData(whose: Whose, library: Library, setting: Setting): Promise<SettingsAnswer> {
  return act('exported', whose, library, setting);
}

/** Deletes all of it where that was confirmed, and shows what would be deleted where it was not. */
export function deleteData(
  { whose, isConfirmed }: { readonly whose: Whose; readonly isConfirmed: boolean },
  library: Library,
  setting: Setting,
): Promise<SettingsAnswer> {
  return act(isConfirmed ? 'deleted' : 'asked', whose, library, setting);
}

async function act(
  did: 'exported' | 'asked' | 'deleted',
  whose: Whose,
  library: Library,
  setting: Setting,
): Promise<SettingsAnswer> {
  const { guild, user, isManager } = setting.asker;
  if (whose === 'server' && guild === null) return refuse('only-in-server', library);
  if (whose === 'server' && !isManager) return refuse('only-managers', library);
  if (whose === 'person' && user === null) return refuse('nobody-to-write-to', library);
  const holder: Holder = whose === 'server' ? { guild: guild! } : { user: user! };
  const { holders } = await setting.openStore();
  const rows = await holders.exportData(holder);
  if (did === 'deleted') await holders.deleteData(holder);
  return { kind: 'settings', is: 'data', did, whose, rows, searched: describeSearch(library) };
}
