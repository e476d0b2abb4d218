import type { PageMessage } from '../page-protocol.ts';
import { drawIcon, make, makeButton } from './make-element.ts';
import { nameUser } from './page-context.ts';

/** The line over the input that names the message a new one will reply to. */
export type ReplyBar = {
  readonly show: (message: PageMessage) => void;
  readonly hide: () => void;
  /** The id to reply to, if any; the bar is hidden by reading it. */
  readonly take: () => string | undefined;
};

export function createReplyBar(bar: HTMLElement): ReplyBar {
  let id: string | undefined;
  const hide = (): void => {
    id = undefined;
    bar.hidden = true;
  };
  const show = (message: PageMessage): void => {
    id = message.id;
    const stop = makeButton({ class: 'tool', 'aria-label': 'Cancel reply' }, hide, drawIcon('close'));
    bar.replaceChildren(make('span', {}, 'Replying to ', make('b', {}, nameUser(message.author))), stop);
    bar.hidden = false;
  };
  const take = (): string | undefined => {
    const taken = id;
    hide();
    return taken;
  };
  return { show, hide, take };
}
