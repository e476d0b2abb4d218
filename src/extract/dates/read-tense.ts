import type { DatePage } from './date-page.ts';
import { wordAt } from './date-page.ts';
import { SCHEDULABLE } from './event-nouns.ts';
import { readVerb, type Tense } from './read-verb.ts';
import { CLAUSE_OPENERS, PLANNED, SCHEDULED } from './verb-forms.ts';

/** What the clause says about when: its tense, and whether its verb stands next to the date and so decides. */
export interface TenseReading {
  readonly tense: Tense | null;
  readonly near: boolean;
}

/** No clause is read further than this, so that a text without stops stays linear. */
const REACH = 30;
const NEAR = 4;
const BREAKS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '\n',
  '—',
  '--',
  '“',
  '”',
  '"',
  '``',
  "''",
  '(',
  '?',
  '!',
]);

/** The tense of the clause that tokens [from, to) stand in. */
export function readTense(page: DatePage, from: number, to: number): TenseReading {
  const word = wordAt(page, to);
  if (word === 'will' || word === "'ll" || word === 'would') return { tense: 'future', near: true };
  if (readsAsSoon(page, from)) return { tense: 'future', near: true };
  const modifies =
    word === "'s" || (word !== '' && page.tokens[to]?.shape === 'lower' && isBareModifier(page, from));
  if (modifies) {
    const forward = readForward(page, from, to, 8, true);
    if (forward?.tense === 'future') return forward;
    if (word === "'s" && !isScheduled(page, to + 1)) return { tense: 'past', near: true };
  }
  if (opensClause(page, from)) return readForward(page, from, to) ?? readBack(page, from) ?? UNKNOWN;
  if (BY.has(wordAt(page, from - 1))) return readDeadline(page, from);
  if (standsAfterSince(page, from)) return { tense: 'past', near: true };
  return readBack(page, from) ?? readForward(page, from, to) ?? UNKNOWN;
}

const UNKNOWN: TenseReading = { tense: null, near: false };

const BY: ReadonlySet<string> = new Set('by until till through'.split(' '));
const GIVING: ReadonlySet<string> = new Set('give gave gives giving given'.split(' '));
const LASTED: ReadonlySet<string> = new Set(
  'was were had lasted continued remained stayed ran did been'.split(' '),
);

/** "gave them until Friday" and "a summit by the end of May" lie ahead, "it lasted until Friday" does not. */
function readDeadline(page: DatePage, from: number): TenseReading {
  const sentence = page.sentenceOf[from];
  for (let at = from - 2; at >= 0 && at >= from - REACH && page.sentenceOf[at] === sentence; at--) {
    const word = wordAt(page, at);
    if (GIVING.has(word)) return { tense: 'future', near: true };
    if (LASTED.has(word) || (word === 'had' && at < from - 2)) return { tense: 'past', near: true };
    if (readVerb(page, at) !== null) break;
  }
  return { tense: 'future', near: true };
}

/** "as early as Friday", "as soon as trading opens Monday". */
function readsAsSoon(page: DatePage, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 2; at--) {
    const word = wordAt(page, at - 1);
    if (wordAt(page, at) === 'as' && (word === 'early' || word === 'soon' || word === 'late')) return true;
  }
  return false;
}

/** "since taking office in January": nothing can have begun in what is to come. */
function standsAfterSince(page: DatePage, from: number): boolean {
  for (let at = from - 1; at >= from - 5 && at >= 0; at--) if (wordAt(page, at) === 'since') return true;
  return false;
}

function isScheduled(page: DatePage, at: number): boolean {
  return (
    SCHEDULABLE.has(wordAt(page, at)) ||
    SCHEDULABLE.has(wordAt(page, at + 1)) ||
    SCHEDULABLE.has(wordAt(page, at + 2))
  );
}

/** "the Monday meeting": a determiner before it makes the date part of the noun. */
function isBareModifier(page: DatePage, from: number): boolean {
  const before = wordAt(page, from - 1);
  return before === 'the' || before === 'a' || before === 'this' || before === "'s";
}

const LEADS: ReadonlySet<string> = new Set(
  'on in late early at by around about only just but and the until since from by meanwhile'.split(' '),
);

/** True at the head of a clause: "On Monday, …", "… that on Monday …". */
function opensClause(page: DatePage, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && LEADS.has(wordAt(page, at)) && from - at < 5) at--;
  if (at < 0 || page.sentenceOf[at] !== page.sentenceOf[from]) return true;
  const word = wordAt(page, at);
  return (
    BREAKS.has(word) || word === ',' || (CLAUSE_OPENERS.has(word) && word !== 'since' && word !== 'until')
  );
}

function readBack(page: DatePage, from: number): TenseReading | null {
  const sentence = page.sentenceOf[from];
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (page.sentenceOf[at] !== sentence) return null;
    const word = wordAt(page, at);
    if (BREAKS.has(word)) return null;
    if (SCHEDULED.has(word) && (from - at <= NEAR || PLANNED.has(word)) && !wasScheduled(page, at))
      return { tense: 'future', near: true };
    const tense = readVerb(page, at);
    if (tense !== null) return { tense, near: from - at <= NEAR };
  }
  return null;
}

/** "had been due to expire", "as planned". */
function wasScheduled(page: DatePage, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    const word = wordAt(page, back);
    if (word === 'had' || word === 'as') return true;
  }
  return false;
}

function readForward(
  page: DatePage,
  from: number,
  to: number,
  reach = REACH,
  phrase = false,
): TenseReading | null {
  const sentence = page.sentenceOf[from];
  for (let at = to; at < page.tokens.length && at < to + reach; at++) {
    const word = wordAt(page, at);
    if (page.sentenceOf[at] !== sentence || (BREAKS.has(word) && at > to)) return null;
    if (phrase && word === ',') return null;
    const tense = readVerb(page, at);
    if (tense !== null) return { tense, near: at - to <= 2 * NEAR };
  }
  return null;
}
