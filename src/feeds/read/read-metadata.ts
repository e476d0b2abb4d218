import type { PageDocument } from './parse-page.ts';

/** What a page says of itself to programs, as it says it. */
export interface Metadata {
  readonly headline: string | null;
  readonly outlet: string | null;
  /** As written: "2024-03-05T10:00:00+02:00". */
  readonly published: { readonly value: string; readonly from: string } | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** False where the page says that it shows its whole text only to those who pay; null where it says nothing. */
  readonly isFree: boolean | null;
}

/** Names under which pages give their day in a meta element, the most exact first. */
const DAY_NAMES = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date.issued',
    'dc.date.issued',
  ],
  ...['dcterms.created', 'dc.date', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'date'],
];
/** Types of https://schema.org that are an article. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/u;
/** Deeper or longer data is no description of a page. */
const MOST_NODES = 2000;

/** Reads a page's own description: JSON-LD first, then meta elements, then its elements. */
export function readMetadata(document: PageDocument): Metadata {
  const data = listData(document).find((node) => listTypes(node).some((type) => ARTICLE_TYPE.test(type)));
  const meta = (names: readonly string[]) => findMeta(document, names);
  return {
    headline: readText(data?.headline) ?? meta(['og:title', 'twitter:title'])?.value ?? null,
    outlet: meta(['og:site_name'])?.value ?? readText(readObject(data?.publisher)?.name) ?? null,
    published: readDay(document, data),
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    language: document.documentElement?.getAttribute('lang') || null,
    isFree: readFlag(data?.isAccessibleForFree),
  };
}

function readDay(document: PageDocument, data: Data | undefined): Metadata['published'] {
  const own = readText(data?.datePublished);
  if (own !== null) return { value: own, from: 'the page’s description of itself' };
  const meta = findMeta(document, DAY_NAMES);
  if (meta !== null) return { value: meta.value, from: `its element ${meta.name}` };
  const time = document.querySelector('article time[datetime], header time[datetime], time[datetime]');
  const value = time?.getAttribute('datetime');
  return value ? { value, from: 'its first time element' } : null;
}

function findMeta(document: PageDocument, names: readonly string[]): { name: string; value: string } | null {
  const given = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = element.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && value && !given.has(name)) given.set(name, value);
    }
  }
  const name = names.find((each) => given.has(each));
  return name === undefined ? null : { name, value: given.get(name)! };
}

type Data = Readonly<Record<string, unknown>>;

/** Every object of the page's JSON-LD, outer ones first. */
function listData(document: PageDocument): Data[] {
  const waiting: unknown[] = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => readJson(script.textContent ?? ''),
  );
  const found: Data[] = [];
  for (const value of waiting) {
    if (waiting.length > MOST_NODES) break;
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    const data = readObject(value);
    if (data === null) continue;
    found.push(data);
    waiting.push(
      ...Object.values(data)
        .filter((each) => typeof each === 'object')
        .slice(0, MOST_NODES),
    );
  }
  return found;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listTypes(data: Data): string[] {
  return [data['@type']].flat().filter((type) => typeof type === 'string');
}

function readObject(value: unknown): Data | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null && !Array.isArray(first) ? (first as Data) : null;
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Examples: false, "False", "https://schema.org/True". */
function readFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = /(true|false)$/iu.exec(readText(value) ?? '')?.[1]?.toLowerCase();
  return word === undefined ? null : word === 'true';
}
