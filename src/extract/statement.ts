import type { Article, Passage } from '../corpus/article.ts';
import type { Party, Person } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';
import type { TextDate } from './events/text-date.ts';
import type { Venue } from './venue.ts';

/** How sure the attribution is, by the rule that fired. `named` is the only one the bot states as a fact. */
export type Certainty = (typeof CERTAINTIES)[number];
export const CERTAINTIES = ['named', 'described', 'pronoun', 'inferred', 'unknown'] as const;

/** Whose words: the mention in the text and who that is. */
interface Speaker {
  /** The mention as it stands in the article, a pronoun where it is one. */
  readonly mention: Span;
  /** The fullest name the article gives for the mention ("Ada Mercer" for "she"), or null when nobody is named. */
  readonly name: string | null;
}

/**
 * One piece of reported speech. Holds spans into its article's text, never copied text.
 * A quotation split by its attribution is two statements with one speaker.
 */
export interface Statement {
  /** What was said: a direct quotation with its marks, or the content clause of mixed and indirect speech. */
  readonly span: Span;
  readonly form: 'direct' | 'mixed' | 'indirect';
  /** The stretches between quotation marks in `span`, marks included. A turn of a printed interview has none. */
  readonly marked: readonly Span[];
  /** The reporting verb or phrase, null where there is none. */
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  readonly certainty: Certainty;
  /** Where it was said, null where the text does not tell. */
  readonly venue: Venue | null;
}

/** When something was said, and the article that says so: another one where it carries the same words. */
export interface SaidDate extends TextDate {
  readonly article: Article;
}

/** A statement with its place in the record and who its speaker is there. */
export interface RecordedStatement extends Statement {
  readonly article: Article;
  /** The passage that holds the statement's first character. */
  readonly passage: Passage;
  readonly person: Person | null;
  /** The person's party, or the party whose own name is the speaker. */
  readonly party: Party | null;
  /** Null where no text tells when: what is known then is the day of publication. */
  readonly said: SaidDate | null;
}
