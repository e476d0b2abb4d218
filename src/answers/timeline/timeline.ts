import type { RecordedEvent } from '../../extract/events/event.ts';
import { findReach } from '../../extract/events/find-reach.ts';
import type { Library } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { type Answer, type Asked, type Item, makeAsked, type Notice, type Zoom } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { citeEvent, citePassage, describeSearch } from '../cite.ts';
import { type DatedEvent, listDatedEvents } from './dated-event.ts';
import { listUndated } from './list-undated.ts';
import { makeBuckets } from './make-buckets.ts';
import { makeEntries } from './make-entries.ts';
import { matchWhen } from './match-when.ts';
import { isOnDay } from './on-this-day.ts';
import { type Anchor, findOneDay, stepFrom } from './read-anchor.ts';
import { readTopic, type TimelineAsked, type Topic } from './read-topic.ts';
import { isDay } from './when.ts';

/** What else stands in the record is none of an occasion that it lacks: "the mayor's visit". */
const OCCASIONS = makeWordSet(
  'visit visits trip trips tour summit summits conference rally speech interview debate ceremony election elections referendum march parade wedding funeral trial',
);
/** How many entries nearest in time are shown where none fits. */
const MOST_NEAREST = 2;
/** Fewer events of a day than these leave something open. */
const FEW = 3;
/** A year that stands in more sentences than these is no name. */
const MOST_MENTIONS = 3;
/** Of how many days of an event a person is asked for one. */
const MOST_ANCHORS = 5;

/** What happened, was said or is to happen, in the order of time; what fits and has no date stands apart. */
export function answerTimeline(typed: TimelineAsked, library: Library): Answer {
  const answer = answerInWords(typed, false, library);
  if (isDated(answer) || typed.about === null) return answer;
  const wider = answerInWords(typed, true, library);
  return wider.kind === 'nothing' ? answer : wider;
}

function isDated(answer: Answer): boolean {
  return answer.kind === 'timeline' && answer.entries.length > 0;
}

function answerInWords(typed: TimelineAsked, related: boolean, library: Library): Answer {
  const { about, person, party, from, to, zoom } = typed;
  const asked = makeAsked({
    words: about,
    person: [person, party].filter(Boolean).join(', ') || null,
    from,
    to,
  });
  const topic = readTopic(typed, library, related);
  if (typeof topic === 'string') return beSilent(topic, asked, library);
  const lacking = topic.words?.read.unknown.filter((word) => OCCASIONS.has(foldText(word))) ?? [];
  if (lacking.length > 0) {
    const notices = lacking.map((word): Notice => ({ is: 'unknown-word', word }));
    return beSilent('nothing-about', asked, library, { notices });
  }

  if (topic.anchor !== null) {
    const anchored = findAnchored(topic, topic.anchor, library);
    if (anchored !== null && 'nearest' in anchored) {
      return beSilent('which-of-these', asked, library, { nearest: anchored.nearest });
    }
    if (anchored !== null) return listEvents(anchored.topic, asked, zoom, library, [anchored.notice]);
  }
  return listEvents(topic, asked, zoom, library, []);
}

/** The day that an anchor's event has in the record, or the several that it may have; null where it has none. */
function findAnchored(topic: Topic, anchor: Anchor, library: Library) {
  const told = library.events.filter(
    (event) => event.kind === 'happened' && !event.isCaption && isAbout(event, topic),
  );
  if (topic.words === null || told.length === 0) return null;
  const day = findOneDay(told);
  if (day === null) return { nearest: told.slice(0, MOST_ANCHORS).map(citeEvent) };
  const notice: Notice = { is: 'counted-from', words: anchor.topic, day };
  return {
    topic: { ...topic, words: null, kinds: null, whens: [stepFrom(day, anchor)], isTimed: true },
    notice,
  };
}

function listAbout(topic: Topic, library: Library, fits: (each: DatedEvent) => boolean): DatedEvent[] {
  const { words, kinds } = topic;
  const dated = listDatedEvents(library);
  const candidates = words === null || kinds !== null ? dated.all : dated.toldIn(words.mayHoldIn);
  // To compare days is less work than to read a sentence.
  return candidates.filter((each) => fits(each) && isAbout(each.event, topic));
}

/** Of a time that was typed, what an article tells is about its headline's words, too: "16 November joint statement". */
function listUnderHeadline(topic: Topic, library: Library): DatedEvent[] {
  const { words, isTimed } = topic;
  if (!isTimed || words === null) return [];
  const named = { ...topic, words: null };
  return listDatedEvents(library).all.filter((each) => {
    if (!isInTime(each, topic)) return false;
    const [headline] = library.passagesOf(each.event.article);
    const isUnder = headline?.paragraph === 0 && words.holds(headline, [headline.span], null);
    return isUnder && isAbout(each.event, named);
  });
}

/** Whoever names a day asks for it: beside few events of it that hold most of the words stand those that hold any. */
function addTouched(found: readonly DatedEvent[], topic: Topic, library: Library): readonly DatedEvent[] {
  const { all } = listDatedEvents(library);
  const touched = new Set(topic.words?.passages);
  const named = { ...topic, words: null };
  return all.filter(
    (each) =>
      found.includes(each) ||
      (touched.has(each.event.passage) && isInTime(each, topic) && isAbout(each.event, named)),
  );
}

function isOneDay({ words, whens }: Topic): boolean {
  return (
    words !== null && whens.length > 0 && whens.every((when) => when.weekday !== undefined || isDay(when))
  );
}

function listEvents(
  topic: Topic,
  asked: Asked,
  zoom: Zoom | null,
  library: Library,
  before: readonly Notice[],
): Answer {
  const own = listAbout(topic, library, (each) => !topic.isTimed || isInTime(each, topic));
  const close = own.length > 0 ? own : listUnderHeadline(topic, library);
  const dated = close.length < FEW && isOneDay(topic) ? addTouched(close, topic, library) : close;
  const events = dated.map(({ event }) => event);
  const isApart =
    topic.whens.length > 1 || topic.whens.some(({ anyYear }) => anyYear) || topic.excluded.length > 0;
  const made = makeBuckets(makeEntries(dated, library), zoom, isApart ? 'apart' : 'one');
  const undated = topic.isTimed ? listMentions(topic, events, library) : listUndated(topic, events, library);
  const notices = [...before, ...listNotices(topic, events, undated.length > 0)];
  if (events.length > 0 || undated.length > 0) {
    return { kind: 'timeline', asked, notices, ...made, undated, searched: describeSearch(library) };
  }
  const because = topic.relative !== null ? 'which-day' : topic.isTimed ? 'nothing-dated' : 'nothing-about';
  const nearest = findNearest(topic, library).map(citeEvent);
  return beSilent(because, asked, library, { notices, nearest });
}

/** A year by itself may stand in the record and date nothing ("the 1925 treaty"): what is called by it is told undated. */
function listMentions(
  { words, names, whens }: Topic,
  events: readonly RecordedEvent[],
  library: Library,
): Item[] {
  const year = whens[0]?.first?.slice(0, 4) ?? '';
  const isYear =
    whens.length === 1 && whens[0]!.first === `${year}-01-01` && whens[0]!.last === `${year}-12-31`;
  if (events.length > 0 || words !== null || names.length > 0 || !isYear) return [];
  const found = library
    .findPhrase(year)
    .map(({ passage, span }) => ({ ...citePassage(passage, span), date: null }));
  return found.slice(0, MOST_MENTIONS);
}

function isAbout(event: RecordedEvent, topic: Topic): boolean {
  const { kinds } = topic;
  const isOfKind = kinds?.of.has(event.kind) === true && holdsWords(event, { ...topic, words: kinds.words });
  return isOfKind || holdsWords(event, topic);
}

function holdsWords(event: RecordedEvent, { words, names, isTimed }: Topic): boolean {
  const { passage, span, statement, isCaption } = event;
  // Most passages hold none of the words at all, and nothing else of these need be read. A caption is no passage.
  if (words !== null && !isCaption && !words.mayHold(passage, statement)) return false;
  if (!names.every((name) => name.fitsEvent(event))) return false;
  if (words === null) return true;
  if (isCaption) return words.holdsCaption(event);
  // How far a date reaches need not be read where the whole passage lacks words.
  if (!words.holdsWhole(passage, statement)) return false;
  // A time that was typed says which of the sentence's dates is meant; without one the words must be dated by it.
  return words.holds(passage, isTimed ? [span] : findReach(event), statement);
}

function isInTime({ event: { article, date }, days }: DatedEvent, topic: Topic): boolean {
  const { whens, excluded, bounds, relative, dayOfYear } = topic;
  if (!matchWhen(days, bounds)) return false;
  if (excluded.some((when) => matchWhen(days, when))) return false;
  if (dayOfYear !== null) return isOnDay(days, dayOfYear);
  if (relative === null) return whens.length === 0 || whens.some((when) => matchWhen(days, when));
  const mention = foldText(sliceSpan(date.article.text, date.mention));
  return date.article === article && date.ground === 'own' && mention.includes(foldText(relative));
}

function listNotices(
  { words, whens, relative, kinds }: Topic,
  events: readonly RecordedEvent[],
  isUndated: boolean,
): Notice[] {
  const { corrections = [], unknown = [] } = words?.read ?? {};
  const captions = events.filter(({ isCaption }) => isCaption);
  const isInCaption = (word: string) =>
    captions.some(({ article, span }) => foldText(sliceSpan(article.text, span)).includes(foldText(word)));
  const isOfKinds = (word: string) => kinds !== null && kinds.words?.read.unknown.includes(word) !== true;
  return [
    ...corrections.map((each) => ({ is: 'corrected' as const, ...each })),
    ...unknown
      .filter((word) => !isInCaption(word) && !isOfKinds(word))
      .map((word) => ({ is: 'unknown-word' as const, word })),
    ...whens.flatMap(({ typed, first, last, anyYear }) =>
      typed === undefined || anyYear ? [] : [{ is: 'time-read' as const, typed, first, last }],
    ),
    ...(whens.some(({ anyYear }) => anyYear) ? [{ is: 'any-year' as const }] : []),
    ...(relative === null ? [] : [{ is: 'articles-own-day' as const, typed: relative }]),
    ...(events.length === 0 && isUndated ? [{ is: 'no-date' as const }] : []),
  ];
}

/** The entries before and after the time asked for. */
function findNearest(topic: Topic, library: Library): RecordedEvent[] {
  const { whens, bounds } = topic;
  const at = whens[0]?.first ?? bounds.first ?? bounds.last;
  if (!at || whens[0]?.anyYear) return [];
  const dated = listAbout(topic, library, () => true);
  const after = dated.findIndex(({ days }) => days.first >= at);
  const middle = after < 0 ? dated.length : after;
  const nearest = dated.slice(Math.max(0, middle - MOST_NEAREST / 2), middle + MOST_NEAREST / 2);
  return nearest.map(({ event }) => event);
}
