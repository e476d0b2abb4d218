import { type DatePage, isBound, wordAt } from './date-page.ts';
import { type Finding, makeFinding, type Unit } from './reading.ts';

const FROM_PUBLISHED: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['latest', -1],
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
const LASTING: ReadonlySet<string> = new Set('over during for within throughout through'.split(' '));
const LARGE: ReadonlySet<Unit> = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year', 'century']);

/** "last week", "this year", "the following day", "that month", "the year before", "later in the year". */
export function findNamedPeriod(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'unit' || lexeme.plural || isBound(page, at + 1)) return null;
  const { unit } = lexeme;
  if (!LARGE.has(unit) && unit !== 'day') return null;
  const before = wordAt(page, at - 1);
  const mention = FROM_MENTION.get(before);
  if (mention !== undefined && !isBound(page, at)) return makeStep(at - 1, at + 1, unit, mention, 'mention');
  const article = wordAt(page, at - 2) === 'the';
  if (unit === 'day') return readDay(page, at, before, article);
  const steps = FROM_PUBLISHED.get(before);
  if (steps !== undefined) {
    if (article && LASTING.has(wordAt(page, at - 3))) return null;
    if (article && before === 'next' && unit !== 'weekend')
      return makeStep(at - 1, at + 1, unit, 1, 'mention');
    if (article && before === 'last' && (unit === 'year' || unit === 'century')) return null;
    return makeStep(at - 1, at + 1, unit, steps, 'published');
  }
  return before === 'the' ? readThe(page, at, unit) : null;
}

function readDay(page: DatePage, at: number, before: string, article: boolean): Finding | null {
  const after = wordAt(page, at + 1);
  if (before === 'next')
    return article || page.tokens[at + 1]?.shape !== 'lower'
      ? makeStep(at - 1, at + 1, 'day', 1, 'mention')
      : null;
  if (before !== 'the') return null;
  return readThe(page, at, 'day') ?? (after === 'before' || after === 'after' ? null : null);
}

/** "the day before." and "the year before" count back from what was last named; "the weekend" is the nearest one. */
function readThe(page: DatePage, at: number, unit: Unit): Finding | null {
  const after = wordAt(page, at + 1);
  if ((after === 'before' || after === 'after') && page.tokens[at + 2]?.shape === 'sign') {
    return makeStep(at - 1, at + 2, unit, after === 'before' ? -1 : 1, 'mention');
  }
  if (unit === 'weekend') return makeStep(at - 1, at + 1, unit, 0, 'published');
  const lead = wordAt(page, at - 2);
  const edge = wordAt(page, at - 3);
  const within =
    (lead === 'in' && (edge === 'earlier' || edge === 'later')) || (lead === 'of' && EDGES.has(edge));
  return within && unit !== 'day' ? makeStep(at - 1, at + 1, unit, 0, 'published') : null;
}

const EDGES: ReadonlySet<string> = new Set('end start beginning middle close rest remainder'.split(' '));

function makeStep(
  from: number,
  to: number,
  unit: Unit,
  steps: number,
  base: 'published' | 'mention',
): Finding {
  return makeFinding(from, to, { type: 'step', unit, steps, from: base });
}
