import { type Agent, fetch, type Response } from 'undici';
import { Refusal } from '../refusal.ts';

/** What is sent with a request, and what is done with its answer before the connection is let go. */
export interface Request<T> {
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
  /** How long all of it may take, in milliseconds: a server that drips byte by byte is left after this time. */
  readonly patience: number;
  /** Cuts it short. */
  readonly over: AbortSignal;
  readonly read: (response: Response) => Promise<T>;
}

/** One request, no redirect followed. Throws a Refusal with a sentence for everything that can go wrong on the way. */
export async function requestOnce<T>(
  url: URL,
  { agent, headers, patience, over, read }: Request<T>,
): Promise<T> {
  const ending = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason));
  });
  const cut = () => ending.abort(over.reason);
  over.addEventListener('abort', cut);
  // `AbortSignal.any` of a timeout may be collected before its time: https://github.com/nodejs/node/issues/57736
  const timer = setTimeout(
    () => ending.abort(new DOMException('It took too long.', 'TimeoutError')),
    patience,
  );
  try {
    over.throwIfAborted();
    // The signal alone is not relied on: https://github.com/nodejs/undici/issues/4068
    return await Promise.race([ended, readAnswer(url, { agent, headers, read }, ending.signal)]);
  } catch (fault) {
    throw explain(fault, url);
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', cut);
  }
}

async function readAnswer<T>(
  url: URL,
  { agent, headers, read }: Pick<Request<T>, 'agent' | 'headers' | 'read'>,
  signal: AbortSignal,
): Promise<T> {
  const response = await fetch(url, { dispatcher: agent, headers, signal, redirect: 'manual' });
  try {
    return await read(response);
  } finally {
    // What was not read is not waited for.
    if (response.body && !response.bodyUsed) await response.body.cancel();
  }
}

function explain(fault: unknown, url: URL): Refusal {
  for (let cause = fault; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause;
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
    const said =
      SAID[code] ?? (/CERT|SSL|TLS/u.test(code) ? 'shows a certificate that cannot be trusted' : undefined);
    if (said !== undefined) return new Refusal(`${url.host} ${said}.`, { isPassing: true, cause: fault });
  }
  return new Refusal(`${url.host} could not be read to the end.`, { isPassing: true, cause: fault });
}

/** What the errors of Node and undici mean for whoever asked. */
const SAID: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no address: is its name right?',
  EAI_AGAIN: 'could not be looked up just now',
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'cut the connection',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ETIMEDOUT: 'does not answer',
  TimeoutError: 'took too long',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'does not answer',
  UND_ERR_BODY_TIMEOUT: 'stopped in the middle',
  UND_ERR_SOCKET: 'cut the connection',
  UND_ERR_RESPONSE_EXCEEDED_SIZE: 'sent more than is read',
};
