import { describe, expect, test } from 'vitest';
import { setScene } from '../set-scene.ts';
import { expectFault } from './expect-fault.ts';

const scene = setScene();

/** Where the bot's commands are registered. */
const path = () => `/applications/${scene.local.ids.bot}/commands`;

const command = (changes: object = {}) => ({ name: 'look', description: 'Looks', ...changes });
const option = (changes: object = {}) => ({ type: 3, name: 'words', description: 'Words', ...changes });
const withOption = (changes: object) => command({ options: [option(changes)] });
const choices = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `n${i}`, value: `v${i}` }));
const many = (count: number) => Array.from({ length: count }, (_, i) => option({ name: `o${i}` }));

/** 25 options with 25 choices each, every text as long as it may be. */
const huge = many(25).map((one) => ({
  ...one,
  choices: choices(25).map(({ name }, i) => ({ name: `${i}`.padEnd(50, 'x'), value: name })),
}));

describe('a command is refused', () => {
  test.each([
    ['without a name', { description: 'x' }, ['name']],
    ['with an upper-case name', command({ name: 'Look' }), ['name']],
    ['with a space in its name', command({ name: 'look up' }), ['name']],
    ['with a name of 33', command({ name: 'x'.repeat(33) }), ['name']],
    ['without a description', { name: 'look' }, ['description']],
    ['with a description of 101', command({ description: 'x'.repeat(101) }), ['description']],
    ['with a field that isn’t known', command({ colour: 1 }), ['colour']],
    ['with 26 options', command({ options: many(26) }), ['options']],
    ['with an option name that isn’t one', withOption({ name: 'two words' }), ['options', '0', 'name']],
    [
      'with an option without a description',
      withOption({ description: '' }),
      ['options', '0', 'description'],
    ],
    ['with an option of no type there is', withOption({ type: 12 }), ['options', '0', 'type']],
    ['with an unknown field in an option', withOption({ colour: 1 }), ['options', '0', 'colour']],
    ['with two options of one name', command({ options: [option(), option()] }), ['options', '1', 'name']],
    [
      'with a required option after one that isn’t',
      command({ options: [option(), option({ name: 'b', required: true })] }),
      ['options', '1'],
    ],
    ['with 26 choices', withOption({ choices: choices(26) }), ['options', '0', 'choices']],
    [
      'with a choice name of 101',
      withOption({ choices: [{ name: 'x'.repeat(101), value: 'x' }] }),
      ['options', '0', 'choices', '0', 'name'],
    ],
    [
      'with a choice value of 101',
      withOption({ choices: [{ name: 'x', value: 'x'.repeat(101) }] }),
      ['options', '0', 'choices', '0', 'value'],
    ],
    [
      'with a choice of another type',
      withOption({ choices: [{ name: 'x', value: 1 }] }),
      ['options', '0', 'choices', '0', 'value'],
    ],
    [
      'with two choices of one name',
      withOption({ choices: [...choices(1), ...choices(1)] }),
      ['options', '0', 'choices', '1', 'name'],
    ],
    [
      'with choices and autocomplete',
      withOption({ choices: choices(1), autocomplete: true }),
      ['options', '0'],
    ],
    [
      'with subcommands beside options',
      command({ options: [option(), option({ type: 1, name: 'sub' })] }),
      ['options'],
    ],
    ['with more than 8,000 characters', command({ options: huge }), []],
    ['with a description on a message command', command({ type: 3 }), ['description']],
  ] as const)('%s', async (_what, body, place) => {
    expectFault(await scene.bot.request('POST', path(), body), place);
  });

  test('when a list holds its name twice', async () => {
    const { json } = await scene.bot.request('PUT', path(), [command(), command()]);
    expect(json.errors['1'].name._errors[0].code).toBe('APPLICATION_COMMANDS_DUPLICATE_NAME');
  });

  test('when there are 101', async () => {
    const list = Array.from({ length: 101 }, (_, i) => command({ name: `c${i}` }));
    expect(await scene.bot.request('PUT', path(), list)).toMatchObject({ status: 400, code: 30032 });
  });

  test('when the list is none', async () => {
    expect(await scene.bot.request('PUT', path(), command())).toMatchObject({ status: 400, code: 50035 });
  });
});

describe('a command is taken', () => {
  test.each([
    [
      'with everything it may have',
      command({
        nsfw: false,
        default_member_permissions: '32',
        contexts: [0, 1],
        integration_types: [0, 1],
        name_localizations: { de: 'schau' },
      }),
    ],
    ['with no permission by default', command({ default_member_permissions: null, dm_permission: true })],
    ['with a name in another script', command({ name: 'κοίτα' })],
    ['with 25 choices', withOption({ choices: choices(25) })],
    ['with a number between bounds', withOption({ type: 4, min_value: 1, max_value: 9 })],
    ['with a subcommand', command({ options: [option({ type: 1, name: 'sub', options: [option()] })] })],
    ['for messages, with capitals and spaces', { name: 'Look at This', type: 3 }],
  ])('%s', async (_what, body) => {
    const { status, json } = await scene.bot.request('POST', path(), body);
    expect([200, 201]).toContain(status);
    expect(json).toMatchObject({ ...body, id: expect.any(String), application_id: scene.local.ids.bot });
  });

  test('changed only where a change says so', async () => {
    const { json } = await scene.bot.request('POST', path(), withOption({}));
    const changed = await scene.bot.request('PATCH', `${path()}/${json.id}`, { description: 'Looks well' });
    expect(changed.json).toMatchObject({ name: 'look', description: 'Looks well', options: [option()] });
    expect(await scene.bot.request('PATCH', `${path()}/${json.id}`, { name: 'Bad Name' })).toMatchObject({
      code: 50035,
    });
  });
});
