import { createHash } from 'node:crypto';
import type { Article, Published } from '../../corpus/article.ts';
import type { AddedRecord } from '../../corpus/seed-schemas.ts';
import type { Library } from '../../search/library.ts';
import { nameAddress } from './clean-address.ts';
import { findCopied } from './find-copy.ts';
import { nameArticle, nameVersion } from './name-article.ts';
import { isOnDisk, writeAdded } from './write-added.ts';

/** An article that was read and is to be stored. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: Published;
  readonly language: string | null;
  /** The address or file name that it was taken from. */
  readonly from: string;
  /** When, as an ISO 8601 instant in UTC. */
  readonly fetched: string;
}

/** What became of a draft. */
export type Addition =
  | { readonly is: 'added' | 'new-version'; readonly id: string; readonly copyOf: string | null }
  /** The record has it already, in the same words or as an article that is listed in it. */
  | { readonly is: 'known'; readonly id: string };

/**
 * Stores a draft beside the articles of the seeds folder. The library tells what is known and is not changed. Of an
 * article that was added before, other words are a new version; one that is listed in the record stays as it is. Throws a
 * Refusal where the disk does not take it.
 */
export function addArticle(draft: Draft, library: Library, seedsDir: string): Addition {
  const { title, text, outlet, url, published, language, from, fetched } = draft;
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { articles } = library.corpus;
  const same = articles.find((article) => article.sha256 === sha256);
  if (same !== undefined) return { is: 'known', id: same.id };
  const before = url === null ? undefined : findByAddress(url, articles);
  if (before !== undefined && before.added === null) return { is: 'known', id: before.id };

  const isTaken = (id: string) => isOnDisk(seedsDir, id) || articles.some((article) => article.id === id);
  const version = (before?.added?.version ?? 0) + 1;
  const id = before ? nameVersion(before.id, version, isTaken) : nameArticle(outlet, published.day, isTaken);
  const copied = before ? null : findCopied(text, library);
  const copyOf = before?.added?.copyOf ?? copied?.added?.copyOf ?? copied?.id ?? null;
  const record: AddedRecord = {
    ...{ id, title, outlet, url, published, sha256, from, fetched, version, copyOf },
    ...(language !== null && { language }),
    replaces: before?.id ?? null,
  };
  writeAdded(seedsDir, record, bytes);
  return { is: before ? 'new-version' : 'added', id, copyOf };
}

/** The article of the record that came from this address, however it is written. */
function findByAddress(url: string, articles: readonly Article[]): Article | undefined {
  const wanted = nameAddress(url);
  return articles.find((article) => article.url !== null && nameAddress(article.url) === wanted);
}
