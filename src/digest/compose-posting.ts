import type { Delivery, Subscription } from '../store/database.ts';
import type { Posting } from './poster.ts';
import type { Tools } from './tools.ts';

const KIND_NAMES = { digest: 'Digest', alert: 'Alert', note: 'Note' } as const;

/** What the last line of a delivery's message says: whose it is, by the id that commands take, and the occasion. */
export function markOf({ kind, owner, occasion }: Delivery): string {
  return `${KIND_NAMES[kind]} ${owner} · ${occasion}`;
}

/** The message of a delivery; null where there is nothing to say, or nobody any more who asked for it. */
export async function composePosting(delivery: Delivery, tools: Tools): Promise<Posting | null> {
  const composed = await composeNews(delivery, tools);
  if (composed === null) return null;
  const { text, role } = composed;
  const mark = markOf(delivery);
  const lines = [...(role === null ? [] : [`<@&${role}>`]), text, `-# ${mark}`];
  return { content: lines.join('\n'), role, mark, nonce: delivery.nonce };
}

async function composeNews(
  delivery: Delivery,
  { store, compose }: Tools,
): Promise<{ readonly text: string; readonly role: string | null } | null> {
  const { kind, owner: id, windowFrom: from, windowTo: to } = delivery;
  if (kind === 'alert') {
    const owner = await store.alerts.find(id);
    const text = owner && (await compose({ kind, owner, from, to }));
    return text === null ? null : { text, role: null };
  }
  const owner = await store.subscriptions.find(id);
  if (owner === null) return null;
  if (kind === 'note') return { text: sayGivenUp(owner), role: null };
  const text = await compose({ kind, owner, from, to });
  return text === null ? null : { text, role: owner.role };
}

/** What the admins of a server are told of a digest that was given up on. */
function sayGivenUp({ id, channel, suspendedWhy }: Subscription): string {
  return [
    `The digest for <#${channel}> could not be posted for three days and is no longer tried. ${suspendedWhy ?? ''}`,
    `To have it again, mend that and use \`/digest resume ${id}\`; to end it, \`/digest remove ${id}\`.`,
  ].join('\n');
}
