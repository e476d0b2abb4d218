import { beforeAll, describe, expect, test } from 'vitest';
import { setScene } from '../set-scene.ts';

const scene = setScene();

const OPTION = { type: 3, name: 'words', description: 'Words' };

beforeAll(async () => {
  const commands = [
    { name: 'look', description: 'Looks', options: [OPTION] },
    { name: 'here', description: 'Only in the server', contexts: [0] },
    {
      name: 'need',
      description: 'Needs',
      options: [{ ...OPTION, required: true, max_length: 5 }],
    },
  ];
  await scene.bot.request('PUT', `/applications/${scene.local.ids.bot}/commands`, commands);
});

describe('what the person does is refused', () => {
  test.each([
    [
      'an option that isn’t there',
      'look',
      'channel',
      [{ name: 'none', type: 3, value: 'x' }],
      'no option "none"',
    ],
    [
      'an option of another type',
      'look',
      'channel',
      [{ name: 'words', type: 4, value: 1 }],
      'no option "words"',
    ],
    ['a value of another type', 'look', 'channel', [{ name: 'words', type: 3, value: 1 }], 'needs a string'],
    ['a required option left out', 'need', 'channel', [], 'is required'],
    [
      'a value that is too long',
      'need',
      'channel',
      [{ name: 'words', type: 3, value: 'too long' }],
      'too long',
    ],
    ['a command of the server in direct messages', 'here', 'dm', [], 'not offered'],
  ] as const)('with %s', async (_what, name, where, options, sentence) => {
    const commandId = await scene.person.commandId(name);
    const act = scene.person.act({
      kind: 'command',
      channelId: scene.local.ids[where],
      commandId,
      options: [...options],
    });
    await expect(act).rejects.toThrow(sentence.replaceAll('"', '\\"'));
  });

  test.each([
    ['/page/interactions', { kind: 'none' }, 400],
    ['/page/interactions', { kind: 'component', channelId: 'CHANNEL', messageId: '1', customId: 'x' }, 404],
    ['/page/interactions', { kind: 'modal', channelId: 'CHANNEL', customId: 'x', components: [] }, 404],
    ['/page/messages', { channelId: 'CHANNEL', content: ' ' }, 400],
    ['/page/messages', { channelId: 'CHANNEL', content: 'x'.repeat(2001) }, 400],
    ['/page/messages', { channelId: '1', content: 'x' }, 404],
    ['/page/dismiss', { messageId: '1' }, 404],
    ['/page/none', {}, 404],
    ['/page/state', {}, 405],
  ])('at %s with %j', async (path, body, status) => {
    const real = JSON.parse(JSON.stringify(body).replace('CHANNEL', scene.local.ids.channel));
    const response = await scene.person.post(path, real);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { message: string }).message).toMatch(/\.$/);
  });
});
