import { sliceSpan } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import { SCHEDULABLE } from '../dates/event-nouns.ts';
import { boundDate } from './date-bounds.ts';
import { listNearNames, listPlaces, stemTrigger, stemWord } from './describe-event.ts';
import type { RecordedEvent } from './event.ts';

/** People come together under many names: what is announced as a round may be reported as talks. */
const GATHERINGS: ReadonlySet<string> = new Set(
  'meeting meetings summit summits talks round rounds session sessions negotiations conference'.split(' '),
);
/** Shorter verbs are put, got and the like, which many things are. */
const SHORTEST_VERB = 4;

/** Events by the days they took, so that what happened on some day is not looked for among all. */
export type EventsByDays = ReadonlyMap<string, readonly RecordedEvent[]>;

export function groupByDays(events: readonly RecordedEvent[]): EventsByDays {
  const groups = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const key = nameDays(event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return groups;
}

/**
 * What articles that came out later report of an event that was announced: on the same day, and either under the same
 * verb or noun beside the same name, or people coming together in the same place. Reports that contradict each other are
 * all given, in the order of the events. Where that is not sure there are none.
 */
export function findOutcomes(announced: RecordedEvent, byDays: EventsByDays): RecordedEvent[] {
  if (!isAhead(announced)) return [];
  const { day } = announced.article.published;
  return (byDays.get(nameDays(announced)) ?? []).filter((event) => {
    if (isAhead(event) || event.isCaption || event.article.published.day <= day) return false;
    return isSameThing(announced, event) || isSamePlace(announced, event);
  });
}

export function isAhead({ kind }: RecordedEvent): boolean {
  return kind === 'announced' || kind === 'deadline';
}

function nameDays({ date }: RecordedEvent): string {
  const days = boundDate(date.value);
  return days === null ? '' : `${days.first} ${days.last}`;
}

/** "Berg will visit the port on Friday", "Berg visited the port", "the visit of Berg was put off". */
function isSameThing(announced: RecordedEvent, event: RecordedEvent): boolean {
  const names = listNearNames(announced);
  if (!listNearNames(event).some((name) => names.includes(name))) return false;
  const verb = stemTrigger(announced);
  const words = listWords(event);
  const isVerb = verb !== null && verb.length >= SHORTEST_VERB && !GATHERINGS.has(verb);
  if (isVerb && words.some((word) => stemWord(word) === verb)) return true;
  const nouns = listWords(announced).filter((word) => SCHEDULABLE.has(word) && !GATHERINGS.has(word));
  return nouns.some((noun) => words.includes(noun));
}

/** "A round of talks is to begin in Sund", and later "At the talks on Monday …" under the headline "Talks in Sund". */
function isSamePlace(announced: RecordedEvent, event: RecordedEvent): boolean {
  const areGatherings = [announced, event].every((each) =>
    listWords(each).some((word) => GATHERINGS.has(word)),
  );
  if (!areGatherings) return false;
  const places = listPlaces(sliceSpan(announced.article.text, announced.span));
  const { article, span } = event;
  return [sliceSpan(article.text, span), article.title].some((text) =>
    listPlaces(text).some((place) => places.includes(place)),
  );
}

function listWords({ article, span }: RecordedEvent): string[] {
  return readTokens(article.text, span).map(({ word }) => word);
}
