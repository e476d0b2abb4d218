import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

export const OUTLET = { id: 'post', name: 'Harbour Post' };
export const RECORD = {
  file: 'a.txt',
  id: 'post-a',
  title: 'Ferry is late',
  outlet: 'post',
  credit: 'Harbour Post',
  url: 'https://example.org/a',
  published: { day: '2019-05-14', sureness: 'certain', reason: 'It is printed on the page.' },
};
export const TEXT = 'Ferry is late\nThe ferry is late, the harbour master said.\nMore news »\n';
export const GOOD = {
  'a.txt': TEXT,
  'articles.json': [RECORD],
  'outlets.json': [OUTLET],
  'record.json': { name: 'Ferry talks', rights: 'They are the Harbour Post’s.', language: 'en' },
};

/** A folder of these files: strings and bytes as they are, everything else as JSON, null for none. */
export function makeFolder(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  writeFiles(folder, { ...GOOD, ...files });
  return folder;
}

/** Writes files into a folder as `makeFolder` does. */
export function writeFiles(folder: string, files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    if (content !== null) writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content));
  }
}

export const read = (files: Record<string, unknown>) => readCorpus(makeFolder(files));
