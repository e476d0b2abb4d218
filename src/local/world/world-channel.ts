import type { APIMessage } from 'discord-api-types/v10';

/** A channel with its messages by id, oldest first, ephemeral ones included. */
export interface WorldChannel {
  id: string;
  name: string;
  kind: 'guild' | 'dm';
  messages: Map<string, APIMessage>;
  lastMessageId: string | null;
}
