import { createServer, type Server } from 'node:http';
import type { APIMessage } from 'discord-api-types/v10';
import { answerRequest, isFromHere, type Site } from './answer-request.ts';
import { Gateway } from './gateway/gateway.ts';
import type { PageFiles } from './page-protocol.ts';
import { PageFeed } from './person/page-feed.ts';
import { PortTakenError } from './port-taken-error.ts';
import { type Interjection, Interjections } from './rest/interjections.ts';
import { RateLimits } from './rest/rate-limits.ts';
import type { LoggedRequest } from './rest/request-log.ts';
import { HEARTBEAT_INTERVAL_MS, REQUESTS_PER_SECOND } from './spec/discord-limits.ts';
import {
  addChannel,
  barChannel,
  type ChannelWish,
  removeChannel,
  setMembership,
} from './world/change-channels.ts';
import { type Clock, scheduleOnTimers } from './world/clock.ts';
import { createWorld, findChannel } from './world/world.ts';
import type { WorldChannel } from './world/world-channel.ts';

/** How the local channel is set up; what is left out has a default. */
export interface LocalDiscordOptions {
  /** The port of 127.0.0.1 to listen on; 0 takes a free one. */
  port: number;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Timers; the process's own where it is left out. */
  schedule?: Clock['schedule'];
  /** The token the bot must log in with. */
  token: string;
  guildName?: string;
  channelName?: string;
  /** What the server has beside its first channel. */
  channels?: readonly ChannelWish[];
  botName?: string;
  /** False where the application is somebody else's than the one person's. */
  isYours?: boolean;
  /** The files of the page, by path; there is no page where it is left out. */
  page?: PageFiles;
  /** The bits of the privileged intents that are switched on for the bot; none where it is left out. */
  privilegedIntents?: number;
  heartbeatIntervalMs?: number;
  /** Is told of a fault of the local channel itself, which the bot sees as status 500 or close code 4000. */
  onFault?: (fault: unknown) => void;
  /** Requests a second that each rate-limit bucket takes. */
  requestsPerSecond?: number;
  /** Requests a second that all routes take together. */
  requestsPerSecondInAll?: number;
}

/** A local channel that is running. */
export interface LocalDiscord {
  /** "http://127.0.0.1:8787", where the page is. */
  url: string;
  /** What an API client is given in place of https://discord.com/api; it adds "/v10". */
  apiBase: string;
  /** The ids of what there is; the bot's id is its application's too. */
  ids: { guild: string; channel: string; dm: string; me: string; bot: string };
  /** Adds a channel to the server and gives its id. */
  addChannel(wish: ChannelWish): string;
  /** Takes a channel away from the server. */
  removeChannel(id: string): void;
  /** Takes the bot's permissions in a channel, or gives them back. */
  barChannel(id: string, barred: boolean): void;
  /** Makes the person the server's owner, who may do everything, or one of its members. */
  setOwner(isOwner: boolean): void;
  /** Puts the bot out of the server, or has it back. */
  setMembership(isMember: boolean): void;
  /** The messages of a channel, oldest first. */
  messagesIn(id: string): readonly APIMessage[];
  /** The newest requests of the bot, oldest first, without tokens. */
  requests: readonly LoggedRequest[];
  /** Gives this answer in place of the real one to the next request that fits; the function returned ends that. */
  answerNext(interjection: Interjection): () => void;
  /** Cuts every web socket without a close, as a broken line does. */
  dropGateway(): void;
  /** Asks the bot to reconnect, by the gateway's opcode 7. */
  askReconnect(): void;
  /** Tells the bot that its session is invalid, by opcode 9. */
  invalidateSession(resumable: boolean): void;
  /** Leaves heartbeats unanswered, or answers them again. */
  setHeartbeatAnswers(answers: boolean): void;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts a small Discord on loopback: REST v10 and Gateway v10 for one bot, and the page for one person.
 * @throws PortTakenError, or the system's own error where it can't listen for another reason.
 */
export async function startLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const clock: Clock = { now: options.now, schedule: options.schedule ?? scheduleOnTimers };
  const world = createWorld({
    clock,
    token: options.token,
    guildName: options.guildName ?? 'Newsroom',
    channelName: options.channelName ?? 'record',
    botName: options.botName ?? 'On the Record',
    isYours: options.isYours ?? true,
    privilegedIntents: options.privilegedIntents ?? 0,
  });
  const requests: LoggedRequest[] = [];
  const interjections = new Interjections();
  const feed = new PageFeed(clock);
  const limits = new RateLimits(
    clock,
    options.requestsPerSecond ?? REQUESTS_PER_SECOND,
    options.requestsPerSecondInAll ?? REQUESTS_PER_SECOND,
  );
  const site: Site = { world, limits, interjections, requests, feed, page: options.page ?? new Map() };
  const onFault = options.onFault ?? (() => undefined);
  const gateway = new Gateway(world, options.heartbeatIntervalMs ?? HEARTBEAT_INTERVAL_MS, onFault);
  world.announce = {
    toBot: (event, data) => gateway.sessions.dispatch(event, data),
    toPage: (event) => feed.send(event),
  };

  for (const wish of options.channels ?? []) addChannel(world, wish);
  const requireChannel = (id: string): WorldChannel => {
    const channel = findChannel(world, id);
    if (!channel) throw new Error(`There is no channel ${id}.`);
    return channel;
  };

  const server = createServer((request, response) => {
    answerRequest(site, request, response).catch((fault: unknown) => {
      onFault(fault);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: '500: Internal Server Error', code: 0 }));
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (isFromHere(world, request)) gateway.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  const port = await listenOn(server, options.port);
  world.url = `http://127.0.0.1:${port}`;

  return {
    url: world.url,
    apiBase: `${world.url}/api`,
    ids: {
      guild: world.guild.id,
      channel: world.guildChannel.id,
      dm: world.dmChannel.id,
      me: world.me.id,
      bot: world.bot.id,
    },
    addChannel: (wish) => addChannel(world, wish).id,
    removeChannel: (id) => removeChannel(world, requireChannel(id)),
    barChannel: (id, barred) => barChannel(world, requireChannel(id), barred),
    setOwner: (isOwner) => {
      world.isOwner = isOwner;
    },
    setMembership: (isMember) => setMembership(world, isMember),
    messagesIn: (id) => [...requireChannel(id).messages.values()],
    requests,
    answerNext: (interjection) => interjections.add(interjection),
    dropGateway: () => gateway.drop(),
    askReconnect: () => gateway.askReconnect(),
    invalidateSession: (resumable) => gateway.invalidate(resumable),
    setHeartbeatAnswers: (answers) => {
      gateway.acknowledges = answers;
    },
    close: () => closeServer(server, gateway, feed),
  };
}

/** Listens on loopback only and gives the port. */
function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const isTaken = fault.code === 'EADDRINUSE';
      reject(isTaken ? new PortTakenError(`Port ${port} is taken; choose another one with PORT.`) : fault);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closeServer(server: Server, gateway: Gateway, feed: PageFeed): Promise<void> {
  gateway.close();
  feed.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
