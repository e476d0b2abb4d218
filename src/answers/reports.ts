import type { Correction } from '../corpus/article.ts';
import type { Citation, Searched } from './item.ts';

/** What a reader says is wrong, with the piece that it is about. */
export interface ShownReport {
  readonly id: string;
  /** Null where the record no longer holds the article. */
  readonly citation: Citation | null;
  readonly article: string;
  /** Whose it was and when, as it was shown to the reader. */
  readonly shown: string;
  /** The reader's own words. */
  readonly says: string;
  /** The ISO day of the report. */
  readonly day: string;
}

/** What became of a decision. */
export type Decided =
  | { readonly is: 'accepted'; readonly correction: Correction }
  | { readonly is: 'rejected' }
  /** Nothing waits under this number where the asker decides. */
  | { readonly is: 'unknown'; readonly id: string }
  | { readonly is: 'not-a-manager' }
  /** Nothing was changed: `why` goes on the words "It cannot be kept:". */
  | { readonly is: 'refused'; readonly why: string };

/** Reports that wait for a decision, the oldest first, or what became of one. */
export interface ReportsAnswer {
  readonly kind: 'reports';
  readonly decided: Decided | null;
  readonly reports: readonly ShownReport[];
  readonly searched: Searched;
}
