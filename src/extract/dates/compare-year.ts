import { addQuarters } from 'date-fns/addQuarters';
import { makeWordSet } from '../../text/word-set.ts';
import type { Context, Place, Resolved } from './context.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { makeQuarter } from './moment.ts';

const COMPARING = makeWordSet('than from with million billion share % percent quarter cents yen');
const COMPARED = makeWordSet('quarter period month results');
/** A quarter further off is no longer the one that is compared. */
const LATELY = 366 * 24 * 60 * 60 * 1000;

/**
 * "… a year ago" beside a quarter compares it with the same quarter. Between amounts ("from $3 million a year ago") it
 * may be a day, a quarter or a year, which its own words don't tell: null. Undefined where nothing is compared.
 */
export function compareYear(context: Context, place: Place): Resolved | null | undefined {
  const { last, page, published } = context;
  const word = wordAt(page, place.to - 1);
  if (published === null || (word !== 'ago' && word !== 'earlier')) return undefined;
  const quarter = last?.moment.precision === 'quarter' ? last : null;
  const near = quarter !== null && page.paragraphOf[place.from]! - page.paragraphOf[quarter.at]! <= 1;
  if (quarter !== null && near && Math.abs(published.getTime() - quarter.moment.date.getTime()) < LATELY) {
    const moment = makeQuarter(addQuarters(quarter.moment.date, -4));
    return { moment, basis: 'counted', anchor: quarter.span, yearKnown: false };
  }
  return comparesAmounts(page, place) ? null : undefined;
}

function comparesAmounts(page: DatePage, place: Place): boolean {
  const at = wordAt(page, place.from - 1) === ',' ? place.from - 2 : place.from - 1;
  const number = page.tokens[at]?.shape === 'number';
  return COMPARING.has(wordAt(page, at)) || number || COMPARED.has(wordAt(page, place.to));
}
