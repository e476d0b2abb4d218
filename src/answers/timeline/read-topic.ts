import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import type { Silence, Zoom } from '../answer.ts';
import { matchParty, matchPerson, type NameMatcher } from './match-names.ts';
import { matchWords, type WordMatcher } from './match-words.ts';
import type { DayOfYear } from './on-this-day.ts';
import { readWhen, type When } from './read-when.ts';

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
   tell me us there please exactly begin began start started take took taken place`.split(/\s+/),
]);

/** The words of a question that say what it is about; `rest` is the question without its times. */
export function readTopicWords(rest: string): string {
  return tokenizeWords(rest)
    .filter(({ term }) => !AROUND_TOPIC.has(term))
    .map(({ start, end }) => rest.slice(start, end))
    .join(' ');
}

/** Reads a question for a timeline, or why it cannot be answered. */
export function readTopic(asked: TimelineAsked, library: Library): Topic | Silence {
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
  const { whens, relative, asksThisDay, rest } = readWhen(asked.about ?? '');
  const dayOfYear = asksThisDay ? findDayOfYear(whens) : null;
  if (asksThisDay && dayOfYear === null && !whens.some(isDay)) return 'which-day-of-year';
  const topic = readTopicWords(rest);
  const matcher = topic === '' ? null : matchWords(topic, library);
  const asks = tokenizeWords(rest).some(({ term }) => ASKING.includes(term));
  const isEmpty = matcher === null && whens.length === 0 && relative === null && names.length === 0;
  if (isEmpty && asked.about !== null && (topic !== '' || !asks)) return 'only-common-words';
  const bounds = { first: asked.from, last: asked.to, anyYear: false };
  const isTimed = whens.length > 0 || relative !== null || asked.from !== null || asked.to !== null;
  return { words: matcher, names, whens, bounds, relative, dayOfYear, isTimed };
}

/** The day of any year that was typed; null where none was, or one of a single year. */
function findDayOfYear(whens: readonly When[]): DayOfYear | null {
  const when = whens.find((each) => each.anyYear && isDay(each));
  const [month, day] = when?.first?.split('-').map(Number) ?? [];
  return month === undefined || day === undefined ? null : { month, day };
}

function isDay({ first, last }: When): boolean {
  return first !== null && first === last;
}
