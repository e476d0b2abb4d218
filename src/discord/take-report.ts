import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { LONGEST_REPORT, makeReport } from '../reports/make-report.ts';
import type { Bot } from './bot.ts';
import { readReport } from './button-state.ts';
import { composeNote, type Message } from './compose-message.ts';
import { sendReply } from './send-reply.ts';

const FIELD = 'says';
const THANKS = composeNote(
  'Thank you. The report waits for the people who keep the record; your name is not in it.',
);
const TOO_MANY = composeNote(
  'Too many reports wait for a decision: nothing was kept. Try again another day.',
);
const OLD = composeNote('This form is of an older message: press the button again.');

/** A form with one field, which asks what is wrong about the place that its id names. */
export function composeForm(id: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: 'Report an error',
    components: [
      {
        type: ComponentType.Label,
        label: 'What is wrong: the speaker, date or party?',
        description: 'The people who keep the record read this. It is kept without your name.',
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Paragraph,
          required: true,
          min_length: 3,
          max_length: LONGEST_REPORT,
        },
      },
    ],
  };
}

/** Keeps what was put into the form. */
export function takeReport(interaction: ModalSubmitInteraction, bot: Bot): Promise<void> {
  return sendReply(interaction, keepReport(interaction, bot));
}

async function keepReport({ customId, fields, guildId }: ModalSubmitInteraction, bot: Bot): Promise<Message> {
  const place = readReport(customId);
  if (place === null) return OLD;
  const desk = { library: bot.library, store: await bot.openStore(), guild: guildId, now: bot.now() };
  return (await makeReport(place, fields.getTextInputValue(FIELD), desk)) ? THANKS : TOO_MANY;
}
