import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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
    const folder = new URL(`../${layer}/`, import.meta.url);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.\w+$/u.test(file)) continue;
      hash.update(JSON.stringify([layer, file])).update(readFileSync(new URL(file, folder)));
    }
  }
  return hash.digest('hex');
}
