import type { PageMessage, PageOption } from '../page-protocol.ts';
import { type CommandEntry, listEntries } from './command-choice.ts';
import { type CommandForm, type FormParts, openCommandForm } from './command-form.ts';
import { showHint, showProblem } from './composer-hint.ts';
import { fitHeight, listenToKeys } from './composer-keys.ts';
import { offerCommands, offerPeople } from './offer-lists.ts';
import type { Surroundings } from './option-value.ts';
import { currentChannel, nameUser, offeredCommands, type PageContext } from './page-context.ts';
import { createReplyBar } from './reply-bar.ts';
import { sendInteraction, sendMessage } from './server-link.ts';
import { readReadyLine, readTypedLine } from './typed-line.ts';

/** The input at the foot of the page. */
export type Composer = {
  /** Takes over another channel or other commands. */
  readonly refresh: () => void;
  /** Puts a line into the input as if it had been typed; a command's name alone opens its fields. */
  readonly fillIn: (line: string) => void;
  readonly replyTo: (message: PageMessage) => void;
};

export type ComposerParts = FormParts & {
  readonly form: HTMLFormElement;
  readonly reply: HTMLElement;
};

export function startComposer(context: PageContext, parts: ComposerParts): Composer {
  const { form, message, popup, hint } = parts;
  const reply = createReplyBar(parts.reply);
  let open: CommandForm | undefined;

  const entries = (): CommandEntry[] => listEntries(offeredCommands(context, 'ChatInput'));
  const around = (): Surroundings => ({
    users: [context.state.me, context.state.bot],
    channels: context.state.channels.filter(({ type }) => type === 'guild'),
    // There is one role, and its id is the server's.
    roles: [{ id: context.state.guild.id, name: '@everyone' }],
  });

  const setText = (text: string): void => {
    message.value = text;
    fitHeight(message);
  };

  const choose = (entry: CommandEntry, texts: ReadonlyMap<string, string> = new Map()): CommandForm => {
    open?.close();
    setText('');
    open = openCommandForm(entry, texts, parts, {
      around,
      askChoices: async (options) => {
        const { channelId } = context;
        const { commandId } = entry;
        return (await sendInteraction({ kind: 'autocomplete', channelId, commandId, options })).choices ?? [];
      },
      onClose: () => {
        open = undefined;
      },
    });
    return open;
  };

  const sendCommand = (entry: CommandEntry, options: PageOption[]): void => {
    open?.close();
    setText('');
    message.focus();
    const { channelId } = context;
    context.actions.interact({ kind: 'command', channelId, commandId: entry.commandId, options });
  };

  const showCommands = (typed: string): void => {
    offerCommands(popup, message, entries(), typed, nameUser(context.state.bot), (entry) => {
      // A command that takes nothing and is typed in full has nothing left to be chosen.
      if (entry.options.length === 0 && message.value.trim() === `/${entry.name}`) sendCommand(entry, []);
      else choose(entry);
    });
  };

  const readTyped = (spaced: boolean): void => {
    popup.hide();
    const typed = readTypedLine(message.value, spaced, entries());
    if (typed.kind === 'command') {
      choose(typed.entry);
      return;
    }
    const line = typed.kind === 'line' ? typed.entry : undefined;
    showHint(hint, line && `/${line.name}`, line && `${line.description} · Enter sends it`);
    if (typed.kind === 'name') showCommands(typed.typed);
    else if (typed.kind === 'mention') {
      offerPeople(popup, message, context, typed.typed, (name) => setText(`${typed.before}@${name} `));
    }
  };

  const sendText = (content: string): void => {
    const { bot } = context.state;
    const replyTo = reply.take();
    setText('');
    sendMessage({
      channelId: context.channelId,
      content: content.replaceAll(`@${nameUser(bot)}`, `<@${bot.id}>`),
      ...(replyTo !== undefined && { replyTo }),
    }).catch((error: Error) => {
      setText(content);
      showProblem(hint, error.message);
    });
  };

  const send = (): void => {
    if (open) {
      const { entry } = open;
      const values = open.readValues();
      if (values) sendCommand(entry, values);
      return;
    }
    const line = readReadyLine(message.value, entries(), around());
    if (line.kind === 'message') sendText(line.content);
    else if (line.kind === 'command') sendCommand(line.entry, line.options);
    else if (line.kind === 'problem') showProblem(hint, line.problem);
    else if (line.kind === 'unfinished') {
      // Reading the values shows which of them is missing or wrong.
      choose(line.entry, line.texts).readValues();
    }
  };

  listenToKeys(form, message, popup, {
    send,
    typed: (spaced) => {
      // A whole command line put in at once takes the place of the command that was being filled in.
      if (open && readTypedLine(message.value, false, entries()).kind === 'line') open.close();
      if (!open) readTyped(spaced);
    },
    leave: () => {
      if (open) open.close();
      else reply.hide();
      showHint(hint);
      message.focus();
    },
    eraseBack: () => {
      if (!open) return false;
      const { name } = open.entry;
      open.close();
      setText(`/${name}`);
      readTyped(false);
      return true;
    },
    entered: () => {
      if (!open && message.value.startsWith('/')) readTyped(false);
    },
  });

  return {
    refresh: () => {
      const channel = currentChannel(context);
      message.placeholder = `Message ${channel?.type === 'dm' ? '@' : '#'}${channel?.name ?? ''}`;
      open?.close();
      reply.hide();
      if (document.activeElement === message) readTyped(false);
    },
    fillIn: (line) => {
      message.focus();
      open?.close();
      setText(line);
      const entry = entries().find(({ name }) => `/${name}` === line.trim());
      if (entry) choose(entry);
      else readTyped(false);
    },
    replyTo: (target) => {
      reply.show(target);
      message.focus();
    },
  };
}
