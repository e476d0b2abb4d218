import type { Span } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';

/**
 * How a date comes to what it dates. `own`: the clause names it. `carried`: the same speaker's words just before have
 * it. `lead`: the first sentence dates the whole report. `printed`: what stands around a printed document or interview
 * says when it was given. `elsewhere`: another copy of the same words has it. `corrected`:
 * an editor has given it.
 */
export type Ground = 'own' | 'carried' | 'lead' | 'elsewhere' | 'corrected' | 'printed';

/** A date that some words of a text give, and the words. */
export interface TextDate {
  /** A TIMEX3 value as `DateMention` has it; never a reference, a duration or a set. */
  readonly value: string;
  readonly basis: 'written' | 'counted' | 'inferred';
  readonly ground: Ground;
  /** The expression of time that it rests on. */
  readonly mention: Span;
}

/** The date that a mention gives; what isn't named by the clause itself is inferred. */
export function dateBy({ value, basis, span }: DateMention, ground: Ground): TextDate {
  const own = basis === 'published' ? 'counted' : basis;
  return { value, basis: ground === 'own' ? own : 'inferred', ground, mention: span };
}
