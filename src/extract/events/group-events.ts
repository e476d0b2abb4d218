import { tokenizeWords } from '../../text/fold.ts';
import { listNearNames, stemTrigger } from './describe-event.ts';
import type { RecordedEvent } from './event.ts';

/** This many words in a row are not said twice by chance. */
const SAME_WORDS = 8;
/** Shorter verbs are put, got and the like, which many things are. */
const SHORTEST_VERB = 4;

/**
 * The events in groups of one event each, in the order of their first members; a group has the longest wording first.
 * Events are one only where that is sure: one date, and either the same words of the same person, or, in two articles,
 * the same verb beside the same name.
 */
export function groupEvents(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const groups: RecordedEvent[][] = [];
  const byDate = new Map<string, RecordedEvent[][]>();
  for (const event of events) {
    const near = byDate.get(event.date.value) ?? [];
    const same = near.find((group) => group.every((other) => isSame(event, other)));
    if (same !== undefined) {
      same.push(event);
      continue;
    }
    const group = [event];
    groups.push(group);
    byDate.set(event.date.value, [...near, group]);
  }
  return groups.map((group) => group.toSorted((a, b) => lengthOf(b) - lengthOf(a)));
}

function lengthOf({ span }: RecordedEvent): number {
  return span.end - span.start;
}

function isSame(a: RecordedEvent, b: RecordedEvent): boolean {
  if (a.kind !== b.kind || a.isCaption !== b.isCaption) return false;
  return a.kind === 'said' ? hasSameWords(a, b) : a.article !== b.article && hasSameVerb(a, b);
}

function hasSameWords(a: RecordedEvent, b: RecordedEvent): boolean {
  if (!a.statement?.person || a.statement.person !== b.statement?.person) return false;
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

function hasSameVerb(a: RecordedEvent, b: RecordedEvent): boolean {
  const verb = stemTrigger(a);
  if (verb === null || verb !== stemTrigger(b) || verb.length < SHORTEST_VERB) return false;
  const names = listNearNames(b);
  return listNearNames(a).some((name) => names.includes(name));
}
