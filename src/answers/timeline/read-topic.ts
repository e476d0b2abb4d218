import { boundDate } from '../../extract/events/date-bounds.ts';
import type { EventKind } from '../../extract/events/event.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import type { Silence, Zoom } from '../answer.ts';
import { mendSlips } from '../ask/mend-slips.ts';
import { isLeadingWord } from '../ask/question-words.ts';
import { unwrap } from '../ask/strip-frame.ts';
import { writeOut } from '../write-out.ts';
import { matchParty, matchPerson, type NameMatcher } from './match-names.ts';
import { matchWhen } from './match-when.ts';
import { matchWords, type WordMatcher } from './match-words.ts';
import type { DayOfYear } from './on-this-day.ts';
import { type Anchor, readAnchor } from './read-anchor.ts';
import { readWhen } from './read-when.ts';
import { isDay, openInYear, type When } from './when.ts';

/** A question for a timeline. Days are ISO. */
export interface TimelineAsked {
  /** Words and times in any order: "what happened on June 2?" */
  readonly about: string | null;
  readonly person: string | null;
  readonly party: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly zoom: Zoom | null;
}

/** What a timeline is asked for, as it was understood. */
export interface Topic {
  /** Null where only a time or a name was typed, or nothing. */
  readonly words: WordMatcher | null;
  readonly names: readonly NameMatcher[];
  /** Any of these times fits; empty where none was typed. */
  readonly whens: readonly When[];
  /** The days given by themselves. */
  readonly bounds: When;
  /** "yesterday", which means the articles' own. */
  readonly relative: string | null;
  /** None of these times: "not in 2025". */
  readonly excluded: readonly When[];
  /** "The day after the harbour talks": `words` are those of the event that tells the time. */
  readonly anchor: Anchor | null;
  /** "Deadlines" and "upcoming": what is of these kinds fits `words` without that word. */
  readonly kinds: { readonly of: ReadonlySet<EventKind>; readonly words: WordMatcher | null } | null;
  /** "On this day": no more than this one day, of any year. */
  readonly dayOfYear: DayOfYear | null;
  readonly isTimed: boolean;
}

/** What asks for a timeline by itself. */
const ASKING: readonly string[] =
  `what when happen happened happens happening date dates day days timeline chronology event events list show all
   everything anything something`.split(/\s+/);
/** What stands around a topic and is none. */
const AROUND_TOPIC: ReadonlySet<string> = new Set([
  ...ASKING,
  ...`which where who how why did do does is are was were be been has have had the a an of on in at to and about give
   tell me us there please pls plz thanks thx thing things stuff exact exactly precise precisely actually really person going goes went begin began start started take took taken place time times year`.split(
    /\s+/,
  ),
]);

/** Words typed in haste are among them: "wen", "happend". */
function isAroundTopic(term: string): boolean {
  return AROUND_TOPIC.has(term) || isLeadingWord(term) || term.startsWith('happen');
}

/** The words of a question that say what it is about; `rest` is the question without its times. */
function readTopicWords(rest: string): string {
  return tokenizeWords(rest)
    .filter(({ term }) => !isAroundTopic(term))
    .map(({ start, end }) => rest.slice(start, end))
    .join(' ');
}

/** Reads a question for a timeline, with `related` in other words, too, or why it cannot be answered. */
export function readTopic(asked: TimelineAsked, library: Library, related = false): Topic | Silence {
  const names: NameMatcher[] = [];
  for (const [typed, match] of [
    [asked.person, matchPerson],
    [asked.party, matchParty],
  ] as const) {
    if (typed === null) continue;
    const name = match(typed, library);
    if (name === null) return 'unknown-name';
    names.push(name);
  }
  const {
    whens: typed,
    excluded,
    relative,
    asksThisDay,
    rest,
  } = readWhen(mendSlips(unwrap(writeOut(asked.about ?? '', library)), library));
  const whens = typed.map((when) => settleYear(when, library));
  const dayOfYear = asksThisDay ? findDayOfYear(whens) : null;
  if (asksThisDay && dayOfYear === null && !whens.some(isDay)) return 'which-day-of-year';
  const isDated = whens.length > 0 || excluded.length > 0 || relative !== null || asksThisDay;
  const anchor = isDated ? null : readAnchor(rest, isAroundTopic);
  const topic = readTopicWords(anchor?.topic ?? rest);
  const match = (words: string) => (words === '' ? null : matchWords(words, library, related));
  const matcher = match(topic);
  const asks = tokenizeWords(rest).some(({ term }) => ASKING.includes(term));
  const isEmpty = matcher === null && !isDated && names.length === 0;
  if (isEmpty && asked.about !== null && (topic !== '' || !asks)) return 'only-common-words';
  const bounds = { first: asked.from, last: asked.to, anyYear: false };
  const isTimed = isDated || asked.from !== null || asked.to !== null;
  const kinds = readKinds(topic);
  return {
    ...{ words: matcher, names, whens, excluded, bounds, relative, anchor, dayOfYear, isTimed },
    kinds: kinds && { of: kinds.of, words: match(kinds.rest) },
  };
}

const AHEAD: ReadonlySet<EventKind> = new Set(['announced', 'deadline']);
/** Words for a kind of event, which hardly stand beside its date. */
const KINDS: ReadonlyMap<string, ReadonlySet<EventKind>> = new Map([
  ...'deadline deadlines ultimatum ultimatums expire expires expiry'
    .split(' ')
    .map((word): [string, ReadonlySet<EventKind>] => [word, new Set(['deadline'])]),
  ...['upcoming', 'ahead', 'next'].map((word): [string, ReadonlySet<EventKind>] => [word, AHEAD]),
]);

function readKinds(topic: string): { of: ReadonlySet<EventKind>; rest: string } | null {
  const words = tokenizeWords(topic);
  const word = words.find(({ term }) => KINDS.has(term));
  if (word === undefined) return null;
  const rest = words.filter(({ term }) => !KINDS.has(term));
  return { of: KINDS.get(word.term)!, rest: rest.map(({ start, end }) => topic.slice(start, end)).join(' ') };
}

/** "Before June" is before the latest June of which the record tells, else of its last year. */
function settleYear(when: When, library: Library): When {
  if (when.edge === undefined) return when;
  const years = library.events.flatMap(({ date }) => {
    const days = boundDate(date.value);
    return days !== null && matchWhen(days, when) ? [Number(days.first.slice(0, 4))] : [];
  });
  const last = library.corpus.articles.at(-1)?.published.day.slice(0, 4);
  const year = years.length > 0 ? Math.max(...years) : Number(last);
  return Number.isNaN(year) ? when : openInYear(when, when.edge, year);
}

/** The day of any year that was typed; null where none was, or one of a single year. */
function findDayOfYear(whens: readonly When[]): DayOfYear | null {
  const when = whens.find((each) => each.anyYear && isDay(each));
  const [month, day] = when?.first?.split('-').map(Number) ?? [];
  return month === undefined || day === undefined ? null : { month, day };
}
