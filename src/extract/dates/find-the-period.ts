import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, wordAt } from './date-page.ts';
import { EDGE_NOUNS } from './date-words.ts';
import { type Finding, makeStep } from './reading.ts';

const FILLING = makeWordSet('fiscal calendar full');

/** "the day before.", "the weekend", "the full year", "the end of the month", "later in the year". */
export function findThePeriod(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  const head = FILLING.has(wordAt(page, at - 1)) ? at - 2 : at - 1;
  if (lexeme?.kind !== 'unit' || lexeme.plural || wordAt(page, head) !== 'the') return null;
  const { unit } = lexeme;
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'decade' || unit === 'century')
    return null;
  const after = wordAt(page, at + 1);
  // "the day before the storm" goes on to an event.
  if ((after === 'before' || after === 'after') && page.tokens[at + 2]?.shape === 'sign') {
    return makeStep(head, at + 2, unit, after === 'before' ? -1 : 1, 'mention');
  }
  if (unit === 'weekend' || (unit === 'year' && head === at - 2))
    return makeStep(head, at + 1, unit, 0, 'story');
  const lead = wordAt(page, head - 1);
  const edge = wordAt(page, head - 2);
  if (lead === 'in' && (edge === 'earlier' || edge === 'later')) {
    return makeStep(head, at + 1, unit, 0, unit === 'day' ? 'mention' : 'story');
  }
  const ends = lead === 'of' && EDGE_NOUNS.has(edge) && unit !== 'day';
  return ends ? makeStep(head, at + 1, unit, 0, 'story') : null;
}
