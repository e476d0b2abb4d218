import type { Span } from '../text/span.ts';

/** The publication day and how it is known. */
export interface Published {
  /** ISO day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sureness: 'certain' | 'likely' | 'week';
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

/** A news outlet, as seeds/outlets.json describes it. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly note?: string;
}

/** One article. `text` is the file decoded as UTF-8 and never changed after that: every span points into it. */
export interface Article {
  /** Short and stable, fit for an address and a button: `gulf-times-2025-07-24`. */
  readonly id: string;
  /** The name of the text's file in the seeds folder. */
  readonly file: string;
  readonly text: string;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly title: string;
  /** Where the headline stands in the text; null where the file does not hold it. */
  readonly titleSpan: Span | null;
  readonly outlet: Outlet;
  /** How the outlet is shown with this article, for example "Gulf Times via MENAFN (AFP text)". */
  readonly credit: string;
  readonly url: string;
  readonly published: Published;
  /** BCP 47 tag. */
  readonly language: string;
  readonly notes: readonly ReliabilityNote[];
  /** What the web page added around the article: sorted, not overlapping. */
  readonly furniture: readonly Span[];
}

/**
 * A run of one paragraph's text without furniture. A paragraph with furniture inside it gives several passages of the
 * same number.
 */
export interface Passage {
  readonly article: Article;
  /** Counted from 1 over the lines that hold the article's own text; the headline's line is 0. */
  readonly paragraph: number;
  readonly span: Span;
}
