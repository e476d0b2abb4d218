import { describe, expect, test } from 'vitest';
import { setStage } from './set-stage.ts';

const at = setStage();

describe('messages', () => {
  test('Enter sends, Shift+Enter makes a line, and the bot hears its name', async () => {
    await at.page.keyboard.type('first line');
    await at.press('Shift+Enter');
    await at.page.keyboard.type('@On the');
    await at.option('@On the Record').waitFor();
    await at.press('Enter');
    await at.page.keyboard.type('second line');
    await at.press('Enter');
    await at.said('You called?').waitFor();
    expect(await at.page.locator('.mention').first().textContent()).toBe('@On the Record');
    expect(await at.page.locator('.origin .jump').textContent()).toContain('first line');
  });

  test('text is styled as Discord does and never read as markup', async () => {
    await at.page.keyboard.type('/styles');
    await at.press('Enter');
    await at.page.getByRole('heading', { name: 'A heading' }).waitFor();
    const article = at.page.locator('article');
    expect(await article.locator('strong').textContent()).toBe('bold');
    expect(await article.locator('blockquote').textContent()).toBe('Quoted *as it is*\non two lines');
    expect(await article.locator('b:has-text("not bold")').count()).toBe(0);
    const links = article.locator('a');
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
    expect(await links.first().getAttribute('href')).toBe('https://example.org/a');
    expect(await links.last().getAttribute('href')).toBe('https://example.org/bare');
    await at.page.getByRole('button', { name: 'Show spoiler' }).press('Enter');
    await article.getByText('hidden').click();
    expect(await article.locator('.mention').textContent()).toBe('@On the Record');
  });

  test('a late answer is announced, and a missing one said', async () => {
    await at.page.keyboard.type('/slow');
    await at.press('Enter');
    await at.said(/is thinking/).waitFor();
    await at.said('Thought about it.').waitFor();
    await at.page.keyboard.type('/silent');
    await at.press('Enter');
    await at.said('This interaction failed').waitFor({ timeout: 6000 });
    await at.page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    expect(await at.said('This interaction failed').count()).toBe(0);
  });

  test('a message command is found under Apps', async () => {
    await at.page.keyboard.type('one two three');
    await at.press('Enter');
    await at.said('one two three').waitFor();
    await at.page.getByRole('button', { name: 'Apps' }).press('Enter');
    expect(await at.focused()).toBe('Count words');
    await at.press('Enter');
    await at.said('3 words').waitFor();
  });
});

describe('controls', () => {
  test('an answer that was asked for comes into view, however far back its button is', async () => {
    await at.page.keyboard.type('/menu');
    await at.press('Enter');
    await at.box().fill(Array.from({ length: 60 }, (_, number) => `line ${number}`).join('\n'));
    await at.box().press('Enter');
    await at.said('line 59').waitFor();
    await at.page.getByRole('button', { name: 'Open form' }).press('Enter');
    await at.page.getByRole('dialog').waitFor();
    await at.page.keyboard.type('Robin');
    await at.press('Enter');
    await at.said('Hello, Robin').waitFor();
    await at.page.waitForFunction(`document.querySelector('article:last-of-type').checkVisibility() &&
      document.querySelector('article:last-of-type').getBoundingClientRect().bottom < innerHeight`);
  });

  test('pages turn in place and the focus stays on the buttons', async () => {
    await at.page.keyboard.type('/find pages');
    await at.press('Enter');
    const next = at.page.getByRole('button', { name: 'Next' });
    await next.focus();
    await at.press('Enter');
    await at.said('Line 2 of the almanac').waitFor();
    expect(await at.focused()).toBe('Next');
    await at.press('Enter');
    await at.said('Line 3 of the almanac').waitFor();
    expect(await next.isDisabled()).toBe(true);
    expect(await at.focused()).toBe('Share');
    await at.press('Enter');
    await at.said('Shared with the channel').waitFor();
    await at.page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await at.page.locator('blockquote').waitFor({ state: 'detached' });
    await at.page.reload();
    await at.said('Shared with the channel').waitFor();
    expect(await at.page.locator('blockquote').count()).toBe(0);
  });

  test('a select, a link button, an embed and a button that fails', async () => {
    await at.page.keyboard.type('/menu');
    await at.press('Enter');
    await at.page.getByRole('combobox', { name: 'Choose a fruit' }).selectOption('Banana');
    await at.said('Chosen: banana').waitFor();
    expect(await at.page.getByRole('link', { name: 'Site' }).getAttribute('href')).toBe(
      'https://example.org/',
    );
    expect(await at.page.locator('.embed').textContent()).toContain('With styled text');
    const broken = at.page.getByRole('button', { name: 'Broken' });
    await broken.press('Enter');
    expect(await broken.getAttribute('aria-busy')).toBe('true');
    await at.said('This interaction failed').waitFor({ timeout: 6000 });
    expect(await broken.getAttribute('aria-busy')).toBe('false');
  });

  test('a form keeps the focus, is closed by Escape and sent by Enter', async () => {
    await at.page.keyboard.type('/menu');
    await at.press('Enter');
    const button = at.page.getByRole('button', { name: 'Open form' });
    await button.press('Enter');
    const dialog = at.page.getByRole('dialog', { name: 'A form' });
    await dialog.waitFor();
    await at.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await at.focused()).toBe('Open form');
    await button.press('Enter');
    await dialog.waitFor();
    await at.page.keyboard.type('Robin');
    await at.press('Enter');
    await at.said('Hello, Robin').waitFor();
    await dialog.waitFor({ state: 'detached' });
  });
});
