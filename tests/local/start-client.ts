import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { TOKEN } from './start-local.ts';

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
