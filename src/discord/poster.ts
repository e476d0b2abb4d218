import { type APIMessage, type Client, Routes } from 'discord.js';
import type { Found, Place, Poster, Posting } from '../digest/poster.ts';
import { explainFault } from './closed-place.ts';
import { findForumPost, findMessage } from './find-posted.ts';
import { findForum, openPlace } from './open-place.ts';

/** The poster that is the bot which is logged in. */
export function makePoster(client: Client<true>): Poster {
  return {
    takesNonce: (place) => !('channel' in place && findForum(client, place.channel)),
    async post(place, posting) {
      try {
        return { kind: 'posted', message: await post(client, place, posting) };
      } catch (fault) {
        return explainFault(fault);
      }
    },
    async find(place, mark, since) {
      try {
        return await find(client, place, mark, since);
      } catch (fault) {
        return explainFault(fault);
      }
    },
  };
}

/** Posts and gives the message's id. Nothing of it is kept in memory, as discord.js would keep a message of its own. */
async function post(
  client: Client<true>,
  place: Place,
  { content, role, mark, nonce }: Posting,
): Promise<string> {
  const channel = await openPlace(client, place);
  const message = { content, allowed_mentions: { parse: [], roles: role === null ? [] : [role] } };
  // https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel : it knows no nonce.
  const made = findForum(client, channel)
    ? await client.rest.post(Routes.threads(channel), { body: { name: mark, message } })
    : await client.rest.post(Routes.channelMessages(channel), {
        body: { ...message, nonce, enforce_nonce: true },
      });
  return (made as APIMessage).id;
}

async function find(client: Client<true>, place: Place, mark: string, since: number): Promise<Found> {
  const channel = await openPlace(client, place);
  const forum = findForum(client, channel);
  return forum ? findForumPost(forum, mark) : findMessage(client, channel, mark, since);
}
