import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { isTooWide, type OpenPage, openPage, startBrowser } from './open-page.ts';

/** Milliseconds that the whole program may take until it says that it is ready. */
const START = 30_000;

let bot: ChildProcess;
let url: string;
let browser: Browser;
let open: OpenPage;
let page: Page;

/** Starts the program as "npm start" does, on a free port, and reads its address from its "ready:" line. */
async function startProgram(): Promise<{ child: ChildProcess; url: string }> {
  const { DISCORD_TOKEN: _token, ...env } = process.env;
  const child = spawn(process.execPath, ['src/run.js', 'src/main.ts'], {
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const late = setTimeout(() => child.kill(), START);
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('ready:')) continue;
    clearTimeout(late);
    return { child, url: line.slice('ready:'.length).trim() };
  }
  throw new Error('The program ended before it was ready.');
}

beforeAll(async () => {
  const started = await startProgram();
  bot = started.child;
  url = started.url;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  bot?.kill();
});

beforeEach(async () => {
  open = await openPage(browser, url);
  page = open.page;
});

afterEach(async () => {
  await page.context().close();
  expect(open.faults).toEqual([]);
});

const newest = () => page.getByRole('log').getByRole('article').last();
const count = () => page.getByRole('log').getByRole('article').count();
const appears = (number: number) =>
  page
    .getByRole('log')
    .getByRole('article')
    .nth(number - 1)
    .waitFor();

/** Goes forward with Tab, or back with Shift+Tab, until a control with this name has the focus. */
async function tabTo(name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if ((await page.evaluate<string>('document.activeElement.textContent')) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No control named ${name} was reached.`);
}

test('a question is asked, answered with its citation, set in context and shared by keyboard alone', async () => {
  const before = await count();
  await page.keyboard.type('/who');
  await page.getByRole('option', { name: /who-said/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('bloody war');
  await page.keyboard.press('Enter');
  await appears(before + 1);
  const answer = newest();
  expect(await answer.locator('blockquote').first().textContent()).toContain('bloody war');
  expect(await answer.locator('.subtext').first().textContent()).toMatch(/paragraph \d/);
  expect(await answer.locator('.subtext a').first().getAttribute('href')).toMatch(/^https?:\/\//);
  expect(await answer.getByText('Only you can see this').count()).toBe(1);

  await tabTo('Context', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await appears(before + 2);
  expect(await newest().textContent()).toContain('bloody war');

  await page.getByRole('textbox', { name: 'Message' }).focus();
  await tabTo('Share', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await appears(before + 3);
  expect(await newest().getByText('Only you can see this').count()).toBe(0);
  expect(await newest().textContent()).toContain('bloody war');
});

test('a long answer is turned page by page by keyboard alone', async () => {
  const before = await count();
  await page.keyboard.type('/who-said war');
  await page.keyboard.press('Enter');
  await appears(before + 1);
  const first = await newest().locator('blockquote').first().textContent();
  await tabTo('Next', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await newest()
    .getByText(/Page 2 of/)
    .waitFor();
  expect(await newest().locator('blockquote').first().textContent()).not.toBe(first);
  await tabTo('Back', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await newest()
    .getByText(/Page 1 of/)
    .waitFor();
  expect(await newest().locator('blockquote').first().textContent()).toBe(first);
});

test('a picture is in view when it has come', async () => {
  const before = await count();
  await page.keyboard.type('/positions');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await appears(before + 1);
  await tabTo('Picture', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await appears(before + 2);
  await newest().locator('img').first().waitFor();
  // Half the window shows of it, from its top on.
  const isInView = `(() => {
    const image = [...document.querySelectorAll('article')].at(-1).querySelector('img');
    return image.complete && image.getBoundingClientRect().top < innerHeight / 2;
  })()`;
  await expect.poll(() => page.evaluate<boolean>(isInView)).toBe(true);
});

test('a person is looked up as the name is typed', async () => {
  const before = await count();
  await page.keyboard.type('/who-said person:a');
  await page.getByRole('option').first().waitFor();
  const name = (await page.getByRole('option').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  expect(await page.getByRole('textbox', { name: 'person' }).inputValue()).toBe(name);
  await page.keyboard.press('Enter');
  await appears(before + 1);
  expect(await newest().locator('blockquote').count()).toBeGreaterThan(0);
});

test('what is not in the record is said to be so, and the name of the bot alone asks as well', async () => {
  const before = await count();
  await page.keyboard.type('/who-said quarterly marmalade');
  await page.keyboard.press('Enter');
  await appears(before + 1);
  expect(await newest().locator('blockquote').count()).toBe(0);
  await page.getByRole('textbox', { name: 'Message' }).fill('@On the Record bloody war');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await appears(before + 3);
  expect(await newest().textContent()).toContain('bloody war');
});

test('at phone width an answer fits, and dismissing takes it away', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  const before = await count();
  await page.getByRole('textbox', { name: 'Message' }).fill('/sources');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await appears(before + 1);
  expect(await isTooWide(page)).toBe(false);
  await newest().getByRole('button', { name: 'Dismiss message' }).press('Enter');
  await page.waitForFunction(`document.querySelectorAll('article').length === ${before}`);
});
