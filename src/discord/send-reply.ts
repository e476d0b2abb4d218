import { setTimeout as wait } from 'node:timers/promises';
import {
  type ButtonInteraction,
  type CommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Message } from './compose-message.ts';

/**
 * Discord waits three seconds for a first word
 * (https://discord.com/developers/docs/interactions/receiving-and-responding); what is not there by now is announced.
 */
const ANNOUNCE_AFTER_MS = 2000;

/** Replies so that only the asker sees it, announcing an answer that takes long. */
export async function sendReply(
  interaction: CommandInteraction | ButtonInteraction | ModalSubmitInteraction,
  message: Promise<Message>,
): Promise<void> {
  const flags = MessageFlags.Ephemeral;
  if (await isSlow(message)) {
    await interaction.deferReply({ flags });
    await interaction.editReply(await message);
  } else {
    await interaction.reply({ ...(await message), flags });
  }
}

/** Puts another page into the message whose button was pressed. */
export async function updateMessage(
  interaction: ButtonInteraction,
  message: Promise<Message>,
): Promise<void> {
  if (await isSlow(message)) {
    await interaction.deferUpdate();
    await interaction.editReply(await message);
  } else {
    await interaction.update(await message);
  }
}

async function isSlow(message: Promise<Message>): Promise<boolean> {
  const timer = new AbortController();
  const late = wait(ANNOUNCE_AFTER_MS, true, { signal: timer.signal });
  // A rejected answer is not slow: whoever awaits the message itself throws what went wrong.
  const early = message.then(
    () => false,
    () => false,
  );
  const slow = await Promise.race([early, late]);
  timer.abort();
  late.catch(() => {});
  return slow;
}
