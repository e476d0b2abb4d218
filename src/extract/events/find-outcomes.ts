import { sliceSpan } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { SCHEDULABLE } from '../dates/event-nouns.ts';
import { boundDate } from './date-bounds.ts';
import { listNearNames, listPlaces, stemTrigger, stemWord } from './describe-event.ts';
import type { RecordedEvent } from './event.ts';

/** People come together under many names: what is announced as a round may be reported as talks. */
const GATHERINGS = makeWordSet(
  'meeting meetings summit summits talks round rounds session sessions negotiations conference',
);
/** Shorter verbs are put, got and the like, which many things are. */
const SHORTEST_VERB = 4;

/** What may be a report by the days it took, so that what happened on some day is not looked for among all. */
export type EventsByDays = ReadonlyMap<string, readonly RecordedEvent[]>;

/** All questions look among the events of one library, which never change. */
const grouped = new WeakMap<readonly RecordedEvent[], EventsByDays>();

export function groupByDays(events: readonly RecordedEvent[]): EventsByDays {
  const known = grouped.get(events);
  if (known !== undefined) return known;
  const groups = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    if (isAhead(event) || event.isCaption) continue;
    const key = nameDays(event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  grouped.set(events, groups);
  return groups;
}

/**
 * What articles that came out later report of an event that was announced: on the same day, and either under the same
 * verb or noun beside the same name, or people coming together in the same place. Reports that contradict each other are
 * all given, in the order of the events. Where that is not sure there are none.
 */
export function findOutcomes(announced: RecordedEvent, byDays: EventsByDays): RecordedEvent[] {
  if (!isAhead(announced)) return [];
  const reports = byDays.get(nameDays(announced)) ?? [];
  const isLater = (event: RecordedEvent) => event.article.published.day > announced.article.published.day;
  // The last articles are the latest.
  if (reports.findLast(isLater) === undefined) return [];
  const announcement = readAnnouncement(announced);
  const { names, verb, nouns, places } = announcement;
  // Most announcements name nobody and gather nobody, and then no report need be read.
  if ((names.length === 0 || (verb === null && nouns.length === 0)) && places.length === 0) return [];
  return reports.filter(isLater).filter((event) => {
    const words = listWords(event);
    return isSameThing(announcement, event, words) || isSamePlace(announcement, event, words);
  });
}

/** What reports are laid beside. */
interface Announcement {
  readonly names: readonly string[];
  /** The stem of its verb, where that says which thing is announced. */
  readonly verb: string | null;
  readonly nouns: readonly string[];
  /** Where people come together; none where nobody does. */
  readonly places: readonly string[];
}

function readAnnouncement(announced: RecordedEvent): Announcement {
  const verb = stemTrigger(announced);
  const isTelling = verb !== null && verb.length >= SHORTEST_VERB && !GATHERINGS.has(verb);
  const { article, span } = announced;
  const tokens = readTokens(article.text, span);
  const words = tokens.map(({ word }) => word);
  return {
    names: listNearNames(announced, tokens),
    verb: isTelling ? verb : null,
    nouns: words.filter((word) => SCHEDULABLE.has(word) && !GATHERINGS.has(word)),
    places: words.some((word) => GATHERINGS.has(word)) ? listPlaces(sliceSpan(article.text, span)) : [],
  };
}

export function isAhead({ kind }: RecordedEvent): boolean {
  return kind === 'announced' || kind === 'deadline';
}

function nameDays({ date }: RecordedEvent): string {
  const days = boundDate(date.value);
  return days === null ? '' : `${days.first} ${days.last}`;
}

/** "Berg will visit the port on Friday", "Berg visited the port", "the visit of Berg was put off". */
function isSameThing(
  { names, verb, nouns }: Announcement,
  event: RecordedEvent,
  words: readonly string[],
): boolean {
  const isTold =
    (verb !== null && words.some((word) => stemWord(word) === verb)) ||
    nouns.some((noun) => words.includes(noun));
  return isTold && listNearNames(event).some((name) => names.includes(name));
}

/** "A round of talks is to begin in Sund", and later "At the talks on Monday …" under the headline "Talks in Sund". */
function isSamePlace(
  { places }: Announcement,
  { article, span }: RecordedEvent,
  words: readonly string[],
): boolean {
  if (places.length === 0 || !words.some((word) => GATHERINGS.has(word))) return false;
  return [sliceSpan(article.text, span), article.title].some((text) =>
    listPlaces(text).some((place) => places.includes(place)),
  );
}

function listWords({ article, span }: RecordedEvent): string[] {
  return readTokens(article.text, span).map(({ word }) => word);
}
