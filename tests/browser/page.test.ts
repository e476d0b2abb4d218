import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isTooWide, type OpenPage, openPage, startBrowser } from './open-page.ts';
import { type Stage, startStage } from './start-test-bot.ts';

let browser: Browser;
let stage: Stage;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  stage = await startStage();
  open = await openPage(browser, stage.local.url);
  page = open.page;
});

afterEach(async () => {
  await page.context().close();
  await stage.close();
  expect(open.faults).toEqual([]);
});

const box = () => page.getByRole('textbox', { name: 'Message' });
const option = (name: string | RegExp) => page.getByRole('option', { name });
const said = (text: string | RegExp) => page.getByRole('log').getByText(text);
const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
const focused = () => page.evaluate<string>(`document.activeElement.textContent`);

describe('typing a command', () => {
  test('the input has the focus at once, and / lists the commands with what they do', async () => {
    await page.keyboard.type('/');
    await page.getByRole('listbox', { name: 'Commands' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(6);
    expect(await page.getByRole('group', { name: 'On the Record' }).count()).toBe(1);
    expect(await option(/\/find/).textContent()).toContain('Finds words in the almanac.');
    await page.keyboard.type('s');
    expect(await page.getByRole('option').allTextContents()).toHaveLength(3);
    await page.keyboard.type('ty');
    expect(await page.getByRole('option').count()).toBe(1);
  });

  test('the arrow keys move the mark, which the input points at', async () => {
    await page.keyboard.type('/');
    await press('ArrowDown');
    const id = await box().getAttribute('aria-activedescendant');
    const marked = page.locator(`#${id}`);
    expect(await marked.textContent()).toContain('/pick');
    expect(await marked.getAttribute('aria-selected')).toBe('true');
    await press('ArrowUp', 'ArrowUp');
    expect(await page.locator('[aria-selected=true]').textContent()).toContain('/styles');
    await press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  test('Enter opens the fields, typing fills the first and Enter sends', async () => {
    await page.keyboard.type('/fin');
    await press('Enter');
    await page.keyboard.type('long winter');
    await press('Enter');
    await said('find words=long winter').waitFor();
    expect(await said(/used \/find/).count()).toBe(1);
    expect(await page.getByText('Only you can see this').count()).toBe(1);
    expect(await box().inputValue()).toBe('');
  });

  test.each([
    ['/find long winter', 'find words=long winter'],
    ['/find words:long winter limit:3', 'find words=long winter limit=3'],
    ['/find long winter fruit:Banana', 'find words=long winter fruit=Banana'],
    ['/pick fruit:Cherry size:Large ripe:yes', 'pick fruit=Cherry size=large ripe=true'],
  ])('a line put in at once is understood: %s', async (line, answer) => {
    await box().fill(line);
    await press('Enter');
    await said(answer).waitFor();
  });

  test('the same line is understood key by key', async () => {
    await page.keyboard.type('/find words:long winter limit:3');
    await press('Enter');
    await said('find words=long winter limit=3').waitFor();
  });

  test('a command without options is sent by its name', async () => {
    await page.keyboard.type('/menu');
    await press('Enter');
    await said('Controls').waitFor();
  });

  test('an optional field is added, looked up as it is typed, and sent by its own value', async () => {
    await page.keyboard.type('/find ');
    await page.keyboard.type('frost');
    await press('Tab', 'Enter', 'Enter');
    await page.keyboard.type('ap');
    await option('Apricot').waitFor();
    expect(await page.getByRole('option').allTextContents()).toEqual(['Apple', 'Apricot']);
    await press('ArrowDown', 'Enter');
    expect(await page.getByRole('textbox', { name: 'fruit' }).inputValue()).toBe('Apricot');
    await press('Enter');
    await said('find words=frost fruit=id-apricot').waitFor();
  });

  test('what is missing is asked for at its field', async () => {
    await page.keyboard.type('/pick ');
    await option('Apple').waitFor();
    await press('Tab');
    await option('Large').waitFor();
    await press('Escape', 'Enter');
    expect(await page.getByRole('alert').textContent()).toContain('size is needed');
    await page.keyboard.type('lar');
    await press('Enter', 'Enter');
    await said('pick fruit=id-apple size=large').waitFor();
  });

  test('an unknown command and a wrong number are explained', async () => {
    await box().fill('/nothing here');
    await press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('There is no command /nothing');
    await box().fill('/find limit:many');
    await press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('limit takes a whole number');
  });

  test('Backspace and Escape leave a command', async () => {
    await page.keyboard.type('/find ');
    await press('Backspace');
    expect(await box().inputValue()).toBe('/find');
    await press('Enter', 'Escape');
    expect(await page.locator('.chip').count()).toBe(0);
    await page.keyboard.type('hello');
    expect(await box().inputValue()).toBe('hello');
  });
});

describe('messages', () => {
  test('Enter sends, Shift+Enter makes a line, and the bot hears its name', async () => {
    await page.keyboard.type('first line');
    await press('Shift+Enter');
    await page.keyboard.type('@On the');
    await option('@On the Record').waitFor();
    await press('Enter');
    await page.keyboard.type('second line');
    await press('Enter');
    await said('You called?').waitFor();
    expect(await page.locator('.mention').first().textContent()).toBe('@On the Record');
    expect(await page.locator('.origin .jump').textContent()).toContain('first line');
  });

  test('text is styled as Discord does and never read as markup', async () => {
    await page.keyboard.type('/styles');
    await press('Enter');
    await page.getByRole('heading', { name: 'A heading' }).waitFor();
    const article = page.locator('article');
    expect(await article.locator('strong').textContent()).toBe('bold');
    expect(await article.locator('blockquote').textContent()).toBe('Quoted *as it is*\non two lines');
    expect(await article.locator('b:has-text("not bold")').count()).toBe(0);
    const links = article.locator('a');
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
    expect(await links.first().getAttribute('href')).toBe('https://example.org/a');
    expect(await links.last().getAttribute('href')).toBe('https://example.org/bare');
    await page.getByRole('button', { name: 'Show spoiler' }).press('Enter');
    await article.getByText('hidden').click();
    expect(await article.locator('.mention').textContent()).toBe('@On the Record');
  });

  test('a late answer is announced, and a missing one said', async () => {
    await page.keyboard.type('/slow');
    await press('Enter');
    await said(/is thinking/).waitFor();
    await said('Thought about it.').waitFor();
    await page.keyboard.type('/silent');
    await press('Enter');
    await said('This interaction failed').waitFor({ timeout: 6000 });
    await page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    expect(await said('This interaction failed').count()).toBe(0);
  });

  test('a message command is found under Apps', async () => {
    await page.keyboard.type('one two three');
    await press('Enter');
    await said('one two three').waitFor();
    await page.getByRole('button', { name: 'Apps' }).press('Enter');
    expect(await focused()).toBe('Count words');
    await press('Enter');
    await said('3 words').waitFor();
  });
});

describe('controls', () => {
  test('an answer that was asked for comes into view, however far back its button is', async () => {
    await page.keyboard.type('/menu');
    await press('Enter');
    await box().fill(Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n'));
    await box().press('Enter');
    await said('line 59').waitFor();
    await page.getByRole('button', { name: 'Open form' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Robin');
    await press('Enter');
    await said('Hello, Robin').waitFor();
    await page.waitForFunction(`document.querySelector('article:last-of-type').checkVisibility() &&
      document.querySelector('article:last-of-type').getBoundingClientRect().bottom < innerHeight`);
  });

  test('pages turn in place and the focus stays on the buttons', async () => {
    await page.keyboard.type('/find pages');
    await press('Enter');
    const next = page.getByRole('button', { name: 'Next' });
    await next.focus();
    await press('Enter');
    await said('Line 2 of the almanac').waitFor();
    expect(await focused()).toBe('Next');
    await press('Enter');
    await said('Line 3 of the almanac').waitFor();
    expect(await next.isDisabled()).toBe(true);
    expect(await focused()).toBe('Share');
    await press('Enter');
    await said('Shared with the channel').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await page.locator('blockquote').waitFor({ state: 'detached' });
    await page.reload();
    await said('Shared with the channel').waitFor();
    expect(await page.locator('blockquote').count()).toBe(0);
  });

  test('a select, a link button, an embed and a button that fails', async () => {
    await page.keyboard.type('/menu');
    await press('Enter');
    await page.getByRole('combobox', { name: 'Choose a fruit' }).selectOption('Banana');
    await said('Chosen: banana').waitFor();
    expect(await page.getByRole('link', { name: 'Site' }).getAttribute('href')).toBe('https://example.org/');
    expect(await page.locator('.embed').textContent()).toContain('With styled text');
    const broken = page.getByRole('button', { name: 'Broken' });
    await broken.press('Enter');
    expect(await broken.getAttribute('aria-busy')).toBe('true');
    await said('This interaction failed').waitFor({ timeout: 6000 });
    expect(await broken.getAttribute('aria-busy')).toBe('false');
  });

  test('a form keeps the focus, is closed by Escape and sent by Enter', async () => {
    await page.keyboard.type('/menu');
    await press('Enter');
    const button = page.getByRole('button', { name: 'Open form' });
    await button.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Open form');
    await button.press('Enter');
    await dialog.waitFor();
    await page.keyboard.type('Robin');
    await press('Enter');
    await said('Hello, Robin').waitFor();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the page around them', () => {
  test('an empty channel offers commands that fill in the input', async () => {
    const examples = page.getByRole('region', { name: 'Welcome' }).getByRole('button');
    expect(await examples.count()).toBe(3);
    await examples.first().press('Enter');
    await page.keyboard.type('frost');
    await press('Enter');
    await said('find words=frost').waitFor();
  });

  test('the direct messages are another channel', async () => {
    await page.getByRole('button', { name: 'On the Record' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'On the Record' }).waitFor();
    await box().fill('/find frost');
    await box().press('Enter');
    await said('find words=frost').waitFor();
    await page.getByRole('button', { name: 'record', exact: true }).press('Enter');
    expect(await said('find words=frost').count()).toBe(0);
  });

  test('the theme starts as the system’s and is remembered', async () => {
    const theme = () => page.evaluate<string>(`document.documentElement.dataset.theme`);
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: 'Switch to dark theme' }).press('Enter');
    await page.reload();
    expect(await theme()).toBe('dark');
  });

  test('at 400 pixels nothing is wider than the window and the channels lie behind a button', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    for (const line of [
      '/styles',
      '/menu',
      '/find pages',
      `${'long'.repeat(80)} https://example.org/${'a'.repeat(300)}`,
    ]) {
      await box().fill(line);
      await press('Escape', 'Enter');
    }
    await said('Line 1 of the almanac').waitFor();
    await page.keyboard.type('/pick ');
    await page.getByRole('listbox').waitFor();
    expect(await isTooWide(page)).toBe(false);
    const channels = page.getByRole('button', { name: 'Channels' });
    await channels.press('Enter');
    await page.getByRole('button', { name: 'record', exact: true }).waitFor();
    await press('Escape');
    expect(await focused()).toBe('');
    await page.getByRole('button', { name: 'record', exact: true }).waitFor({ state: 'hidden' });
    expect(await isTooWide(page)).toBe(false);
  });

  test('it says that the server is away and begins anew when it is back', async () => {
    await box().fill('a message that goes with the server');
    await press('Enter');
    await said('a message that goes with the server').waitFor();
    const port = Number(new URL(stage.local.url).port);
    await stage.close();
    await page.getByText('The local channel does not answer').waitFor();
    stage = await startStage(port);
    await page.getByText('The local channel does not answer').waitFor({ state: 'hidden' });
    await said('a message that goes with the server').waitFor({ state: 'detached' });
    await box().fill('/find frost');
    await press('Enter');
    await said('find words=frost').waitFor();
    // The browser itself notes each try that found nobody.
    open.faults.splice(0);
  });
});
