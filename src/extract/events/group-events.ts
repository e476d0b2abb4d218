import { tokenizeWords } from '../../text/fold.ts';
import { listNearNames, stemTrigger } from './describe-event.ts';
import type { RecordedEvent } from './event.ts';

/** This many words in a row are not said twice by chance. */
const SAME_WORDS = 8;
/** Shorter verbs are put, got and the like, which many things are. */
const SHORTEST_VERB = 4;

/** An event with what it has in common with all that may be one with it; null where it is one with no other. */
export interface LikeEvent {
  readonly event: RecordedEvent;
  readonly likeness: number | null;
}

/**
 * The events in groups of one event each, in the order of their first members; a group has the longest wording first.
 * Events are one only where that is sure: one date, and either the same words of the same person, or, in two articles,
 * the same verb beside the same name.
 */
export function groupEvents<Like extends LikeEvent>(events: readonly Like[]): Like[][] {
  const groups: Like[][] = [];
  const alike = new Map<number, Like[][]>();
  for (const like of events) {
    const { event, likeness } = like;
    const near = likeness === null ? undefined : alike.get(likeness);
    const same = near?.find((group) => group.every((other) => isSame(event, other.event)));
    if (same !== undefined) {
      same.push(like);
      continue;
    }
    const group = [like];
    groups.push(group);
    if (near !== undefined) near.push(group);
    else if (likeness !== null) alike.set(likeness, [group]);
  }
  return groups.map((group) =>
    group.length === 1 ? group : group.toSorted((a, b) => lengthOf(b) - lengthOf(a)),
  );
}

/** What events that are one have in common whatever their words are; null for an event that is one with no other. */
export function nameLikeness(event: RecordedEvent): string | null {
  const { kind, isCaption, date, statement } = event;
  const own = kind === 'said' ? statement?.person?.id : stemTrigger(event);
  if (!own || (kind !== 'said' && own.length < SHORTEST_VERB)) return null;
  return `${date.value} ${kind} ${isCaption} ${own}`;
}

function lengthOf({ event: { span } }: LikeEvent): number {
  return span.end - span.start;
}

/** True for events with one likeness that are one. */
function isSame(a: RecordedEvent, b: RecordedEvent): boolean {
  return a.kind === 'said' ? hasSameWords(a, b) : a.article !== b.article && hasSameName(a, b);
}

function hasSameWords(a: RecordedEvent, b: RecordedEvent): boolean {
  const own = ` ${listWords(a).join(' ')} `;
  const words = listWords(b);
  return words.some(
    (_, at) =>
      at + SAME_WORDS <= words.length && own.includes(` ${words.slice(at, at + SAME_WORDS).join(' ')} `),
  );
}

function listWords({ article, span }: RecordedEvent): string[] {
  return tokenizeWords(article.text, span).map(({ term }) => term);
}

function hasSameName(a: RecordedEvent, b: RecordedEvent): boolean {
  const names = listNearNames(b);
  return listNearNames(a).some((name) => names.includes(name));
}
