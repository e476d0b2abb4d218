import { describe, expect, test } from 'vitest';
import { setScene } from '../set-scene.ts';

const scene = setScene();

const send = (body: unknown) =>
  scene.bot.request('POST', `/channels/${scene.local.ids.channel}/messages`, body);

const button = (id: string, changes: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id: id,
  ...changes,
});
const row = (...components: object[]) => ({ type: 1, components });
const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ label: `${i}`, value: `${i}` }));
const select = (changes: object = {}) => ({ type: 3, custom_id: 's', options: options(2), ...changes });
const rows = (count: number) => Array.from({ length: count }, (_, i) => row(button(`b${i}`)));

describe('a message is refused', () => {
  test.each([
    ['without anything in it', {}, 50006, []],
    ['with nothing but spaces', { content: ' \n ' }, 50006, []],
    ['with 2,001 characters', { content: 'x'.repeat(2001) }, 50035, ['content']],
    ['with a number as content', { content: 5 }, 50035, ['content']],
    ['with a field that isn’t known', { content: 'x', colour: 1 }, 50035, ['colour']],
    [
      'with an unknown field in an embed',
      { embeds: [{ title: 'x', colour: 1 }] },
      50035,
      ['embeds', '0', 'colour'],
    ],
    ['with 11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, 50035, ['embeds']],
    [
      'with 6,001 characters in its embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
      ['embeds'],
    ],
    ['with an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, 50035, ['embeds', '0', 'title']],
    ['with an empty embed', { embeds: [{}] }, 50035, ['embeds', '0', 'description']],
    [
      'with 26 fields',
      { embeds: [{ fields: Array(26).fill({ name: 'x', value: 'x' }) }] },
      50035,
      ['embeds', '0', 'fields'],
    ],
    ['with six rows', { components: rows(6) }, 50035, ['components']],
    [
      'with six buttons in a row',
      { components: [row(...rows(6).flatMap((one) => one.components))] },
      50035,
      ['components', '0', 'components'],
    ],
    ['with an empty row', { components: [row()] }, 50035, ['components', '0', 'components']],
    ['with a button outside a row', { components: [button('a')] }, 50035, ['components', '0', 'type']],
    [
      'with a custom id of 101',
      { components: [row(button('x'.repeat(101)))] },
      50035,
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'with the same custom id twice',
      { components: [row(button('a'), button('a'))] },
      50035,
      ['components', '0', 'components', '1', 'custom_id'],
    ],
    [
      'with a label of 81',
      { components: [row(button('a', { label: 'x'.repeat(81) }))] },
      50035,
      ['components', '0', 'components', '0', 'label'],
    ],
    [
      'with a button without a label',
      { components: [row(button('a', { label: undefined }))] },
      50035,
      ['components', '0', 'components', '0'],
    ],
    [
      'with a button without a custom id',
      { components: [row(button('a', { custom_id: undefined }))] },
      50035,
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'with a link button that has a custom id',
      { components: [row(button('a', { style: 5, url: 'https://example.org' }))] },
      50035,
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'with a link button without an address',
      { components: [row({ type: 2, style: 5, label: 'x' })] },
      50035,
      ['components', '0', 'components', '0', 'url'],
    ],
    [
      'with 26 options in a select',
      { components: [row(select({ options: options(26) }))] },
      50035,
      ['components', '0', 'components', '0', 'options'],
    ],
    [
      'with an option twice',
      { components: [row(select({ options: [...options(1), ...options(1)] }))] },
      50035,
      ['components', '0', 'components', '0', 'options', '1', 'value'],
    ],
    [
      'with more to choose than there is',
      { components: [row(select({ max_values: 3 }))] },
      50035,
      ['components', '0', 'components', '0', 'max_values'],
    ],
    [
      'with a select beside a button',
      { components: [row(select(), button('a'))] },
      50035,
      ['components', '0', 'components'],
    ],
    [
      'with a text that needs the new components',
      { components: [{ type: 10, content: 'x' }] },
      50035,
      ['components', '0', 'type'],
    ],
    [
      'with content beside the new components',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
      50035,
      ['content'],
    ],
    [
      'with mentions both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      50035,
      ['allowed_mentions'],
    ],
    [
      'with an unknown kind of mention',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      50035,
      ['allowed_mentions', 'parse', '0'],
    ],
    [
      'as an answer to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      50035,
      ['message_reference'],
    ],
    [
      'with an attachment that isn’t there',
      { content: 'x', attachments: [{ id: '0' }] },
      50035,
      ['attachments', '0', 'id'],
    ],
    ['with a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 50035, ['nonce']],
    ['that is no JSON', '{"content":', 50109, []],
  ] as const)('%s', async (_what, body, code, place) => {
    const { status, json } = await send(body);
    expect({ status, code: json.code }).toEqual({ status: 400, code });
    const at = place.reduce((node, key) => node?.[key], json.errors);
    if (place.length > 0)
      expect(at?._errors?.[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  test('and every fault is named at once, in Discord’s shape', async () => {
    const body = { content: 'x'.repeat(2001), embeds: [{ title: 'x'.repeat(257) }], tts: 'yes' };
    const { json } = await send(body);
    expect(json.message).toBe('Invalid Form Body');
    expect(json.errors.embeds['0'].title._errors).toEqual([
      { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' },
    ]);
    expect(json.errors.tts._errors).toHaveLength(1);
  });
});

describe('a message is taken', () => {
  test.each([
    ['with 2,000 characters', { content: 'x'.repeat(2000) }],
    [
      'with 6,000 characters in its embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
    ],
    ['with five rows', { components: rows(5) }],
    [
      'with a link button',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org' })] },
    ],
    ['with the new components', { flags: 1 << 15, components: [{ type: 10, content: 'x' }] }],
    [
      'as an answer to what may be gone',
      { content: 'x', message_reference: { message_id: '1', fail_if_not_exists: false } },
    ],
  ])('%s', async (_what, body) => {
    const { status } = await send(body);
    expect(status).toBe(200);
  });
});
