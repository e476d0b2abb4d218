import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { makeLibrary } from '../make-library.ts';
import { type Channel, labelsOf, openChannel } from './open-channel.ts';

const days = Array.from(
  { length: 20 },
  (_, i) =>
    `The harbour of Sund opened pier number ${i + 1} on ${i + 1} February 2024, and many people came.`,
);
const library = makeLibrary([days.join('\n'), 'The mayor sold the old crane in 1990.']);

let channel: Channel;
beforeAll(async () => {
  channel = await openChannel(library);
});
afterAll(() => channel.close());

async function download({ attachments }: PageMessage, at = 0) {
  const { url, filename } = attachments[at]!;
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return {
    filename,
    type: response.headers.get('content-type'),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

describe('Picture', () => {
  test('gives pictures to the asker alone, each with a description of its entries', async () => {
    const answer = await channel.command('timeline', { about: 'harbour' });
    expect(labelsOf(answer).slice(0, 6)).toEqual([
      '(Back)',
      '(Page 1 of 7)',
      'Next',
      'Share',
      'Picture',
      'Export',
    ]);
    const message = await channel.press(answer, 'Picture');
    expect(message.id).not.toBe(answer.id);
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain('**20 entries** for “harbour”');
    expect(message.content).toContain(
      `From the record ${library.corpus.hash.slice(0, 8)}, as of 5 March 2024.`,
    );
    expect(message.attachments.length).toBeGreaterThan(1);
    for (const { description } of message.attachments) {
      expect(description).toContain('February 2024: The harbour of Sund opened pier number');
      expect(description!.length).toBeLessThanOrEqual(1024);
    }
    const { type, bytes, filename } = await download(message);
    expect([type, filename]).toEqual(['image/png', 'timeline-1.png']);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  test('begins with the page that is shown', async () => {
    let answer = await channel.command('timeline', { about: 'harbour' });
    for (let page = 1; page < 7; page++) answer = await channel.press(answer, 'Next');
    const { attachments } = await channel.press(answer, 'Picture');
    expect(attachments).toHaveLength(1);
    expect(attachments[0]!.description).toContain('pier number 20');
  });

  test('can be had in other colours, in its own place, and be shared', async () => {
    const dark = await channel.press(await channel.command('timeline', { about: 'crane' }), 'Picture');
    expect(labelsOf(dark)).toEqual(['Light', 'Share']);
    const light = await channel.press(dark, 'Light');
    expect(light.id).toBe(dark.id);
    expect(light.attachments).toHaveLength(1);
    expect(labelsOf(light)).toEqual(['Dark', 'Share']);
    const { bytes } = await download(light);
    expect(bytes.equals((await download(dark)).bytes)).toBe(false);
    const shared = await channel.press(light, 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(labelsOf(shared)).toEqual([]);
    expect((await download(shared)).bytes.equals(bytes)).toBe(true);
    expect(shared.attachments[0]!.description).toContain('1990: The mayor sold the old crane');
  });

  test('works after a restart of the bot', async () => {
    const answer = await channel.command('timeline', { about: 'crane', from: '1980', to: '2024' });
    await channel.restartBot();
    expect((await channel.press(answer, 'Picture')).attachments).toHaveLength(1);
  });

  test('works for a long question', async () => {
    const about = `the old crane ${'that the mayor sold '.repeat(9)}`;
    const answer = await channel.command('timeline', { about, from: '1980', to: '2024' });
    expect((await channel.press(answer, 'Picture')).attachments).toHaveLength(1);
  });
});

describe('Export', () => {
  test('gives a calendar, a table and JSON', async () => {
    const message = await channel.press(await channel.command('timeline', { about: 'harbour' }), 'Export');
    expect(message.ephemeral).toBe(true);
    expect(message.attachments.map(({ filename }) => filename)).toEqual([
      'timeline.ics',
      'timeline.csv',
      'timeline.json',
    ]);
    const [calendar, table, json] = await Promise.all([0, 1, 2].map((at) => download(message, at)));
    const events = new ICAL.Component(ICAL.parse(String(calendar!.bytes)) as unknown[]).getAllSubcomponents(
      'vevent',
    );
    expect(events).toHaveLength(20);
    expect(String(table!.bytes)).toContain('The harbour of Sund opened pier number 20');
    expect(JSON.parse(String(json!.bytes)).items).toHaveLength(20);
  });

  test('says what does not fit a calendar', async () => {
    const message = await channel.press(await channel.command('timeline', { about: 'crane' }), 'Export');
    expect(message.content).toContain('There is nothing in it for a calendar.');
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['timeline.csv', 'timeline.json']);
  });
});

test('answers of other kinds have no such buttons', async () => {
  const labels = labelsOf(await channel.command('who-said', { words: 'old crane' }));
  expect(labels).not.toContain('Picture');
  expect(labels).not.toContain('Export');
});

describe('positions', () => {
  let own: Channel;
  beforeAll(async () => {
    const text = 'Arland will never accept the toll.\nBorland demands a ferry.';
    own = await openChannel(
      makeLibrary([{ text, published: '2024-01-10' }, 'Arland will accept the toll if a ferry runs.'], {
        parties: ['Arland', 'Borland'],
        issues: ['toll', 'ferry'],
      }),
    );
  });
  afterAll(() => own.close());

  test.each([
    ['who has words on what', {}, 'toll: Arland 2 (5 March 2024)'],
    ['how a wording changed', { issue: 'toll', compare: '2024-01-31' }, 'Arland, toll: wording changed.'],
  ])('have a picture of %s', async (_name, options, told) => {
    const answer = await own.command('positions', options);
    expect(labelsOf(answer).slice(0, 3)).toEqual(['Share', 'Picture', 'Export']);
    const { attachments } = await own.press(answer, 'Picture');
    expect(attachments[0]!.description).toContain(told);
  });

  test('are exported as a table and as JSON', async () => {
    const answer = await own.command('positions', { issue: 'toll' });
    expect(labelsOf(answer).slice(0, 2)).toEqual(['Share', 'Export']);
    const { attachments } = await own.press(answer, 'Export');
    expect(attachments.map(({ filename }) => filename)).toEqual(['positions.csv', 'positions.json']);
  });

  test('have a button for a party’s earlier words on an issue', async () => {
    const answer = await own.command('positions', { party: 'Arland' });
    expect(labelsOf(answer)).toEqual(['Share', 'Export', 'Context 1', 'Context 2', 'Earlier 1']);
    const { content } = await own.press(answer, 'Earlier 1');
    expect(content).toContain('Arland will accept the toll');
    expect(content).toContain('Arland will never accept the toll.');
  });

  test('have their days offered', async () => {
    expect(await own.choices('positions', 'as-of', 'jan')).toEqual(['January 2024', '10 January 2024']);
  });
});
