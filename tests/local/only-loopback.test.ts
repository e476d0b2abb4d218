import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortTakenError } from '../../src/local/port-taken-error.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { startLocal, TOKEN } from './start-local.ts';

let local: LocalDiscord;

beforeAll(async () => {
  const body = Buffer.from('<!doctype html>');
  local = await startLocal({ page: new Map([['/', { type: 'text/html; charset=utf-8', body }]]) });
});

afterAll(() => local.close());

/** The status of a request with headers that fetch would not let through. */
function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${local.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
};

describe('the server', () => {
  test('answers by its own name', async () => {
    const port = new URL(local.url).port;
    expect(await ask('/', {})).toBe(200);
    expect(await ask('/', { host: `localhost:${port}` })).toBe(200);
    expect(await ask('/page/state', { origin: local.url, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await ask('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(200);
    expect(await ask('/?v=10&encoding=json', UPGRADE)).toBe(101);
  });

  test.each([
    ['a name that resolves to it', '/page/state', { host: 'example.org' }],
    ['its address with another port', '/page/state', { host: '127.0.0.1:1' }],
    ['a page elsewhere', '/page/state', { origin: 'https://example.org' }],
    ['a page on another port', '/page/state', { origin: 'http://127.0.0.1:1' }],
    ['a page that hides where it is', '/page/state', { origin: 'null' }],
    ['a picture of a page elsewhere', '/page/events', { 'sec-fetch-site': 'cross-site' }],
    ['the API by another name', '/api/v10/gateway', { host: 'example.org' }],
    ['the gateway by another name', '/?v=10&encoding=json', { ...UPGRADE, host: 'example.org' }],
    [
      'the gateway from a page elsewhere',
      '/?v=10&encoding=json',
      { ...UPGRADE, origin: 'https://example.org' },
    ],
  ])('refuses %s', async (_what, path, headers) => {
    expect(await ask(path, headers as Record<string, string>)).toBe(403);
  });

  test('refuses a form’s post', async () => {
    const response = await fetch(`${local.url}/page/messages`, {
      method: 'POST',
      body: new URLSearchParams({ content: 'x' }),
    });
    expect(response.status).toBe(400);
  });

  test('sends the page so that it may load nothing else', async () => {
    const { headers } = await fetch(local.url);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('listens on loopback only', async () => {
    const { port } = new URL(local.url);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4');
    if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow();
  });

  test('says in one sentence that its port is taken', async () => {
    const port = Number(new URL(local.url).port);
    const second = startLocal({ port });
    await expect(second).rejects.toThrow(PortTakenError);
    await expect(second).rejects.toThrow(`Port ${port} is taken; choose another one with PORT.`);
  });

  test('keeps no token in what it remembers of requests', async () => {
    await fetch(`${local.apiBase}/v10/users/@me`, { headers: { authorization: `Bot ${TOKEN}` } });
    await fetch(`${local.apiBase}/v10/webhooks/${local.ids.bot}/a-secret-token`, { method: 'POST' });
    const remembered = JSON.stringify(local.requests);
    expect(local.requests.at(-1)).toMatchObject({ path: `/webhooks/${local.ids.bot}/:token`, status: 401 });
    expect(remembered).not.toContain('secret');
    expect(remembered).not.toContain(TOKEN);
  });
});
