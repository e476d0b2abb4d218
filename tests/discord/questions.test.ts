import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeQuestionLimit } from '../../src/discord/question-limit.ts';
import { rememberAnswered } from '../../src/discord/remember-answered.ts';
import { makeLibrary } from '../make-library.ts';
import { type Channel, labelsOf, openChannel } from './open-channel.ts';

const library = makeLibrary(
  [
    {
      text: [
        '"The dredging ends this week," Anna Berg said on Monday.',
        '"A second bridge costs too much," Anna Berg said on Monday.',
        '"A second bridge is needed," Carl Olsen told the Herald.',
        'Workers counted 71 ferries at the pier.',
      ].join('\n'),
    },
  ],
  { people: ['Anna Berg', 'Carl Olsen'] },
);

let channel: Channel;
let mention: string;
beforeAll(async () => {
  channel = await openChannel(library);
  mention = `<@${channel.local.ids.bot}>`;
});
afterAll(() => channel.close());

async function findOwn(content: string) {
  return (await channel.messages()).findLast((message) => message.content === content)!;
}

describe('a question in plain words', () => {
  test('offers the other ways to read it, which work after a restart', async () => {
    const answer = await channel.command('ask', { question: 'What did Berg say about the dredging?' });
    expect(answer.content).toContain('Read as a question for /who-said.');
    expect(labelsOf(answer)).toEqual(['Share', 'Context', 'All passages', 'When', 'Positions']);
    await channel.restartBot();
    const other = await channel.press(answer, 'All passages');
    expect(other.content).toContain('Looked up in all passages.');
    expect(other.content).toContain('The dredging ends this week');
    expect(labelsOf(other)).toContain('Who said it');
  });

  test('that is two gets two answers in one message', async () => {
    const answer = await channel.command('ask', {
      question: 'What did Berg say about the dredging and how many ferries were counted?',
    });
    expect(answer.content).toContain('The dredging ends this week');
    expect(answer.content).toContain('71 ferries');
  });

  test('is followed by a reply that keeps whoever it named', async () => {
    const first = await channel.say(`${mention} What did Berg say about the dredging?`);
    const second = await channel.say('and about the bridge?', 'guild', first.id);
    expect(second.content).toContain('A second bridge costs too much');
    expect(second.content).not.toContain('A second bridge is needed');
    const third = await channel.say(`${mention} and Olsen?`, 'guild', second.id);
    expect(third.content).toContain('A second bridge is needed');
  });

  test('is no reply that only says thanks', async () => {
    const first = await channel.say(`${mention} What did Berg say about the dredging?`);
    const before = (await channel.messages()).length;
    await Promise.race([
      channel.say('thanks', 'guild', first.id),
      channel.say(`${mention} how many ferries were counted`),
    ]);
    expect((await channel.messages()).length).toBe(before + 3);
  });
});

describe('an edit', () => {
  test('that adds the mention is answered, and no later one', async () => {
    const before = (await channel.messages()).length;
    await Promise.race([
      channel.say('dredging ends'),
      channel.say(`${mention} how many ferries were counted`),
    ]);
    const own = await findOwn('dredging ends');
    expect((await channel.edit(own.id, `${mention} dredging ends`)).content).toContain('this week');
    await Promise.race([
      channel.edit(own.id, `${mention} dredging ends, does it`),
      channel.say(`${mention} how many ferries were counted`),
    ]);
    expect((await channel.messages()).length).toBe(before + 6);
  });
});

describe('somebody who asks too fast', () => {
  test('is told so once, and answered again later', () => {
    const limit = makeQuestionLimit({ most: 2, everyMs: 1000 });
    const asks = [0, 10, 20, 30, 500, 1200, 1300, 5000, 5000, 5000].map((now) => limit.ask('anna', now));
    expect(asks).toEqual([
      'answer',
      'answer',
      'tell',
      'ignore',
      'ignore',
      'answer',
      'tell',
      'answer',
      'answer',
      'tell',
    ]);
    expect(limit.ask('carl', 30)).toBe('answer');
  });

  test('is told so in the channel and by a command', async () => {
    const limited = await openChannel(library, { limit: { ask: () => 'tell' } });
    try {
      const asked = await limited.say(`<@${limited.local.ids.bot}> dredging ends`);
      expect(asked.content).toContain('ask again in a few seconds');
      expect((await limited.command('about')).content).toContain('ask again in a few seconds');
    } finally {
      await limited.close();
    }
  });
});

test('an answered message is remembered', () => {
  const isNew = rememberAnswered();
  expect(['1', '2', '1', '2', '3'].map(isNew)).toEqual([true, true, false, false, true]);
});
