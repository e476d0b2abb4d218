import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand, defineGroup } from '../../src/command/command.ts';
import { makeLibrary } from '../make-library.ts';
import { type Channel, labelsOf, openChannel, waitFor } from './open-channel.ts';

const said = Array.from(
  { length: 7 },
  (_, i) => `"Pier number ${i + 1} will open in spring," Anna Berg said on day ${i + 1}.`,
);
const library = makeLibrary(
  [
    { text: said.join('\n'), title: 'Piers to open' },
    {
      text: 'Nobody came.\n"The dredging ends this week," Carl Olsen told reporters.\nIt rained.',
      title: 'Dredging',
    },
  ],
  { people: ['Anna Berg', 'Carl Olsen'] },
);

let channel: Channel;
beforeAll(async () => {
  channel = await openChannel(library);
});
afterAll(() => channel.close());

describe('a command', () => {
  test('is answered to the asker alone, with words, speaker, outlet, day, paragraph and link', async () => {
    const message = await channel.command('who-said', { words: 'dredging ends' });
    expect(message.ephemeral).toBe(true);
    expect(message.content).toContain('> "The dredging ends this week,"');
    expect(message.content).toContain('**Carl Olsen**');
    expect(message.content).toContain('The Gazette · published 5 March 2024 · paragraph 2');
    expect(message.content).toContain('[Dredging](<https://example.org/article-2#:~:text=');
    expect(labelsOf(message)).toEqual(['Share', 'Context']);
  });

  test('with wrong options is told so in a sentence', async () => {
    const message = await channel.command('who-said', { from: '31 February 2024', words: 'pier' });
    expect(message.content).toContain('is no day of the calendar');
    expect(message.ephemeral).toBe(true);
  });

  test.each(['sources', 'about'])('/%s answers without options', async (name) => {
    const message = await channel.command(name);
    expect(message.content).toContain('Harbour talks');
  });
});

describe('buttons', () => {
  test('turn the pages there and back', async () => {
    const first = await channel.command('who-said', { person: 'Berg' });
    expect(labelsOf(first)).toEqual([
      '(Back)',
      '(Page 1 of 3)',
      'Next',
      'Share',
      'Context 1',
      'Context 2',
      'Context 3',
    ]);
    const second = await channel.press(first, 'Next');
    expect(second.id).toBe(first.id);
    expect(labelsOf(second)).toContain('(Page 2 of 3)');
    expect(second.content).not.toBe(first.content);
    const third = await channel.press(second, 'Next');
    expect(labelsOf(third)).toEqual(['Back', '(Page 3 of 3)', '(Next)', 'Share', 'Context 7']);
    const back = await channel.press(await channel.press(third, 'Back'), 'Back');
    expect(back.content).toBe(first.content);
  });

  test('show the paragraphs around a quotation', async () => {
    const message = await channel.command('who-said', { words: 'dredging ends' });
    const context = await channel.press(message, 'Context');
    expect(context.id).not.toBe(message.id);
    expect(context.content).toContain('> Nobody came.');
    expect(context.content).toContain('> It rained.');
    expect(context.content).toContain('the quotation stands here');
    expect(context.ephemeral).toBe(true);
  });

  test('share an answer with everybody, with nothing but context left to press', async () => {
    const message = await channel.command('who-said', { words: 'dredging ends' });
    const shared = await channel.press(message, 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.content).toBe(message.content);
    expect(labelsOf(shared)).toEqual(['Context']);
    expect((await channel.press(shared, 'Context')).ephemeral).toBe(true);
  });

  test('still work after a restart of the bot', async () => {
    const first = await channel.command('who-said', { person: 'Berg' });
    await channel.restartBot();
    const second = await channel.press(first, 'Next');
    expect(labelsOf(second)).toContain('(Page 2 of 3)');
    expect((await channel.press(second, 'Context 4')).content).toContain('Pier number');
  });
});

describe('the menu of a message', () => {
  test.each([
    ['words of the record', 'They say “The dredging ends this week”, do they?', 'Verbatim'],
    ['altered words', '“The dredging ends this year”', 'Altered'],
    ['a message without marks', 'the dredging ends this week', 'Verbatim'],
    ['nobody’s words', 'purple elephants dance in the moonlight', 'Not in the record'],
  ])('tells who said %s', async (_name, content, verdict) => {
    const question = await channel.say(`<@${channel.local.ids.bot}> ${content}`);
    const asked = (await channel.messages()).findLast((message) => message.id < question.id)!;
    const message = await channel.chooseOn(asked, 'Who said this?');
    expect(message.content).toContain(`**${verdict}`);
    expect(message.ephemeral).toBe(true);
  });
});

describe('autocomplete', () => {
  test.each([
    ['who-said', 'person', 'ber', ['Anna Berg']],
    ['who-said', 'person', 'CÁRL', ['Carl Olsen']],
    ['who-said', 'person', '', ['Anna Berg', 'Carl Olsen']],
    ['who-said', 'person', 'nobody', []],
    ['sources', 'article', 'dredg', ['2024-03-05 · Dredging · The Gazette']],
  ])('/%s %s “%s”', async (command, option, typed, names) => {
    expect(await channel.choices(command, option, typed)).toEqual(names);
  });
});

describe('a message', () => {
  test('that mentions the bot is answered as a reply for all that pings nobody', async () => {
    const reply = await channel.say(`<@${channel.local.ids.bot}> dredging ends`);
    expect(reply.content).toContain('The dredging ends this week');
    expect(reply.ephemeral).toBe(false);
    expect(reply.message_reference?.message_id).toBeDefined();
    expect(reply.mentions).toEqual([]);
    expect(labelsOf(reply)).toEqual(['Context', 'Who said it', 'When']);
  });

  test('without words gets a hint', async () => {
    expect((await channel.say(`<@${channel.local.ids.bot}>`)).content).toContain('Ask by typing words');
  });

  test('in a direct message needs no mention', async () => {
    expect((await channel.say('dredging ends', 'dm')).content).toContain('Carl Olsen');
  });

  test('to somebody else is left alone', async () => {
    const before = (await channel.messages()).length;
    await expect(
      Promise.race([
        channel.say('dredging ends'),
        // The mention comes second, so its answer shows that the first message had its chance.
        channel.say(`<@${channel.local.ids.bot}> pier number 7`),
      ]),
    ).resolves.toMatchObject({ content: expect.stringContaining('Pier number 7') });
    expect((await channel.messages()).length).toBe(before + 3);
  });
});

describe('when something goes wrong', () => {
  const boom = defineCommand({
    name: 'boom',
    description: 'Fails.',
    options: z.strictObject({}),
    answer: () => {
      throw new Error('the secret inner reason');
    },
  });
  const slow = defineCommand({
    name: 'slow',
    description: 'Takes its time.',
    options: z.strictObject({}),
    answer: async () => {
      await new Promise((resolve) => setTimeout(resolve, 2300));
      return {
        kind: 'about',
        record: { name: 'Slow talks', rights: 'None.' },
        statements: 0,
        searched: { articles: 0, from: null, to: null },
      };
    },
  });
  let faulty: Channel;
  beforeAll(async () => {
    faulty = await openChannel(library, { commands: [boom, slow] });
  });
  afterAll(() => faulty.close());

  test('the person gets a fixed sentence with a reference, the log the whole', async () => {
    const { content } = await faulty.command('boom');
    expect(content).toBe('Something went wrong here, and it has been logged. Reference: cafe0001');
    const log = faulty.logged.join('');
    expect(log).toContain('the secret inner reason');
    expect(log).toContain('cafe0001');
  });

  test('an answer that takes long is announced and then given', async () => {
    const message = await faulty.command('slow');
    expect(message.content).toContain('Slow talks');
    const callback = faulty.local.requests.find(
      ({ path }) => path.includes('/callback') && path.includes('interactions'),
    );
    expect(callback).toBeDefined();
  });
});

test('a connection cut in the middle is taken up again', async () => {
  channel.local.dropGateway();
  await waitFor(async () => channel.logged.find((line) => line.includes('the connection is back')) ?? null);
  expect((await channel.command('who-said', { words: 'dredging ends' })).content).toContain('Carl Olsen');
});

describe('commands under one name', () => {
  const search = { articles: 0, from: null, to: null };
  const inGroup = defineGroup({ name: 'harbour', description: 'The harbour.', isForManagers: true }, [
    defineCommand({
      name: 'ask',
      description: 'Who asks.',
      options: z.strictObject({ words: z.string().meta({ description: 'Any words', suggest: 'people' }) }),
      answer: ({ words }, _library, { asker, now }) => ({
        kind: 'about',
        record: {
          name: `${words} in ${asker.guild} at ${now}, ${asker.isManager} ${asker.isOperator}`,
          rights: 'None.',
        },
        statements: 0,
        searched: search,
      }),
    }),
  ]);
  let grouped: Channel;
  beforeAll(async () => {
    grouped = await openChannel(library, { commands: inGroup, now: () => 1234 });
  });
  afterAll(() => grouped.close());

  test('are told who asks, where and when', async () => {
    const { content } = await grouped.command('harbour ask', { words: 'Gulls' });
    expect(content).toMatch(/Gulls in \d{5,} at 1234, true true/u);
  });

  test('know those who run the bot: its owner, or the managers of its one server', async () => {
    const foreign = await openChannel(library, { commands: inGroup, now: () => 1234 }, { isYours: false });
    const tell = async () => (await foreign.command('harbour ask', { words: 'Gulls' })).content;
    expect(await tell()).toContain('at 1234, true false');
    Object.assign(foreign.bot, { homeGuild: foreign.local.ids.guild });
    expect(await tell()).toContain('at 1234, true true');
    await foreign.close();
  });

  test('offer names for their options', async () => {
    expect(await grouped.choices('harbour ask', 'words', 'ols')).toEqual(['Carl Olsen']);
  });
});
