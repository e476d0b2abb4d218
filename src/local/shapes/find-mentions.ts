import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import type { World } from '../world/world.ts';

/** "<@123>", "<@!123>" */
const USER_MENTION = /<@!?(\d{1,20})>/g;
/** "<@&123>" */
const ROLE_MENTION = /<@&(\d{1,20})>/g;
/** "@everyone", "@here" */
const EVERYONE_MENTION = /@(?:everyone|here)/;

/** Whom a message pings. */
export interface Mentions {
  mentions: APIUser[];
  mention_roles: string[];
  mention_everyone: boolean;
}

/**
 * Finds whom a message pings: only those whom `allowed` lets it ping; without `allowed`, everyone it names.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function findMentions(
  world: World,
  content: string,
  allowed?: APIAllowedMentions | null,
  repliedTo?: APIUser,
): Mentions {
  const mayParse = (kind: string) => !allowed || (allowed.parse ?? []).some((name) => name === kind);
  const mayPing = (kind: 'users' | 'roles', id: string) => mayParse(kind) || allowed?.[kind]?.includes(id);
  const named = new Set(Array.from(content.matchAll(USER_MENTION), ([, id]) => id));
  const mentions = [world.me, world.bot].filter(({ id }) => named.has(id) && mayPing('users', id));
  const pingsReply = allowed ? allowed.replied_user === true : true;
  if (repliedTo && pingsReply && !mentions.includes(repliedTo)) mentions.push(repliedTo);
  const roles = Array.from(content.matchAll(ROLE_MENTION), ([, id]) => id as string);
  return {
    mentions,
    mention_roles: [...new Set(roles)].filter((id) => id === world.guild.id && mayPing('roles', id)),
    mention_everyone: EVERYONE_MENTION.test(content) && mayParse('everyone'),
  };
}
