import {
  type APIMessage,
  type Client,
  type ForumChannel,
  PermissionFlagsBits,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Found } from '../digest/poster.ts';
import { ClosedPlace } from './closed-place.ts';

/** Clocks differ: what was sent after a time here may bear an earlier one there. */
const CLOCKS_DIFFER_MS = 60_000;
/** https://discord.com/developers/docs/resources/message#get-channel-messages : the most messages of a page. */
const PAGE = 100;
/** In a channel as busy as this within hours, the search has to end somewhere. */
const MOST_PAGES = 30;

/** Looks through a channel, from a time on, for the bot's own message that ends with a mark. */
export async function findMessage(
  client: Client<true>,
  channel: string,
  mark: string,
  since: number,
): Promise<Found> {
  requireHistory(client, channel);
  let after = SnowflakeUtil.generate({ timestamp: since - CLOCKS_DIFFER_MS, increment: 0n }).toString();
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const messages = (await client.rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const own = messages.find(
      ({ author, content }) => author.id === client.user.id && content.endsWith(mark),
    );
    if (own) return { kind: 'posted', message: own.id };
    if (messages.length < PAGE) return { kind: 'absent' };
    after = messages.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
  }
  throw new ClosedPlace('barred', 'So much was written since that it cannot be seen whether it was posted.');
}

/** Looks through a forum for the bot's own post with a name. Its id is its first message's too. */
export async function findForumPost(forum: ForumChannel, name: string): Promise<Found> {
  const { threads: active } = await forum.threads.fetchActive(false);
  const { threads: archived } = await forum.threads.fetchArchived({ limit: PAGE }, false);
  const isOurs = (thread: { name: string; ownerId: string | null }) =>
    thread.name === name && thread.ownerId === forum.client.user.id;
  const own = active.find(isOurs) ?? archived.find(isOurs);
  return own ? { kind: 'posted', message: own.id } : { kind: 'absent' };
}

/** Without this right Discord gives an empty list, which would look as if nothing had been posted. */
function requireHistory(client: Client<true>, id: string): void {
  const channel = client.channels.cache.get(id);
  if (!channel || channel.isDMBased()) return;
  const { ViewChannel, ReadMessageHistory } = PermissionFlagsBits;
  if (channel.permissionsFor(client.user)?.has([ViewChannel, ReadMessageHistory])) return;
  throw new ClosedPlace('barred', 'The bot may not read in the channel whether it has posted already.');
}
