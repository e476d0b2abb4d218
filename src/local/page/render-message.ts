import type { PageMessage } from '../page-protocol.ts';
import { MessageFlag, MessageType } from '../spec/discord-numbers.ts';
import { formatTime } from './format-time.ts';
import { drawIcon, make, makeButton } from './make-element.ts';
import { renderToolbar } from './message-toolbar.ts';
import { nameUser, type PageContext } from './page-context.ts';
import { renderAvatar } from './render-avatar.ts';
import { renderComponents } from './render-components.ts';
import { renderAttachment, renderEmbed } from './render-embed.ts';
import { renderMarkdown } from './render-markdown.ts';

/** Renders one message as an article with the id "message-" and its own. */
export function renderMessage(message: PageMessage, context: PageContext): HTMLElement {
  const author = nameUser(message.author);
  const article = make('article', {
    id: `message-${message.id}`,
    class: message.ephemeral ? 'message ephemeral' : 'message',
    'aria-label': `${author}, ${formatTime(Date.parse(message.timestamp), 't', 0)}`,
  });
  const origin = renderOrigin(message, context);
  if (origin) article.append(origin);
  const body = make(
    'div',
    { class: 'message-body' },
    renderHeader(message),
    ...renderContent(message, context),
  );
  body.append(...(message.embeds ?? []).map((embed) => renderEmbed(embed, context)));
  body.append(...(message.attachments ?? []).map(renderAttachment));
  body.append(...renderComponents(message, context));
  if (message.ephemeral) body.append(renderEphemeral(message, context));
  article.append(renderAvatar(message.author), body, renderToolbar(message, context));
  article.addEventListener('contextmenu', (event) => {
    const apps = article.querySelector<HTMLElement>('.tool[aria-haspopup]');
    // A link or a selected text keeps the browser's own menu.
    if (!apps || (event.target as Element).closest('a') || getSelection()?.type === 'Range') return;
    event.preventDefault();
    apps.click();
  });
  return article;
}

function renderHeader(message: PageMessage): HTMLElement {
  const time = make(
    'time',
    { datetime: message.timestamp },
    formatTime(Date.parse(message.timestamp), 't', 0),
  );
  const tag = message.author.bot ? make('span', { class: 'tag' }, 'BOT') : undefined;
  return make('header', {}, make('span', { class: 'author' }, nameUser(message.author)), tag, time);
}

function renderContent(message: PageMessage, context: PageContext): HTMLElement[] {
  if ((Number(message.flags ?? 0) & MessageFlag.Loading) !== 0) {
    const dots = make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'));
    return [make('p', { class: 'thinking' }, dots, `${nameUser(message.author)} is thinking…`)];
  }
  if (message.content === '' && !message.edited_timestamp) return [];
  const content = make('div', { class: 'markdown' }, renderMarkdown(message.content, context));
  if (message.edited_timestamp) {
    const title = formatTime(Date.parse(message.edited_timestamp), 'F', 0);
    const mark = make('span', { class: 'edited', title }, '(edited)');
    const last = content.lastElementChild;
    if (last?.tagName === 'P') last.append(' ', mark);
    else content.append(mark);
  }
  return [content];
}

/** The line above a message: which command it answers, or which message it replies to. */
function renderOrigin(message: PageMessage, context: PageContext): HTMLElement | undefined {
  const used = message.interaction;
  if (used) {
    const name = Number(message.type) === MessageType.ContextMenuCommand ? used.name : `/${used.name}`;
    const command = make('span', { class: 'used' }, name);
    return make('p', { class: 'origin' }, make('b', {}, nameUser(used.user)), ' used ', command);
  }
  const replied = message.referenced_message;
  if (!replied) return undefined;
  const jump = makeButton(
    { class: 'jump', title: 'Go to the message' },
    () => context.actions.jumpTo(replied.id),
    make('b', {}, nameUser(replied.author)),
    ` ${readSnippet(replied.content, context) || 'a message'}`,
  );
  return make('p', { class: 'origin' }, jump);
}

function renderEphemeral(message: PageMessage, context: PageContext): HTMLElement {
  const dismiss = makeButton(
    { class: 'text-button' },
    () => context.actions.dismiss(message),
    'Dismiss message',
  );
  return make('p', { class: 'only-you' }, drawIcon('eye'), 'Only you can see this · ', dismiss);
}

/** The first words of a message without their styling, for the line above a reply. */
function readSnippet(content: string, context: PageContext): string {
  const blocks = [...renderMarkdown(content.slice(0, 300), context).childNodes];
  return blocks.map((block) => block.textContent ?? '').join(' ');
}
