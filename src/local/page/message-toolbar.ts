import type { PageMessage } from '../page-protocol.ts';
import { drawIcon, make, makeButton } from './make-element.ts';
import { offeredCommands, type PageContext } from './page-context.ts';

/** The buttons that appear over a message when it is pointed at or holds the focus. */
export function renderToolbar(message: PageMessage, context: PageContext): HTMLElement {
  const toolbar = make('div', { class: 'toolbar' });
  if (!message.ephemeral) {
    const reply = () => context.actions.replyTo(message);
    toolbar.append(
      makeButton({ class: 'tool', 'aria-label': 'Reply', title: 'Reply' }, reply, drawIcon('reply')),
    );
  }
  if (offeredCommands(context, 'Message').length > 0 && !message.ephemeral) {
    const attributes = { class: 'tool', 'aria-label': 'Apps', title: 'Apps', 'aria-haspopup': 'menu' };
    const apps = makeButton(attributes, () => openMenu(apps, message, context), drawIcon('apps'));
    apps.ariaExpanded = 'false';
    toolbar.append(apps);
  }
  return toolbar;
}

/** Opens the message commands as a menu under the button; the arrow keys move in it and Escape closes it. */
function openMenu(button: HTMLButtonElement, message: PageMessage, context: PageContext): void {
  const open = button.parentElement?.querySelector('.menu');
  if (open) {
    button.ariaExpanded = 'false';
    open.remove();
    return;
  }
  const items = offeredCommands(context, 'Message').map((command) =>
    makeButton(
      { role: 'menuitem', tabindex: -1 },
      () => {
        close(true);
        const { id: messageId, channel_id: channelId } = message;
        context.actions.interact({ kind: 'message-command', channelId, commandId: command.id, messageId });
      },
      command.name,
    ),
  );
  const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': 'Apps' }, ...items);
  const close = (focusButton: boolean): void => {
    button.ariaExpanded = 'false';
    if (focusButton) button.focus();
    menu.remove();
  };
  menu.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      items.at(next % items.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      close(event.key === 'Escape');
    }
  });
  menu.addEventListener('focusout', (event) => {
    const to = event.relatedTarget as Node | null;
    if (to !== button && !menu.contains(to)) close(false);
  });
  button.after(menu);
  button.ariaExpanded = 'true';
  items[0]?.focus();
}
