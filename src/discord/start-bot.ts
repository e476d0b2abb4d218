import { type Client, Events } from 'discord.js';
import type { Bot } from './bot.ts';
import { commandsJson } from './command-json.ts';
import { makeClient } from './make-client.ts';
import { rememberAnswered } from './remember-answered.ts';
import { routeInteraction } from './route-interaction.ts';
import { routeMessage } from './route-message.ts';

/** Where and as whom the bot logs in. */
export interface Login {
  readonly token: string;
  /** The address before `/v10`. */
  readonly apiBase: string;
  /** Registers the commands for this server alone, where they appear at once; everywhere when null. */
  readonly guild: string | null;
}

/** Logs in, registers the commands, and answers from then on. Rejects where Discord refuses the login. */
export async function startBot(bot: Bot, login: Login): Promise<Client<true>> {
  const client = makeClient(login.apiBase);
  client.on(Events.InteractionCreate, (interaction) => void routeInteraction(interaction, bot));
  const isNew = rememberAnswered();
  client.on(Events.MessageCreate, (message) => void routeMessage(message, bot, isNew));
  // A mention may come by an edit. A link that gets its preview is told of in the same way, without having been edited.
  client.on(Events.MessageUpdate, (_old, message) => {
    if (!message.partial && message.editedTimestamp !== null) void routeMessage(message, bot, isNew);
  });
  client.on(Events.Error, (fault) => bot.log.error({ err: fault }, 'the connection failed'));
  client.on(Events.Warn, (text) => bot.log.warn(text));
  client.on(Events.ShardResume, (shard, replayed) =>
    bot.log.info({ shard, replayed }, 'the connection is back'),
  );

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(login.token);
  const connected = await ready;
  // Tells whose the bot is.
  await connected.application.fetch();
  const json = commandsJson(bot.commands);
  if (login.guild === null) await connected.application.commands.set(json);
  else await connected.application.commands.set(json, login.guild);
  return connected;
}
