import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import lunr from 'lunr';
import type { Corpus } from '../corpus/corpus.ts';

const LAYERS = ['text', 'corpus', 'extract', 'search'];

/**
 * A hash over all that decides what a library holds: the corpus, the code that reads it, lunr, and the Unicode tables
 * that fold its words. The code itself is hashed, since a version number is forgotten on the day it matters.
 */
export function fingerprint(corpus: Corpus): string {
  const hash = createHash('sha256');
  const { unicode = '' } = process.versions;
  hash.update(JSON.stringify([corpus.hash, lunr.version, unicode]));
  for (const layer of LAYERS) {
    const folder = fileURLToPath(new URL(`../${layer}/`, import.meta.url));
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) {
      hash.update(JSON.stringify(relative(folder, file))).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
