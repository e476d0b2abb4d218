import type {
  PageEvent,
  PageInteraction,
  PageInteractionAnswer,
  PageMessageRequest,
  PageRefusal,
  PageState,
} from '../page-protocol.ts';

/** Milliseconds between two tries while the server is away. */
const RETRY = 1000;

/** The server's time at its last answer, for "3 minutes ago"; the page keeps no clock of its own. */
let serverTime = 0;

export function readServerTime(): number {
  return serverTime;
}

async function fetchState(): Promise<PageState> {
  return (await (await ask('/page/state')).json()) as PageState;
}

/** Sends an interaction. Throws an error with a sentence for the person if the server refuses it. */
export async function sendInteraction(interaction: PageInteraction): Promise<PageInteractionAnswer> {
  return (await (await post('/page/interactions', interaction)).json()) as PageInteractionAnswer;
}

export async function sendMessage(request: PageMessageRequest): Promise<void> {
  await post('/page/messages', request);
}

export async function dismissMessage(messageId: string): Promise<void> {
  await post('/page/dismiss', { messageId });
}

/** What the page does as the server comes, speaks and goes. */
export type Listeners = {
  readonly onState: (state: PageState) => void;
  readonly onEvent: (event: PageEvent) => void;
  readonly onAway: () => void;
};

/**
 * Listens to the server for as long as the page lives. Each time the stream opens, the state is read anew; what the stream
 * says meanwhile waits and is told after it, so nothing is missed and nothing is told twice.
 */
export function listenToServer(listeners: Listeners): void {
  let waiting: PageEvent[] | undefined = [];
  const source = new EventSource('/page/events');
  const retry = (): void => {
    source.close();
    listeners.onAway();
    setTimeout(() => listenToServer(listeners), RETRY);
  };
  source.addEventListener('open', async () => {
    try {
      listeners.onState(await fetchState());
      const told = waiting ?? [];
      waiting = undefined;
      told.forEach(listeners.onEvent);
    } catch {
      retry();
    }
  });
  source.addEventListener('message', (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as PageEvent;
    if (waiting) waiting.push(event);
    else listeners.onEvent(event);
  });
  source.addEventListener('error', retry);
}

function post(path: string, body: unknown): Promise<Response> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(() => {
    throw new Error('The server does not answer. Is it still running?');
  });
  serverTime = Date.parse(response.headers.get('date') ?? '') || serverTime;
  if (response.ok) return response;
  const refusal = (await response.json().catch(() => undefined)) as PageRefusal | undefined;
  throw new Error(refusal?.message ?? `The server refused this (${response.status}).`);
}
