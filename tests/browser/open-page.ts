import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Switches that keep the browser to itself: it looks for no updates and signs in nowhere. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: SWITCHES });
}

/** A page that is open, and what went wrong on it so far: errors in its console, requests to other hosts. */
export type OpenPage = { readonly page: Page; readonly faults: string[] };

/** Opens the page in a profile of its own and waits until the channel is shown. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  await page.getByRole('region', { name: 'Welcome' }).waitFor();
  return { page, faults };
}

/** Whether any part of the page is wider than the window. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    `[document.documentElement, ...document.querySelectorAll('#log, #composer, .composer-box')]
      .some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)`,
  );
}
