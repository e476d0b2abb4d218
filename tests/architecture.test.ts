import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { ConfigSchema } from '../src/config.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** A layer may import itself and those before it. */
const LAYERS = [
  'text',
  'corpus',
  'extract',
  'search',
  'answers',
  'reply',
  'command',
  'commands',
  'store',
  'digest',
  'discord',
  'local',
  'terminal',
  'config',
  'log',
  'main',
  'cli',
];

const sources = [...listFiles('src'), ...listFiles('commands')].map((file) => ({ file, code: read(file) }));

describe('layers', () => {
  test.each(sources)('$file belongs to a layer', ({ file }) => {
    expect(LAYERS).toContain(layerOf(file));
  });

  test.each(sources)('$file imports only its own layer and those before it', ({ file, code }) => {
    const own = LAYERS.indexOf(layerOf(file));
    const later = listImports(code)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)))
      .filter((target) => LAYERS.indexOf(layerOf(target)) > own);
    expect(later).toEqual([]);
  });

  test.each(sources)('$file imports discord.js only in src/discord', ({ file, code }) => {
    if (file.startsWith('src/discord/')) return;
    expect(listImports(code)).not.toContain('discord.js');
  });

  test('the layer rule sees an import of a later layer', () => {
    expect(
      listImports("import { a } from '../reply/a.ts';\nexport * from './b.ts';\nawait import('./c.ts')"),
    ).toEqual(['../reply/a.ts', './b.ts', './c.ts']);
  });
});

describe('what only some files may do', () => {
  test.each(sources)('$file reads the environment only in config.ts', ({ file, code }) => {
    if (file !== 'src/config.ts') expect(code).not.toMatch(/process\.env|loadEnvFile/u);
  });

  test.each(sources)('$file has no clock below main.ts and cli.ts', ({ file, code }) => {
    if (file === 'src/main.ts' || file === 'src/cli.ts' || file.startsWith('src/local/page/')) return;
    expect(code).not.toMatch(/Date\.now|new Date\(\)|performance\.now|process\.hrtime/u);
  });

  test.each(sources)('$file has a default export only in commands', ({ file, code }) => {
    const isCommand = file.startsWith('commands/') && basename(file) !== 'index.ts';
    expect(/^export default /mu.test(code)).toBe(isCommand);
  });
});

describe('sizes and names', () => {
  test.each(sources)('$file has at most 250 lines', ({ code }) => {
    expect(code.split('\n').length - 1).toBeLessThanOrEqual(250);
  });

  test.each(sources)('$file is named for what it does, in kebab case', ({ file }) => {
    const name = basename(file).replace(/(?:\.d)?\.[a-z]+$/u, '');
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(name).not.toMatch(/\b(?:utils?|helpers?|manager|service|handler|common|misc)\b/u);
  });
});

describe('commands', () => {
  test('the list holds every file of commands/, under the name of the file', () => {
    const files = listFiles('commands').map((file) => basename(file, '.ts'));
    expect(commands.map(({ name }) => name).toSorted()).toEqual(
      files.filter((name) => name !== 'index').toSorted(),
    );
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

  test.each(sources)('$file holds no name of the record', ({ code }) => {
    const found = words.filter((word) =>
      new RegExp(`(?<![\\p{L}])${escapeRegExp(word)}(?![\\p{L}])`, 'u').test(code),
    );
    expect(found).toEqual([]);
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
