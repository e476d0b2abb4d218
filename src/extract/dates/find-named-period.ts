import { type DatePage, isBound, wordAt } from './date-page.ts';
import { EDGE_NOUNS } from './date-words.ts';
import { type Finding, makeFinding, type Reading, type Unit } from './reading.ts';

type Base = Extract<Reading, { type: 'step' }>['from'];

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
const LASTING: ReadonlySet<string> = new Set('over during for within throughout through'.split(' '));
const NAMED: ReadonlySet<Unit> = new Set<Unit>('day week weekend month quarter year'.split(' ') as Unit[]);
const FILLING: ReadonlySet<string> = new Set('fiscal calendar business full'.split(' '));

/** "last week", "this year", "the following day", "that month", "the year before", "later in the year". */
export function findNamedPeriod(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'unit' || lexeme.plural || isBound(page, at + 1) || !NAMED.has(lexeme.unit))
    return null;
  const { unit } = lexeme;
  const head = FILLING.has(wordAt(page, at - 1)) ? at - 2 : at - 1;
  const before = wordAt(page, head);
  const makeStep = (from: number, to: number, steps: number, base: Base): Finding =>
    makeFinding(from, to, { type: 'step', unit, steps, from: base });
  const mention = isBound(page, at) ? undefined : FROM_MENTION.get(before);
  if (mention !== undefined) return makeStep(head, at + 1, mention, 'mention');
  const article = wordAt(page, head - 1) === 'the';
  const steps = FROM_PUBLISHED.get(before);
  if (before === 'the') return readThe(page, at, head, unit, makeStep);
  if (steps === undefined) return null;
  // "the next day" is a day after another; "last day" and "this day" name none.
  if (unit === 'day') return before === 'next' ? makeStep(head, at + 1, 1, 'mention') : null;
  if (article && LASTING.has(wordAt(page, head - 2))) return null;
  if (article && before === 'next' && unit !== 'weekend') return makeStep(head, at + 1, 1, 'mention');
  if (article && before === 'last' && unit === 'year') return null;
  return makeStep(head, at + 1, steps, before === 'this' ? 'story' : 'published');
}

type MakeStep = (from: number, to: number, steps: number, base: Base) => Finding;

/** "the day before." counts back from what was last named; "the weekend" and "the end of the month" are the story's. */
function readThe(page: DatePage, at: number, head: number, unit: Unit, makeStep: MakeStep): Finding | null {
  const after = wordAt(page, at + 1);
  if ((after === 'before' || after === 'after') && page.tokens[at + 2]?.shape === 'sign') {
    return makeStep(head, at + 2, after === 'before' ? -1 : 1, 'mention');
  }
  if (unit === 'weekend' || (unit === 'year' && head === at - 2)) return makeStep(head, at + 1, 0, 'story');
  const lead = wordAt(page, head - 1);
  const edge = wordAt(page, head - 2);
  const within =
    lead === 'in' ? edge === 'earlier' || edge === 'later' : lead === 'of' && EDGE_NOUNS.has(edge);
  if (!within) return null;
  return unit !== 'day'
    ? makeStep(head, at + 1, 0, 'story')
    : lead === 'in'
      ? makeStep(head, at + 1, 0, 'mention')
      : null;
}
