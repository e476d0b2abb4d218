import { type DatePage, wordAt } from './date-page.ts';
import { type Finding, makeFinding } from './reading.ts';

/** "this morning", "last night", "that evening", "the next morning", "the night before.". */
export function findDaypart(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'daypart') return null;
  const { clock } = lexeme;
  const before = wordAt(page, at - 1);
  // "This Morning" is a programme.
  if (page.tokens[at]!.shape !== 'lower' && page.tokens[at - 1]?.shape === 'capital') return null;
  if (before === 'this') return makeDay(0, 'published');
  if (before === 'last' && clock === 'TNI') return makeDay(-1, 'published');
  if (before === 'that' || before === 'same') return makeDay(0, 'mention');
  if (before === 'next' || before === 'following') return makeDay(1, 'mention');
  if (before === 'previous') return makeDay(-1, 'mention');
  // "The night before the storm" goes on to an event.
  const isBefore = before === 'the' && wordAt(page, at + 1) === 'before';
  if (!isBefore || page.tokens[at + 2]?.shape !== 'sign') return null;
  return makeFinding(at - 1, at + 2, { type: 'step', unit: 'day', steps: -1, from: 'mention' }, clock);

  function makeDay(steps: number, from: 'published' | 'mention'): Finding {
    return makeFinding(at - 1, at + 1, { type: 'step', unit: 'day', steps, from }, clock);
  }
}
