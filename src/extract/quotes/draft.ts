import type { Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import type { Certainty } from '../statement.ts';
import type { Venue } from '../venue.ts';
import type { NameBook } from './name-book.ts';
import type { Desk } from './offer.ts';
import type { Stretch } from './page.ts';

/** A statement in the making. */
export interface Draft {
  readonly form: 'direct' | 'mixed' | 'indirect';
  readonly stretch: Stretch;
  readonly marked: readonly Span[];
  readonly cue: Stretch | null;
  readonly mention: Mention | null;
  /** How sure the attribution is, 0 to 1. */
  readonly chance: number;
  /** How sure it is that anything is reported here at all: 1 for marked words. */
  readonly reported: number;
  /** The finder or side that the attribution comes from. */
  readonly rule: string;
  readonly name: string | null;
  readonly certainty: Certainty;
  readonly venue: Venue | null;
}

/** Mends the drafts, which stand in reading order. */
export type Refiner = (drafts: readonly Draft[], desk: Desk, names: NameBook) => Draft[];
