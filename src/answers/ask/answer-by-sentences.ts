import { isDoubtful } from '../../corpus/is-doubtful.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import { findReach } from '../../extract/events/find-reach.ts';
import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import { type Answer, type Item, makeAsked, type Notice } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { citeEvent, citePassage, citeStatement, citeTold, describeSearch } from '../cite.ts';
import { foldCarriers } from '../fold-carriers.ts';
import { matchWords } from '../timeline/match-words.ts';
import { findEvidence } from './find-evidence.ts';
import { findUpshot } from './find-upshot.ts';
import { isThen, listEventsIn, listEventsThen } from './list-events-in.ts';
import type { AskRead } from './read-ask.ts';
import { findWhoAsked, tellsWho } from './tells-who.ts';
import type { Evidence } from './weigh-sentence.ts';

/** How many near misses are shown when nothing was found. */
const MOST_NEAREST = 3;
/** More sentences than this answer nothing. */
const MOST_ITEMS = 12;
/** The share of a question's weight that a sentence must hold, from the curve that `npm run eval ask` prints. */
const ENOUGH = 0.4;
/** So many sentences are shown where others hold nearly as much as the best one: this share of it. */
const FEWEST_SHOWN = 3;
const CLOSE_SHARE = 0.75;
/** Sentences that hold so much of what the best one does tell as much. */
const NEARLY = 0.9;

/** The sentences that hold most of what the question's words say, in its time where it names one; `fewest` is the share. */
export function answerBySentences(read: AskRead, library: Library, fewest = ENOUGH): Answer {
  const { question } = read;
  const asked = makeAsked({ words: question });
  const cite = (found: readonly Pick<Evidence, 'sentence'>[], most: number) =>
    foldCarriers(putDoubtfulLast(found.slice(0, most)).map((each) => citeEvidence(each, read, library)));
  const show = (items: Item[], notices: readonly Notice[]): Answer => {
    return { kind: 'quotes', asked, notices, items, searched: describeSearch(library) };
  };
  const upshot = findUpshot(question, library);
  if (upshot !== null && upshot.told.length > 0) {
    const told = upshot.told.map((sentence) => ({ sentence }));
    return show(cite(told, MOST_ITEMS), []);
  }
  const { evidence, close, near, notices, isEmpty } = findEvidence(read, library);
  if (isEmpty) return beSilent('only-common-words', asked, library);
  const found = evidence.filter(
    ({ score, sentence }) => score >= fewest && upshot?.holdsHoped(sentence) !== false,
  );
  const answers = read.asksLatest
    ? putNewestFirst(found)
    : read.asksNow
      ? putNewerFirst(found)
      : putTellingWhoFirst(found, read, library);
  const enough = cite(addClose(answers, [...evidence, ...close]), MOST_ITEMS);
  const mayBeInTime = enough.length === 0 && read.isYesNo && upshot === null;
  const items = mayBeInTime ? listInTime(read, library) : enough;
  if (items.length > 0) return show(items, notices);
  const nearest = cite([...evidence, ...sortBest([...close, ...near])], MOST_NEAREST);
  return beSilent('nothing-about', asked, library, { notices, nearest });
}

/** Beside few answers the sentences that hold as much of the question, though they may not tell what is asked. */
function addClose(answers: readonly Evidence[], found: readonly Evidence[]): Evidence[] {
  const [best] = answers;
  if (best === undefined || answers.length >= FEWEST_SHOWN) return [...answers];
  const close = sortBest(found).filter(
    (each) => !answers.includes(each) && each.score >= CLOSE_SHARE * best.score,
  );
  return [...answers, ...close.slice(0, FEWEST_SHOWN - answers.length)];
}

/** As the days of their articles are; what stands in one article stays in its order. */
function putNewestFirst(found: readonly Evidence[]): Evidence[] {
  const dayOf = ({ sentence: { passage } }: Evidence) => passage.article.published.day;
  return found.toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : Number(dayOf(a) < dayOf(b))));
}

/** Of those that hold nearly as much as the best one the newest first: what was said earlier may be outdated. */
function putNewerFirst(found: readonly Evidence[]): Evidence[] {
  const isClose = ({ rank }: Evidence) => rank >= NEARLY * found[0]!.rank;
  return [...putNewestFirst(found.filter(isClose)), ...found.filter((each) => !isClose(each))];
}

/** Where nothing but who somebody is is asked, a sentence that tells it comes before one that only names them. */
function putTellingWhoFirst(found: readonly Evidence[], read: AskRead, library: Library): Evidence[] {
  const person = findWhoAsked(read, library);
  if (person === null) return [...found];
  const telling = new Set(found.filter(({ sentence }) => tellsWho(sentence, person, library)));
  return [...telling, ...found.filter((each) => !telling.has(each))];
}

function sortBest(found: readonly Evidence[]): Evidence[] {
  return found.toSorted((a, b) => b.score - a.score);
}

/** Words that nothing else supports come after all others, however well they fit. */
function putDoubtfulLast<Found extends Pick<Evidence, 'sentence'>>(found: readonly Found[]): Found[] {
  const lacksSupport = ({ sentence: { passage, span } }: Found) => isDoubtful(passage.article, span);
  return [...found.filter((each) => !lacksSupport(each)), ...found.filter(lacksSupport)];
}

/** "Did the talks of May …": what the record tells of its subject, its first word, in that time. */
function listInTime({ words, whens }: AskRead, library: Library): Item[] {
  const [first = ''] = library.search({ words, limit: 1 }).searched;
  const subject = matchWords(first, library);
  if (!subject || whens.length === 0) return [];
  return listEventsThen(whens, library)
    .filter(({ passage, span, statement }) => subject.holds(passage, [span], statement))
    .map(citeEvent);
}

/** How many of the question's terms stand in what the event's date dates: a sentence may tell of several days. */
function countAsked(event: RecordedEvent, keys: ReadonlySet<string>, library: Library): number {
  const { text } = event.article;
  const held = findReach(event).flatMap((reach) => library.readKeys(sliceSpan(text, reach)));
  return new Set(held.filter((key) => keys.has(key))).size;
}

// "back then", "back in the day"
const BACK_THEN = /\bback (?:then|in the days?)\b/iu;

function asksTime({ asks, as, whens, question }: AskRead): boolean {
  return asks === 'when' || as === 'timeline' || whens.length > 0 || BACK_THEN.test(question);
}

/**
 * A sentence with whoever says it there. The outlet's own words have the date of what they tell; what somebody said has
 * the day on which it was, and another of which it tells only where a time is asked for.
 */
function citeEvidence({ sentence }: Pick<Evidence, 'sentence'>, read: AskRead, library: Library): Item {
  const { passage, span, statement } = sentence;
  const told = statement === null || asksTime(read) ? findTold(sentence, read, library) : undefined;
  const shown = statement ? citePassage(passage, span) : citeTold(passage, span, library);
  const said = statement ? citeStatement(statement) : shown;
  const { citation, warnings } = shown;
  return { ...said, ...(told && { date: citeEvent(told).date }), citation, warnings };
}

/** Of the things that a sentence tells with their time the one that holds most of the question; only "when" needs none of it. */
function findTold(
  sentence: Evidence['sentence'],
  read: AskRead,
  library: Library,
): RecordedEvent | undefined {
  const keys = new Set(library.readKeys(read.words));
  return listEventsIn(sentence, library)
    .filter(({ kind }) => kind !== 'said')
    .map((event) => ({
      event,
      count: countAsked(event, keys, library),
      isAsked: Number(isThen(event, read.whens)),
    }))
    .filter(({ count }) => count > 0 || asksTime(read))
    .toSorted((a, b) => b.isAsked - a.isAsked || b.count - a.count)[0]?.event;
}
