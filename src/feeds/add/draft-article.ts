import { basename, extname } from 'node:path';
import type { Outlet } from '../../corpus/article.ts';
import { foldText } from '../../text/fold.ts';
import { decodePage } from '../read/decode-page.ts';
import { findPublication, type PublicationSigns } from '../read/find-publication.ts';
import type { Reader } from '../read/make-reader.ts';
import type { PageRead } from '../read/read-page.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from './add-article.ts';
import { cleanAddress } from './clean-address.ts';

/** What a person, a feed and the record say of an article beside its own text. */
export interface DraftContext {
  /** What was typed counts more than what the page says. */
  readonly typed: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    /** `YYYY-MM-DD`. */
    readonly published: string | null;
  };
  /** The date that a feed gives with it. */
  readonly feedDate: string | null;
  readonly outlets: readonly Outlet[];
  /** An ISO 8601 instant in UTC. */
  readonly fetched: string;
}

export const NOTHING_TYPED = { title: null, outlet: null, url: null, published: null };

/** What came, and from where: an address or the path of a file. */
export interface Source {
  readonly from: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The address that it was fetched from in the end; null for a file. */
  readonly url: string | null;
}

const UNNAMED = 'Unnamed source';
/** A first line that is longer is no headline. */
const LONGEST_HEADLINE = 200;
// Example: "en", "pt-BR".
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
// Examples: text/html; charset=utf-8, application/xhtml+xml.
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;
const TEXT_TYPE = /^\s*text\/plain\b/iu;

/** Makes a draft of a page or a plain text. Throws a Refusal where it is neither, or holds no whole article. */
export async function draftArticle(source: Source, context: DraftContext, reader: Reader): Promise<Draft> {
  const draft = isPage(source) ? await draftPage(source, context, reader) : draftText(source, context);
  if (draft.text.includes('\ufffd'))
    throw new Refusal('Its characters are damaged: some of them cannot be told any more.');
  return draft;
}

function isPage({ bytes, contentType, from }: Source): boolean {
  if (contentType !== null) {
    if (PAGE_TYPE.test(contentType)) return true;
    if (TEXT_TYPE.test(contentType)) return false;
    throw new Refusal(`It is no page but ${contentType.split(';')[0]!.trim()}.`);
  }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart();
  return /^\.x?html?$/iu.test(extname(from)) || /^<(?:!doctype html|html)\b/iu.test(head);
}

async function draftPage(source: Source, context: DraftContext, reader: Reader): Promise<Draft> {
  const { bytes, contentType } = source;
  const page = await reader.readPage({ bytes, contentType, url: source.url ?? '' });
  const url = context.typed.url ?? chooseAddress(page.canonical, source.url);
  const outlet = context.typed.outlet ?? nameOutlet(url, page.outlet, context.outlets);
  return finish(source, context, page, {
    ...{ title: context.typed.title ?? page.title, outlet, url },
    text: `${[page.title, ...page.paragraphs].join('\n\n')}\n`,
  });
}

/** A text is stored as it came: only its bytes change where it was in an old encoding. */
function draftText(source: Source, context: DraftContext): Draft {
  const { bytes, contentType, from } = source;
  if (bytes.includes(0)) throw new Refusal('It is no text.');
  const text = decodePage(bytes, contentType);
  const lines = text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) throw new Refusal('It holds no words.');
  const [first = ''] = lines;
  const headline =
    lines.length > 1 && first.length <= LONGEST_HEADLINE ? first : basename(from, extname(from));
  const url = context.typed.url ?? source.url;
  const outlet = context.typed.outlet ?? nameOutlet(url, null, context.outlets);
  const page = { published: null, paragraphs: lines, language: null };
  return finish(source, context, page, { title: context.typed.title ?? headline, outlet, url, text });
}

function finish(
  { from }: Source,
  { typed, feedDate, fetched }: DraftContext,
  page: Pick<PageRead, 'published' | 'paragraphs' | 'language'>,
  known: Pick<Draft, 'title' | 'outlet' | 'url' | 'text'>,
): Draft {
  const signs: PublicationSigns = {
    ...{ typed: typed.published, page: page.published, feed: feedDate, url: known.url },
    ...{ paragraphs: page.paragraphs, taken: fetched.slice(0, 10) },
  };
  const language = page.language !== null && LANGUAGE.test(page.language) ? page.language : null;
  return { ...known, language, published: findPublication(signs), from, fetched };
}

/** The address that a page gives as its own, where it is of the same site: else it is that of another one's article. */
function chooseAddress(canonical: string | null, fetched: string | null): string | null {
  if (canonical !== null && URL.canParse(canonical, fetched ?? undefined)) {
    const own = new URL(canonical, fetched ?? undefined);
    const isWeb = own.protocol === 'http:' || own.protocol === 'https:';
    if (isWeb && (fetched === null || nameSite(own.href) === nameSite(fetched)))
      return cleanAddress(own.href);
  }
  return fetched === null ? null : cleanAddress(fetched);
}

/** The outlet that the record knows by its site, else as the page calls it, else the site. */
function nameOutlet(url: string | null, called: string | null, outlets: readonly Outlet[]): string {
  const site = url === null ? null : nameSite(url);
  const known = outlets.find(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => foldText(each) === site),
  );
  return known?.name ?? called ?? site ?? UNNAMED;
}

function nameSite(url: string): string {
  return new URL(url).host.replace(/^www\./u, '');
}
