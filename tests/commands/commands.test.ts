import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { safeParse } from 'zod/v4/core';
import { commands } from '../../commands/index.ts';
import { describeOptions, readOptions } from '../../src/command.ts';
import { commandJson } from '../../src/discord/command-json.ts';

describe.each(commands)('/$name', (command) => {
  test('is registered in a form that Discord accepts', () => {
    for (const json of commandJson(command)) {
      expect(safeParse(ApplicationCommandCreateRequestSchema, json).error).toBeUndefined();
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
    ['a text instead of words', { words: 'x'.repeat(6000) }, 'at most 200 characters'],
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
