import pino, { type Logger } from 'pino';

/** "/interactions/123/aW50ZXJhY3Rpb24…/callback" and "/webhooks/123/aW50…": whoever holds the token may answer. */
const INTERACTION_TOKEN = /(\/(?:interactions|webhooks)\/\d{1,20}\/)[\w.-]{20,}/gu;

/**
 * Logs to standard error as JSON lines. The secrets given, and the tokens of interactions that Discord's own errors
 * carry in their addresses, never reach it.
 */
export function makeLog(level: string, secrets: readonly string[], write = writeError): Logger {
  return pino({ level, base: null }, { write: (line) => write(redact(line, secrets)) });
}

/** `text` without the secrets and without the tokens of interactions. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length > 0);
  const without = known.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  return without.replace(INTERACTION_TOKEN, '$1[secret]');
}

function writeError(line: string): void {
  process.stderr.write(line);
}
