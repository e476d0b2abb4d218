import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';

/**
 * Notes which servers the bot has left, now and while it was away, and which have it back: after thirty days out of a
 * server its data is deleted. `now` gives milliseconds since 1970.
 */
export async function followGuilds(
  client: Client<true>,
  { holders }: Pick<Store, 'holders'>,
  { now, log }: { readonly now: () => number; readonly log: Logger },
): Promise<void> {
  const note = (work: Promise<void>) =>
    void work.catch((fault) => log.error({ err: fault }, 'a departure could not be noted'));
  // An outage of a server is no departure: discord.js tells of that by another event.
  client.on(Events.GuildDelete, ({ id }) => note(holders.noteDeparture({ guild: id, leftAt: now() })));
  client.on(Events.GuildCreate, ({ id }) => note(holders.noteReturn(id)));
  for (const guild of await holders.listGuilds()) {
    if (client.guilds.cache.has(guild)) await holders.noteReturn(guild);
    else await holders.noteDeparture({ guild, leftAt: now() });
  }
}
