import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { PageChannel, PageInteraction, PageMessage, PageState } from '../page-protocol.ts';
import { CommandType } from '../spec/discord-numbers.ts';
import { isOfferedIn } from '../spec/is-offered-in.ts';

/** What is shown now. `state` is replaced as a whole when the server comes back. */
export type PageContext = {
  state: PageState;
  channelId: string;
  readonly actions: PageActions;
};

const NOBODY = { id: '', username: '' } as PageState['me'];

/** What there is until the server has told its state: nothing. */
export const EMPTY_STATE: PageState = {
  me: NOBODY,
  bot: NOBODY,
  guild: { id: '', name: '' },
  channels: [],
  commands: [],
  messages: {},
};

/** What controls inside messages can set off; the page as a whole carries it out. */
export type PageActions = {
  /** Sends an interaction and ends once the bot has answered it; false if it failed. */
  readonly interact: (interaction: PageInteraction) => Promise<boolean>;
  readonly dismiss: (message: PageMessage) => void;
  readonly replyTo: (message: PageMessage) => void;
  readonly jumpTo: (messageId: string) => void;
};

export function currentChannel(context: PageContext): PageChannel | undefined {
  return context.state.channels.find((channel) => channel.id === context.channelId);
}

/** The commands of a type that are offered in the channel shown, in the order they were registered in. */
export function offeredCommands(
  context: PageContext,
  type: 'ChatInput' | 'Message',
): APIApplicationCommand[] {
  const kind = currentChannel(context)?.type ?? 'guild';
  return context.state.commands.filter(
    (command) => Number(command.type) === CommandType[type] && isOfferedIn(command, kind),
  );
}

/** The name a user is shown by. */
export function nameUser(user: { username: string; global_name?: string | null }): string {
  return user.global_name ?? user.username;
}
