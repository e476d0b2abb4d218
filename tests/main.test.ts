import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../src/local/start-local-discord.ts';

const ROOT = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'main-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the program, until it ends by itself or says that it is ready; then it is stopped. */
function start(settings: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const environment = { ...process.env, LIBRARY_DIR: folder, PORT: '0', DISCORD_TOKEN: '', ...settings };
    const child = spawn(process.execPath, ['src/run.js', 'src/main.ts'], {
      cwd: ROOT,
      env: environment,
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.includes('ready:')) child.kill('SIGTERM');
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.once('exit', (code) => done({ code, out, err }));
  });
}

test('without a token the local channel opens, and a signal ends it cleanly', async () => {
  const { code, out } = await start({});
  expect(out).toMatch(/^ready: http:\/\/127\.0\.0\.1:\d+$/mu);
  expect(code).toBe(0);
});

test('with a token it joins the Discord of DISCORD_API_BASE', async () => {
  const local = await startLocalDiscord({ port: 0, now: Date.now, token: 'the-right-token' });
  const { out } = await start({ DISCORD_TOKEN: 'the-right-token', DISCORD_API_BASE: local.apiBase });
  await local.close();
  expect(out).toMatch(/^ready: .+, in \d+ servers$/mu);
  expect(local.requests.some(({ method, path }) => method === 'PUT' && path.endsWith('/commands'))).toBe(
    true,
  );
});

describe('what keeps it from starting is said in a sentence, without the token', () => {
  test.each([
    ['wrong settings, all of them', { PORT: 'x', LOG_LEVEL: 'loud' }, /PORT .*\n.*LOG_LEVEL/u],
    ['no such folder', { SEEDS_DIR: join(folder, 'nowhere') }, /cannot be read/u],
    [
      'nobody there',
      { DISCORD_TOKEN: 'secret-token', DISCORD_API_BASE: 'http://127.0.0.1:9/api' },
      /cannot be reached/u,
    ],
  ])('%s', async (_name, settings, sentence) => {
    const { code, err } = await start(settings);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/secret-token|^\s+at /mu);
  });

  test('a refused token', async () => {
    const local = await startLocalDiscord({ port: 0, now: Date.now, token: 'the-right-token' });
    const { code, err } = await start({ DISCORD_TOKEN: 'secret-token', DISCORD_API_BASE: local.apiBase });
    await local.close();
    expect(code).toBe(1);
    expect(err).toMatch(/Discord refuses DISCORD_TOKEN/u);
    expect(err).not.toContain('secret-token');
  });
});
