import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageOption } from '../../src/local/page-protocol.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import type { Person } from './act-as-person.ts';
import { Trial } from './trial.ts';

const WORDS = { name: 'words', description: 'Any words', type: ApplicationCommandOptionType.String } as const;

let trial: Trial;
let local: LocalDiscord;
let person: Person;

beforeAll(async () => {
  trial = await Trial.start([
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
              max_value: 3,
            },
          ],
        },
      ],
    },
  ]);
  ({ local, person } = trial);
});

afterAll(() => trial.end());

describe('a slash command', () => {
  test('is answered with its options read', async () => {
    await trial.runCommand(
      (interaction) => interaction.reply(`You said ${interaction.options.getString('words')}`),
      { options: [{ name: 'words', type: 3, value: 'good day' }] },
    );
    const message = await person.see('You said good day');
    expect(message).toMatchObject({ ephemeral: false, type: 20, author: { id: local.ids.bot } });
    expect(message.interaction_metadata).toMatchObject({ user: { id: local.ids.me } });
  });

  test('gives the message it made when asked for it', async () => {
    await trial.runCommand(async (interaction) => {
      const response = await interaction.reply({ content: 'With response', withResponse: true });
      expect(response.resource?.message?.content).toBe('With response');
      expect(response.interaction.responseMessageId).toBe(response.resource?.message?.id);
      expect((await interaction.fetchReply()).content).toBe('With response');
    });
  });

  test('is deferred, answered by an edit, and followed up', async () => {
    const id = await trial.runCommand(async (interaction) => {
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
    await trial.runCommand(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('Filled in');
      expect((await interaction.fetchReply()).content).toBe('Filled in');
    });
    expect((await person.see('Filled in')).ephemeral).toBe(true);
  });

  test('is answered for the person alone, and the answer is dismissed', async () => {
    await trial.runCommand(async (interaction) => {
      await interaction.reply({ content: 'Only you', flags: MessageFlags.Ephemeral });
      const channel = await trial.client.channels.fetch(local.ids.channel);
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
    await trial.runCommand(async (interaction) => {
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
    const answered = trial.answerNext((interaction: ChatInputCommandInteraction<'cached'>) => {
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
    await trial.runCommand(
      async (interaction) => {
        expect(interaction.inGuild()).toBe(false);
        await interaction.reply('In private');
      },
      { channelId: local.ids.dm },
    );
    expect((await person.see('In private')).channel_id).toBe(local.ids.dm);
  });

  test('sends a file, which is served', async () => {
    await trial.runCommand((interaction) =>
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
    const answered = trial.answerNext((interaction: AutocompleteInteraction) => {
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

describe('a message command', () => {
  test('is given the message, also what the bot may not read otherwise', async () => {
    const { id: messageId } = await person.write('words of the person');
    const answered = trial.answerNext((interaction: MessageContextMenuCommandInteraction) =>
      interaction.reply(`It says: ${interaction.targetMessage.content}`),
    );
    const commandId = await person.commandId('Look at this');
    await person.act({ kind: 'message-command', channelId: local.ids.channel, commandId, messageId });
    await answered;
    expect((await person.see('It says: words of the person')).type).toBe(23);
  });
});
