import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus, Party, Person } from '../corpus/corpus.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import type { IssueFound } from '../extract/positions/match-issues.ts';
import type { Position } from '../extract/positions/position.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import type { TraceList } from './traces.ts';
import type { Voice } from './voices.ts';

/** What is asked for in words. */
export interface Query {
  readonly words: string;
  /** Only hits that fit are returned; statistics stay those of the whole library. */
  readonly keep?: (found: Found) => boolean;
  /**
   * True to rank also by the words that the first results have in common: better for a question in plain words, worse for
   * words that somebody remembers.
   */
  readonly broad?: boolean;
  /** True to read every word also as the words related to it, which by themselves are never enough. */
  readonly related?: boolean;
  /** At most this many hits, 50 when not given. */
  readonly limit?: number;
}

/** One thing the library holds. */
export type Found =
  | { readonly kind: 'statement'; readonly statement: RecordedStatement }
  | { readonly kind: 'passage'; readonly passage: Passage };

/** The passage that was found, or that a statement stands in. */
export function passageOf(found: Found): Passage {
  return found.kind === 'passage' ? found.passage : found.statement.passage;
}

export type Hit = Found & {
  readonly score: number;
  /**
   * The share of the query's weight (inverse document frequency) whose terms stand in the hit, 0 to 1. A corrected word,
   * or another word for the same thing, counts a little less than the word that was typed.
   */
  readonly coverage: number;
  /** The words of the article that matched, sorted. Most hits are never shown, and only what is shown needs its words. */
  readonly readMatched: () => readonly Span[];
};

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The words that were searched, as typed, without stop words. Empty when only stop words were typed. */
  readonly searched: readonly string[];
  /**
   * Words that the library does not hold and that were read as another one: a form of it, a word for the same thing, or,
   * where no dictionary knows them, the nearest word.
   */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  /** Words that the library does not hold, nor any that they could be read as. */
  readonly unknown: readonly string[];
  /** What the words were read as. */
  readonly concepts: readonly Concept[];
}

/** The words as they stand one after another in a passage, whatever case, accents, marks and dashes lie between. */
export interface PhraseHit {
  readonly passage: Passage;
  readonly span: Span;
}

/** Which places are wanted of a phrase that stands in many passages. */
export interface PhraseWish {
  /** Only passages that fit count. */
  readonly keep?: (passage: Passage) => boolean;
  /** True for the last passages, else the first. */
  readonly latest?: boolean;
}

/** A person or party named in a piece of text, by any of its names. */
export interface NameFound {
  readonly who: { readonly person: Person } | { readonly party: Party };
  /** Offsets into the text that was read, not into an article. */
  readonly span: Span;
}

/** The record made searchable: built once, read only. */
export interface Library {
  readonly corpus: Corpus;
  readonly passages: readonly Passage[];
  /** In reading order, article by article. */
  readonly statements: readonly RecordedStatement[];
  /** In reading order, article by article; an article's captions come last. */
  readonly events: readonly RecordedEvent[];
  /** What parties say on issues, in reading order, article by article. */
  readonly positions: readonly Position[];
  /** Who speaks, in the order in which they first do. */
  readonly voices: readonly Voice[];
  /** In reading order. */
  passagesOf(article: Article): readonly Passage[];
  /** In reading order. */
  statementsOf(article: Article): readonly RecordedStatement[];
  /** In reading order; captions come last. */
  eventsOf(article: Article): readonly RecordedEvent[];
  /**
   * The places, ascending, of the statements whose own words hold each of the words in one of its forms, in any order; all
   * for words of grammar.
   */
  findStatements(words: string): readonly number[];
  /** The passages whose words hold each of the words, as `findStatements` finds them. */
  findPassages(words: string): readonly Passage[];
  /** What statements, as they are shown, are found to say the same as others by; `numbers` are their places. */
  traceStatements(numbers: readonly number[]): TraceList;
  /** The same of positions. */
  tracePositions(numbers: readonly number[]): TraceList;
  search(query: Query): SearchResult;
  /** The words as a phrase, in reading order, in at most a hundred passages. */
  findPhrase(words: string, wish?: PhraseWish): PhraseHit[];
  /** True where the phrase stands anywhere. */
  holdsPhrase(words: string, wish?: PhraseWish): boolean;
  findNames(text: string): NameFound[];
  /** The issues that a typed text names, by their names or terms; spans are offsets into that text. */
  findIssues(text: string): IssueFound[];
  /** The index terms of a text. */
  readKeys(text: string): string[];
}
