import type { Popup } from './popup-list.ts';

/** What the keys of the input set off. */
export type KeyActions = {
  readonly send: () => void;
  /** The message box's text has changed; `spaced` if by a space alone. */
  readonly typed: (spaced: boolean) => void;
  /** Escape, with no list open. */
  readonly leave: () => void;
  /** Backspace in the empty message box; true if there was something to take back. */
  readonly eraseBack: () => boolean;
  /** The message box has got the focus. */
  readonly entered: () => void;
};

/** Enter sends and Shift+Enter makes a line; an open list takes the keys that are its own first. */
export function listenToKeys(
  form: HTMLFormElement,
  message: HTMLTextAreaElement,
  popup: Popup,
  actions: KeyActions,
): void {
  message.addEventListener('input', (event) => {
    fitHeight(message);
    actions.typed((event as InputEvent).data === ' ');
  });
  message.addEventListener('focus', actions.entered);
  message.addEventListener('blur', popup.hide);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    actions.send();
  });
  form.addEventListener('keydown', (event) => {
    const field = event.target as HTMLElement;
    if (event.isComposing || !field.matches('textarea, input')) return;
    if (popup.handleKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      actions.send();
    } else if (event.key === 'Escape') {
      actions.leave();
    } else if (event.key === 'Backspace' && field === message && message.value === '') {
      if (actions.eraseBack()) event.preventDefault();
    }
  });
}

/** Lets the box grow with its lines up to the height the style sheet allows, where the style sheet can't do it itself. */
export function fitHeight(message: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  message.style.height = 'auto';
  message.style.height = `${message.scrollHeight}px`;
}
