import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';

const NO_MONTH_AFTER = makeWordSet('on for of against madness day');

/** What a person of that name does: "June said". */
const SPEAKING = makeWordSet('said says told tells asked asks added who wrote writes thinks');

/** "April" among lower-case words is a month, after a capital ("Anna April said") or before a name a person. */
export function looksLikeMonth(page: DatePage, at: number, sure: boolean): boolean {
  const token = page.tokens[at]!;
  const before = page.tokens[at - 1];
  const after = page.tokens[at + 1];
  if (token.shape === 'upper' || SPEAKING.has(after?.word ?? '')) return false;
  if (before?.shape === 'capital' && !page.lexemes[at - 1] && before.word !== 'the') return false;
  if (sure)
    return (
      after === undefined || after.shape !== 'capital' || before?.word === 'the' || after.end === after.start
    );
  if (token.word === 'may' || token.word.length < 5) return isListed(page, at);
  const first = before === undefined || before.word === '\n' || '.“"'.includes(before.word);
  const named = before?.shape === 'capital' && before.word !== 'the';
  return (
    !first &&
    !named &&
    !NO_MONTH_AFTER.has(after?.word ?? '') &&
    (token.word !== 'august' || before.word === 'the')
  );
}

/** "May and June", "April, May": another month beside it. */
function isListed(page: DatePage, at: number): boolean {
  const joins = (word: string) =>
    word === 'and' || word === ',' || word === 'or' || word === 'to' || word === '–';
  const monthAt = (i: number) => page.lexemes[i]?.kind === 'month';
  return (joins(wordAt(page, at + 1)) && monthAt(at + 2)) || (joins(wordAt(page, at - 1)) && monthAt(at - 2));
}
