import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType } from '../spec/discord-numbers.ts';

/** A channel with its messages by id, oldest first, ephemeral ones included. */
export interface WorldChannel {
  id: string;
  name: string;
  /** One of the server's, or the direct messages with the bot. */
  kind: 'guild' | 'dm';
  /** One of ChannelType. */
  type: number;
  /** The channel that a thread hangs from. */
  parentId: string | null;
  /** True where the bot may neither read nor write. */
  barred: boolean;
  messages: Map<string, APIMessage>;
  lastMessageId: string | null;
}

/** The kinds of channels that a server can be given here. */
export const CHANNEL_KINDS = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  thread: ChannelType.PublicThread,
  forum: ChannelType.GuildForum,
} as const;

/** Makes an empty channel. */
export function createChannel(
  id: string,
  name: string,
  type: number,
  parentId: string | null = null,
): WorldChannel {
  const kind = type === ChannelType.DM ? 'dm' : 'guild';
  return { id, name, kind, type, parentId, barred: false, messages: new Map(), lastMessageId: null };
}

/** Whether the channel hangs from another one. */
export function isThread({ type }: WorldChannel): boolean {
  return type === ChannelType.PublicThread;
}
