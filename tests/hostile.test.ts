import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerQuestion } from '../src/discord/answer-question.ts';
import type { Block, Inline } from '../src/local/page/markdown-tree.ts';
import { parseMarkdown } from '../src/local/page/parse-markdown.ts';
import { escapeMarkdown } from '../src/reply/markdown.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { NOWHERE } from './nowhere.ts';
import { record } from './record.ts';
import { useFolders } from './store/store-kinds.ts';

/** What people type to break a bot, beside what fast-check makes up. */
const nasty = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    '\u202e',
    '@everyone',
    '@here',
    '<@&123456789012345678>',
    '<@1234567890>',
  ),
  fc.constantFrom('```', '`', '**', '||', '~~', '__', '> ', '-# ', '# ', '[x](https://evil.example)', '\\'),
  fc.constantFrom(
    'https://evil.example',
    '<t:0:R>',
    '<:a:1234567>',
    '\ud800',
    '\udfff',
    '\u0000',
    '\u001b[31m',
  ),
  fc.constantFrom(
    'NaN',
    '-1',
    '1e9',
    '0x10',
    'null',
    'undefined',
    '{}',
    '__proto__',
    'constructor',
    '+',
    '*:',
    '~9',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...record.corpus.people.map(({ name }) => name)),
  fc.constantFrom(
    'a'.repeat(6000),
    '"'.repeat(6000),
    '('.repeat(6000),
    'é'.repeat(6000),
    'war '.repeat(1500),
  ),
);
const input = fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join(''));
/** Nobody in particular, and somebody who may change what a server has set. */
const asker = fc.constantFrom(NOWHERE.asker, {
  guild: '100100',
  channel: '200200',
  user: '300300',
  isManager: true,
  isOperator: true,
});
const question = fc.tuple(fc.constantFrom(...commands), asker).chain(([command, asker]) =>
  fc
    .record(Object.fromEntries(Object.keys(command.options.shape).map((name) => [name, input])), {
      requiredKeys: [],
    })
    .map((options) => ({
      command,
      options: options as Record<string, string>,
      page: 0,
      asker,
    })),
);

const makePlace = useFolders();
let store: Store;
beforeAll(async () => {
  store = await openStore(await makePlace());
});
afterAll(() => store.close());
const { keepCorrection } = NOWHERE;
const bot = { library: record, openStore: async () => store, keepCorrection, now: () => NOWHERE.now };
const addresses = new Set(record.corpus.articles.map(({ url }) => url));

test('10,000 hostile inputs are answered, and bring in no mention, link or formatting of their own', async () => {
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const { content, allowedMentions, components } = await answerQuestion(asked, bot, false);
      expect(content.length).toBeGreaterThan(0);
      expect(content.length).toBeLessThanOrEqual(2000);
      expect(allowedMentions).toEqual({ parse: [], repliedUser: false });
      expect(content).not.toMatch(/(?<!\\)@(?:everyone|here)|(?<!\\)<[@#:]/u);
      for (const inline of listInlines(parseMarkdown(content))) expectOurs(inline);
      expect(JSON.stringify(components)).not.toMatch(/custom_id":"[^"]{101}/u);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

/** Links lead to the record's articles alone; strong and struck words are all else that the wording sets in a line. */
function expectOurs(inline: Inline): void {
  if (inline.kind === 'link') expect(addresses).toContain(inline.url.split('#:~:text=')[0]);
  else expect(['text', 'strong', 'strike']).toContain(inline.kind);
  const inside = 'children' in inline ? inline.children.map(({ kind }) => kind) : [];
  expect(inside.filter((kind) => kind !== 'text')).toEqual([]);
}

function listInlines(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => {
    expect(['paragraph', 'subtext', 'quote']).toContain(block.kind);
    if (block.kind === 'quote') return listInlines(block.blocks);
    return block.kind === 'paragraph' || block.kind === 'subtext' ? [...block.children] : [];
  });
}

test('the check sees formatting that was not escaped', () => {
  const kinds = (text: string) => listInlines(parseMarkdown(text)).map(({ kind }) => kind);
  expect(kinds('*a*')).toContain('emphasis');
  expect(kinds(escapeMarkdown('*a*'))).toEqual(['text']);
  expect(kinds('https://evil.example')).toContain('link');
});
