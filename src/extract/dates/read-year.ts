import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, isBound, wordAt } from './date-page.ts';
import { NUMBER_WORDS, readFigure } from './read-number.ts';

/** Spoken years begin with their century. */
const SPOKEN_CENTURIES = makeWordSet('sixteen seventeen eighteen nineteen twenty');

const BEFORE_OUR_ERA = makeWordSet('bc bce b.c. b.c b.c.e.');
const OF_OUR_ERA = makeWordSet('ad ce a.d. a.d');

/**
 * A year at token `at`: "1998", "’98", "nineteen ninety-eight", "two thousand", "AD 70", "218 BC". `to` is the token
 * after it. 1 BC is the year 0, and 218 BC the year -217, so that years can be counted across.
 */
export function readYear(page: DatePage, at: number): { year: number; to: number } | null {
  const word = wordAt(page, at);
  const era = readEraYear(page, at);
  if (era !== null) return era;
  if (word.length === 4) {
    const year = readFigure(word);
    return year !== null && year >= 1000 && year < 2200 ? { year, to: at + 1 } : null;
  }
  if (word === "'" || word === '’' || word === '‘') {
    const short = wordAt(page, at + 1);
    const year =
      short.length === 2 && page.tokens[at]!.end === page.tokens[at + 1]!.start ? readFigure(short) : null;
    return year === null ? null : { year: year < 40 ? 2000 + year : 1900 + year, to: at + 2 };
  }
  return readSpokenYear(page, at);
}

function readSpokenYear(page: DatePage, at: number): { year: number; to: number } | null {
  const word = wordAt(page, at);
  if (word === 'two' && wordAt(page, at + 1) === 'thousand') {
    const skip = wordAt(page, at + 2) === 'and' ? 3 : 2;
    const rest = NUMBER_WORDS.get(wordAt(page, at + skip));
    return rest === undefined ? { year: 2000, to: at + 2 } : { year: 2000 + rest, to: at + skip + 1 };
  }
  if (!SPOKEN_CENTURIES.has(word)) return null;
  const century = NUMBER_WORDS.get(word)! * 100;
  const tens = NUMBER_WORDS.get(wordAt(page, at + 1));
  if (tens === undefined || tens < 10) return null;
  const ones = tens >= 20 && isBound(page, at + 2) ? NUMBER_WORDS.get(wordAt(page, at + 2)) : undefined;
  return ones === undefined
    ? { year: century + tens, to: at + 2 }
    : { year: century + tens + ones, to: at + 3 };
}

/** A year of an era that is named: it needs no words around it to be one. */
export function readEraYear(page: DatePage, at: number): { year: number; to: number } | null {
  const year = readFigure(wordAt(page, at));
  const after = wordAt(page, at + 1);
  if (year !== null) {
    if (year === 0 || page.tokens[at + 1]?.shape === 'lower') return null;
    if (BEFORE_OUR_ERA.has(after)) return { year: 1 - year, to: at + 2 };
    return OF_OUR_ERA.has(after) ? { year, to: at + 2 } : null;
  }
  const isEra = OF_OUR_ERA.has(wordAt(page, at)) && page.tokens[at]!.shape !== 'lower';
  const next = isEra ? readFigure(after) : null;
  return next !== null && next > 0 && next < 2200 ? { year: next, to: at + 2 } : null;
}
