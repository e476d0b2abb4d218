import { beforeAll, describe, expect, test } from 'vitest';
import { MovedClock } from '../moved-clock.ts';
import { setScene } from '../set-scene.ts';
import { expectFault } from './expect-fault.ts';

const clock = new MovedClock();
const scene = setScene({ now: clock.now, schedule: clock.schedule, heartbeatIntervalMs: 86_400_000 });

const OPTION = { type: 3, name: 'words', description: 'Words', autocomplete: true };

beforeAll(async () => {
  const commands = [{ name: 'look', description: 'Looks', options: [OPTION] }];
  await scene.bot.request('PUT', `/applications/${scene.local.ids.bot}/commands`, commands);
});

/** The person uses the command; the bot has it, and hasn't answered yet. */
async function useCommand() {
  const commandId = await scene.person.commandId('look');
  await scene.person.act({ kind: 'command', channelId: scene.local.ids.channel, commandId, options: [] });
  const { d } = await scene.bot.hear('INTERACTION_CREATE');
  return openInteraction(d);
}

function openInteraction({ id, token }: { id: string; token: string }) {
  const webhook = `/webhooks/${scene.local.ids.bot}/${token}`;
  return {
    id,
    answer: (body: unknown) => scene.bot.request('POST', `/interactions/${id}/${token}/callback`, body),
    followUp: (body: unknown) => scene.bot.request('POST', webhook, body),
    edit: (body: unknown, message = '@original') =>
      scene.bot.request('PATCH', `${webhook}/messages/${message}`, body),
    read: (message = '@original') => scene.bot.request('GET', `${webhook}/messages/${message}`),
  };
}

const words = (content: string) => ({ type: 4, data: { content } });
const modal = (changes: object = {}) => ({
  type: 9,
  data: {
    custom_id: 'm',
    title: 'Form',
    components: [
      { type: 1, components: [{ type: 4, custom_id: 'f', style: 1, label: 'Field', required: false }] },
    ],
    ...changes,
  },
});

describe('an answer is refused', () => {
  test.each([
    ['of no type there is', { type: 99 }, ['type']],
    ['without a type', { data: { content: 'x' } }, ['type']],
    ['that changes a message where there is none', { type: 7, data: { content: 'x' } }, ['type']],
    ['with choices where nothing is typed', { type: 8, data: { choices: [] } }, ['type']],
    ['that is a pong', { type: 1 }, ['type']],
    ['with a field that isn’t known', { ...words('x'), colour: 1 }, ['colour']],
    ['with 2,001 characters', words('x'.repeat(2001)), ['data', 'content']],
    [
      'with an unknown field in its message',
      { type: 4, data: { content: 'x', colour: 1 } },
      ['data', 'colour'],
    ],
    ['with a modal without a title', modal({ title: '' }), ['data', 'title']],
    ['with a modal title of 46', modal({ title: 'x'.repeat(46) }), ['data', 'title']],
    ['with a modal without fields', modal({ components: [] }), ['data', 'components']],
    ['with a modal id of 101', modal({ custom_id: 'x'.repeat(101) }), ['data', 'custom_id']],
  ] as const)('%s, and may be given again', async (_what, body, place) => {
    const { answer } = await useCommand();
    expectFault(await answer(body), place);
    expect((await answer(words('ok'))).status).toBe(204);
  });

  test('when it is empty', async () => {
    const { answer } = await useCommand();
    expect(await answer({ type: 4 })).toMatchObject({ status: 400, code: 50006 });
  });

  test('when it is the second', async () => {
    const { answer } = await useCommand();
    expect((await answer(words('first'))).status).toBe(204);
    expect(await answer(words('second'))).toMatchObject({ status: 400, code: 40060 });
  });

  test('after three seconds, when the person is told that it failed', async () => {
    const { answer, id } = await useCommand();
    clock.advance(3001);
    await scene.person.hear('failed', ({ interactionId }) => interactionId === id);
    expect(await answer(words('late'))).toMatchObject({ status: 404, code: 10062 });
  });

  test('as a modal to a modal', async () => {
    const { answer } = await useCommand();
    expect((await answer(modal())).status).toBe(204);
    const components = [{ customId: 'f', value: 'x' }];
    await scene.person.act({ kind: 'modal', channelId: scene.local.ids.channel, customId: 'm', components });
    const sent = openInteraction((await scene.bot.hear('INTERACTION_CREATE')).d);
    expect(await sent.answer(modal())).toMatchObject({ status: 400, code: 50035 });
    expect((await sent.answer({ type: 7, data: {} })).code).toBe(50035);
    expect((await sent.answer(words('ok'))).status).toBe(204);
  });
});

describe('a follow-up', () => {
  test('is refused before the first answer', async () => {
    const { followUp, edit } = await useCommand();
    expect(await followUp({ content: 'x' })).toMatchObject({ status: 404, code: 10015 });
    expect(await edit({ content: 'x' })).toMatchObject({ status: 404, code: 10015 });
  });

  test('is taken for 15 minutes and refused after', async () => {
    const { answer, followUp, edit, read } = await useCommand();
    await answer(words('first'));
    clock.advance(15 * 60 * 1000 - 1);
    expect((await followUp({ content: 'in time' })).status).toBe(200);
    expect((await edit({ content: 'in time too' })).status).toBe(200);
    clock.advance(2);
    for (const late of [await followUp({ content: 'x' }), await edit({ content: 'x' }), await read()]) {
      expect(late).toMatchObject({ status: 401, code: 50027 });
    }
  });

  test('is checked as any message is', async () => {
    const { answer, followUp, edit } = await useCommand();
    await answer(words('first'));
    expect(await followUp({ content: 'x'.repeat(2001) })).toMatchObject({ status: 400, code: 50035 });
    expect(await followUp({})).toMatchObject({ status: 400, code: 50006 });
    expect(await edit({ content: '' })).toMatchObject({ status: 400, code: 50006 });
  });

  test('may not touch the messages of another interaction', async () => {
    const first = await useCommand();
    await first.answer(words('first'));
    const { json } = await first.read();
    const second = await useCommand();
    await second.answer(words('second'));
    expect(await second.edit({ content: 'x' }, json.id)).toMatchObject({ status: 404, code: 10008 });
  });
});

describe('autocomplete', () => {
  const options = [{ name: 'words', type: 3, value: 'a', focused: true }];

  async function type() {
    const channelId = scene.local.ids.channel;
    const commandId = await scene.person.commandId('look');
    const choices = scene.person.act({ kind: 'autocomplete', channelId, commandId, options });
    return { choices, ...openInteraction((await scene.bot.hear('INTERACTION_CREATE')).d) };
  }

  const choice = (name: string, value: unknown = name) => ({ name, value });

  test.each([
    ['a message', words('x'), ['type']],
    [
      '26 choices',
      { type: 8, data: { choices: Array.from({ length: 26 }, (_, i) => choice(`${i}`)) } },
      ['data', 'choices'],
    ],
    [
      'a choice name of 101',
      { type: 8, data: { choices: [choice('x'.repeat(101), 'x')] } },
      ['data', 'choices', '0', 'name'],
    ],
    [
      'a choice value of 101',
      { type: 8, data: { choices: [choice('x', 'x'.repeat(101))] } },
      ['data', 'choices', '0', 'value'],
    ],
    [
      'a choice of another type',
      { type: 8, data: { choices: [choice('x', 1)] } },
      ['data', 'choices', '0', 'value'],
    ],
  ] as const)('is not answered by %s', async (_what, body, place) => {
    const { answer, choices } = await type();
    expectFault(await answer(body), place);
    expect((await answer({ type: 8, data: { choices: [choice('ok')] } })).status).toBe(204);
    expect((await choices).choices).toEqual([choice('ok')]);
  });

  test('gives no choices when the bot is too slow', async () => {
    const { choices, answer } = await type();
    clock.advance(3001);
    expect((await choices).choices).toEqual([]);
    expect(await answer({ type: 8, data: { choices: [] } })).toMatchObject({ status: 404, code: 10062 });
  });
});
