import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { BREAKS } from './find-clause-verb.ts';
import { CLAUSE_OPENERS } from './verb-forms.ts';

const LEADS = makeWordSet(
  'on in late early at by around about only just but and the until since from by meanwhile',
);

/** True at the head of a clause: "On Monday, …", "… that on Monday …". */
export function opensClause(page: DatePage, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && LEADS.has(wordAt(page, at)) && from - at < 5) at--;
  if (at < 0 || page.sentenceOf[at] !== page.sentenceOf[from]) return true;
  const word = wordAt(page, at);
  return (
    BREAKS.has(word) || word === ',' || (CLAUSE_OPENERS.has(word) && word !== 'since' && word !== 'until')
  );
}
