import * as spec from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { type $ZodType, safeParse } from 'zod/v4/core';
import { setScene } from '../set-scene.ts';

const scene = setScene();

/** Where a payload doesn't have the shape that Discord's own description gives it. */
function findMisfits(schema: $ZodType, payload: unknown): string[] {
  const { error } = safeParse(schema, payload);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${JSON.stringify(issue)}`);
}

describe('an answer has the shape that Discord describes', () => {
  test.each([
    ['/gateway/bot', spec.GatewayBotResponseSchema],
    ['/users/@me', spec.UserPIIResponseSchema],
    ['/users/ME', spec.UserResponseSchema],
    ['/users/@me/guilds', spec.MyGuildResponseSchema],
    ['/applications/@me', spec.PrivateApplicationResponseSchema],
    ['/oauth2/applications/@me', spec.PrivateApplicationResponseSchema],
    ['/guilds/GUILD', spec.GuildWithCountsResponseSchema],
    ['/guilds/GUILD/channels', spec.GuildChannelResponseSchema],
    ['/guilds/GUILD/roles', spec.GuildRoleResponseSchema],
    ['/guilds/GUILD/members/ME', spec.GuildMemberResponseSchema],
    ['/channels/CHANNEL', spec.GuildChannelResponseSchema],
    ['/channels/DM', spec.PrivateChannelResponseSchema],
  ])('to GET %s', async (path, schema) => {
    const { guild, channel, dm, me } = scene.local.ids;
    const real = path.replace('GUILD', guild).replace('CHANNEL', channel).replace('DM', dm).replace('ME', me);
    const { status, json } = await scene.bot.request('GET', real);
    expect(status).toBe(200);
    for (const one of [json].flat()) expect(findMisfits(schema, one)).toEqual([]);
  });

  const components = [
    { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] },
    { type: 1, components: [{ type: 3, custom_id: 's', options: [{ label: 'One', value: '1' }] }] },
  ];
  const embeds = [
    { title: 'Title', description: 'Words', fields: [{ name: 'a', value: 'b' }], footer: { text: 'c' } },
  ];

  test('to a message, made, answered, changed and read', async () => {
    const path = `/channels/${scene.local.ids.channel}/messages`;
    const { json: made } = await scene.bot.request('POST', path, {
      content: 'words',
      embeds,
      components,
      nonce: 'n',
    });
    expect(findMisfits(spec.MessageResponseSchema, made)).toEqual([]);
    const message_reference = { message_id: made.id };
    const { json: answered } = await scene.bot.request('POST', path, { content: 'words', message_reference });
    expect(findMisfits(spec.MessageResponseSchema, answered)).toEqual([]);
    const { json: changed } = await scene.bot.request('PATCH', `${path}/${made.id}`, {
      content: 'other words',
    });
    expect(findMisfits(spec.MessageResponseSchema, changed)).toEqual([]);
    const { json: read } = await scene.bot.request('GET', path);
    for (const message of read) expect(findMisfits(spec.MessageResponseSchema, message)).toEqual([]);
  });

  test('to a command, and to the answer to an interaction', async () => {
    const path = `/applications/${scene.local.ids.bot}/commands`;
    const body = {
      name: 'look',
      description: 'Looks',
      options: [{ type: 3, name: 'words', description: 'Words' }],
    };
    const { json: command } = await scene.bot.request('POST', path, body);
    expect(findMisfits(spec.ApplicationCommandResponseSchema, command)).toEqual([]);
    await scene.person.act({
      kind: 'command',
      channelId: scene.local.ids.channel,
      commandId: command.id,
      options: [],
    });
    const { d } = await scene.bot.hear('INTERACTION_CREATE');
    const callback = `/interactions/${d.id}/${d.token}/callback?with_response=true`;
    const { json } = await scene.bot.request('POST', callback, {
      type: 4,
      data: { content: 'words', components },
    });
    expect(findMisfits(spec.InteractionCallbackResponseSchema, json)).toEqual([]);
    expect(findMisfits(spec.MessageResponseSchema, json.resource.message)).toEqual([]);
  });
});
