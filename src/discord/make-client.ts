import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * Discord counts fifty requests a second of a bot (https://discord.com/developers/docs/topics/rate-limits), by its own
 * clock and with whatever else the bot has open: a few less are never too many.
 */
const REQUESTS_PER_SECOND = 45;

/** A client that is not logged in yet. `apiBase` is the address before `/v10`. */
export function makeClient(apiBase: string): Client {
  return new Client({
    // Never message content: the bot reads what mentions it or is written to it directly, and nothing else.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without these a direct message of a channel that was not seen before is dropped, and so is the edit of a message
    // that is not kept.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // Ten thousand channels would each keep their last messages, which nothing here reads again.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { api: apiBase, globalRequestsPerSecond: REQUESTS_PER_SECOND },
  });
}
