import type { APIMessage } from 'discord-api-types/v10';
import { mayReadContent, type World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';

/**
 * A message as a bot may read it: without the message content intent, what others wrote is empty, unless it is
 * a direct message or mentions the bot.
 * https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function omitContent(
  world: World,
  channel: WorldChannel,
  message: APIMessage,
  intents: number,
): APIMessage {
  if (mayReadContent(intents) || channel.kind === 'dm') return message;
  const { referenced_message: answered } = message;
  const whole = answered
    ? { ...message, referenced_message: omitContent(world, channel, answered, intents) }
    : message;
  const mayRead =
    message.author.id === world.bot.id || message.mentions.some(({ id }) => id === world.bot.id);
  return mayRead ? whole : { ...whole, content: '', embeds: [], attachments: [], components: [] };
}
