import { join } from 'node:path';
import type { Article } from './article.ts';
import { readStamp } from './read-folder.ts';
import { ADDED_FOLDER, nameHalves, type StoredArticle } from './stored-article.ts';

/**
 * The added articles that were read before, by id, with what was made of them if it was in this process. The files of one
 * never change once it is usable: a new version has an id of its own. So whoever reads a folder again reads only what is
 * new.
 */
export type AddedMemory = Map<string, { readonly stored: StoredArticle; readonly article?: Article }>;

/** Of what was remembered from an earlier reading of the folder, all whose files are still the ones that were read. */
export function remember(seedsDir: string, stored: Iterable<StoredArticle>): AddedMemory {
  const folder = join(seedsDir, ADDED_FOLDER);
  const memory: AddedMemory = new Map();
  for (const each of stored) {
    const { id } = each.record;
    const names = nameHalves(id);
    if (names.every((name, half) => readStamp(folder, name) === each.stamps[half])) {
      memory.set(id, { stored: each });
    }
  }
  return memory;
}
