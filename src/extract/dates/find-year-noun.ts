import { makeWordSet } from '../../text/word-set.ts';
import { isCounted } from './counts-things.ts';
import { type DatePage, isBound, wordAt } from './date-page.ts';
import { readYear } from './read-year.ts';
import { type Finding, makeCalendar, makeFinding } from './reading.ts';

const LEADING = makeWordSet("the a an this that its his her their our my your 's ' ’ s' whose");
const COUNTED = makeWordSet(
  'people men women soldiers troops children points votes miles percent dollars residents civilians workers jobs members prisoners other or and to who that were are have had',
);

/** What follows a year that is a heading, the head of an entry, or what a sentence is about. */
const OPENED: ReadonlySet<string> = new Set(['\n', ':', 'was', 'saw', 'brought', 'began', 'ended', 'marked']);

const COUNTING = makeWordSet(
  'nearly about some remaining other over more approximately roughly estimated first last next almost only least additional than of up',
);

/** A year before what happened in it ("the 1936 convention", "its 1988 results") or as the subject of a sentence. */
export function findYearNoun(page: DatePage, at: number): Finding | null {
  if (page.tokens[at]!.shape !== 'number') return null;
  const written = readYear(page, at);
  if (written === null || written.year < 1700 || written.year > 2060 || isBound(page, at)) return null;
  const { year, to } = written;
  if (isCounted(page, at, to)) return null;
  const after = page.tokens[to];
  const before = wordAt(page, at - 1);
  const first =
    before === '\n' || before === ';' || at === 0 || page.sentenceOf[at] !== page.sentenceOf[at - 1];
  const makeYear = () => makeFinding(at, to, makeCalendar(year, null, null));
  // A heading, or the head of an entry.
  if (first && OPENED.has(after?.word ?? '')) return makeYear();
  if (after?.word === "'s" && year > 1800) return year % 10 === 0 && before === 'the' ? null : makeYear();
  const adjective =
    page.tokens[at - 1]?.shape === 'lower' && !COUNTING.has(before) && LEADING.has(wordAt(page, at - 2));
  if (
    !(LEADING.has(before) || (adjective && year >= 1900)) ||
    after === undefined ||
    after.shape === 'sign' ||
    after.shape === 'number'
  )
    return null;
  return COUNTED.has(after.word) ? null : makeYear();
}
