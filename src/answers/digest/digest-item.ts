import type { Issue, Office } from '../../corpus/corpus.ts';
import type { Item, KnownDate, Searched } from '../item.ts';
import type { PositionChange, PositionItem } from '../positions/position-item.ts';

/** What makes a sentence news, the weightiest first. */
export const NEWS = ['decision', 'coming', 'stance', 'new-speaker', 'quotation'] as const;
export type News = (typeof NEWS)[number];

/** A whole sentence that entered the record, and why it was chosen. */
export interface DigestItem extends Item {
  readonly news: News;
  /** What it says is still to come. */
  readonly coming: KnownDate | null;
  /** The speaker's office on the day of the words; null where the record dates none to it. */
  readonly office: Office | null;
  /** True where nothing by its speaker was on record before. */
  readonly isFirst: boolean;
}

/** Moments as ISO 8601 in UTC, `since` inclusive and `until` exclusive. */
export interface DigestWindow {
  readonly since: string;
  readonly until: string;
}

/** What of the record somebody wants to be told; everything where all are null. */
export interface Subject {
  /** An issue of the record, or words. */
  readonly about: string | null;
  readonly person: string | null;
  readonly party: string | null;
}

/** What a digest is asked for. */
export interface DigestAsked extends DigestWindow, Subject {
  /** Everything that was said, not the news alone. */
  readonly all: boolean;
  /** So many of the items are left out, the first ones. */
  readonly skip: number;
}

/** That somebody spoke on an issue for the first time in the record. */
export interface FirstWords {
  readonly name: string;
  readonly issue: Issue;
  readonly item: PositionItem;
}

/** How much entered the record. */
export interface DigestCounts {
  readonly articles: number;
  /** Copies of one statement count once. */
  readonly statements: number;
  readonly speakers: number;
  /** Statements that only repeat another one's words. */
  readonly folded: number;
}

/** What entered the record between two moments. */
export interface DigestAnswer {
  readonly kind: 'digest';
  readonly asked: DigestAsked;
  /** `message`: what one message holds. `pages`: everything, without what stands beside the items. */
  readonly form: 'message' | 'pages';
  readonly counts: DigestCounts;
  /** Decisions and what is still to come first. */
  readonly items: readonly DigestItem[];
  /** How many follow after these. */
  readonly more: number;
  readonly firsts: readonly FirstWords[];
  /** Where a party's later words are of the window and its earlier ones are not; a long pair is only named. */
  readonly changes: readonly (PositionChange & { readonly isNamedOnly: boolean })[];
  readonly onThisDay: Item | null;
  readonly searched: Searched;
}

/** True for a sentence of a digest. */
export function isDigestItem(item: Item): item is DigestItem {
  return 'news' in item;
}
