import { overlaps } from '../../text/span.ts';
import { findCondition } from './find-condition.ts';
import { takeTopic } from './follow-context.ts';
import { pointsToEarlier } from './leans-back.ts';
import type { IssueFound } from './match-issues.ts';
import { type SentenceRead, spanOfTokens } from './sentence-read.ts';

/**
 * "We can accept it if the toll is dropped" is on what was told before, though it names the toll: what a stance between
 * two tokens points to, where it names issues in its condition alone. Nothing where it names them elsewhere.
 */
export function listPointedTo(
  read: SentenceRead,
  found: readonly IssueFound[],
  from: number,
  to: number,
): readonly IssueFound[] {
  const condition = findCondition(read.tokens, from, to);
  if (condition === null) return [];
  const ground = spanOfTokens(read, condition.from, condition.to);
  const isGround = found.every(({ places }) => places.every((place) => overlaps(place, ground)));
  const points = isGround && pointsToEarlier(read.tokens.slice(from, condition.from + 1));
  return points ? takeTopic(read.context) : [];
}
