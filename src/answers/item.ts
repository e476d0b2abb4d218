import type { Article } from '../corpus/article.ts';
import type { Party, Person } from '../corpus/corpus.ts';
import type { Ground } from '../extract/events/text-date.ts';
import type { Certainty } from '../extract/statement.ts';
import type { Venue } from '../extract/venue.ts';
import type { Span } from '../text/span.ts';

/** Where the words of an item stand: the item's text is `article.text` sliced by `span`, never a copy. */
export interface Citation {
  readonly article: Article;
  /** The passage's number in its article; 0 is the headline. */
  readonly paragraph: number;
  readonly span: Span;
}

/** Who said it, as far as the article tells. */
export interface Attribution {
  /** The full name the record has for the speaker, or null when the speaker is only described. */
  readonly name: string | null;
  /** The mention as the article has it, or null when the words stand in no mention's reach. */
  readonly asWritten: string | null;
  readonly person: Person | null;
  readonly party: Party | null;
  readonly certainty: Certainty;
  /** True where the mention is the subject of the verb that tells the words, in the sentence that they are shown with. */
  readonly isSubject: boolean;
  /** Where it was said: a span of the item's article. */
  readonly venue: Venue | null;
}

/** A day or a longer time and how it is known. */
export interface KnownDate {
  /** ISO 8601 at its own precision: a day, a month, a year or a range with a slash. */
  readonly value: string;
  readonly basis: 'written' | 'counted' | 'inferred' | 'published';
  /** True for when that was, or is to be, of which somebody's words tell: these were said on another day. */
  readonly isOfTold: boolean;
  /** The words it rests on, where it is more than the publication day. */
  readonly rests: { readonly article: Article; readonly mention: Span; readonly ground: Ground } | null;
}

/** One verbatim piece of the record. */
export interface Item {
  readonly form: 'direct' | 'mixed' | 'indirect' | 'passage';
  readonly citation: Citation;
  /** Of a passage, which is the outlet's own words: whose stance they tell, null for nobody's. */
  readonly speaker: Attribution | null;
  readonly date: KnownDate | null;
  /** Further places where the same statement stands. */
  readonly also: readonly Citation[];
  /** Whole sentences that must be read with the item. */
  readonly warnings: readonly string[];
}

/** A run of words that both wordings have, or only one of them. */
export interface DifferencePiece {
  readonly in: 'both' | 'typed' | 'stored';
  readonly text: string;
}

/** What was searched: the whole record, as every answer looks through all of it. */
export interface Searched {
  readonly articles: number;
  /** Publication days of the first and the last article, null for an empty record. */
  readonly from: string | null;
  readonly to: string | null;
}
