import type { Article, Passage } from './article.ts';
import { readLines } from './read-lines.ts';

/** The passages of an article in the order of its text: headline (paragraph 0) where it stands, and paragraphs. */
export function readPassages(article: Article): Passage[] {
  const passages: Passage[] = [];
  let counted = 0;
  for (const line of readLines(article.text, article.furniture)) {
    const isHeadline = line[0]!.start === article.titleSpan?.start;
    if (!isHeadline) counted++;
    for (const span of line) passages.push({ article, paragraph: isHeadline ? 0 : counted, span });
  }
  return passages;
}
