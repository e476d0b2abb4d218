import { type DatePage, wordAt } from './date-page.ts';
import { EVENTS } from './event-nouns.ts';
import { type Finding, makeFinding } from './reading.ts';

/** "today", "yesterday", "tomorrow", "tonight", "overnight", "the day before yesterday", "day after tomorrow". */
export function findNearDay(page: DatePage, at: number): Finding | null {
  const lexeme = page.lexemes[at];
  if (lexeme?.kind !== 'near') return null;
  const { steps, clock } = lexeme;
  const token = page.tokens[at]!;
  // "USA Today" is a newspaper and "Yesterday" between capitals a song.
  if (token.shape !== 'lower' && page.tokens[at - 1]?.shape !== 'sign' && at > 0) return null;
  const earlier = wordAt(page, at - 2);
  // "The children of tomorrow", "a brighter tomorrow".
  if (steps === 1 && (wordAt(page, at - 1) === 'of' || earlier === 'a' || earlier === 'an')) return null;
  if (steps === 0 && clock === null && wordAt(page, at + 1) === "'s" && !EVENTS.has(wordAt(page, at + 2))) {
    return makeFinding(at, at + 1, { type: 'fixed', kind: 'date', value: 'PRESENT_REF' });
  }
  const further = wordAt(page, at - 2) === 'day' ? wordAt(page, at - 1) : '';
  if (further === 'before' && steps === -1) return makeNear(at - 2, at + 1, -2, null);
  if (further === 'after' && steps === 1) return makeNear(at - 2, at + 1, 2, null);
  return makeNear(at, at + 1, steps, clock);
}

function makeNear(from: number, to: number, steps: number, clock: string | null): Finding {
  return makeFinding(from, to, { type: 'step', unit: 'day', steps, from: 'published' }, clock);
}
