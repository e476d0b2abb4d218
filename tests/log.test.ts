import { expect, test } from 'vitest';
import { makeLog, redact } from '../src/log.ts';

test('a secret reaches no log line, wherever in a fault it stands', () => {
  const lines: string[] = [];
  const log = makeLog('info', ['very-secret-token'], (line) => lines.push(line));
  log.error({ err: new Error('401 for very-secret-token') }, 'the token was very-secret-token');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('[secret]');
  expect(lines[0]).not.toContain('very-secret-token');
});

test('interaction tokens are cut out of addresses', () => {
  const token = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';
  expect(redact(`https://discord.com/api/v10/webhooks/123456/${token}/messages/@original`, [])).toBe(
    'https://discord.com/api/v10/webhooks/123456/[secret]/messages/@original',
  );
  expect(redact(`POST /interactions/99/${token}/callback`, [])).toBe(
    'POST /interactions/99/[secret]/callback',
  );
});
