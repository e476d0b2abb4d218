import { type Side as FeatureSide, type Features, sideOf } from './features.ts';
import type { Clause } from './find-clauses.ts';

/** One possible bound of a content clause. */
export interface Bound {
  /** A token number; for an end the first token that is out. */
  readonly at: number;
  readonly features: Features;
}

export type Side = 'before' | 'after';

/** The side as features have it. */
export const SIDES: Readonly<Record<Side, FeatureSide>> = {
  before: sideOf('before'),
  after: sideOf('after'),
};

/** The first token of the clause: its subject or its cue. */
export function firstToken(clause: Clause): number {
  const subject = clause.subject;
  const near =
    subject !== null &&
    (subject.way === 'adjacent' || subject.way === 'apposed' || subject.way === 'relative');
  return near ? Math.min(subject.mention.from, clause.cue.from) : clause.cue.from;
}

/** The first token after the clause: behind an inverted subject, else behind the verb. */
export function tokenAfter(clause: Clause): number {
  const behind = clause.subject?.way === 'inverted' ? clause.subject.mention.to : 0;
  return Math.max(clause.verb + 1, behind);
}
