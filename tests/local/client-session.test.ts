import { Events, GatewayIntentBits, type Message } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { Person } from './act-as-person.ts';
import { nextEvent, startClient, startLocal } from './start-client.ts';

describe('a discord.js client', () => {
  test('logs in, is ready and knows the server', async () => {
    const local = await startLocal({ guildName: 'Desk', channelName: 'talk', botName: 'Reader' });
    const client = await startClient(local);
    expect(client.user.username).toBe('Reader');
    expect(client.application.id).toBe(local.ids.bot);
    const guild = client.guilds.cache.get(local.ids.guild);
    expect(guild?.name).toBe('Desk');
    expect(guild?.channels.cache.get(local.ids.channel)?.name).toBe('talk');
    expect((await client.application.fetch()).owner?.id).toBe(local.ids.me);
    expect((await guild?.members.fetchMe())?.id).toBe(local.ids.bot);
    await client.destroy();
    await local.close();
  });
});
