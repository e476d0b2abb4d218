import type { Article } from '../corpus/article.ts';
import type { Corpus, Office, Problem } from '../corpus/corpus.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import type { Certainty } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './ask/reading.ts';
import type { DigestAnswer } from './digest/digest-item.ts';
import type { DifferencePiece, Item, Searched } from './item.ts';
import type {
  AskedPositions,
  PositionCell,
  PositionChange,
  PositionItem,
} from './positions/position-item.ts';
import type { ReportsAnswer } from './reports.ts';
import type { SettingsAnswer } from './settings.ts';

export type { Attribution, Citation, DifferencePiece, Item, KnownDate, Searched } from './item.ts';

/** How the words were read, and what a reader must know of the match. */
export type Notice =
  | { readonly is: 'corrected'; readonly typed: string; readonly used: string }
  | { readonly is: 'unknown-word'; readonly word: string }
  | { readonly is: 'close-wording' }
  /** More than is shown fits, `of` as many where that is known. */
  | { readonly is: 'capped'; readonly of: number | null }
  /** The way a question in plain words was read, and the other ways that make sense. */
  | { readonly is: 'read-as'; readonly as: Reading; readonly others: readonly Reading[] }
  | { readonly is: 'other-speaker'; readonly claimed: string }
  | { readonly is: 'not-theirs'; readonly named: readonly string[] }
  /** The wording differs in capitals, marks, spacing or spelling alone. */
  | { readonly is: 'spelled-differently' }
  /** Words between the typed pieces were left out, or the article's own words stand there. */
  | { readonly is: 'words-between' }
  /** A condition, concession or negation that the record has with the words. */
  | { readonly is: 'cut-off'; readonly words: string }
  /** A day or month was typed without a year. */
  | { readonly is: 'any-year' }
  /** Which days a time is that others would read otherwise; null for an open end. */
  | {
      readonly is: 'time-read';
      readonly typed: string;
      readonly first: string | null;
      readonly last: string | null;
    }
  /** The time was told by an event, which the record dates to one day. */
  | { readonly is: 'counted-from'; readonly words: string; readonly day: string }
  /** "Yesterday" and the like are read as the articles use them. */
  | { readonly is: 'articles-own-day'; readonly typed: string }
  /** What the words are about has no date in the record. */
  | { readonly is: 'no-date' }
  /** The words stood in this earlier version of an article, and stand in the present one no longer. */
  | { readonly is: 'vanished'; readonly from: Article }
  /** Words that nothing found holds, beside others that were understood. */
  | { readonly is: 'passed-over'; readonly words: string };

/** What became of a quotation that was checked against the record. */
export type Verdict =
  | 'verbatim'
  | 'other-source'
  | 'other-speaker'
  | 'altered'
  | 'spliced'
  | 'paraphrase'
  | 'not-in-record';

/** What was asked, in a form that can be said back to the person. */
export interface Asked {
  readonly words: string | null;
  readonly person: string | null;
  readonly party: string | null;
  readonly certainty: Certainty | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Which come first; null for the best match, or the latest where there are no words. */
  readonly order: 'first' | 'latest' | null;
}

/** What was asked, with null for whatever was not. */
export function makeAsked(given: { readonly [Key in keyof Asked]?: Asked[Key] | undefined }): Asked {
  const {
    words = null,
    person = null,
    party = null,
    certainty = null,
    from = null,
    to = null,
    order = null,
  } = given;
  return { words, person, party, certainty, from, to, order };
}

/** Why there is nothing to show. */
export type Silence =
  | 'not-in-record'
  | 'nothing-by-person'
  | 'unknown-person'
  | 'only-common-words'
  | 'nothing-in-time'
  | 'unknown-article'
  | 'unknown-name'
  | 'nothing-dated'
  | 'nothing-about'
  | 'which-day'
  | 'which-day-of-year'
  | 'which-of-these'
  | 'no-position'
  | 'nothing-asked'
  | 'other-language'
  | 'empty-record';

/** One article of /sources. */
export interface SourceEntry {
  readonly article: Article;
  readonly paragraphs: number;
  readonly statements: number;
}

/** How much of the calendar one bucket of a timeline takes. */
export const ZOOMS = ['day', 'month', 'year'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Days, the first and the last among them. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** One event of a timeline. Events are cited where they are shown: a timeline may have thousands, and a page shows three. */
export interface TimelineEntry {
  readonly event: RecordedEvent;
  /** The same event as other articles word it. */
  readonly others: readonly RecordedEvent[];
  /** What later articles report of it, where it was announced. */
  readonly outcomes: readonly RecordedEvent[];
  /** The bucket it is counted in, an ISO day, month, year or range. */
  readonly bucket: string;
  /** Days right before it that nothing found is dated to; null where there are hardly any. */
  readonly gap: Days | null;
}

/** Where parties stand on issues. */
export interface PositionsAnswer {
  readonly kind: 'positions';
  readonly asked: AskedPositions;
  readonly notices: readonly Notice[];
  /** Which parties have words on which issues, among what was asked for. */
  readonly cells: readonly PositionCell[];
  /** Party by party or issue by issue, the latest first; empty where the whole matrix or a comparison was asked for. */
  readonly items: readonly PositionItem[];
  /** What only the count of an item stands for: a party's earlier words, where all its issues are shown. */
  readonly readUnshown: () => readonly PositionItem[];
  readonly changes: readonly PositionChange[];
  readonly searched: Searched;
}

/** Everything the bot can say. A renderer must exhaust it. */
export type Answer =
  | ReportsAnswer
  | {
      /** Two questions in one, each with its answer. */
      readonly kind: 'parts';
      readonly parts: readonly { readonly question: string; readonly answer: Answer }[];
      readonly searched: Searched;
    }
  | PositionsAnswer
  | DigestAnswer
  | SettingsAnswer
  | {
      readonly kind: 'quotes';
      readonly asked: Asked;
      readonly notices: readonly Notice[];
      readonly items: readonly Item[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly asked: Asked;
      readonly notices: readonly Notice[];
      /** Where the wording stands; for `not-in-record` the nearest hits, which are no answer. */
      readonly items: readonly Item[];
      /** For `altered`: the typed wording laid on the stored one. */
      readonly difference: readonly DifferencePiece[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'timeline';
      readonly asked: Asked;
      readonly notices: readonly Notice[];
      readonly zoom: Zoom;
      readonly buckets: readonly { readonly value: string; readonly count: number }[];
      /** The earliest first. */
      readonly entries: readonly TimelineEntry[];
      /** What fits the question and has no date in the record. */
      readonly undated: readonly Item[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'nothing';
      readonly because: Silence;
      readonly asked: Asked;
      readonly notices: readonly Notice[];
      /** The nearest hits, to be shown as such and never as the answer. */
      readonly nearest: readonly Item[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'articles';
      readonly record: Pick<Corpus, 'name' | 'rights'>;
      /** What was typed, where it fits several articles; null for the whole record. */
      readonly typed: string | null;
      readonly entries: readonly SourceEntry[];
      readonly problems: readonly Problem[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'passages';
      readonly article: Article;
      /** The item that the passages were fetched for, null when the whole article was asked for. */
      readonly around: Span | null;
      readonly items: readonly Item[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'person';
      readonly name: string;
      /** The present or latest first. */
      readonly offices: readonly Office[];
      readonly party: string | null;
      /** How many statements are theirs, and how many of others' name them; carriers of one statement count once. */
      readonly quotedBy: number;
      readonly spokenOf: number;
      /** How many paragraphs name them: more than are counted where that is capped. */
      readonly namedIn: { readonly count: number; readonly isCapped: boolean };
      /** The day of the last of their statements. */
      readonly latest: string | null;
      /** Their last words, their first, the last that others said of them; else where they are named last. */
      readonly shown: readonly { readonly as: 'last' | 'first' | 'about' | 'named'; readonly item: Item }[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'about';
      readonly record: Pick<Corpus, 'name' | 'rights'>;
      readonly statements: number;
      readonly searched: Searched;
    };
