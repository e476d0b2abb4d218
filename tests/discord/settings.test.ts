import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLibrary } from '../make-library.ts';
import { type Channel, openChannel } from './open-channel.ts';

const library = makeLibrary(
  [
    {
      text: '“We will open the long bridge before the summer,” Anna Berg said.\nThe council of Sund on Monday approved the toll for the bridge.',
      published: '2024-03-05',
    },
    { text: 'Anna Berg said the ferry will go on.', published: '2024-02-01' },
  ],
  { people: ['Anna Berg'], parties: ['Sund'], issues: ['ferry', 'toll'] },
);

let channel: Channel;
beforeAll(async () => {
  channel = await openChannel(library);
});
afterAll(() => channel.close());

describe('an alert', () => {
  test('is set, listed and removed, and tells how often it would have fired', async () => {
    const { channel: id } = channel.local.ids;
    const person = await channel.command('alert person', { person: 'Berg', channel: id });
    expect(person.content).toBe(
      [
        '**The alert is set.**',
        '-# On the record so far it would have fired on 2 days, for 2 statements, the last time on 5 March 2024.',
        '',
        `what Berg says, or others say of them · <#${id}>`,
      ].join('\n'),
    );
    const issue = await channel.command('alert issue', { issue: 'ferry' }, 'dm');
    expect(issue.content).toContain('fired once, for 1 statement, the last time on 1 February 2024');
    const words = await channel.command('alert words', { words: 'purple elephant' });
    expect(words.content).toContain('On the record so far it would have told of nothing.');
    expect((await channel.command('alert list')).content).toContain('**3 alerts**');
    expect((await channel.command('alert list', {}, 'dm')).content).toContain('**2 alerts**');
    expect(await channel.choices('alert remove', 'alert', 'ferry')).toEqual([
      expect.stringMatching(/^[12]\. issue: ferry$/u),
    ]);
    for (const _alert of [1, 2, 3]) await channel.command('alert remove', { alert: '1' });
    expect((await channel.command('alert list')).content).toContain('No alert is set');
    expect((await channel.command('alert remove', { alert: '1' })).content).toContain(
      'There is no alert “1”',
    );
  });

  test('of a member goes into a direct message alone', async () => {
    channel.local.setOwner(false);
    const { content } = await channel.command('alert words', {
      words: 'ferry',
      channel: channel.local.ids.channel,
    });
    expect(content).toBe('Only those with Manage Server can do this for a whole server.');
    expect((await channel.command('alert words', { words: 'ferry' })).content).toContain(
      'in a direct message',
    );
    await channel.command('alert remove', { alert: '1' });
    channel.local.setOwner(true);
  });
});

describe('what is stored', () => {
  test('is given as a file, and deleted once that is confirmed', async () => {
    const { channel: id, guild, me } = channel.local.ids;
    await channel.command('alert issue', { issue: 'toll', channel: id });
    await channel.command('alert words', { words: 'ferry' });
    const file = await channel.command('privacy export', { whose: 'server' });
    expect(file.content).toBe('Stored of this server: 1 alert. The file holds all of it.');
    const [attachment] = file.attachments as { filename: string; url: string }[];
    expect(attachment?.filename).toBe('stored.json');
    expect(await (await fetch(attachment!.url)).json()).toMatchObject({
      subscriptions: [],
      alerts: [{ guild, channel: id, user: null, kind: 'issue', value: 'toll' }],
    });
    const asked = await channel.command('privacy delete');
    expect(asked.content).toContain('This would delete what is stored of you: 1 alert.');
    expect(await channel.store.alerts.list({ user: me })).toHaveLength(1);
    const done = await channel.command('privacy delete', { confirm: true });
    expect(done.content).toBe('Deleted, of you: 1 alert.');
    expect(await channel.store.alerts.list({ user: me })).toEqual([]);
    await channel.command('privacy delete', { whose: 'server', confirm: true });
    expect((await channel.command('privacy export', { whose: 'server' })).content).toBe(
      'Nothing is stored of this server.',
    );
  });

  test('of a server is not for its members', async () => {
    channel.local.setOwner(false);
    const { content } = await channel.command('privacy export', { whose: 'server' });
    expect(content).toContain('Only those with Manage Server');
    channel.local.setOwner(true);
  });
});
