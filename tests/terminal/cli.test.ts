import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = '') {
  const environment = { ...process.env, LIBRARY_DIR: folder, NO_COLOR: '1' };
  const options = { cwd: ROOT, input, encoding: 'utf8', env: environment } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/run.js', 'src/cli.ts', ...args],
    options,
  );
  return { status, stdout, stderr };
}

describe('the exit status', () => {
  test.each([
    ['an answer', ['who-said', 'bloody', 'war'], 0],
    ['silence', ['who-said', 'purple', 'elephants'], 3],
    ['nothing asked', ['who-said'], 2],
    ['no such day', ['who-said', 'war', '--from', '31 February 2022'], 2],
    ['an unknown command', ['nonsense'], 2],
    ['an unknown option', ['who-said', 'war', '--loud'], 2],
    ['words given twice', ['who-said', 'war', '--words', 'peace'], 2],
    ['no such folder', ['stats', '--seeds', join(folder, 'nowhere')], 2],
    ['a picture in no folder', ['timeline', '2025', '--picture', join(folder, 'nowhere', 'a.png')], 2],
    ['a picture of what has none', ['about', '--picture', join(folder, 'a.png')], 2],
    ['a picture', ['timeline', '2025', '--picture', join(folder, 'a.png')], 0],
    ['nothing to add', ['add', join(folder, 'nowhere.txt')], 2],
    ['an address that may not be reached', ['add', 'http://127.0.0.1:9000/'], 1],
    ['no such file', ['rank', '--docs', 'nowhere', '--queries', 'nowhere'], 2],
  ])('after %s', (_name, args, status) => {
    const ran = run(args);
    expect(ran.status).toBe(status);
    // A wrong call says what is wrong in a sentence, never in a stack.
    if (status === 1 || status === 2) expect(ran.stderr).toMatch(/^\S.*\n$/u);
    if (status === 2) expect(ran.stdout).toBe('');
  });
});

test('--json prints one object of the shape that programs rely on', () => {
  const { stdout } = run(['who-said', '--words', 'bloody war', '--json']);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    command: 'who-said',
    kind: 'quotes',
    warnings: [],
    searched: { articles: 5 },
  });
  expect(answer.items).toHaveLength(1);
  expect(Object.keys(answer.items[0])).toEqual(['text', 'form', 'speaker', 'date', 'citation', 'also']);
  expect(answer.items[0].citation).toMatchObject({ paragraph: 2, published: '2025-07-24' });
});

test('extract writes a line for each line it reads, in order, and names a bad one', () => {
  const good = { id: 'a', text: '“We will wait,” Anna Berg said.', published: '2024-03-05' };
  const { stdout, status } = run(
    ['extract', '--jsonl'],
    `${JSON.stringify(good)}\n{"id":1}\nnonsense\n${JSON.stringify({ ...good, id: 'b' })}\n`,
  );
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(['a', null, null, 'b']);
  expect(lines[1].error).toContain('Line 2');
  expect(lines[0].statements).toMatchObject([
    { start: 0, end: 15, form: 'direct', speaker: { text: 'Anna Berg', name: 'Anna Berg' } },
  ]);
  expect(status).toBe(2);
});

test('rank orders documents for each query', () => {
  const docs = join(folder, 'docs.jsonl');
  const queries = join(folder, 'queries.jsonl');
  const documents = [
    { id: 'd1', title: '', text: 'Ships wait in the harbour.' },
    { id: 'd2', title: '', text: 'The mayor likes tea.' },
  ];
  writeFileSync(docs, documents.map((document) => JSON.stringify(document)).join('\n'));
  writeFileSync(queries, '{"id":"q1","text":"mayor"}\n{"id":"q2","text":"harbours"}\n');
  const { stdout } = run(['rank', '--docs', docs, '--queries', queries]);
  const rankings = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rankings.map(({ query, ranking }) => [query, ranking[0].id])).toEqual([
    ['q1', 'd2'],
    ['q2', 'd1'],
  ]);
});

test('stats counts what the record holds', () => {
  expect(JSON.parse(run(['stats', '--json']).stdout)).toMatchObject({ articles: 5 });
});
