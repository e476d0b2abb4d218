import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { boundDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { type Edge, openAt, type When } from './when.ts';

/** A time that is told by an event: "the day after the harbour talks". */
export interface Anchor {
  /** What the event is about. */
  readonly topic: string;
  readonly edge: Edge;
  /** How far from it the asked day lies; null for all that lies on that side. */
  readonly steps: { readonly count: number; readonly unit: 'day' | 'week' | 'month' } | null;
}

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['before', 'before'],
  ['until', 'until'],
]);
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((word, i) => [word, Math.max(1, i)]),
);
// day, weeks
const UNIT = /^(day|week|month)s?$/;

/**
 * The anchor of a question without a date of its own, where nothing but words of asking (`isAsking`) stands before it.
 * "Prisoners released after the talks" is a topic as a whole. Null where there is none.
 */
export function readAnchor(rest: string, isAsking: (term: string) => boolean): Anchor | null {
  const words = tokenizeWords(rest);
  const at = words.findIndex(({ term }) => EDGES.has(term));
  if (at < 0 || at === words.length - 1) return null;
  const edge = EDGES.get(words[at]!.term)!;
  const unit = UNIT.exec(words[at - 1]?.term ?? '')?.[1] as 'day' | 'week' | 'month' | undefined;
  const typedCount = unit === undefined ? '' : (words[at - 2]?.term ?? '');
  const count =
    typedCount === 'the' || typedCount === '' ? 1 : (COUNTS.get(typedCount) ?? Number(typedCount));
  const head = unit === undefined ? at : typedCount === '' ? at - 1 : at - 2;
  const isCounted =
    unit !== undefined && (edge === 'after' || edge === 'before') && count >= 1 && count < 1000;
  if (unit !== undefined && !isCounted) return null;
  if (!words.slice(0, head).every(({ term }) => isAsking(term))) return null;
  const topic = rest.slice(words[at + 1]!.start);
  return { topic, edge, steps: isCounted ? { count, unit } : null };
}

/** The one day that all of these events leave possible; null where they are of several days, or none is known to the day. */
export function findOneDay(events: readonly RecordedEvent[]): string | null {
  const bounds = events.flatMap(({ date }) => boundDate(date.value) ?? []);
  const days = new Set(bounds.filter(({ first, last }) => first === last).map(({ first }) => first));
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  return bounds.every(({ first, last }) => first <= day && day <= last) ? day : null;
}

/** The time that an anchor means once its day is known. */
export function stepFrom(day: string, { edge, steps }: Anchor): When {
  const anchor: When = { first: day, last: day, anyYear: false };
  if (steps === null) return openAt(anchor, edge);
  const count = edge === 'before' ? -steps.count : steps.count;
  const base = parseISO(day);
  const moved =
    steps.unit === 'month'
      ? addMonths(base, count)
      : addDays(base, steps.unit === 'week' ? 7 * count : count);
  const iso = format(moved, 'yyyy-MM-dd');
  return { first: iso, last: iso, anyYear: false };
}
