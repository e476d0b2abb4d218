import { makeWordSet } from '../../text/word-set.ts';
import { type DatePage, isBound, wordAt } from './date-page.ts';
import { type Finding, makeStep, type Unit } from './reading.ts';

const FROM_PUBLISHED: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['latest', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
const FROM_MENTION: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
]);
/** "over the last year" is how long, not when. */
const LASTING = makeWordSet('over during for within throughout through');
const NAMED: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'weekend', 'month', 'quarter', 'year']);
const FILLING = makeWordSet('fiscal calendar business full');

/** "last week", "this year", "the next day", "the following month", "that month", "the current fiscal year". */
export function findNamedPeriod(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'unit' || lexeme.plural || isBound(page, at + 1) || !NAMED.has(lexeme.unit))
    return null;
  const { unit } = lexeme;
  const head = FILLING.has(wordAt(page, at - 1)) ? at - 2 : at - 1;
  const before = wordAt(page, head);
  const mention = isBound(page, at) ? undefined : FROM_MENTION.get(before);
  if (mention !== undefined) return makeStep(head, at + 1, unit, mention, 'mention');
  const steps = FROM_PUBLISHED.get(before);
  // "the last week of January" is a part of that month.
  if (steps === undefined || (steps !== 0 && wordAt(page, at + 1) === 'of')) return null;
  // "the next day" is a day after another; "last day" and "this day" name none.
  if (unit === 'day') return before === 'next' ? makeStep(head, at + 1, unit, 1, 'mention') : null;
  const article = wordAt(page, head - 1) === 'the';
  if (article && LASTING.has(wordAt(page, head - 2))) return null;
  if (article && before === 'next' && unit !== 'weekend') return makeStep(head, at + 1, unit, 1, 'mention');
  if (article && before === 'last' && unit === 'year') return null;
  return makeStep(head, at + 1, unit, steps, before === 'this' ? 'story' : 'published');
}
