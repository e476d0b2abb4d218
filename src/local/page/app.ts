import type { PageChannel, PageEvent, PageMessage, PageState } from '../page-protocol.ts';
import { carryOut } from './carry-out.ts';
import { startChannelRail } from './channel-rail.ts';
import { startTheme } from './choose-theme.ts';
import { startComposer } from './composer.ts';
import { drawIcon } from './make-element.ts';
import { startMessageList } from './message-list.ts';
import { currentChannel, EMPTY_STATE, nameUser, type PageActions, type PageContext } from './page-context.ts';
import { createPopup } from './popup-list.ts';
import { dismissMessage, listenToServer } from './server-link.ts';
import { showModal } from './show-modal.ts';
import { watchOutcomes } from './watch-outcomes.ts';

/** Milliseconds for which "is typing" is believed without a further word. */
const TYPING = 10_000;

function find<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element ${id}.`);
  return element as T;
}

const outcomes = watchOutcomes();

const actions: PageActions = {
  interact: (interaction) => carryOut(interaction, context, list, outcomes),
  dismiss: async ({ id }) => {
    await dismissMessage(id).catch((error: Error) => list.showFailure(error.message));
    removeMessage(id);
    find('message').focus();
  },
  replyTo: (message) => composer.replyTo(message),
  jumpTo: (id) => list.jumpTo(id),
};

const context: PageContext = { state: EMPTY_STATE, channelId: '', actions };

const list = startMessageList(find('log'), context, find<HTMLButtonElement>('to-end'), (line) =>
  composer.fillIn(line),
);
const rail = startChannelRail(find('rail'), find<HTMLButtonElement>('rail-toggle'), context, openChannel);
const composer = startComposer(context, {
  form: find<HTMLFormElement>('composer'),
  message: find<HTMLTextAreaElement>('message'),
  messageName: find('primary-name'),
  row: find('fields'),
  hint: find('hint'),
  reply: find('reply'),
  popup: createPopup(find('popup')),
});

let typing: ReturnType<typeof setTimeout> | undefined;

function openChannel(channelId: string): void {
  context.channelId = channelId;
  const channel = currentChannel(context);
  const name = channel?.name ?? '';
  find('channel-title').replaceChildren(drawIcon(channel?.type === 'dm' ? 'at' : 'hash'), name);
  document.title = `${channel?.type === 'dm' ? '@' : '#'}${name} · ${context.state.guild.name}`;
  rail.refresh();
  list.showAll();
  composer.refresh();
}

function showState(state: PageState): void {
  find('offline').hidden = true;
  outcomes.endAll();
  context.state = state;
  const kept = state.channels.find(({ id }) => id === context.channelId);
  openChannel((kept ?? state.channels.find(({ type }) => type === 'guild') ?? state.channels[0])?.id ?? '');
}

function showEvent(event: PageEvent): void {
  switch (event.type) {
    case 'message':
    case 'message-update':
      showMessage(event.channelId, event.message);
      break;
    case 'message-delete':
      removeMessage(event.id);
      break;
    case 'commands':
      context.state.commands = event.commands;
      composer.refresh();
      list.showAll();
      break;
    case 'channels':
      showChannels(event.channels);
      break;
    case 'typing':
      if (event.channelId === context.channelId) showTyping();
      break;
    case 'modal':
      outcomes.settle(event.interactionId, true);
      showModal(event.modal, (components) =>
        actions.interact({
          kind: 'modal',
          channelId: event.channelId,
          customId: event.modal.custom_id,
          components,
        }),
      );
      break;
    case 'answered':
      outcomes.settle(event.interactionId, true);
      break;
    case 'failed':
      outcomes.settle(event.interactionId, false);
      break;
    case 'thinking':
      list.showNote('');
      break;
  }
}

function showChannels(channels: PageChannel[]): void {
  context.state.channels = channels;
  if (currentChannel(context)) rail.refresh();
  else showState(context.state);
}

function showMessage(channelId: string, message: PageMessage): void {
  const messages = context.state.messages[channelId] ?? [];
  const at = messages.findIndex(({ id }) => id === message.id);
  if (at >= 0) messages[at] = message;
  else messages.push(message);
  context.state.messages[channelId] = messages;
  if (channelId !== context.channelId) {
    rail.markUnread(channelId);
    return;
  }
  if (message.author.id === context.state.bot.id) showTyping(false);
  list.showOne(message);
}

function removeMessage(id: string): void {
  for (const messages of Object.values(context.state.messages)) {
    const at = messages.findIndex((message) => message.id === id);
    if (at >= 0) messages.splice(at, 1);
  }
  list.remove(id);
}

function showTyping(isTyping = true): void {
  clearTimeout(typing);
  list.showNote(isTyping ? `${nameUser(context.state.bot)} is typing…` : '');
  if (isTyping) typing = setTimeout(() => list.showNote(''), TYPING);
}

startTheme(find<HTMLButtonElement>('theme'));
find('rail-toggle').append(drawIcon('menu'));
find('send').append(drawIcon('send'));
// A list that scrolls must be reachable by the keys that scroll it.
find('log').tabIndex = 0;
// With a mouse comes a keyboard; on a phone the focus would only open the one on the screen.
if (matchMedia('(hover: hover)').matches) find('message').focus();
listenToServer({
  onState: showState,
  onEvent: showEvent,
  onAway: () => {
    const offline = find('offline');
    offline.textContent = 'The local channel does not answer. Trying again…';
    offline.hidden = false;
  },
});
