import {
  ApplicationCommandType,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ApplicationCommandOptionType as Option,
  TextInputStyle,
} from 'discord.js';
import { loadPage } from '../../src/local/serve-page.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';

const TOKEN = 'a-token-for-tests';

const FRUITS = ['Apple', 'Apricot', 'Banana', 'Cherry', 'Damson'];

const COMMANDS = [
  {
    name: 'find',
    description: 'Finds words in the almanac.',
    options: [
      { type: Option.String, name: 'words', description: 'The words to find' },
      { type: Option.String, name: 'fruit', description: 'Only about this fruit', autocomplete: true },
      { type: Option.Integer, name: 'limit', description: 'How many lines' },
    ],
  },
  {
    name: 'pick',
    description: 'Picks a fruit and a size.',
    options: [
      { type: Option.String, name: 'fruit', description: 'Which fruit', autocomplete: true, required: true },
      {
        type: Option.String,
        name: 'size',
        description: 'How large',
        required: true,
        choices: ['Small', 'Large'].map((name) => ({ name, value: name.toLowerCase() })),
      },
      { type: Option.Boolean, name: 'ripe', description: 'Whether it is ripe' },
    ],
  },
  { name: 'menu', description: 'Shows every kind of control.' },
  { name: 'slow', description: 'Thinks before it answers.' },
  { name: 'silent', description: 'Never answers.' },
  { name: 'styles', description: 'Shows every style of text.' },
  { name: 'Count words', type: ApplicationCommandType.Message },
] as const;

const STYLES = [
  '# A heading',
  '**bold** *slant* __under__ ~~gone~~ ||hidden|| `code` <t:1700000000:R>',
  '> Quoted \\*as it is\\*\n> on two lines',
  '-# [A source](<https://example.org/a>) · day one',
  '- first\n- second',
  '```\nfenced <b>text</b>\n```',
  '<b>not bold</b> https://example.org/bare',
].join('\n');

const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (customId: string, label: string, style = ButtonStyle.Secondary, more: object = {}) => {
  return { type: ComponentType.Button, customId, label, style, ...more };
};

const turnPage = (page: number) => ({
  content: `Page ${page}\n> Line ${page} of the almanac\n-# Almanac · paragraph ${page}`,
  components: [
    row(
      button(`page:${page - 1}`, 'Back', ButtonStyle.Secondary, { disabled: page === 1 }),
      button(`page:${page + 1}`, 'Next', ButtonStyle.Secondary, { disabled: page === 3 }),
      button('share', 'Share', ButtonStyle.Primary),
    ),
  ],
});

const CONTROLS = {
  content: 'Controls',
  components: [
    row(button('form', 'Open form', ButtonStyle.Success), button('broken', 'Broken', ButtonStyle.Danger), {
      type: ComponentType.Button,
      label: 'Site',
      style: ButtonStyle.Link,
      url: 'https://example.org/',
    }),
    row({
      type: ComponentType.StringSelect,
      customId: 'select',
      placeholder: 'Choose a fruit',
      options: FRUITS.map((label) => ({ label, value: label.toLowerCase() })),
    }),
  ],
  embeds: [
    {
      title: 'An embed',
      description: 'With **styled** text',
      color: 0x336699,
      fields: [{ name: 'Field', value: 'Value', inline: true }],
      footer: { text: 'Footer' },
    },
  ],
};

const FORM = {
  customId: 'form',
  title: 'A form',
  components: [
    row({ type: ComponentType.TextInput, customId: 'name', label: 'Your name', style: TextInputStyle.Short }),
    row({
      type: ComponentType.TextInput,
      customId: 'why',
      label: 'Why',
      style: TextInputStyle.Paragraph,
      required: false,
    }),
  ],
};

/** A local channel with its page, and an unmodified client that answers in it. */
export type Stage = { local: LocalDiscord; close: () => Promise<void> };

export async function startStage(port = 0): Promise<Stage> {
  const local = await startLocalDiscord({ port, now: Date.now, token: TOKEN, page: await loadPage() });
  const { Guilds, GuildMessages } = GatewayIntentBits;
  const client = new Client({ intents: [Guilds, GuildMessages], rest: { api: local.apiBase } });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  await start(await ready);
  const close = async (): Promise<void> => {
    await client.destroy();
    await local.close();
  };
  return { local, close };
}

async function start(client: Client<true>): Promise<void> {
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, client));
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.id !== client.user.id && message.mentions.has(client.user.id))
      await message.reply('You called?');
  });
  await client.application.commands.set(COMMANDS as never);
}

async function answer(interaction: Interaction, client: Client<true>): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = FRUITS.filter((fruit) => fruit.toLowerCase().startsWith(typed));
    await interaction.respond(found.map((name) => ({ name, value: `id-${name.toLowerCase()}` })));
  } else if (interaction.isMessageContextMenuCommand()) {
    const words = interaction.targetMessage.content.split(/\s+/).filter(Boolean).length;
    await interaction.reply({ content: `${words} words`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction, client);
  } else if (interaction.isButton()) {
    const [kind, page] = interaction.customId.split(':');
    if (kind === 'page') await interaction.update(turnPage(Number(page)) as never);
    if (kind === 'share') await interaction.reply('Shared with the channel');
    if (kind === 'form') await interaction.showModal(FORM as never);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({ content: `Chosen: ${interaction.values}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Hello, ${interaction.fields.getTextInputValue('name')}`);
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction, client: Client<true>): Promise<void> {
  const { commandName, options } = interaction;
  if (commandName === 'silent') return;
  if (commandName === 'menu') {
    await interaction.reply(CONTROLS as never);
  } else if (commandName === 'styles') {
    await interaction.reply(`${STYLES}\n<@${client.user.id}>`);
  } else if (commandName === 'slow') {
    await interaction.deferReply();
    setTimeout(() => void interaction.editReply('Thought about it.'), 500);
  } else if (options.getString('words') === 'pages') {
    await interaction.reply({ ...(turnPage(1) as object), flags: MessageFlags.Ephemeral });
  } else {
    const said = options.data.map(({ name, value }) => `${name}=${value}`).join(' ');
    await interaction.reply({ content: `${commandName} ${said}`, flags: MessageFlags.Ephemeral });
  }
}
