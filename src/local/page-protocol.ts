import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';

/**
 * What the page and the local channel say to each other under /page/. Everything is JSON; ids are Discord's
 * snowflakes as strings. The page is always the one human user ("you").
 */

/**
 * A message as the page shows it. `ephemeral` is true where only "you" can see it; such messages are never in
 * a channel's history for the bot. While the bot is still thinking, `flags` holds 1 << 7 (LOADING) and
 * `content` is empty; the message-update that fills it clears the flag. Attachments' `url` are on this server.
 */
export type PageMessage = APIMessage & { ephemeral: boolean };

/** A channel of the page. `guild` is one of the server's, `dm` the direct messages with the bot. */
export interface PageChannel {
  id: string;
  name: string;
  type: 'guild' | 'dm';
}

/**
 * The answer of GET /page/state. `commands` holds global and server commands of every type, as they are
 * registered; `messages` is oldest first, the newest 200 of each channel, ephemeral ones included.
 * Where a command has `guild_id`, or `contexts` without 1 (BotDM), it is not offered in the dm.
 */
export interface PageState {
  me: APIUser;
  bot: APIUser;
  guild: { id: string; name: string };
  channels: PageChannel[];
  commands: APIApplicationCommand[];
  messages: Record<string, PageMessage[]>;
}

/** One `data:` line of GET /page/events (server-sent events, no event names). */
export type PageEvent =
  | { type: 'message'; channelId: string; message: PageMessage }
  | { type: 'message-update'; channelId: string; message: PageMessage }
  | { type: 'message-delete'; channelId: string; id: string }
  | { type: 'commands'; commands: APIApplicationCommand[] }
  | { type: 'channels'; channels: PageChannel[] }
  | { type: 'typing'; channelId: string }
  | {
      type: 'modal';
      interactionId: string;
      channelId: string;
      modal: APIModalInteractionResponseCallbackData;
    }
  | { type: 'thinking'; interactionId: string }
  /** The bot has answered; a control that was shown as busy is free again. */
  | { type: 'answered'; interactionId: string }
  /** The bot did not answer in three seconds. `reason` is a sentence for a log, not for the channel. */
  | { type: 'failed'; interactionId: string; reason: string };

/**
 * One option as typed. `type` is Discord's number (1 subcommand, 2 group, 3 string, 4 integer, 5 boolean,
 * 6 user, 7 channel, 8 role, 9 mentionable, 10 number); a subcommand or group has `options` and no `value`.
 */
export interface PageOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  options?: PageOption[];
  /** True on the one option that is being typed; only in an autocomplete. */
  focused?: boolean;
}

/** What was put into one field of a modal: `value` of a text input, `values` of a select. */
export interface PageField {
  customId: string;
  value?: string;
  values?: string[];
}

/** The body of POST /page/interactions. */
export type PageInteraction =
  | { kind: 'command'; channelId: string; commandId: string; options: PageOption[] }
  | { kind: 'message-command'; channelId: string; commandId: string; messageId: string }
  | { kind: 'autocomplete'; channelId: string; commandId: string; options: PageOption[] }
  /** `values` for a select: the chosen options' values (ids for a user, role or channel select). */
  | { kind: 'component'; channelId: string; messageId: string; customId: string; values?: string[] }
  /** `customId` is that of the modal shown last with that id. */
  | { kind: 'modal'; channelId: string; customId: string; components: PageField[] };

/**
 * The answer of POST /page/interactions, status 200. `choices` stands only after an autocomplete, which waits
 * for the bot; it is empty when the bot did not answer in three seconds.
 */
export interface PageInteractionAnswer {
  interactionId: string;
  choices?: APIApplicationCommandOptionChoice[];
}

/** The body of POST /page/messages; the answer is the PageMessage that was made or changed. */
export interface PageMessageRequest {
  channelId: string;
  content: string;
  replyTo?: string;
  /** The id of a message of yours whose words these become. */
  edits?: string;
}

/** The body of POST /page/dismiss, which hides an ephemeral message for good; the answer is status 204. */
export interface PageDismissRequest {
  messageId: string;
}

/** The body of every refusal under /page/ (status 400, 403, 404 or 405): one sentence that may be shown. */
export interface PageRefusal {
  message: string;
}

/** A file of the page, by its path ("/", "/page/page.js"). */
interface PageFile {
  type: string;
  body: Uint8Array;
}

/** The files that serve-page.ts loads and that startLocalDiscord takes as `page`. */
export type PageFiles = ReadonlyMap<string, PageFile>;
