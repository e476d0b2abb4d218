/** A request of the bot as it is remembered. Tokens in addresses are written as ":token"; headers aren't kept. */
export interface LoggedRequest {
  method: string;
  /** Without the "/api/v10" before it; the query is included. */
  path: string;
  /** The JSON that was sent, without files. */
  body: unknown;
  status: number;
}

const MAX_LOGGED = 1000;

/** Remembers a request; the oldest are forgotten. */
export function logRequest(log: LoggedRequest[], request: LoggedRequest): void {
  log.push(request);
  if (log.length > MAX_LOGGED) log.shift();
}

/** An address for the log: the part that is a token is replaced by its name. */
export function hideToken(path: string, token: string | undefined): string {
  return token === undefined ? path : path.replaceAll(token, ':token');
}
