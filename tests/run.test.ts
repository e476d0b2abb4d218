import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A project of its own, whose program says what `said.ts` has for it, what it was given and where it lies. */
function makeProject() {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['src', 'node_modules']) mkdirSync(join(folder, name));
  copyFileSync(join(ROOT, 'src/run.js'), join(folder, 'src/run.js'));
  symlinkSync(join(ROOT, 'node_modules/esbuild'), join(folder, 'node_modules/esbuild'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'src/program.ts'),
    `import { said } from './said.ts';
     const given: readonly string[] = process.argv.slice(2);
     console.log(said, given.join(), new URL('.', import.meta.url).pathname === ${JSON.stringify(`${folder}/src/`)});`,
  );
  const say = (word: string) =>
    writeFileSync(join(folder, 'src/said.ts'), `export const said = '${word}' as string;`);
  const run = (...args: string[]) => {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['src/run.js', 'src/program.ts', ...args],
      options,
    );
    return stdout.trim() || stderr;
  };
  const kept = join(folder, 'node_modules/.cache/on-the-record');
  const listKept = () => readdirSync(kept).filter((name) => name.endsWith('.mjs'));
  say('hello');
  return { folder, kept, say, run, listKept };
}

test('a program runs with what it was given, and finds the folder of its files', () => {
  const { run, listKept } = makeProject();
  expect(run('one', 'two')).toBe('hello one,two true');
  expect(run('three')).toBe('hello three true');
  expect(listKept()).toHaveLength(1);
});

test('a file that has changed makes it another program, and the former one goes', () => {
  const { run, say, listKept } = makeProject();
  run();
  const former = listKept();
  say('good day');
  expect(run()).toBe('good day  true');
  expect(listKept()).toHaveLength(1);
  expect(listKept()).not.toEqual(former);
});

test.each([
  ['half of the program', '.mjs', '{'],
  ['half of the note of it', '.json', '{'],
  ['a note of another version', '.json', '{}'],
])('%s is made anew', (_what, ending, content) => {
  const { kept, run } = makeProject();
  run();
  for (const name of readdirSync(kept)) if (name.endsWith(ending)) writeFileSync(join(kept, name), content);
  expect(run()).toBe('hello  true');
  expect(readdirSync(kept).map((name) => readFileSync(join(kept, name)).length > 2)).toEqual([true, true]);
});

test('where nothing can be kept it runs all the same', () => {
  const { folder, run } = makeProject();
  writeFileSync(join(folder, 'node_modules/.cache'), 'A file in its place.');
  expect(run()).toBe('hello  true');
});

test('what is wrong in a file is said with its place', () => {
  const { folder, run } = makeProject();
  writeFileSync(join(folder, 'src/said.ts'), 'export const said: = 1;');
  expect(run()).toContain('src/said.ts:1:');
});

test('an error is told with the line of the file that threw it', () => {
  const { folder, run } = makeProject();
  writeFileSync(join(folder, 'src/said.ts'), "\n\nthrow new Error('Lost.');\nexport const said = '';");
  expect(run()).toMatch(/src\/said\.ts:3:/u);
});
