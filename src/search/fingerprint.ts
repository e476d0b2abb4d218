import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import lunr from 'lunr';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { SOURCE_FOLDER } from '../source-folder.ts';
import { makeLazy } from '../text/make-lazy.ts';

const LAYERS = ['text', 'corpus', 'extract', 'search'];

/**
 * A hash over all that decides what a library finds in any article beside the seeds: the code that reads, lunr, and the
 * Unicode tables that fold words. The code itself is hashed, since a version number is forgotten on the day it matters.
 */
export const fingerprintCode = makeLazy(() => {
  const whole = createHash('sha256');
  const { unicode = '' } = process.versions;
  whole.update(JSON.stringify([lunr.version, unicode]));
  for (const layer of LAYERS) {
    const folder = fileURLToPath(new URL(`${layer}/`, SOURCE_FOLDER));
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) {
      whole.update(JSON.stringify(relative(folder, file))).update(readFileSync(file));
    }
  }
  return whole.digest('hex');
});

/** A hash over what is known beside the articles, their outlets, and what is wrong with any of them. */
export function fingerprintSeeds(corpus: Corpus): string {
  const { articles, formerVersions, outlets, problems, hash: _, ...seeds } = corpus;
  return hash('sha256', JSON.stringify(seeds));
}

const remembered = new WeakMap<Article, string>();

/** The article's id and a hash over the text and all that is known of it. */
export function fingerprintArticle(article: Article): string {
  const known = remembered.get(article);
  if (known !== undefined) return known;
  const made = `${article.id} ${hash('sha256', JSON.stringify(listKnown(article)))}`;
  remembered.set(article, made);
  return made;
}

/** All but the text, for which its own hash stands. */
function listKnown(article: Article): unknown[] {
  const names = Object.keys(article) as (keyof Article)[];
  return names.filter((name) => name !== 'text').map((name) => article[name]);
}
