import type { Article, Passage } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { RecordedStatement, SaidDate, Statement } from '../statement.ts';
import type { TextDate } from './text-date.ts';

/**
 * `happened`: it lay behind when it was written. `said`: somebody's words on that day. `announced`: it was still to
 * come. `deadline`: something was to be done until then.
 */
export const EVENT_KINDS = ['happened', 'said', 'announced', 'deadline'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What happened, was said or is to happen at a date. Holds spans into its text, never copied text. */
interface Event {
  /** The whole sentence. */
  readonly span: Span;
  readonly kind: EventKind;
  readonly date: TextDate;
  /** The verb, or the noun, that the date belongs to; null where what was said has no verb of its own. */
  readonly trigger: Span | null;
  /** The statement that it is or that tells it; null where the text tells it in its own words. */
  readonly statement: Statement | null;
}

/** An event with its place in the record. */
export interface RecordedEvent extends Omit<Event, 'date' | 'statement'> {
  readonly article: Article;
  /** The passage that holds it; for a photo's caption, which is in no passage, the caption as one. */
  readonly passage: Passage;
  readonly isCaption: boolean;
  readonly date: SaidDate;
  readonly statement: RecordedStatement | null;
}

/** A statement and when it was said, as far as the text tells. */
export interface DatedStatement {
  readonly statement: Statement;
  readonly said: TextDate | null;
}

/** An event whose statement is known by its place in a list. */
export type FoundEvent = Omit<Event, 'statement'> & { readonly statement: number | null };
