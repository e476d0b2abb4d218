import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { commands, inWords } from '../../commands/index.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import type {
  PageInteraction,
  PageInteractionAnswer,
  PageMessage,
  PageOption,
  PageState,
} from '../../src/local/page-protocol.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/start-local-discord.ts';
import type { Library } from '../../src/search/library.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { NOWHERE } from '../nowhere.ts';
import { listenToPage } from './page-events.ts';

/** A person in a local channel with the bot: what they do, and the message that comes of it. */
export interface Channel {
  readonly local: LocalDiscord;
  readonly bot: Bot;
  readonly store: Store;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  command(
    name: string,
    options?: Record<string, string | boolean>,
    where?: 'guild' | 'dm',
  ): Promise<PageMessage>;
  /** Chooses an entry in the menu of a message. */
  chooseOn(message: PageMessage, name: string): Promise<PageMessage>;
  choices(name: string, option: string, typed: string): Promise<string[]>;
  press(message: PageMessage, label: string): Promise<PageMessage>;
  /** Presses a button that shows a form with one field, and sends the form with these words in it. */
  fillIn(message: PageMessage, label: string, words: string): Promise<PageMessage>;
  say(content: string, where?: 'guild' | 'dm', replyTo?: string): Promise<PageMessage>;
  /** Gives the person's own message other words, which the bot answers. */
  edit(messageId: string, content: string): Promise<PageMessage>;
  /** The messages of a channel as the person sees them. */
  messages(where?: 'guild' | 'dm'): Promise<readonly PageMessage[]>;
  /** Ends the bot's client and starts another, which knows nothing of the first. */
  restartBot(): Promise<void>;
  close(): Promise<void>;
}

/** What the page knows of an option. */
interface Registered {
  readonly name: string;
  readonly type: number;
  readonly options?: readonly Registered[];
}

const SUBCOMMAND = 1;
const STRING_OPTION = 3;
const TOKEN = 'a-token-of-the-tests';

/** Opens a local channel and lets an unmodified discord.js client answer in it, over a real socket. */
export async function openChannel(
  library: Library,
  changes: Partial<Bot> = {},
  discord: Partial<LocalDiscordOptions> = {},
): Promise<Channel> {
  const local = await startLocalDiscord({ port: 0, now: Date.now, token: TOKEN, ...discord });
  const dir = mkdtempSync(join(tmpdir(), 'channel-'));
  const store = await openStore({ url: null, dir });
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => logged.push(line) });
  const usual: Bot = {
    commands,
    inWords,
    library,
    log,
    limit: { ask: () => 'answer' },
    openStore: async () => store,
    keepCorrection: NOWHERE.keepCorrection,
    homeGuild: null,
    now: Date.now,
    newReference: () => 'cafe0001',
  };
  // A library that is replaced is given by a getter, which has to stay one.
  const bot: Bot = Object.defineProperties(usual, Object.getOwnPropertyDescriptors(changes));
  const login = { token: TOKEN, apiBase: local.apiBase, guild: null };
  let client = await startBot(bot, login);
  const state = () => get<PageState>(`${local.url}/page/state`);
  const channelId = { guild: local.ids.channel, dm: local.ids.dm };
  const messages = async (where: 'guild' | 'dm' = 'guild') =>
    (await state()).messages[channelId[where]] ?? [];

  const events = await listenToPage(local.url);
  async function act(action: () => Promise<unknown>, where: 'guild' | 'dm' = 'guild'): Promise<PageMessage> {
    const answer = events.next((event) => {
      if (event.type !== 'message' && event.type !== 'message-update') return null;
      const isAnswer =
        event.channelId === channelId[where] && event.message.author.bot && event.message.content !== '';
      return isAnswer ? event.message : null;
    });
    // The answer may be awaited too late to be caught: a failing action is what the test should show then.
    answer.catch(() => {});
    await action();
    return answer;
  }

  const interact = (interaction: PageInteraction) =>
    post<PageInteractionAnswer>(`${local.url}/page/interactions`, interaction);
  const { commands: registered } = await state();
  const commandId = (name: string) => {
    const found = registered.find((each) => each.name === name);
    if (!found) throw new Error(`There is no command ${name}.`);
    return found.id;
  };

  /** The use of a command, "digest list" for one of a group, whose options stand below its second word. */
  const readUse = (path: string, typed: PageOption[]) => {
    const [name = '', inGroup] = path.split(' ');
    const options = inGroup ? [{ name: inGroup, type: SUBCOMMAND, options: typed }] : typed;
    return { channelId: channelId.guild, commandId: commandId(name), options };
  };

  /** Options with the types that the command has them in. */
  const listTyped = (path: string, options: Readonly<Record<string, string | boolean>>): PageOption[] => {
    const [name, inGroup] = path.split(' ');
    const own = (registered.find((each) => each.name === name)?.options ?? []) as Registered[];
    const known = inGroup ? (own.find((each) => each.name === inGroup)?.options ?? []) : own;
    return Object.entries(options).map(([key, value]) => ({
      name: key,
      type: known.find((each) => each.name === key)?.type ?? STRING_OPTION,
      value,
    }));
  };

  return {
    local,
    bot,
    store,
    logged,
    messages,
    async command(name, options = {}, where = 'guild') {
      const use = { ...readUse(name, listTyped(name, options)), channelId: channelId[where] };
      return act(() => interact({ kind: 'command', ...use }), where);
    },
    async chooseOn(message, name) {
      const id = commandId(name);
      return act(() =>
        interact({
          kind: 'message-command',
          channelId: channelId.guild,
          commandId: id,
          messageId: message.id,
        }),
      );
    },
    async choices(name, option, typed) {
      const focused: PageOption = { name: option, type: STRING_OPTION, value: typed, focused: true };
      const answer = await interact({ kind: 'autocomplete', ...readUse(name, [focused]) });
      return (answer.choices ?? []).map((choice) => choice.name);
    },
    press: (message, label) => {
      const customId = findButton(message, label);
      return act(() =>
        interact({ kind: 'component', channelId: channelId.guild, messageId: message.id, customId }),
      );
    },
    async fillIn(message, label, words) {
      const shown = events.next((event) => (event.type === 'modal' ? event.modal : null));
      const pressed = findButton(message, label);
      await interact({
        kind: 'component',
        channelId: channelId.guild,
        messageId: message.id,
        customId: pressed,
      });
      const { custom_id: customId, components } = await shown;
      const [field] = components as unknown as { component: { custom_id: string } }[];
      const filled = [{ customId: field!.component.custom_id, value: words }];
      return act(() => interact({ kind: 'modal', channelId: channelId.guild, customId, components: filled }));
    },
    say: (content, where = 'guild', replyTo) => {
      const body = { channelId: channelId[where], content, ...(replyTo && { replyTo }) };
      return act(() => post(`${local.url}/page/messages`, body), where);
    },
    edit: (messageId, content) => {
      const body = { channelId: channelId.guild, content, edits: messageId };
      return act(() => post(`${local.url}/page/messages`, body));
    },
    async restartBot() {
      await client.destroy();
      client = await startBot(bot, login);
    },
    async close() {
      events.close();
      await client.destroy();
      await local.close();
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
}

/** The labels of a message's buttons that can be pressed, and of those that can't in brackets. */
export function labelsOf(message: PageMessage): string[] {
  return buttonsOf(message).map(({ label, disabled }) => (disabled ? `(${label})` : label));
}

function findButton(message: PageMessage, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (!found) throw new Error(`The message has no button “${label}”, only ${labelsOf(message).join(', ')}.`);
  return found.custom_id;
}

function buttonsOf(message: PageMessage) {
  const rows = (message.components ?? []) as unknown as { components: unknown[] }[];
  return rows.flatMap((row) => row.components) as { label: string; disabled?: boolean; custom_id: string }[];
}

/** What `look` finds, as soon as it finds something. */
export async function waitFor<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 1000; tries++) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('What was waited for did not come.');
}

async function get<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
