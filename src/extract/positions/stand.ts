import type { Party } from '../../corpus/corpus.ts';
import type { Span } from '../../text/span.ts';
import type { IssueFound } from './match-issues.ts';
import type { Position } from './position.ts';
import type { SentenceRead } from './sentence-read.ts';

/** A stand that a party takes in a sentence, whatever it is on. */
export interface Stand {
  readonly party: Party;
  /** In words of the party's own; else in a clause that has it for its subject, or in its document. */
  readonly isStatement: boolean;
  /** Whether nothing in the sentence says that it takes one. */
  readonly isSupposed: boolean;
  /** Where its words are. */
  readonly within: Span;
  /** What its words, or what they point to, say that it is on. */
  readonly issues: readonly IssueFound[];
  /** The position that it is on an issue. */
  readonly tell: (found: IssueFound) => Position;
}

/** A sentence, and the stands that are taken in it. */
export interface SentenceTold {
  readonly read: SentenceRead;
  readonly stands: readonly Stand[];
}

/** The positions on what the stands themselves say that they are on. */
export function tellOwn(stands: readonly Stand[]): Position[] {
  return stands.flatMap(({ issues, tell }) => issues.map(tell));
}
