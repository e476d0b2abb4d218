import { overlaps, type Span } from '../text/span.ts';
import type { Article } from './article.ts';

/** Whether any of the words lies in a part that nothing else supports: never a party's position, nor news. */
export function isDoubtful({ notes }: Pick<Article, 'notes'>, span: Span): boolean {
  return notes.some((note) => note.severity === 'doubtful' && overlaps(note.span, span));
}
