import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';

type Who = NameFound['who'];

/** Most events name nobody. */
const NOBODY: readonly Who[] = [];

/** Of each event whom its sentence names. To read it takes long, and every timeline of somebody asks it of most events. */
const known = new WeakMap<RecordedEvent, readonly Who[]>();

/** Whom the event's sentence names, where that has been read before. */
export function recallNames(event: RecordedEvent): readonly Who[] | undefined {
  return known.get(event);
}

/** Whom the event's sentence names. */
export function readNames(event: RecordedEvent, library: Library): readonly Who[] {
  const before = known.get(event);
  if (before !== undefined) return before;
  const found = library.findNames(sliceSpan(event.article.text, event.span)).map(({ who }) => who);
  const names = found.length === 0 ? NOBODY : found;
  known.set(event, names);
  return names;
}
