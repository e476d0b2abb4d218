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

/** "said on Monday", "told reporters in the capital yesterday": nothing but objects and places in between. */
export function followsVerb(page: DatePage, verbTo: number, date: Stretch): boolean {
  if (date.from - verbTo > REACH || isOfNoun(page, date) || readVerb(page, date.to) !== null) return false;
  for (let at = verbTo; at < date.from; at++) {
    const word = wordAt(page, at);
    if (word === ',' && wordAt(page, at + 1) === 'according') continue;
    if (page.tokens[at]!.shape === 'sign' && at > verbTo && !'.()'.includes(word)) return false;
    if (CLAUSE_OPENERS.has(word) || readVerb(page, at) !== null) return false;
    if (at === verbTo && word.endsWith('ing')) return false;
  }
  return true;
}

const LEADS = makeWordSet('on in late early but and then also earlier by at meanwhile again only just');
const SPEAKING = makeWordSet(
  'speaking addressing talking briefing writing asked answering responding testifying',
);

/** What is done at an event is of its day, of the last where it took several: "at talks on May 16 and June 2, they agreed". */
const PLACING = makeWordSet('at in during');

/**
 * "On Monday, the minister said", "the minister on Monday said", "Speaking there on Monday, he said", "At the talks on
 * Monday, he said".
 */
export function leadsVerb(
  page: DatePage,
  verbFrom: number,
  date: Stretch,
  told: readonly boolean[],
): boolean {
  if (verbFrom - date.to > 2 * REACH || isOfNoun(page, date)) return false;
  for (let at = date.to; at < verbFrom; at++) {
    if (told[at]) continue;
    if (CLAUSE_OPENERS.has(wordAt(page, at)) && wordAt(page, at) !== 'and') return false;
    if (readVerb(page, at) !== null) return false;
  }
  let start = date.from;
  while (start > 0 && !isBreak(page, start - 1) && !told[start - 1]) start--;
  if (SPEAKING.has(wordAt(page, start))) return true;
  const isPhrase = wordAt(page, date.to) === ',' && opensSentence(page, start);
  let bare = true;
  for (let at = start; at < date.from; at++) {
    if (readVerb(page, at) !== null) return false;
    bare &&= LEADS.has(wordAt(page, at));
  }
  return bare || date.to === verbFrom || (isPhrase && PLACING.has(wordAt(page, start)));
}

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
