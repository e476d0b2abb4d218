import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type OpenPage, openPage, startBrowser } from './open-page.ts';
import { type Stage, startStage } from './start-test-bot.ts';

/** What a test works with: a local channel, a client in it, and its page; each test has its own. */
export type Setting = {
  stage: Stage;
  page: Page;
  /** What went wrong on the page so far. A test that expects some takes them out; any that are left fail it. */
  faults: string[];
  box: () => Locator;
  option: (name: string | RegExp) => Locator;
  said: (text: string | RegExp) => Locator;
  press: (...keys: string[]) => Promise<void>;
  /** The text of the control that has the focus. */
  focused: () => Promise<string>;
};

/** Sets the stage anew for each test of a file, and fails a test whose page logged an error or asked another host. */
export function setStage(): Setting {
  let browser: Browser;
  let open: OpenPage;
  const setting = {
    box: () => setting.page.getByRole('textbox', { name: 'Message' }),
    option: (name: string | RegExp) => setting.page.getByRole('option', { name }),
    said: (text: string | RegExp) => setting.page.getByRole('log').getByText(text),
    press: async (...keys: string[]) => {
      for (const key of keys) await setting.page.keyboard.press(key);
    },
    focused: () => setting.page.evaluate<string>(`document.activeElement.textContent`),
  } as Setting;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    setting.stage = await startStage();
    open = await openPage(browser, setting.stage.local.url);
    setting.page = open.page;
    setting.faults = open.faults;
  });
  afterEach(async () => {
    await setting.page.context().close();
    await setting.stage.close();
    expect(open.faults).toEqual([]);
  });
  return setting;
}
