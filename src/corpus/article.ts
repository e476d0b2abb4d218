import type { Span } from '../text/span.ts';

/** How sure a publication day is; `latest`: no more is known than that it was not later. */
export const SURENESSES = ['certain', 'likely', 'week', 'latest'] as const;

/** The publication day and how it is known. */
export interface Published {
  /** ISO day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sureness: (typeof SURENESSES)[number];
  /** One sentence: why this day. */
  readonly reason: string;
}

/** Something a reader must know before trusting a part of an article. */
export interface ReliabilityNote {
  /** `doubtful` words are never a party's position and are never shown without `warning`. */
  readonly severity: 'caution' | 'doubtful';
  /** One whole sentence, shown with every quotation that lies in `span`. */
  readonly warning: string;
  readonly span: Span;
}

/**
 * What a web page adds around an article. `menu`: ways to elsewhere; `caption`: the words beside a picture, with its
 * source; `teaser`: other articles; `survey`: calls to the reader; `keywords`: lists for search engines; `notice`:
 * messages of the page's own machinery; `comments`: the comment form; `credit`: source tags and what the outlet says of
 * itself.
 */
export const FURNITURE_KINDS = [
  'menu',
  'caption',
  'teaser',
  'survey',
  'keywords',
  'notice',
  'comments',
  'credit',
] as const;

/** A stretch of furniture. It is masked whatever its kind; the kind lets a reader of captions find them again. */
export interface FurnitureSpan extends Span {
  readonly kind: (typeof FURNITURE_KINDS)[number];
}

/** A news outlet, as seeds/outlets.json describes it. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly note?: string;
}

/** How an article came into the record that nobody listed in articles.json. */
export interface Added {
  /** The address or the name of the file that it was taken from. */
  readonly from: string;
  /** When, as an ISO 8601 instant in UTC. */
  readonly fetched: string;
  /** Counted from 1; a higher one replaces `replaces`, whose text is kept beside it. */
  readonly version: number;
  /** The id of the version before it, null for the first. */
  readonly replaces: string | null;
  /** The id of the article whose sentences it carries, as a wire copy does; null for a text of its own. */
  readonly copyOf: string | null;
}

/** What an editor has put right about a piece of an article. It wins over what is found there; null is what it leaves. */
export interface Correction {
  /** The piece as it was shown. */
  readonly span: Span;
  /** Whose words they are, by a name that the article has for them, and where it has it first. */
  readonly speaker: { readonly name: string; readonly mention: Span } | null;
  /** The id of a party. */
  readonly party: string | null;
  /** When it was said or happened: an ISO day, month or year. */
  readonly date: string | null;
  /** The ISO day on which it was put right. */
  readonly corrected: string;
}

/**
 * One article. `text` is the file decoded as UTF-8 and never changed after that: every span points into it. Of thousands
 * it takes its time, so it may be decoded when it is first asked for; `length` is that of the text, known before.
 */
export interface Article {
  /** Short and stable, fit for an address and a button: `harbour-post-2019-05-14`. */
  readonly id: string;
  /** The name of the text's file in the seeds folder. */
  readonly file: string;
  readonly text: string;
  readonly length: number;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly title: string;
  /** Where the headline stands in the text as a line of its own; null where the file does not hold it so. */
  readonly titleSpan: Span | null;
  readonly outlet: Outlet;
  /** How the outlet is shown with this article and its quotations, for example "Harbour Post (agency text)". */
  readonly credit: string;
  /** Null for a text of which no address is known. */
  readonly url: string | null;
  readonly published: Published;
  /** BCP 47 tag. */
  readonly language: string;
  readonly notes: readonly ReliabilityNote[];
  /** What the web page added around the article: sorted, not overlapping. */
  readonly furniture: readonly FurnitureSpan[];
  /** Null for an article that articles.json lists. */
  readonly added: Added | null;
  readonly corrections: readonly Correction[];
}

/**
 * A run of one paragraph's text without furniture and without white space at its ends, never empty. A paragraph with
 * furniture inside it gives several passages of the same number.
 */
export interface Passage {
  readonly article: Article;
  /** Counted from 1 over the lines that hold text of the article's own; the headline's line is 0 and not counted. */
  readonly paragraph: number;
  readonly span: Span;
}
