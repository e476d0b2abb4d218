import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { readVerb } from './read-verb.ts';
import { CLAUSE_OPENERS, DETERMINING } from './verb-forms.ts';

/** Tokens [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No date stands further from its verb than this. */
const REACH = 18;

/**
 * "said on Monday", "told reporters in the capital yesterday", "pledged on Monday to pay": nothing but objects and places
 * in between, and behind it no verb that the day is the subject of.
 */
export function followsVerb(page: DatePage, verbTo: number, date: Stretch): boolean {
  if (date.from - verbTo > REACH || isOfNoun(page, date)) return false;
  if (wordAt(page, date.to) !== 'to' && readVerb(page, date.to) !== null) return false;
  for (let at = verbTo; at < date.from; at++) {
    at = skipTitle(page, at, date.from);
    const word = wordAt(page, at);
    if (word === ',' && wordAt(page, at + 1) === 'according') continue;
    if (page.tokens[at]!.shape === 'sign' && at > verbTo && !'.()'.includes(word)) return false;
    if (CLAUSE_OPENERS.has(word) || readVerb(page, at) !== null) return false;
    if (at === verbTo && word.endsWith('ing')) return false;
  }
  return true;
}

/** No programme or book has a longer title. */
const LONGEST_TITLE = 8;

/** "said on “This Week” on Sunday": the place behind a title between marks, else where it was. */
function skipTitle(page: DatePage, at: number, limit: number): number {
  if (!MARKS.has(wordAt(page, at))) return at;
  for (let to = at + 1; to < limit && to - at <= LONGEST_TITLE; to++) {
    if (MARKS.has(wordAt(page, to))) return to + 1;
  }
  return at;
}

const MARKS: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’', '``', "''"]);

const LEADS = makeWordSet('on in late early but and then also earlier by at meanwhile again only just');
const SPEAKING = makeWordSet(
  'speaking addressing talking briefing writing asked answering responding testifying meeting gathered',
);

/** What is done at an event is of its day, of the last where it took several: "at talks on May 16 and June 2, they agreed". */
const PLACING = makeWordSet('at in during');

/**
 * "On Monday, the minister said", "the minister on Monday said", "Speaking there on Monday, he said", "At the talks on
 * Monday, he said", "at a fair on Monday, where he said".
 */
export function leadsVerb(
  page: DatePage,
  verbFrom: number,
  date: Stretch,
  told: readonly boolean[],
): boolean {
  if (verbFrom - date.to > 2 * REACH || isOfNoun(page, date)) return false;
  const from = skipRelative(page, date.to);
  for (let at = from; at < verbFrom; at++) {
    if (told[at]) continue;
    if (CLAUSE_OPENERS.has(wordAt(page, at)) && wordAt(page, at) !== 'and') return false;
    if (readVerb(page, at) !== null) return false;
  }
  if (from > date.to) return true;
  let start = date.from;
  while (start > 0 && !isBreak(page, start - 1) && !told[start - 1]) start--;
  if (SPEAKING.has(wordAt(page, start))) return true;
  const isPhrase = wordAt(page, date.to) === ',' && opensSentence(page, start);
  let bare = true;
  for (let at = start; at < date.from; at++) {
    if (readVerb(page, at) !== null) return false;
    bare &&= LEADS.has(wordAt(page, at));
  }
  return bare || leadsAtOnce(page, date, verbFrom) || (isPhrase && PLACING.has(wordAt(page, start)));
}

/** Behind the ", where" or ", in which" of "spoke at a fair on Monday, where he said": what is told of it is of its day. */
function skipRelative(page: DatePage, at: number): number {
  if (wordAt(page, at) !== ',') return at;
  if (wordAt(page, at + 1) === 'where') return at + 2;
  return PLACING.has(wordAt(page, at + 1)) && wordAt(page, at + 2) === 'which' ? at + 3 : at;
}

/** "on Monday said", "on Monday also said". */
function leadsAtOnce(page: DatePage, date: Stretch, verbFrom: number): boolean {
  const isBeside = ADVERBS.has(wordAt(page, date.to)) || wordAt(page, date.to).endsWith('ly');
  return date.to === verbFrom || (isBeside && date.to + 1 === verbFrom);
}

const ADVERBS = makeWordSet('also again then still even once');

/**
 * The day of what the speaker did first is that of what is told on with "and" or a participle: "On Monday she met the
 * mayor, and came away saying …", "He met the crew on Monday and said …". Only where both have the one subject, which
 * stands before the first of them, and no other clause begins in between.
 */
export function sharesDay(
  page: DatePage,
  speaker: Stretch,
  verbFrom: number,
  date: Stretch,
  told: readonly boolean[],
): boolean {
  let first = speaker.to;
  while (first < verbFrom && (told[first] || readVerb(page, first) === null)) first++;
  if (first >= verbFrom || readVerb(page, first) !== 'past' || speaker.to > date.from + REACH) return false;
  if (opensOther(page, speaker.from, first) || wordAt(page, first - 1) === ',') return false;
  const isFirsts =
    date.from > first ? followsVerb(page, first + 1, date) : leadsVerb(page, first, date, told);
  return isFirsts && date.to <= verbFrom && !opensOther(page, Math.max(first + 1, date.to), verbFrom, told);
}

/** True where a clause begins there that is not joined by "and". */
function opensOther(page: DatePage, from: number, to: number, told: readonly boolean[] = []): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(page, at);
    if (!told[at] && (word === ';' || (CLAUSE_OPENERS.has(word) && !JOINING.has(word)))) return true;
  }
  return false;
}

const JOINING = makeWordSet('and but');

function opensSentence(page: DatePage, at: number): boolean {
  return at === 0 || page.sentenceOf[at - 1] !== page.sentenceOf[at];
}

function isBreak(page: DatePage, at: number): boolean {
  return page.tokens[at]!.shape === 'sign' && wordAt(page, at) !== "'";
}

/** "Monday's attack" and "the 2022 talks" date the noun, not the verb. */
function isOfNoun(page: DatePage, date: Stretch): boolean {
  if (wordAt(page, date.to) === "'s") return true;
  return DETERMINING.has(wordAt(page, date.from - 1)) && page.tokens[date.to]?.shape === 'lower';
}
