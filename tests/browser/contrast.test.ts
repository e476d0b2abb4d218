import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, startBrowser } from './open-page.ts';
import { type Stage, startStage } from './start-test-bot.ts';

/** https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST = 4.5;

/**
 * Run in the page: every text that is shown, with its contrast against the nearest ground that is painted behind it. Colours
 * are read back from a canvas, so that every way of writing them is understood.
 */
const MEASURE = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const shine = ([red, green, blue]) => [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const grounds = (element) => element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ['#fff'];
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!own || !element.checkVisibility({ visibilityProperty: true }) || element.closest(':disabled, .skip, option')) continue;
    const behind = grounds(element);
    const [one, two] = [shine(read(behind)), shine(read([...behind, getComputedStyle(element).color]))];
    const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    found.push({ text: element.textContent.slice(0, 40), name: element.className, contrast });
  }
  return found;
})()`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await startBrowser();
  stage = await startStage();
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

test.each(['light', 'dark'] as const)('every text can be read in the %s theme', async (colorScheme) => {
  const { page } = await openPage(browser, stage.local.url, { colorScheme });
  const box = page.getByRole('textbox', { name: 'Message' });
  for (const line of ['/styles', '/menu', '/find pages', '/nothing', 'hello']) {
    await box.fill(line);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('log').getByText('hello').last().waitFor();
  await page.keyboard.type('/pick ');
  await page.getByRole('option', { name: 'Apple' }).last().waitFor();
  const texts = await page.evaluate<{ text: string; contrast: number }[]>(MEASURE);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter(({ contrast }) => contrast < LEAST)).toEqual([]);
  await page.context().close();
});
