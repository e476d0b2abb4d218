import type { Statement } from './statement.ts';

/** An answer or a question of a printed interview: words of somebody's own without marks. */
export function isTurn({ form, marked }: Pick<Statement, 'form' | 'marked'>): boolean {
  return form === 'direct' && marked.length === 0;
}
