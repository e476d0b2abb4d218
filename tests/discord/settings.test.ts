import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLibrary } from '../make-library.ts';
import { makeDelivery, makeSubscription } from '../store/rows.ts';
import { type Channel, labelsOf, openChannel } from './open-channel.ts';

/** A Wednesday, nine in the morning in Paris. */
const NOW = Date.parse('2024-03-06T08:00:00Z');
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
/** Milliseconds, so that nothing is made at the same time. */
let passed = 0;
beforeAll(async () => {
  channel = await openChannel(library, { now: () => NOW + passed++ });
});
afterAll(() => channel.close());

const schedule = { time: '8:00', zone: 'europe/paris' };

describe('a digest', () => {
  test('is subscribed, listed, paused, resumed and removed', async () => {
    const { channel: id } = channel.local.ids;
    const added = await channel.command('digest subscribe', {
      channel: id,
      ...schedule,
      days: 'mo-fr',
      about: 'toll',
      quiet: '22:00-07:00',
      empty: 'line',
    });
    expect(added.ephemeral).toBe(true);
    expect(labelsOf(added)).toEqual([]);
    expect(added.content).toBe(
      [
        '**The channel gets a digest from now on.**',
        '',
        `<#${id}> · Monday to Friday at 08:00, Europe/Paris`,
        '-# on “toll” · quiet from 22:00 to 07:00 · a line on days without news',
        '-# Next: Thu 7 March 2024, 08:00 · Fri 8 March 2024, 08:00 · Mon 11 March 2024, 08:00',
      ].join('\n'),
    );
    expect((await channel.command('digest list')).content).toContain('**1 digest**\n\n1\\. <#');
    const paused = await channel.command('digest pause');
    expect(paused.content).toContain('Paused since Wed 6 March 2024, 09:00: /digest resume goes on.');
    expect((await channel.command('digest resume', { digest: '1' })).content).toContain('Next: Thu 7 March');
    expect((await channel.command('digest remove', { digest: '1' })).content).toContain('is removed');
    expect((await channel.command('digest list')).content).toContain('No channel gets a digest');
  });

  test.each(['text', 'announcement', 'thread', 'forum'] as const)(
    'can be had in a channel of the kind %s',
    async (kind) => {
      const id = channel.local.addChannel({ name: `a-${kind}`, kind });
      const { content } = await channel.command('digest subscribe', { channel: id, ...schedule });
      expect(content).toContain(`<#${id}> · every day at 08:00`);
      await channel.command('digest remove');
    },
  );

  test('that is meant must be said where there are several, and is offered', async () => {
    const { channel: id } = channel.local.ids;
    await channel.command('digest subscribe', { channel: id, ...schedule });
    await channel.command('digest subscribe', { channel: id, ...schedule, time: '20:30', person: 'Berg' });
    expect((await channel.command('digest remove')).content).toContain('There are several digests');
    expect((await channel.command('digest pause', { digest: '7' })).content).toContain(
      'There is no digest “7”',
    );
    expect(await channel.choices('digest remove', 'digest', '')).toEqual([
      '1. every day at 08:00, Europe/Paris',
      '2. every day at 20:30, Europe/Paris · Berg',
    ]);
    await channel.command('digest remove', { digest: '2' });
    await channel.command('digest remove', { digest: '1' });
  });

  test.each([
    ['a time that no clock shows', { time: '25:00' }, '“25:00” is no time of day'],
    ['a zone of nowhere', { zone: 'Mars/Base' }, '“Mars/Base” is no time zone'],
    ['an offset for a zone', { zone: '+02:00' }, 'is no time zone'],
    ['days of no week', { days: 'someday' }, '“someday” names no days of the week'],
    ['quiet hours without an end', { quiet: '22:00' }, '“22:00” are no quiet hours'],
    ['a time in the quiet hours', { quiet: '07:00-09:00' }, 'The time lies in the quiet hours'],
    ['somebody unknown', { person: 'Zoe Quist' }, 'knows nobody named “Zoe Quist”'],
    ['words of grammar', { about: 'the of' }, 'only very common words'],
  ])('with %s is refused in a sentence', async (_name, wrong, sentence) => {
    const options = { channel: channel.local.ids.channel, ...schedule, ...wrong };
    expect((await channel.command('digest subscribe', options)).content).toContain(sentence);
    expect(await channel.store.subscriptions.list(channel.local.ids.guild)).toEqual([]);
  });

  test('is shown before it is posted, in one message', async () => {
    const { content, ephemeral } = await channel.command('digest preview', {
      since: '2024-03-05',
      until: '2024-03-05',
    });
    expect(ephemeral).toBe(true);
    expect(content).toContain('**1 article** · 1 statement by 1 speaker · 5 March 2024');
    expect(content).toContain('> The council of Sund on Monday approved the toll for the bridge.');
  });

  test('that was not posted is told of in the log, with the reason', async () => {
    const { guild, channel: id } = channel.local.ids;
    expect((await channel.command('digest log')).content).toBe('Nothing has been due yet.');
    const { subscriptions, ledger } = channel.store;
    const zone = 'Europe/Paris';
    const { id: owner } = await subscriptions.add(makeSubscription({ guild, channel: id, zone }));
    const hour = 3_600_000;
    const told = [
      ['posted', NOW - hour, null],
      ['empty', NOW, 'There was no news.'],
      ['refused', NOW + hour, 'The channel is gone.'],
    ] as const;
    for (const [state, startedAt, why] of told) {
      const windowTo = startedAt;
      const occasion = state;
      await ledger.claim(
        makeDelivery({ owner, guild, channel: id, occasion, state, startedAt, windowTo, why }),
      );
    }
    await channel.command('digest pause');
    expect((await channel.command('digest log')).content).toBe(
      [
        '**The last 3 occasions to post**',
        '',
        `Wed 6 March 2024, 10:00 (Europe/Paris) · <#${id}> · not posted: The channel is gone.`,
        `Wed 6 March 2024, 09:00 (Europe/Paris) · <#${id}> · not posted: nothing new had entered the record`,
        `Wed 6 March 2024, 08:00 (Europe/Paris) · <#${id}> · posted`,
        '',
        `<#${id}> · Paused since Wed 6 March 2024, 09:00: /digest resume goes on.`,
      ].join('\n'),
    );
    await channel.store.holders.deleteData({ guild });
  });

  test('belongs to those with Manage Server, unless a server chooses others', async () => {
    channel.local.setOwner(false);
    await expect(channel.command('digest list')).rejects.toThrow(
      'You do not have permission to use this command.',
    );
    channel.local.setOwner(true);
  });
});

describe('time zones', () => {
  test.each([
    ['a city', 'new york', 'America/New_York'],
    ['a city with another name', 'delhi', 'Asia/Calcutta'],
    ['letters of a zone', 'pacific t', 'America/Los_Angeles'],
  ])('are offered by %s', async (_name, typed, zone) => {
    expect(await channel.choices('digest subscribe', 'zone', typed)).toContain(zone);
  });
});

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
    expect(await channel.choices('alert remove', 'alert', 'ferry')).toEqual(['1. issue: ferry']);
    for (const _alert of [1, 2, 3]) await channel.command('alert remove', { alert: '1' });
    expect((await channel.command('alert list')).content).toContain('No alert is set');
    expect((await channel.command('alert remove', { alert: '1' })).content).toContain(
      'There is no alert “1”',
    );
  });

  test('that was given up on is tried again, for what comes in from then on', async () => {
    await channel.command('alert words', { words: 'ferry' });
    const { alerts } = channel.store;
    const [alert] = await alerts.list({ user: channel.local.ids.me });
    const why = 'Your direct messages are closed.';
    const gone = { failingSince: 1, suspendedAt: 2, suspendedWhy: why, checkedUntil: 3 };
    await alerts.change(alert!.id, gone);
    expect((await channel.command('alert list')).content).toContain(
      `given up on: ${why} /alert resume tries again.`,
    );
    const { content } = await channel.command('alert resume', { alert: '1' });
    expect(content).toContain('**The alert is on: it tells of what comes in from now on.**');
    const resumed = await alerts.find(alert!.id);
    expect(resumed).toMatchObject({ failingSince: null, suspendedAt: null, suspendedWhy: null });
    expect(resumed!.checkedUntil).toBeGreaterThan(gone.checkedUntil);
    expect((await channel.command('alert list')).content).not.toContain('given up on');
    await channel.command('alert remove', { alert: '1' });
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
