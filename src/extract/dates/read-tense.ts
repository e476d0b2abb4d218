import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { EVENTS, SCHEDULABLE } from './event-nouns.ts';
import { readBack, readForward, type TenseReading } from './find-clause-verb.ts';
import { opensClause } from './opens-clause.ts';
import { findEnd, readDeadline, readsAsSoon, standsAfterIf, standsAfterSince } from './read-deadline.ts';
import { readVerb } from './read-verb.ts';
import { SCHEDULED } from './verb-forms.ts';

/** The tense of the clause that tokens [from, to) stand in. */
export function readTense(page: DatePage, from: number, to: number): TenseReading {
  const word = wordAt(page, to);
  if (word === 'will' || word === "'ll" || word === 'would') {
    // "A draft approved Saturday would …": the date belongs to the participle.
    const isParticiple = readVerb(page, from - 1) === 'past' && !SCHEDULED.has(wordAt(page, from - 1));
    const isOfPast = word === 'would' && (isParticiple || wordAt(page, to + 1) === 'have');
    return { tense: isOfPast ? 'past' : 'future', near: true };
  }
  if (readsAsSoon(page, from) || isAwaited(page, from)) return { tense: 'future', near: true };
  const modifies =
    word === "'s" || (word !== '' && page.tokens[to]?.shape === 'lower' && isBareModifier(page, from));
  if (modifies) {
    // "Friday's agreement may fail": an agreement there is has been made.
    if (word === "'s" && tellsEvent(page, to + 1)) return { tense: 'past', near: true };
    const forward = readForward(page, from, to, 8, true);
    if (forward?.tense === 'future') return forward;
    if (word === "'s" && !isScheduled(page, to + 1)) return { tense: 'past', near: true };
    // What leads up to an event that is to come and to one that has been is told alike.
    if (word === "'s" && wordAt(page, from - 1) === 'before') return { ...UNKNOWN, nearest: true };
    const back = word === "'s" ? readBack(page, from) : null;
    // The verb is not the date's: "they are praising Monday's debate".
    if (back?.tense === 'present' && !back.near) return UNKNOWN;
  }
  if (opensClause(page, from)) return readForward(page, from, to) ?? readBack(page, from) ?? UNKNOWN;
  const end = findEnd(page, from);
  if (end !== null) return readDeadline(page, end);
  if (standsAfterSince(page, from)) return { tense: 'past', near: true };
  const reading = readBack(page, from) ?? readForward(page, from, to) ?? UNKNOWN;
  return reading.tense !== 'past' && standsAfterIf(page, from) ? { tense: 'future', near: false } : reading;
}

const AWAITING = makeWordSet('thinking waiting hoping preparing bracing planning looking');
const TOWARDS = makeWordSet('of for to');

/** "Is thinking of the spring", "looking ahead to September": what is waited for is still to come. */
function isAwaited(page: DatePage, from: number): boolean {
  const at = wordAt(page, from - 1) === 'the' ? from - 2 : from - 1;
  if (!TOWARDS.has(wordAt(page, at))) return false;
  const isFurther = ['ahead', 'forward', 'already'].includes(wordAt(page, at - 1));
  return AWAITING.has(wordAt(page, isFurther ? at - 2 : at - 1));
}

const UNKNOWN: TenseReading = { tense: null, near: false };

/** True where one of the next words is what is put on a day beforehand. */
function isScheduled(page: DatePage, at: number): boolean {
  return (
    SCHEDULABLE.has(wordAt(page, at)) ||
    SCHEDULABLE.has(wordAt(page, at + 1)) ||
    SCHEDULABLE.has(wordAt(page, at + 2))
  );
}

function tellsEvent(page: DatePage, at: number): boolean {
  return !isScheduled(page, at) && (EVENTS.has(wordAt(page, at)) || EVENTS.has(wordAt(page, at + 1)));
}

/** "the Monday meeting": a determiner before it makes the date part of the noun. */
function isBareModifier(page: DatePage, from: number): boolean {
  const before = wordAt(page, from - 1);
  return before === 'the' || before === 'a' || before === 'this' || before === "'s";
}
