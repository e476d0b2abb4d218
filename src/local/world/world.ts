import type { APIApplicationCommand, APIUser, UserFlags } from 'discord-api-types/v10';
import type { PageEvent } from '../page-protocol.ts';
import { ChannelType, Intent } from '../spec/discord-numbers.ts';
import type { Clock } from './clock.ts';
import type { Interaction } from './interaction.ts';
import { createSnowflakes } from './snowflake.ts';
import type { Upload } from './upload.ts';
import { createChannel, type WorldChannel } from './world-channel.ts';

/** Where news of the world goes; the gateway and the page take their places here when they start. */
interface Announcer {
  /** Sends a gateway event to the bot. */
  toBot(event: string, data: unknown): void;
  toPage(event: PageEvent): void;
}

/** Everything that the local channel remembers: one server with its channels, one bot, one person. */
export interface World {
  clock: Clock;
  nextId: () => string;
  /** "http://127.0.0.1:8787" */
  url: string;
  token: string;
  me: APIUser;
  /** Whose the application is: the person's, or somebody's who is not here. */
  owner: APIUser;
  bot: APIUser;
  guild: { id: string; name: string };
  /** The channel that the server always has. */
  guildChannel: WorldChannel;
  dmChannel: WorldChannel;
  /** Every channel by its id: the two above, and what was added to the server. */
  channels: Map<string, WorldChannel>;
  joinedAt: string;
  /** True where the person owns the server, and so may do everything in it. */
  isOwner: boolean;
  /** False once the bot was put out of the server. */
  isMember: boolean;
  /** The privileged intents that are switched on for the bot. */
  privilegedIntents: number;
  commands: APIApplicationCommand[];
  /** By token, oldest first. */
  interactions: Map<string, Interaction>;
  attachments: Map<string, Upload>;
  /** Enforced nonces, with the message each one made and when. */
  nonces: Map<string, { messageId: string; at: number }>;
  /** Ephemeral messages that were dismissed, which the page is told nothing more about. */
  dismissed: Set<string>;
  announce: Announcer;
}

export interface WorldOptions {
  clock: Clock;
  token: string;
  guildName: string;
  channelName: string;
  botName: string;
  isYours: boolean;
  privilegedIntents: number;
}

/** Makes an empty world. Nobody hears its news until `announce` is replaced. */
export function createWorld(options: WorldOptions): World {
  const { clock, token, guildName, channelName, botName, isYours, privilegedIntents } = options;
  const nextId = createSnowflakes(() => clock.now());
  const bot = createUser(nextId(), botName, true);
  const me = createUser(nextId(), 'you', false);
  const guildChannel = createChannel(nextId(), channelName, ChannelType.GuildText);
  const dmChannel = createChannel(nextId(), botName, ChannelType.DM);
  return {
    clock,
    nextId,
    url: '',
    token,
    me,
    owner: isYours ? me : createUser(nextId(), 'owner', false),
    bot,
    guild: { id: nextId(), name: guildName },
    guildChannel,
    dmChannel,
    channels: new Map([guildChannel, dmChannel].map((channel) => [channel.id, channel])),
    joinedAt: new Date(clock.now()).toISOString(),
    isOwner: true,
    isMember: true,
    privilegedIntents,
    commands: [],
    interactions: new Map(),
    attachments: new Map(),
    nonces: new Map(),
    dismissed: new Set(),
    announce: { toBot: () => undefined, toPage: () => undefined },
  };
}

function createUser(id: string, username: string, bot: boolean): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: bot ? null : username,
    avatar: null,
    bot,
    system: false,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    primary_guild: null,
  };
}

/** The channel with this id, if there is one. */
export function findChannel(world: World, id: string): WorldChannel | undefined {
  return world.channels.get(id);
}

/** The channels of the server, oldest first. */
export function listGuildChannels(world: World): WorldChannel[] {
  return [...world.channels.values()].filter(({ kind }) => kind === 'guild');
}

/** The gateway's address: the server's own, spoken to by web socket. */
export function toGatewayUrl(world: World): string {
  return world.url.replace('http:', 'ws:');
}

/** Whether the bot may read what others write, as it is set for the application. */
export function mayReadContent(intents: number): boolean {
  return (intents & Intent.MessageContent) !== 0;
}
