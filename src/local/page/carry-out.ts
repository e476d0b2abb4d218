import type { PageInteraction } from '../page-protocol.ts';
import type { MessageList } from './message-list.ts';
import { nameUser, type PageContext } from './page-context.ts';
import { sendInteraction } from './server-link.ts';
import type { Outcomes } from './watch-outcomes.ts';

/** Sends an interaction and waits for its end; false if it failed. What goes wrong with a command is shown in the channel. */
export async function carryOut(
  interaction: PageInteraction,
  context: PageContext,
  list: MessageList,
  outcomes: Outcomes,
): Promise<boolean> {
  const name = nameCommand(interaction, context);
  if (name) list.showNote(`Sending ${name}…`);
  try {
    const { interactionId } = await sendInteraction(interaction);
    const answered = await outcomes.wait(interactionId);
    if (name && !answered) list.showFailure(`${nameUser(context.state.bot)} did not answer ${name}.`);
    return answered;
  } catch (error) {
    list.showFailure((error as Error).message);
    return false;
  } finally {
    if (name) list.showNote('');
  }
}

function nameCommand(interaction: PageInteraction, context: PageContext): string | undefined {
  if (interaction.kind !== 'command' && interaction.kind !== 'message-command') return undefined;
  const name = context.state.commands.find(({ id }) => id === interaction.commandId)?.name;
  return interaction.kind === 'command' ? `/${name}` : name;
}
