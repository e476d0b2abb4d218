import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { writePlain } from './write-plain.ts';

/** One article that a feed names. */
export interface FeedEntry {
  /** Whole, whatever the feed has. */
  readonly url: string;
  readonly title: string | null;
  /** As written: "Tue, 05 Mar 2024 10:00:00 GMT". */
  readonly published: string | null;
  readonly updated: string | null;
}

const text = z.string().optional().catch(undefined);
const worded = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const links = z
  .array(z.object({ href: text, rel: text, type: text }))
  .optional()
  .catch(undefined);
const entry = z.object({
  ...{
    title: worded,
    url: text,
    link: text,
    external_url: text,
    links,
    xml: z.object({ base: text }).optional(),
  },
  ...{ pubDate: text, published: text, updated: text, date_published: text, date_modified: text },
  guid: z.object({ value: text, isPermaLink: z.boolean().optional() }).optional().catch(undefined),
  dc: z
    .object({ dates: z.array(z.string()).optional() })
    .optional()
    .catch(undefined),
});
/** What is read of a feed, under the names that RSS, Atom, RDF and JSON Feed each have for it. */
const feed = z.object({
  ...{ link: text, home_page_url: text, links, xml: z.object({ base: text }).optional() },
  items: z.array(entry).optional(),
  entries: z.array(entry).optional(),
});
type Entry = z.output<typeof entry>;

/**
 * The articles that a feed names, in its order: RSS, Atom, RDF or JSON Feed. `address` is where the feed was. Throws a
 * Refusal for what is none, and for one that declares entities of its own, as those can be made to fill the memory.
 */
export function readFeed(content: string, address: string): FeedEntry[] {
  if (/<!ENTITY/iu.test(content))
    throw new Refusal('The feed declares entities of its own, which is refused.');
  const read = feed.safeParse(parse(content));
  if (!read.success) throw new Refusal('The feed is not built like any known kind of feed.');
  const base =
    resolve(read.data.xml?.base ?? listHrefs(read.data.links)[0] ?? read.data.link ?? '', address) ?? address;
  return [...(read.data.items ?? []), ...(read.data.entries ?? [])].flatMap((each) => {
    const url = readUrl(each, resolve(each.xml?.base ?? '', base) ?? base);
    if (url === null) return [];
    return [
      {
        url,
        title: writePlain(each.title ?? '') || null,
        published: each.pubDate ?? each.published ?? each.date_published ?? each.dc?.dates?.[0] ?? null,
        updated: each.updated ?? each.date_modified ?? null,
      },
    ];
  });
}

function parse(content: string): unknown {
  try {
    return parseFeed(content).feed;
  } catch (cause) {
    throw new Refusal('That is no feed: RSS, Atom, RDF and JSON Feed are read.', { cause });
  }
}

function readUrl({ link, url, external_url, links, guid }: Entry, base: string): string | null {
  const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
  const [linked] = listHrefs(links);
  const typed =
    link ??
    url ??
    linked ??
    external_url ??
    (permanent && /^https?:/u.test(permanent) ? permanent : undefined);
  const whole = typed === undefined ? null : resolve(typed.trim(), base);
  return whole !== null && /^https?:/u.test(whole) ? whole : null;
}

/** The addresses of pages among links: not those of the feed itself or of sounds. */
function listHrefs(given: z.output<typeof links>): string[] {
  return (given ?? []).flatMap(({ href, rel }) =>
    href !== undefined && (rel === undefined || rel === 'alternate') ? [href] : [],
  );
}

function resolve(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
