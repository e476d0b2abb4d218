import { contains } from '../../text/span.ts';
import { citePassage, citeStatement } from '../cite.ts';
import type { Item } from '../item.ts';
import type { Place } from './find-wording.ts';

/** The statement that holds the words, widened to them where they run over its edge. */
export function citePlace({ passage, span, statement }: Place): Item {
  if (!statement) return citePassage(passage, span);
  const item = citeStatement(statement);
  const isInside = contains(statement.span, span);
  return isInside ? item : { ...item, citation: citePassage(passage, span).citation };
}
