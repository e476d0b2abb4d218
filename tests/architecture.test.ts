import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { ConfigSchema } from '../src/config.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** A layer may import itself and those before it. */
const LAYERS = [
  'source-folder',
  'text',
  'corpus',
  'extract',
  'search',
  'answers',
  'reply',
  'picture',
  'export',
  'store',
  'feeds',
  'digest',
  'settings',
  'reports',
  'command',
  'commands',
  'discord',
  'local',
  'terminal',
  'config',
  'log',
  'main',
  'cli',
];

const sources = [...listFiles('src'), ...listFiles('commands')].map((file) => ({ file, code: read(file) }));

/** The files of which something is wrong, each with what it is. */
function listWrong(
  judge: (file: string, code: string) => string | readonly string[] | null | false,
): string[] {
  return sources.flatMap(({ file, code }) => {
    const wrong = judge(file, code);
    if (wrong === null || wrong === false) return [];
    return (typeof wrong === 'string' ? [wrong] : wrong).map((each) => `${file}: ${each}`);
  });
}

describe('layers', () => {
  test('every file belongs to one', () => {
    expect(listWrong((file) => !LAYERS.includes(layerOf(file)) && 'no layer')).toEqual([]);
  });

  test('a file imports only its own layer and those before it', () => {
    const listLater = (file: string, code: string) =>
      listTargets(file, code).filter(
        (target) => LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file)),
      );
    expect(listWrong(listLater)).toEqual([]);
  });

  // Imports of types alone count: they make two files as hard to read apart as any other.
  test('no file imports itself through others', () => {
    const targets = new Map(sources.map(({ file, code }) => [file, listTargets(file, code)]));
    expect(listWrong((file) => listLoops(file, targets))).toEqual([]);
  });

  test('a loop is seen through any number of files', () => {
    const targets = new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: ['a'], d: [] }));
    expect(listLoops('a', targets)).toEqual(['c']);
    expect(listLoops('d', targets)).toEqual([]);
  });

  test('only src/discord imports discord.js', () => {
    const isOutside = (file: string, code: string) =>
      !file.startsWith('src/discord/') && listImports(code).filter((name) => name === 'discord.js');
    expect(listWrong(isOutside)).toEqual([]);
  });

  test('date-fns is imported function by function, as the whole of it loads slower than all else', () => {
    expect(listWrong((_file, code) => listImports(code).filter((name) => name === 'date-fns'))).toEqual([]);
  });

  test('imports of every form are seen', () => {
    const code = "import { a } from '../reply/a.ts';\nexport * from './b.ts';\nawait import('./c.ts')";
    expect(listImports(code)).toEqual(['../reply/a.ts', './b.ts', './c.ts']);
  });
});

describe('what only some files may do', () => {
  test('only config.ts reads the environment', () => {
    const reads = (file: string, code: string) =>
      file !== 'src/config.ts' && code.match(/process\.env|loadEnvFile/gu);
    expect(listWrong(reads)).toEqual([]);
  });

  test('there is no clock below main.ts and cli.ts', () => {
    // The page is a program of its own, in a browser.
    const mayRead = (file: string) => /^src\/(?:main\.ts|cli\.ts|local\/page\/)/u.test(file);
    const reads = (file: string, code: string) =>
      !mayRead(file) && code.match(/Date\.now|new Date\(\)|performance\.now|process\.hrtime/gu);
    expect(listWrong(reads)).toEqual([]);
  });

  test('a command is the default export of its file, and nothing else is', () => {
    const isCommand = (file: string) => file.startsWith('commands/') && basename(file) !== 'index.ts';
    const differs = (file: string, code: string) =>
      /^export default /mu.test(code) !== isCommand(file) && 'its default export';
    expect(listWrong(differs)).toEqual([]);
  });
});

describe('sizes and names', () => {
  test('a file has at most 250 lines', () => {
    const lines = (code: string) => code.split('\n').length - 1;
    expect(listWrong((_file, code) => lines(code) > 250 && `${lines(code)} lines`)).toEqual([]);
  });

  test('a file is named for what it does, in kebab case', () => {
    const name = (file: string) => basename(file).replace(/(?:\.d)?\.[a-z]+$/u, '');
    const vague = /\b(?:utils?|helpers?|manager|service|handler|common|misc)\b/u;
    const isOdd = (file: string) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name(file)) || vague.test(name(file));
    expect(listWrong((file) => isOdd(file) && 'its name')).toEqual([]);
  });
});

describe('commands', () => {
  test('the list holds every file of commands/, under the name of the file', () => {
    const files = listFiles('commands').map((file) => basename(file, '.ts'));
    const names = new Set(commands.map(({ name, group }) => group?.name ?? name));
    expect([...names].toSorted()).toEqual(files.filter((name) => name !== 'index').toSorted());
  });

  test.each(commands)('$name is described in at most 100 characters', ({ description }) => {
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(100);
  });
});

test('.env.example lists exactly the keys of the settings', () => {
  const keys = read('.env.example').match(/^[A-Z_]+(?==)/gmu);
  expect(keys).toEqual(Object.keys(ConfigSchema.shape));
});

describe('another subject is another seeds folder', () => {
  const { people, parties, outlets, spellings } = readCorpus(join(ROOT, 'seeds'));
  const named = [...people, ...parties, ...outlets].flatMap(({ name, otherNames }) => [name, ...otherNames]);
  // Words in lower case ("no one", "de facto") are English, not names.
  const words = [...named, ...spellings.flat()].filter((name) => /^\p{Lu}/u.test(name) && name.length >= 4);

  test('no name of the record stands in the code', () => {
    const isWord = (word: string) => new RegExp(`(?<![\\p{L}])${escapeRegExp(word)}(?![\\p{L}])`, 'u');
    const patterns = words.map((word) => ({ word, pattern: isWord(word) }));
    const listNames = (_file: string, code: string) =>
      patterns.filter(({ pattern }) => pattern.test(code)).map(({ word }) => word);
    expect(listWrong(listNames)).toEqual([]);
  });

  test('the rule has names to look for', () => {
    expect(words.length).toBeGreaterThan(50);
  });
});

function layerOf(file: string): string {
  const parts = file.split('/');
  return (parts[0] === 'commands' ? 'commands' : parts[1]!).replace(/\.ts$/u, '');
}

function listImports(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1]!);
}

/** The files of ours that a file imports. */
function listTargets(file: string, code: string): string[] {
  return listImports(code)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)));
}

/** The files that a file imports, itself or through others, and that import it in turn. */
function listLoops(file: string, targets: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set(targets.get(file));
  for (const next of reached) for (const target of targets.get(next) ?? []) reached.add(target);
  return [...reached].filter((other) => targets.get(other)?.includes(file));
}

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
