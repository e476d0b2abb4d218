import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  LabelBuilder,
  type MessageContextMenuCommandInteraction,
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
import type { PageOption } from '../../src/local/page-protocol.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { Person } from './act-as-person.ts';
import { startClient, startLocal } from './start-client.ts';

let local: LocalDiscord;
let client: Client<true>;
let person: Person;

const WORDS = { name: 'words', description: 'Any words', type: ApplicationCommandOptionType.String } as const;

beforeAll(async () => {
  local = await startLocal();
  client = await startClient(local);
  person = await Person.join(local);
  await client.application.commands.set([
    { name: 'look', description: 'Looks', options: [{ ...WORDS, autocomplete: true }] },
    { name: 'Look at this', type: ApplicationCommandType.Message },
    {
      name: 'pick',
      description: 'Picks',
      options: [
        {
          name: 'one',
          description: 'Picks one',
          type: ApplicationCommandOptionType.Subcommand,
          options: [
            { name: 'who', description: 'A person', type: ApplicationCommandOptionType.User, required: true },
            { name: 'where', description: 'A channel', type: ApplicationCommandOptionType.Channel },
            {
              name: 'times',
              description: 'How often',
              type: ApplicationCommandOptionType.Integer,
              maxValue: 3,
            },
          ],
        },
      ],
    },
  ]);
});

afterAll(async () => {
  person.leave();
  await client.destroy();
  await local.close();
});

/** Runs the slash command as the person and answers it as the bot. */
async function runCommand(
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
  { options = [] as PageOption[], channelId = local.ids.channel } = {},
) {
  const answered = answerNext(answer);
  const commandId = await person.commandId('look');
  const { interactionId } = await person.act({ kind: 'command', channelId, commandId, options });
  await answered;
  return interactionId;
}

/** What the bot does with the next interaction. */
function answerNext<T>(answer: (interaction: T) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    client.once(Events.InteractionCreate, (interaction) => answer(interaction as T).then(resolve, reject));
  });
}

const button = (id: string) =>
  new ButtonBuilder().setCustomId(id).setLabel('Press').setStyle(ButtonStyle.Primary);
const row = <T extends ButtonBuilder | StringSelectMenuBuilder | UserSelectMenuBuilder>(...components: T[]) =>
  new ActionRowBuilder<T>().addComponents(components);

describe('a slash command', () => {
  test('is answered with its options read', async () => {
    await runCommand(
      (interaction) => interaction.reply(`You said ${interaction.options.getString('words')}`),
      { options: [{ name: 'words', type: 3, value: 'good day' }] },
    );
    const message = await person.see('You said good day');
    expect(message).toMatchObject({ ephemeral: false, type: 20, author: { id: local.ids.bot } });
    expect(message.interaction_metadata).toMatchObject({ user: { id: local.ids.me } });
  });

  test('gives the message it made when asked for it', async () => {
    await runCommand(async (interaction) => {
      const response = await interaction.reply({ content: 'With response', withResponse: true });
      expect(response.resource?.message?.content).toBe('With response');
      expect(response.interaction.responseMessageId).toBe(response.resource?.message?.id);
      expect((await interaction.fetchReply()).content).toBe('With response');
    });
  });

  test('is deferred, answered by an edit, and followed up', async () => {
    const id = await runCommand(async (interaction) => {
      await interaction.deferReply();
      await person.hear('message', ({ message }) => message.flags === MessageFlags.Loading);
      const edited = await interaction.editReply('Edited in');
      expect(edited.flags.has(MessageFlags.Loading)).toBe(false);
      await interaction.followUp('Followed up');
    });
    expect(await person.hear('thinking', ({ interactionId }) => interactionId === id)).toBeDefined();
    const message = await person.see('Edited in');
    const followUp = await person.see('Followed up');
    expect(followUp.message_reference?.message_id).toBe(message.id);
  });

  test('that is deferred is filled by the first follow-up', async () => {
    await runCommand(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('Filled in');
      expect((await interaction.fetchReply()).content).toBe('Filled in');
    });
    expect((await person.see('Filled in')).ephemeral).toBe(true);
  });

  test('is answered for the person alone, and the answer is dismissed', async () => {
    await runCommand(async (interaction) => {
      await interaction.reply({ content: 'Only you', flags: MessageFlags.Ephemeral });
      const channel = await client.channels.fetch(local.ids.channel);
      const messages = await (channel?.isTextBased() ? channel.messages.fetch() : undefined);
      expect(messages?.some(({ content }) => content === 'Only you')).toBe(false);
      await interaction.editReply('Only you, edited');
    });
    const { id, ephemeral } = await person.see('Only you, edited');
    expect(ephemeral).toBe(true);
    expect((await person.post('/page/dismiss', { messageId: id })).status).toBe(204);
    const { messages } = await person.state();
    expect(messages[local.ids.channel]?.some((message) => message.id === id)).toBe(false);
  });

  test('has its answer deleted', async () => {
    await runCommand(async (interaction) => {
      await interaction.reply('Soon gone');
      await interaction.deleteReply();
      await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
    });
    const { id } = await person.see('Soon gone');
    await person.hear('message-delete', (event) => event.id === id);
  });

  test('with a subcommand has people and channels resolved', async () => {
    const commandId = await person.commandId('pick');
    const channelId = local.ids.channel;
    const who = { name: 'who', type: 6, value: local.ids.me };
    const where = { name: 'where', type: 7, value: channelId };
    const pick = (...options: PageOption[]) =>
      person.act({ kind: 'command', channelId, commandId, options: [{ name: 'one', type: 1, options }] });
    await expect(pick(where)).rejects.toThrow('is required');
    await expect(pick(who, { name: 'times', type: 4, value: 4 })).rejects.toThrow('out of its range');
    await expect(pick(who, { name: 'times', type: 4, value: 1.5 })).rejects.toThrow('needs a whole number');
    const answered = answerNext((interaction: ChatInputCommandInteraction<'cached'>) => {
      const { options } = interaction;
      expect(options.getSubcommand()).toBe('one');
      expect(options.getMember('who')?.id).toBe(local.ids.me);
      expect(interaction.memberPermissions.has('ManageGuild')).toBe(true);
      return interaction.reply(`${options.getUser('who')?.username} in ${options.getChannel('where')?.name}`);
    });
    await pick(who, where);
    await answered;
    await person.see('you in record');
  });

  test('works in direct messages', async () => {
    await runCommand(
      async (interaction) => {
        expect(interaction.inGuild()).toBe(false);
        await interaction.reply('In private');
      },
      { channelId: local.ids.dm },
    );
    expect((await person.see('In private')).channel_id).toBe(local.ids.dm);
  });

  test('sends a file, which is served', async () => {
    await runCommand((interaction) =>
      interaction.reply({
        content: 'A file',
        files: [{ name: 'note one.txt', attachment: Buffer.from('some words'), description: 'A note' }],
      }),
    );
    const [attachment] = (await person.see('A file')).attachments;
    expect(attachment).toMatchObject({ size: 10, description: 'A note' });
    const response = await fetch(attachment?.url ?? '');
    expect(await response.text()).toBe('some words');
    expect(response.headers.get('content-disposition')).toContain('attachment');
  });
});

describe('autocomplete', () => {
  test('gives the bot what is being typed and the person the choices', async () => {
    const answered = answerNext((interaction: AutocompleteInteraction) => {
      const typed = interaction.options.getFocused();
      return interaction.respond([{ name: `${typed}x`, value: `${typed}x` }]);
    });
    const options = [{ name: 'words', type: 3, value: 'ab', focused: true }];
    const commandId = await person.commandId('look');
    const channelId = local.ids.channel;
    const { choices } = await person.act({ kind: 'autocomplete', channelId, commandId, options });
    await answered;
    expect(choices).toEqual([{ name: 'abx', value: 'abx' }]);
  });
});

describe('components', () => {
  test('a button changes its message', async () => {
    await runCommand((interaction) =>
      interaction.reply({ content: 'Press it', components: [row(button('go'))] }),
    );
    const { id: messageId } = await person.see('Press it');
    const answered = answerNext((interaction: ButtonInteraction) => {
      expect(interaction.message.content).toBe('Press it');
      return interaction.update({ content: `${interaction.customId} was pressed`, components: [] });
    });
    await person.act({ kind: 'component', channelId: local.ids.channel, messageId, customId: 'go' });
    await answered;
    const message = await person.see('go was pressed');
    expect(message).toMatchObject({ id: messageId, components: [] });
  });

  test('a button is deferred and answered by edit and a private follow-up', async () => {
    await runCommand((interaction) =>
      interaction.reply({ content: 'Press that', components: [row(button('later'))] }),
    );
    const { id: messageId } = await person.see('Press that');
    const answered = answerNext(async (interaction: ButtonInteraction) => {
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
    await runCommand((interaction) => interaction.reply({ content: 'Choose', components: [row(select)] }));
    const { id: messageId } = await person.see('Choose');
    const act = { kind: 'component', channelId: local.ids.channel, messageId, customId: 'which' } as const;
    const answered = answerNext((interaction: StringSelectMenuInteraction) =>
      interaction.reply(`Chosen: ${interaction.values.join(', ')}`),
    );
    await expect(person.act({ ...act, values: ['four'] })).rejects.toThrow('not among the options');
    await expect(person.act({ ...act, values: ['one', 'two', 'three'] })).rejects.toThrow('Between 1 and 2');
    await person.act({ ...act, values: ['one', 'three'] });
    await answered;
    expect((await person.see('Chosen: one, three')).message_reference?.message_id).toBe(messageId);
  });
});

describe('a select of people', () => {
  test('gives them with what is known of them', async () => {
    const select = new UserSelectMenuBuilder().setCustomId('who');
    await runCommand((interaction) =>
      interaction.reply({ content: 'Choose one', components: [row(select)] }),
    );
    const { id: messageId } = await person.see('Choose one');
    const answered = answerNext((interaction: UserSelectMenuInteraction) =>
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
    const id = await runCommand((interaction) => interaction.showModal(modal));
    const shown = await person.hear('modal', ({ interactionId }) => interactionId === id);
    expect(shown.modal).toMatchObject({ custom_id: 'reasons', title: 'Reasons' });
    const act = { kind: 'modal', channelId: local.ids.channel, customId: 'reasons' } as const;
    await expect(person.act({ ...act, components: [{ customId: 'why', value: 'x' }] })).rejects.toThrow(
      'too short',
    );
    const answered = answerNext((interaction: ModalSubmitInteraction) =>
      interaction.reply(`Because ${interaction.fields.getTextInputValue('why')}`),
    );
    await person.act({ ...act, components: [{ customId: 'why', value: 'of the weather' }] });
    await answered;
    await person.see('Because of the weather');
  });

  test('that a button showed may change the button’s message', async () => {
    await runCommand((interaction) =>
      interaction.reply({ content: 'Ask me', components: [row(button('ask'))] }),
    );
    const { id: messageId } = await person.see('Ask me');
    const channelId = local.ids.channel;
    const shown = answerNext((interaction: ButtonInteraction) => interaction.showModal(modal));
    await person.act({ kind: 'component', channelId, messageId, customId: 'ask' });
    await shown;
    const answered = answerNext(async (interaction: ModalSubmitInteraction) => {
      if (!interaction.isFromMessage()) throw new Error('The message is missing.');
      await interaction.update({ content: 'Asked and answered', components: [] });
    });
    const components = [{ customId: 'why', value: 'no reason' }];
    await person.act({ kind: 'modal', channelId, customId: 'reasons', components });
    await answered;
    expect((await person.see('Asked and answered')).id).toBe(messageId);
  });
});

describe('a message command', () => {
  test('is given the message, also what the bot may not read otherwise', async () => {
    const { id: messageId } = await person.write('words of the person');
    const answered = answerNext((interaction: MessageContextMenuCommandInteraction) =>
      interaction.reply(`It says: ${interaction.targetMessage.content}`),
    );
    const commandId = await person.commandId('Look at this');
    await person.act({ kind: 'message-command', channelId: local.ids.channel, commandId, messageId });
    await answered;
    expect((await person.see('It says: words of the person')).type).toBe(23);
  });
});
