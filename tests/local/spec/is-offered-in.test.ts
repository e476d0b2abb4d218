import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { isOfferedIn } from '../../../src/local/spec/is-offered-in.ts';

test.each([
  ['a command without contexts', {}, { guild: true, dm: true }],
  ['a command whose contexts are left open', { contexts: null }, { guild: true, dm: true }],
  ['a command of the server', { guild_id: '1' }, { guild: true, dm: false }],
  ['a command for servers', { contexts: [0] }, { guild: true, dm: false }],
  ['a command for direct messages with the bot', { contexts: [1] }, { guild: false, dm: true }],
])('%s is offered where it may be used', (_what, fields, expected) => {
  const command = fields as unknown as APIApplicationCommand;
  expect({ guild: isOfferedIn(command, 'guild'), dm: isOfferedIn(command, 'dm') }).toEqual(expected);
});
