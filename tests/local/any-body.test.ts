import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RawBot } from './raw-bot.ts';
import { setScene } from './set-scene.ts';

/** Closes that the gateway may answer a strange payload with. */
const PAYLOAD_CLOSES = [4001, 4002, 4003, 4004];
const RUNS = 150;

const scene = setScene({ requestsPerSecond: 100_000 });

const KEYS = [
  'content',
  'embeds',
  'components',
  'attachments',
  'allowed_mentions',
  'flags',
  'nonce',
  'type',
  'data',
];
const MORE_KEYS = ['name', 'description', 'options', 'choices', 'custom_id', 'kind', 'channelId', 'values'];
const LEAVES = [
  null,
  '',
  'x',
  'x'.repeat(5000),
  '\ud800',
  '\u202e\u200b',
  '@everyone',
  0,
  1,
  2,
  3,
  4,
  -1,
  1e300,
  true,
];

/** JSON that looks a little like what is expected. */
const { body } = fc.letrec<{ body: unknown }>((tie) => ({
  body: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc.array(tie('body'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS, ...MORE_KEYS), tie('body'), { maxKeys: 4 }),
  ),
}));

test('no body of the bot is a fault of the local channel', async () => {
  const { channel, bot: application } = scene.local.ids;
  const routes = [
    ['POST', `/channels/${channel}/messages`],
    ['PUT', `/applications/${application}/commands`],
    ['POST', `/applications/${application}/commands`],
    ['POST', '/users/@me/channels'],
  ] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), body, async ([method, path], json) => {
      const { status } = await scene.bot.request(method, path, JSON.stringify(json));
      expect(status).toBeLessThan(500);
    }),
    { numRuns: RUNS },
  );
});

test('no body of the page is a fault of the local channel', async () => {
  const paths = fc.constantFrom('/page/interactions', '/page/messages', '/page/dismiss');
  await fc.assert(
    fc.asyncProperty(paths, body, async (path, json) => {
      expect((await scene.person.post(path, json)).status).toBeLessThan(500);
    }),
    { numRuns: RUNS },
  );
});

test('no payload is a fault of the gateway', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(2, 3, 6, 8, 99, 'x', undefined), body, async (op, d) => {
      const stranger = new RawBot(scene.local);
      await stranger.send({ op, d });
      expect(PAYLOAD_CLOSES).toContain(await stranger.closed);
    }),
    { numRuns: RUNS },
  );
});
