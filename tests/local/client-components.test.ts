import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  type StringSelectMenuInteraction,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
  type UserSelectMenuInteraction,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import type { Person } from './act-as-person.ts';
import { Trial } from './trial.ts';

const button = (id: string) =>
  new ButtonBuilder().setCustomId(id).setLabel('Press').setStyle(ButtonStyle.Primary);
const row = <T extends ButtonBuilder | StringSelectMenuBuilder | UserSelectMenuBuilder>(...components: T[]) =>
  new ActionRowBuilder<T>().addComponents(components);

let trial: Trial;
let local: LocalDiscord;
let person: Person;

beforeAll(async () => {
  trial = await Trial.start([{ name: 'look', description: 'Looks' }]);
  ({ local, person } = trial);
});

afterAll(() => trial.end());

describe('components', () => {
  test('a button changes its message', async () => {
    await trial.runCommand((interaction) =>
      interaction.reply({ content: 'Press it', components: [row(button('go'))] }),
    );
    const { id: messageId } = await person.see('Press it');
    const answered = trial.answerNext((interaction: ButtonInteraction) => {
      expect(interaction.message.content).toBe('Press it');
      return interaction.update({ content: `${interaction.customId} was pressed`, components: [] });
    });
    await person.act({ kind: 'component', channelId: local.ids.channel, messageId, customId: 'go' });
    await answered;
    const message = await person.see('go was pressed');
    expect(message).toMatchObject({ id: messageId, components: [] });
  });

  test('a button is deferred and answered by edit and a private follow-up', async () => {
    await trial.runCommand((interaction) =>
      interaction.reply({ content: 'Press that', components: [row(button('later'))] }),
    );
    const { id: messageId } = await person.see('Press that');
    const answered = trial.answerNext(async (interaction: ButtonInteraction) => {
      await interaction.deferUpdate();
      await interaction.editReply('It was pressed later');
      await interaction.followUp({ content: 'For you', flags: MessageFlags.Ephemeral });
    });
    await person.act({ kind: 'component', channelId: local.ids.channel, messageId, customId: 'later' });
    await answered;
    expect((await person.see('It was pressed later')).id).toBe(messageId);
    expect((await person.see('For you')).ephemeral).toBe(true);
  });

  test('a select gives what was chosen', async () => {
    const options = ['one', 'two', 'three'].map((value) => ({ label: value, value }));
    const select = new StringSelectMenuBuilder().setCustomId('which').addOptions(options).setMaxValues(2);
    await trial.runCommand((interaction) =>
      interaction.reply({ content: 'Choose', components: [row(select)] }),
    );
    const { id: messageId } = await person.see('Choose');
    const act = { kind: 'component', channelId: local.ids.channel, messageId, customId: 'which' } as const;
    const answered = trial.answerNext((interaction: StringSelectMenuInteraction) =>
      interaction.reply(`Chosen: ${interaction.values.join(', ')}`),
    );
    await expect(trial.person.act({ ...act, values: ['four'] })).rejects.toThrow('not among the options');
    await expect(trial.person.act({ ...act, values: ['one', 'two', 'three'] })).rejects.toThrow(
      'Between 1 and 2',
    );
    await person.act({ ...act, values: ['one', 'three'] });
    await answered;
    expect((await person.see('Chosen: one, three')).message_reference?.message_id).toBe(messageId);
  });
});

describe('a select of people', () => {
  test('gives them with what is known of them', async () => {
    const select = new UserSelectMenuBuilder().setCustomId('who');
    await trial.runCommand((interaction) =>
      interaction.reply({ content: 'Choose one', components: [row(select)] }),
    );
    const { id: messageId } = await person.see('Choose one');
    const answered = trial.answerNext((interaction: UserSelectMenuInteraction) =>
      interaction.reply(`It is ${interaction.users.map(({ username }) => username).join()}`),
    );
    const act = { kind: 'component', channelId: local.ids.channel, messageId, customId: 'who' } as const;
    await person.act({ ...act, values: [local.ids.me] });
    await answered;
    await person.see('It is you');
  });
});

describe('a modal', () => {
  const input = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short).setMinLength(2);
  const label = new LabelBuilder().setLabel('Why?').setTextInputComponent(input);
  const modal = new ModalBuilder().setCustomId('reasons').setTitle('Reasons').addLabelComponents(label);

  test('is shown, sent and answered', async () => {
    const id = await trial.runCommand((interaction) => interaction.showModal(modal));
    const shown = await person.hear('modal', ({ interactionId }) => interactionId === id);
    expect(shown.modal).toMatchObject({ custom_id: 'reasons', title: 'Reasons' });
    const act = { kind: 'modal', channelId: local.ids.channel, customId: 'reasons' } as const;
    await expect(trial.person.act({ ...act, components: [{ customId: 'why', value: 'x' }] })).rejects.toThrow(
      'too short',
    );
    const answered = trial.answerNext((interaction: ModalSubmitInteraction) =>
      interaction.reply(`Because ${interaction.fields.getTextInputValue('why')}`),
    );
    await person.act({ ...act, components: [{ customId: 'why', value: 'of the weather' }] });
    await answered;
    await person.see('Because of the weather');
  });

  test('that a button showed may change the button’s message', async () => {
    await trial.runCommand((interaction) =>
      interaction.reply({ content: 'Ask me', components: [row(button('ask'))] }),
    );
    const { id: messageId } = await person.see('Ask me');
    const channelId = local.ids.channel;
    const shown = trial.answerNext((interaction: ButtonInteraction) => interaction.showModal(modal));
    await person.act({ kind: 'component', channelId, messageId, customId: 'ask' });
    await shown;
    const answered = trial.answerNext(async (interaction: ModalSubmitInteraction) => {
      if (!interaction.isFromMessage()) throw new Error('The message is missing.');
      await interaction.update({ content: 'Asked and answered', components: [] });
    });
    const components = [{ customId: 'why', value: 'no reason' }];
    await person.act({ kind: 'modal', channelId, customId: 'reasons', components });
    await answered;
    expect((await person.see('Asked and answered')).id).toBe(messageId);
  });
});
