import type { PageMessage } from '../page-protocol.ts';
import { formatTime } from './format-time.ts';
import { drawIcon, make, makeButton } from './make-element.ts';
import { currentChannel, nameUser, type PageContext } from './page-context.ts';
import { renderMessage } from './render-message.ts';
import { renderWelcome } from './render-welcome.ts';

/** Pixels from the end of the list within which a reader counts as being at the newest message. */
const NEAR_END = 120;
/** Minutes within which one author's next message stands under the same name. */
const TOGETHER = 7;

/** The list of the channel's messages: the page's log. */
export type MessageList = {
  readonly showAll: () => void;
  readonly showOne: (message: PageMessage) => void;
  readonly remove: (id: string) => void;
  readonly jumpTo: (id: string) => void;
  /** Shows or takes away the line that says what is going on; an empty text takes it away. */
  readonly showNote: (text: string) => void;
  /** Adds a line that only the reader sees and can take away. */
  readonly showFailure: (text: string) => void;
};

export function startMessageList(
  log: HTMLElement,
  context: PageContext,
  endButton: HTMLButtonElement,
  fillIn: (line: string) => void,
): MessageList {
  const note = make('p', { class: 'note', hidden: true });
  const isNearEnd = (): boolean => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  const toEnd = (): void => log.scrollTo({ top: log.scrollHeight });
  // Of an answer that is longer than the window, the beginning is read first.
  const showNewest = (article: HTMLElement | null): void => {
    toEnd();
    if (article && article.offsetHeight > log.clientHeight) article.scrollIntoView({ block: 'start' });
  };
  // The list gets lower as the input grows; who reads the newest message goes on reading it.
  let atEnd = true;
  log.addEventListener('scroll', () => {
    atEnd = isNearEnd();
    endButton.hidden = atEnd;
  });
  new ResizeObserver(() => {
    if (atEnd) toEnd();
  }).observe(log);
  // A picture makes its message longer when it has come.
  const showLoaded = ({ target }: Event): void => {
    if (atEnd && target instanceof Element) showNewest(target.closest('article'));
  };
  log.addEventListener('load', showLoaded, { capture: true });
  endButton.addEventListener('click', () => {
    toEnd();
    log.focus();
  });
  const find = (id: string): HTMLElement | null => log.querySelector(`#message-${CSS.escape(id)}`);

  const append = (message: PageMessage): void => {
    const previous = findLast(log, context);
    const day = formatTime(Date.parse(message.timestamp), 'D', 0);
    const lastDay = previous && formatTime(Date.parse(previous.timestamp), 'D', 0);
    if (day !== lastDay) note.before(make('p', { class: 'day' }, make('span', {}, day)));
    const article = renderMessage(message, context);
    if (previous && day === lastDay) article.classList.toggle('together', standTogether(previous, message));
    note.before(article);
  };

  const showAll = (): void => {
    const messages = context.state.messages[context.channelId] ?? [];
    const name = currentChannel(context)?.name ?? '';
    log.ariaBusy = 'true';
    log.setAttribute('aria-label', `Conversation in ${name}`);
    log.replaceChildren(renderWelcome(context, messages.length === 0, fillIn), note);
    note.hidden = true;
    messages.forEach(append);
    log.ariaBusy = 'false';
    toEnd();
  };

  return {
    showAll,
    showOne: (message) => {
      const { id } = context.state.me;
      const shown = find(message.id);
      const isNew = !shown || shown.querySelector('.thinking') !== null;
      const isAwaited = message.author.id === id || message.interaction_metadata?.user.id === id;
      const follow = isNearEnd() || (isNew && isAwaited);
      if (shown) replaceMessage(shown, renderMessage(message, context));
      else append(message);
      if (follow) showNewest(isNew ? find(message.id) : null);
    },
    remove: (id) => find(id)?.remove(),
    jumpTo: (id) => {
      const target = find(id);
      target?.scrollIntoView({ block: 'center' });
      target?.classList.add('pointed-at');
      setTimeout(() => target?.classList.remove('pointed-at'), 2000);
    },
    showFailure: (text) => {
      const dismiss = makeButton({ class: 'text-button' }, () => failure.remove(), 'Dismiss message');
      const only = make('p', { class: 'only-you' }, drawIcon('eye'), 'Only you can see this · ', dismiss);
      const title = make('p', { class: 'failure' }, 'This interaction failed');
      const failure = make(
        'article',
        { class: 'message ephemeral notice' },
        title,
        make('p', {}, text),
        only,
      );
      note.before(failure);
      toEnd();
    },
    showNote: (text) => {
      const follow = isNearEnd();
      note.hidden = text === '';
      note.textContent = text;
      if (follow) toEnd();
    },
  };
}

function findLast(log: HTMLElement, context: PageContext): PageMessage | undefined {
  const id = [...log.querySelectorAll('article[id]')].at(-1)?.id.replace('message-', '');
  return context.state.messages[context.channelId]?.find((message) => message.id === id);
}

function standTogether(one: PageMessage, two: PageMessage): boolean {
  const minutes = (Date.parse(two.timestamp) - Date.parse(one.timestamp)) / 60_000;
  const plain = !two.interaction && !two.referenced_message && two.ephemeral === one.ephemeral;
  return plain && nameUser(one.author) === nameUser(two.author) && minutes < TOGETHER;
}

/** Puts a message's new form in the place of the old, and the focus on the same control, or the nearest that can have it. */
function replaceMessage(old: HTMLElement, fresh: HTMLElement): void {
  const at = listControls(old).indexOf(document.activeElement as HTMLElement);
  fresh.classList.toggle('together', old.classList.contains('together'));
  old.replaceWith(fresh);
  if (at < 0) return;
  const controls = listControls(fresh);
  const usable = (control: HTMLElement): boolean => !control.matches(':disabled');
  (controls.slice(at).find(usable) ?? controls.findLast(usable))?.focus({ preventScroll: true });
}

function listControls(message: HTMLElement): HTMLElement[] {
  return [...message.querySelectorAll<HTMLElement>('.controls button, .controls select, .controls a')];
}
