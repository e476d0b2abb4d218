import type { APIApplicationCommand } from 'discord-api-types/v10';
import { InteractionContext } from './discord-numbers.ts';

/** Whether a command may be used in the server's channel or in the direct messages with the bot. */
export function isOfferedIn(command: APIApplicationCommand, kind: 'guild' | 'dm'): boolean {
  if (command.guild_id !== undefined) return kind === 'guild';
  const context = kind === 'guild' ? InteractionContext.Guild : InteractionContext.BotDM;
  return command.contexts?.some((allowed) => allowed === context) ?? true;
}
