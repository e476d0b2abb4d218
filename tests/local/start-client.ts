import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/start-local-discord.ts';
import { scheduleOnTimers } from '../../src/local/world/clock.ts';

export const TOKEN = 'a-token-for-tests';

/** How much slower time passes for the local channel, so that three seconds suffice on a busy machine too. */
const PATIENCE = 10;
const START = Date.now();

/** Starts a local channel on a free port, on a slow clock where no other is given. */
export function startLocal(options: Partial<LocalDiscordOptions> = {}): Promise<LocalDiscord> {
  return startLocalDiscord({
    port: 0,
    now: () => START + (Date.now() - START) / PATIENCE,
    schedule: (ms, run) => scheduleOnTimers(ms * PATIENCE, run),
    token: TOKEN,
    requestsPerSecond: 1000,
    onFault: (fault) => {
      throw fault;
    },
    ...options,
  });
}

/** Logs an unmodified discord.js client in and waits until it is ready. */
export async function startClient(
  local: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    ...options,
    rest: { api: local.apiBase, ...options.rest },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  return ready;
}

/** The next event for which `fits` is true, as its arguments. */
export function nextEvent<T>(
  client: Client,
  event: string,
  fits: (data: T) => boolean = () => true,
): Promise<T> {
  return new Promise((resolve) => {
    const listen = (data: T) => {
      if (!fits(data)) return;
      client.off(event, listen as never);
      resolve(data);
    };
    client.on(event, listen as never);
  });
}
