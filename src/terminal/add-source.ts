import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { addArticle } from '../feeds/add/add-article.ts';
import { type DraftContext, draftArticle, type Source } from '../feeds/add/draft-article.ts';
import type { Fetcher } from '../feeds/fetch/make-fetcher.ts';
import { readDay } from '../feeds/read/find-publication.ts';
import type { Reader } from '../feeds/read/make-reader.ts';
import type { Library } from '../search/library.ts';
import { UsageError } from './exit-status.ts';

/** What may be typed beside the file or address. */
export interface AddFlags {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
}

/** What adding needs of the program around it. */
export interface AddPlace {
  readonly library: Library;
  readonly seedsDir: string;
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** A larger file is no article. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Adds a file or a page to the record and gives a sentence on what became of it. Throws a UsageError for what was typed
 * wrong, and a Refusal for what cannot be added.
 */
export async function addSource(from: string, flags: AddFlags, place: AddPlace): Promise<string> {
  const { library, seedsDir, fetcher, reader, now } = place;
  const typed = readFlags(flags);
  const source = /^https?:\/\//iu.test(from) ? await fetchSource(from, fetcher) : readSource(from);
  const context = { feedDate: null, outlets: library.corpus.outlets, fetched: new Date(now).toISOString() };
  const draft = await draftArticle(source, { ...context, typed }, reader);
  const addition = addArticle(draft, library, seedsDir);
  if (addition.is === 'known') return `The record has it already, as ${addition.id}: nothing was added.`;
  const carries = addition.copyOf === null ? '' : ` It carries the text of ${addition.copyOf}.`;
  const kind = addition.is === 'new-version' ? 'Added as a new version' : 'Added';
  return `${kind}: ${addition.id}, “${draft.title}” (${draft.outlet}). ${draft.published.reason}${carries}`;
}

async function fetchSource(from: string, fetcher: Fetcher): Promise<Source> {
  const fetched = await fetcher.fetch(from);
  if (fetched === null) throw new Error(`${from} answered that it has not changed, and was not asked that.`);
  return { from, bytes: fetched.bytes, contentType: fetched.contentType ?? 'text/html', url: fetched.url };
}

function readSource(from: string): Source {
  try {
    if (statSync(from).size > MOST_BYTES) throw new UsageError(`${from} is larger than an article can be.`);
    return { from: basename(from), bytes: readFileSync(from), contentType: null, url: null };
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault)) throw fault;
    throw new UsageError(
      `${from} cannot be read (${String(fault.code)}): name a file, or an address with https://.`,
    );
  }
}

function readFlags({ title, outlet, url, published }: AddFlags): DraftContext['typed'] {
  for (const [flag, value] of Object.entries({ title, outlet }))
    if (value?.trim() === '') throw new UsageError(`--${flag} must not be blank.`);
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)))
    throw new UsageError('--url must be an address that begins with http:// or https://.');
  if (published !== undefined && (!/^\d{4}-\d\d-\d\d$/u.test(published) || readDay(published) === null))
    throw new UsageError('--published must be a day such as 2024-03-05.');
  return { title: title ?? null, outlet: outlet ?? null, url: url ?? null, published: published ?? null };
}
