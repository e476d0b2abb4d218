import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { safeParse } from 'zod/v4/core';
import { commands } from '../../commands/index.ts';
import { defineCommand, defineGroup } from '../../src/command/command.ts';
import { channelOption, roleOption } from '../../src/command/options.ts';
import { describeOptions, readOptions } from '../../src/command/read-options.ts';
import { commandsJson } from '../../src/discord/command-json.ts';

describe.each(commands)('/$name', (command) => {
  test('is registered in a form that Discord accepts', () => {
    for (const json of commandsJson([command])) {
      expect(
        safeParse(ApplicationCommandCreateRequestSchema, withoutBits({ ...json })).error,
      ).toBeUndefined();
    }
  });

  test('describes every option in at most 100 characters, required ones first', () => {
    const options = describeOptions(command);
    for (const { description } of options) expect(description.length).toBeLessThanOrEqual(100);
    const required = options.map((option) => option.required);
    expect(required).toEqual(required.toSorted().toReversed());
  });

  test('refuses an option that it does not have', () => {
    expect(readOptions(command, { nonsense: 'x' }).ok).toBe(false);
  });
});

test('commands of one group are registered as one, for the managers of a server', () => {
  const command = (name: string) =>
    defineCommand({
      name,
      description: 'Does something.',
      options: z.strictObject({
        channel: channelOption('Where'),
        role: roleOption('Whom').optional(),
      }),
      answer: () => {
        throw new Error('is not asked');
      },
    });
  const group = { name: 'harbour', description: 'The harbour.', isForManagers: true };
  const [json, ...others] = commandsJson(defineGroup(group, [command('open'), command('close')]));
  expect(others).toEqual([]);
  expect(safeParse(ApplicationCommandCreateRequestSchema, withoutBits({ ...json })).error).toBeUndefined();
  expect(json).toMatchObject({
    name: 'harbour',
    contexts: [0],
    default_member_permissions: '32',
    options: [
      { type: 1, name: 'open', options: [{ type: 7, name: 'channel', required: true }, { type: 8 }] },
      { type: 1, name: 'close' },
    ],
  });
});

/** Discord documents a number in a string where its own schema says number. */
function withoutBits({ default_member_permissions: _bits, ...json }: Record<string, unknown> = {}) {
  return json;
}

describe('/who-said', () => {
  const whoSaid = commands.find(({ name }) => name === 'who-said')!;

  test.each([
    ['nothing at all', {}, 'Type some words, choose a person, or both.'],
    [
      'words without a visible character',
      { words: '\u200b @everyone' },
      'Type some words, choose a person, or both.',
    ],
    [
      'days the wrong way round',
      { words: 'x', from: '2025', to: '2024' },
      'The first day must not lie after the last one.',
    ],
    ['a day of no calendar', { words: 'x', from: '31 February 2025' }, 'is no day of the calendar'],
    ['a text instead of words', { words: 'x'.repeat(6000) }, 'at most 1000 characters'],
  ])('says in a sentence what is wrong with %s', (_name, typed, sentence) => {
    const read = readOptions(whoSaid, typed);
    expect(read.ok ? '' : read.sentences.join(' ')).toContain(sentence);
  });

  test('reads months and years to their first and last day', () => {
    expect(readOptions(whoSaid, { person: ' Anna ', from: 'March 2024', to: '2024' })).toEqual({
      ok: true,
      options: { person: 'Anna', from: '2024-03-01', to: '2024-12-31' },
    });
  });
});
