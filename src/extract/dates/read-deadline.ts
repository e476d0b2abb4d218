import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { BREAKS, REACH, type TenseReading } from './find-clause-verb.ts';
import { readVerb } from './read-verb.ts';

/** A date after these ends something. */
const BY = makeWordSet('by until till');
const UNTIL = makeWordSet('until till');
const LEADING = makeWordSet('in on at');
/** So many words may stand between "until" and the preposition of the date. */
const LONGEST_EVENT = 5;

/** Where the end that a date gives begins: "until March", "until a full hearing in March"; null where it gives none. */
export function findEnd(page: DatePage, from: number): number | null {
  if (BY.has(wordAt(page, from - 1))) return from;
  if (!LEADING.has(wordAt(page, from - 1))) return null;
  for (
    let at = from - 2;
    at >= from - 2 - LONGEST_EVENT && page.sentenceOf[at] === page.sentenceOf[from];
    at--
  ) {
    if (UNTIL.has(wordAt(page, at))) return at + 1;
    if (BREAKS.has(wordAt(page, at)) || wordAt(page, at) === ',' || readVerb(page, at) !== null) return null;
  }
  return null;
}

const GIVING = makeWordSet('give gave gives giving given');
const LASTED = makeWordSet('was were had lasted continued remained stayed ran did been');

/** "gave them until Friday" and "a summit by the end of May" lie ahead, "it lasted until Friday" does not. */
export function readDeadline(page: DatePage, from: number): TenseReading {
  const sentence = page.sentenceOf[from];
  for (let at = from - 2; at >= 0 && at >= from - REACH && page.sentenceOf[at] === sentence; at--) {
    const word = wordAt(page, at);
    if (GIVING.has(word)) return { tense: 'future', near: true };
    if (LASTED.has(word) || (word === 'had' && at < from - 2)) return { tense: 'past', near: true };
    if (readVerb(page, at) !== null) {
      const governor = [1, 2, 3].map((back) => wordAt(page, at - back));
      const isOfPast =
        word === 'to' && governor.some((each) => each === 'was' || each === 'were' || each === 'had');
      if (governor[0] === 'had' || isOfPast) return { tense: 'past', near: true };
      break;
    }
  }
  return { tense: 'future', near: true };
}

/** "as early as Friday", "as soon as trading opens Monday". */
export function readsAsSoon(page: DatePage, from: number): boolean {
  const sentence = page.sentenceOf[from];
  for (let at = from - 1; at >= from - 4 && at >= 2 && page.sentenceOf[at] === sentence; at--) {
    const word = wordAt(page, at - 1);
    if (wordAt(page, at) === 'as' && (word === 'early' || word === 'soon' || word === 'late')) return true;
  }
  return false;
}

/** "if she is elected in November": nothing has been decided yet. */
export function standsAfterIf(page: DatePage, from: number): boolean {
  const sentence = page.sentenceOf[from];
  for (let at = from - 1; at >= from - CLAUSE && page.sentenceOf[at] === sentence; at--) {
    const word = wordAt(page, at);
    if (word === 'if' || word === 'unless') return true;
    if (word === ',' || word === 'that' || BREAKS.has(word)) return false;
  }
  return false;
}

/** So many words a clause has before its date. */
const CLAUSE = 12;

/** "since taking office in January": nothing can have begun in what is to come. */
export function standsAfterSince(page: DatePage, from: number): boolean {
  for (let at = from - 1; at >= from - 5 && page.sentenceOf[at] === page.sentenceOf[from]; at--) {
    if (wordAt(page, at) === 'since') return true;
  }
  return false;
}
