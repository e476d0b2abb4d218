import { type Client, Events, type Message, Partials, type TextChannel } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { Person } from './act-as-person.ts';
import { nextEvent, startClient } from './start-client.ts';
import { startLocal } from './start-local.ts';

let local: LocalDiscord;
let client: Client<true>;
let person: Person;
let channel: TextChannel;

beforeAll(async () => {
  local = await startLocal();
  client = await startClient(local, { partials: [Partials.Channel] });
  person = await Person.join(local);
  channel = (await client.channels.fetch(local.ids.channel)) as TextChannel;
});

afterAll(async () => {
  person.leave();
  await client.destroy();
  await local.close();
});

describe('messages', () => {
  test('are sent, changed and deleted', async () => {
    const message = await channel.send('First words');
    await message.edit('Second words');
    expect((await person.see('Second words')).edited_timestamp).not.toBeNull();
    expect((await channel.messages.fetch({ message: message.id, force: true })).content).toBe('Second words');
    await message.delete();
    await person.hear('message-delete', ({ id }) => id === message.id);
    await expect(channel.messages.fetch({ message: message.id, force: true })).rejects.toMatchObject({
      code: 10008,
    });
  });

  test('with a mention of the bot are heard and answered', async () => {
    const heard = nextEvent<Message>(client, Events.MessageCreate, ({ content }) =>
      content.includes('hello'),
    );
    const { id } = await person.write(`<@${local.ids.bot}> hello`);
    const message = await heard;
    expect(message.mentions.has(client.user)).toBe(true);
    await message.reply('Good day to you');
    expect((await person.see('Good day to you')).message_reference?.message_id).toBe(id);
  });

  test('that answer the bot mention it', async () => {
    const mine = await channel.send('Answer me');
    const heard = nextEvent<Message>(client, Events.MessageCreate, ({ content }) => content === 'Here it is');
    await person.write('Here it is', { replyTo: mine.id });
    expect((await heard).reference?.messageId).toBe(mine.id);
  });

  test('that answer the person mention them only if allowed', async () => {
    const { id } = await person.write(`<@${local.ids.bot}> answer me`);
    const message = await channel.messages.fetch(id);
    expect((await message.reply('With a ping')).mentions.repliedUser?.id).toBe(local.ids.me);
    await message.reply({ content: 'Without a ping', allowedMentions: { parse: [] } });
    expect((await person.see('Without a ping')).mentions).toEqual([]);
  });

  test('ping nobody when nobody may be pinged', async () => {
    const content = `@everyone <@${local.ids.me}> <@&${local.ids.guild}>`;
    await channel.send({ content, allowedMentions: { parse: [] } });
    const silent = await person.hear('message', ({ message }) => message.content === content);
    expect(silent.message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    const loud = await channel.send(`${content}!`);
    expect(loud.mentions.everyone).toBe(true);
    expect(loud.mentions.users.has(local.ids.me)).toBe(true);
    const some = await channel.send({ content, allowedMentions: { users: [local.ids.me] } });
    expect([some.mentions.everyone, some.mentions.users.has(local.ids.me)]).toEqual([false, true]);
  });

  test('with an enforced nonce are made once', async () => {
    const send = (content: string) => channel.send({ content, nonce: 'n-1', enforceNonce: true });
    const first = await send('Only once');
    const second = await send('Twice');
    expect(second.id).toBe(first.id);
    const messages = await channel.messages.fetch({ limit: 10 });
    expect(messages.filter(({ content }) => content === 'Only once' || content === 'Twice').size).toBe(1);
  });

  test('go to the person directly, and come back', async () => {
    const user = await client.users.fetch(local.ids.me);
    expect((await user.send('Psst')).channelId).toBe(local.ids.dm);
    const heard = nextEvent<Message>(client, Events.MessageCreate, ({ content }) => content === 'What?');
    await person.write('What?', { channelId: local.ids.dm });
    expect((await heard).guild).toBeNull();
  });

  test('are read back in pages, newest first', async () => {
    const sent: Message[] = [];
    for (const word of ['a', 'b', 'c', 'd']) sent.push(await channel.send(word));
    const [, b, c, d] = sent.map(({ id }) => id) as [string, string, string, string];
    const read = async (options: object) => [...(await channel.messages.fetch(options)).keys()];
    expect(await read({ limit: 2 })).toEqual([d, c]);
    expect(await read({ limit: 1, before: c })).toEqual([b]);
    expect(await read({ limit: 5, after: b })).toEqual([d, c]);
    expect(await read({ limit: 3, around: c })).toEqual([d, c, b]);
  });

  test('with a picture in an embed show it from here', async () => {
    const files = [{ name: 'dot.png', attachment: Buffer.from('not really a picture') }];
    const embeds = [{ title: 'A dot', image: { url: 'attachment://dot.png' } }];
    const message = await channel.send({ embeds, files });
    expect(message.embeds[0]?.image?.url).toContain(`${local.url}/attachments/`);
    expect(message.attachments.size).toBe(0);
  });

  test('keep the files that a change names and drop the others', async () => {
    const file = (name: string) => ({ name, attachment: Buffer.from(name) });
    const message = await channel.send({ content: 'Two files', files: [file('a.txt'), file('b.txt')] });
    const [kept] = [...message.attachments.values()];
    const changed = await message.edit({
      attachments: kept ? [{ id: kept.id }] : [],
      files: [file('c.txt')],
    });
    expect(changed.attachments.map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
  });

  test('are announced by typing', async () => {
    await channel.sendTyping();
    await person.hear('typing');
  });
});

describe('commands', () => {
  const commands = ['first', 'second'].map((name) => ({ name, description: 'Does it' }));

  test('are registered everywhere and keep their ids when they are registered again', async () => {
    const before = await client.application.commands.set(commands);
    const after = await client.application.commands.set(commands.toReversed());
    const id = (list: typeof before, name: string) => list.find((one) => one.name === name)?.id;
    expect(id(after, 'first')).toBe(id(before, 'first'));
    expect((await client.application.commands.fetch()).size).toBe(2);
    expect((await person.state()).commands.map(({ name }) => name)).toEqual(['second', 'first']);
  });

  test('are registered for the server beside those', async () => {
    const guild = await client.guilds.fetch(local.ids.guild);
    await guild.commands.set([{ name: 'here', description: 'Only here' }]);
    const { commands: all } = await person.state();
    expect(all.find(({ name }) => name === 'here')?.guild_id).toBe(local.ids.guild);
    expect(all.length).toBe(3);
    await guild.commands.set([]);
  });

  test('are added, changed and removed one by one', async () => {
    const added = await client.application.commands.create({ name: 'third', description: 'Does it' });
    const changed = await added.edit({ description: 'Does it better' });
    expect(changed).toMatchObject({ id: added.id, description: 'Does it better' });
    await added.delete();
    await expect(client.application.commands.fetch(added.id)).rejects.toMatchObject({ code: 10063 });
  });
});

describe('trouble', () => {
  test('of too many requests is waited out', async () => {
    local.answerNext({ method: 'POST', path: '/messages', status: 429, retryAfter: 0.2 });
    const before = performance.now();
    await channel.send('After a wait');
    expect(performance.now() - before).toBeGreaterThan(190);
    const statuses = local.requests.slice(-2).map(({ status }) => status);
    expect(statuses).toEqual([429, 200]);
  });

  test('of the server is tried again', async () => {
    local.answerNext({ method: 'POST', path: '/messages', status: 502 });
    expect((await channel.send('Tried again')).content).toBe('Tried again');
  });
});
