import { makeWordSet } from '../../text/word-set.ts';
import { DETERMINERS, SUBJECT_PRONOUNS, TIME_WORDS } from '../grammar-words.ts';
import { isNameToken } from '../mention.ts';
import type { Page, Stretch } from './page.ts';

/** "said Monday (June 2) it was ready", "rejected it Monday as “a joke”": when it was said is no part of what was said, if a clause begins behind it. */
export function skipSaidTime(page: Page, { from, to }: Stretch): number {
  let at = from;
  let named = false;
  while (at < to && page.markOf[at] === -1 && isTime(page, at)) named = names(page, at++) || named;
  if (!named) return from;
  at = skipBracket(page, at, to);
  return at < to && beginsClause(page, at) ? at : from;
}

const LEADS = makeWordSet('on in this last next earlier late early');

function isTime(page: Page, at: number): boolean {
  return LEADS.has(page.tokens[at]!.word) || names(page, at);
}

/** A weekday, a month, "yesterday", "week": not the words that only stand before those. */
function names(page: Page, at: number): boolean {
  const { word } = page.tokens[at]!;
  return TIME_WORDS.has(word) && !LEADS.has(word);
}

const LONGEST_BRACKET = 6;

function skipBracket(page: Page, at: number, to: number): number {
  if (at >= to || page.tokens[at]!.word !== '(') return at;
  for (let end = at + 1; end < Math.min(to, at + LONGEST_BRACKET); end++)
    if (page.tokens[end]!.word === ')') return end + 1;
  return at;
}

function beginsClause(page: Page, at: number): boolean {
  const token = page.tokens[at]!;
  if (token.word === 'that' || token.word === 'as' || DETERMINERS.has(token.word)) return true;
  return SUBJECT_PRONOUNS.has(token.word) || isNameToken(token);
}
