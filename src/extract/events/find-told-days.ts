import { foldText } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { followsVerb, leadsVerb, type Stretch } from '../dates/belongs-to-verb.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { type DatePage, readDatePage, wordAt } from '../dates/date-page.ts';
import { readVerb } from '../dates/read-verb.ts';
import { CLAUSE_OPENERS } from '../dates/verb-forms.ts';
import type { Statement } from '../statement.ts';
import { readVenueNoun } from '../venue-words.ts';
import { boundDate, isDayBehind } from './date-bounds.ts';
import { listDates } from './list-dates.ts';
import { locateTokens } from './locate-tokens.ts';
import type { EventSource, NumberedSentence } from './read-sentences.ts';

/** A sentence that tells what somebody did where people speak, and on which day. */
export interface ToldDay {
  readonly sentence: NumberedSentence;
  readonly day: DateMention;
  /** The words of its subject, folded. */
  readonly subject: ReadonlySet<string>;
}

const SPEAKING = makeWordSet(
  'spoke addressed appeared testified debated answered replied responded retorted countered rejected dismissed refused ' +
    'rebuffed denied ridiculed mocked scoffed protested apologised apologized',
);
/** "Turned them down", "hit back": said in two words. */
const SPEAKING_IN_TWO = new Map([
  ['turned', 'down'],
  ['hit', 'back'],
  ['shot', 'back'],
  ['fired', 'back'],
]);
const OCCASIONS: ReadonlySet<string | undefined> = new Set(['event', 'interview', 'press']);
/** Behind these stands somebody else than the subject. */
const OTHERS = makeWordSet('of for by with to from against about on at in than');

/**
 * The days of speeches, debates, refusals and the like that a text tells of in its own words: "On Monday, in the second debate, Roe
 * declined to answer". `inSentence` are the statements of each sentence.
 */
export function findToldDays(
  { text, published }: EventSource,
  sentences: readonly NumberedSentence[],
  inSentence: ReadonlyMap<NumberedSentence, readonly Statement[]>,
  dates: readonly DateMention[],
): ToldDay[] {
  return sentences.flatMap((sentence) => {
    const { span } = sentence;
    const named = listDates(dates, span).filter(({ value }) => boundDate(value) !== null);
    const [day, ...others] = named;
    if (day === undefined || others.length > 0 || !isDayBehind(day.value, published)) return [];
    const within = inSentence.get(sentence) ?? [];
    if (within.some((each) => overlaps(each.span, day.span))) return [];
    const page = readDatePage(text.slice(span.start, span.end), []);
    const isTold = page.tokens.map(({ start, end }) =>
      within.some((each) => overlaps(each.span, { start: start + span.start, end: end + span.start })),
    );
    const { start, end } = day.span;
    const date = locateTokens(page, { start: start - span.start, end: end - span.start });
    const subject = readSubject(page, date, isTold);
    return subject === null ? [] : [{ sentence, day, subject }];
  });
}

/** The words before the first verb, where the date is that verb's and people speak there; else null. */
function readSubject(page: DatePage, date: Stretch, told: readonly boolean[]): ReadonlySet<string> | null {
  let verb = 0;
  while (verb < page.tokens.length && (told[verb] || readVerb(page, verb) === null)) verb++;
  if (verb >= page.tokens.length || readVerb(page, verb) !== 'past') return null;
  const isVerbs = date.from > verb ? followsVerb(page, verb + 1, date) : leadsVerb(page, verb, date, told);
  const isOccasion = page.tokens.some(
    ({ word }, at) =>
      !told[at] && (OCCASIONS.has(readVenueNoun(word)) || SPEAKING.has(word) || isSaidInTwo(page, at)),
  );
  if (!isVerbs || !isOccasion) return null;
  const comma = page.tokens.findLastIndex(({ word }, at) => word === ',' && at >= date.to && at < verb);
  // What is fronted ends with its comma: "On Monday in the second debate, Roe declined".
  const from = date.to > verb ? 0 : Math.max(date.to, comma + 1);
  const words = new Set<string>();
  for (let at = from; at < verb; at++) {
    const { word, shape } = page.tokens[at]!;
    if (CLAUSE_OPENERS.has(word) && word !== 'and') return null;
    if (OTHERS.has(word)) break;
    if (shape === 'capital' && wordAt(page, at + 1) !== "'s") words.add(foldText(word));
  }
  return words;
}

/** The second word may stand behind whoever it is said to. */
function isSaidInTwo(page: DatePage, at: number): boolean {
  const second = SPEAKING_IN_TWO.get(wordAt(page, at));
  return second !== undefined && [1, 2, 3].some((step) => wordAt(page, at + step) === second);
}
