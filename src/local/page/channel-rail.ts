import type { PageChannel } from '../page-protocol.ts';
import { drawIcon, make, makeButton } from './make-element.ts';
import { nameUser, type PageContext } from './page-context.ts';
import { renderAvatar } from './render-avatar.ts';

export type ChannelRail = {
  readonly refresh: () => void;
  /** Marks a channel that isn't shown as holding something new. */
  readonly markUnread: (channelId: string) => void;
};

/** Fills the list of channels. At phone width the list lies behind a button. */
export function startChannelRail(
  rail: HTMLElement,
  toggle: HTMLButtonElement,
  context: PageContext,
  open: (channelId: string) => void,
): ChannelRail {
  const unread = new Set<string>();
  const show = (shown: boolean): void => {
    document.body.classList.toggle('rail-open', shown);
    toggle.ariaExpanded = String(shown);
  };
  const renderChannel = (channel: PageChannel): HTMLElement => {
    const current = channel.id === context.channelId;
    const icon = channel.type === 'dm' ? renderAvatar(context.state.bot) : drawIcon('hash');
    const button = makeButton(
      { class: 'channel', 'aria-current': current ? 'page' : undefined },
      () => {
        show(false);
        open(channel.id);
      },
      icon,
      make('span', { class: 'channel-name' }, channel.name),
      unread.has(channel.id) ? make('span', { class: 'unread' }, 'new') : undefined,
    );
    return make('li', {}, button);
  };
  const refresh = (): void => {
    unread.delete(context.channelId);
    const { guild, channels, me } = context.state;
    const section = (title: string, type: PageChannel['type']): HTMLElement[] => {
      const items = channels.filter((channel) => channel.type === type).map(renderChannel);
      return items.length > 0 ? [make('h2', {}, title), make('ul', {}, ...items)] : [];
    };
    const you = make('p', { class: 'you' }, renderAvatar(me), make('span', {}, nameUser(me)));
    rail.replaceChildren(
      make('p', { class: 'guild' }, guild.name),
      make(
        'nav',
        { 'aria-label': 'Channels' },
        ...section('Channels', 'guild'),
        ...section('Direct messages', 'dm'),
      ),
      you,
    );
  };
  toggle.addEventListener('click', () => {
    const shown = toggle.ariaExpanded !== 'true';
    show(shown);
    if (shown) rail.querySelector<HTMLElement>('[aria-current]')?.focus();
  });
  // A press beside the open list closes it, as one on its button does.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!rail.contains(target as Node) && !toggle.contains(target as Node)) show(false);
  });
  rail.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || toggle.ariaExpanded !== 'true') return;
    show(false);
    toggle.focus();
  });
  return {
    refresh,
    markUnread: (channelId) => {
      unread.add(channelId);
      refresh();
    },
  };
}
