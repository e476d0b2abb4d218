import { describe, expect, test } from 'vitest';
import { isTooWide } from './open-page.ts';
import { setStage } from './set-stage.ts';
import { startStage } from './start-test-bot.ts';

const at = setStage();

describe('the page around them', () => {
  test('an empty channel offers commands that fill in the input', async () => {
    const examples = at.page.getByRole('region', { name: 'Welcome' }).getByRole('button');
    expect(await examples.count()).toBe(3);
    await examples.first().press('Enter');
    await at.page.keyboard.type('frost');
    await at.press('Enter');
    await at.said('find words=frost').waitFor();
  });

  test('the direct messages are another channel', async () => {
    await at.page.getByRole('button', { name: 'On the Record' }).press('Enter');
    await at.page.getByRole('heading', { level: 1, name: 'On the Record' }).waitFor();
    await at.box().fill('/find frost');
    await at.box().press('Enter');
    await at.said('find words=frost').waitFor();
    await at.page.getByRole('button', { name: 'record', exact: true }).press('Enter');
    expect(await at.said('find words=frost').count()).toBe(0);
  });

  test('the theme starts as the system’s and is remembered', async () => {
    const theme = () => at.page.evaluate<string>(`document.documentElement.dataset.theme`);
    expect(await theme()).toBe('light');
    await at.page.getByRole('button', { name: 'Switch to dark theme' }).press('Enter');
    await at.page.reload();
    expect(await theme()).toBe('dark');
  });

  test('at 400 pixels nothing is wider than the window and the channels lie behind a button', async () => {
    await at.page.setViewportSize({ width: 400, height: 800 });
    for (const line of [
      '/styles',
      '/menu',
      '/find pages',
      `${'long'.repeat(80)} https://example.org/${'a'.repeat(300)}`,
    ]) {
      await at.box().fill(line);
      await at.press('Escape', 'Enter');
    }
    await at.said('Line 1 of the almanac').waitFor();
    await at.page.keyboard.type('/pick ');
    await at.page.getByRole('listbox').waitFor();
    expect(await isTooWide(at.page)).toBe(false);
    const channels = at.page.getByRole('button', { name: 'Channels' });
    await channels.press('Enter');
    await at.page.getByRole('button', { name: 'record', exact: true }).waitFor();
    await at.press('Escape');
    expect(await at.focused()).toBe('');
    await at.page.getByRole('button', { name: 'record', exact: true }).waitFor({ state: 'hidden' });
    expect(await isTooWide(at.page)).toBe(false);
  });

  test('it says that the server is away and begins anew when it is back', async () => {
    await at.box().fill('a message that goes with the server');
    await at.press('Enter');
    await at.said('a message that goes with the server').waitFor();
    const port = Number(new URL(at.stage.local.url).port);
    await at.stage.close();
    await at.page.getByText('The local channel does not answer').waitFor();
    at.stage = await startStage(port);
    await at.page.getByText('The local channel does not answer').waitFor({ state: 'hidden' });
    await at.said('a message that goes with the server').waitFor({ state: 'detached' });
    await at.box().fill('/find frost');
    await at.press('Enter');
    await at.said('find words=frost').waitFor();
    // The browser itself notes each try that found nobody.
    at.faults.splice(0);
  });
});
