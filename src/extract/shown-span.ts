import type { Passage } from '../corpus/article.ts';
import { splitSentences } from '../text/sentences.ts';
import { overlaps, type Span, sliceSpan } from '../text/span.ts';
import type { RecordedStatement } from './statement.ts';

/** A quotation of fewer words says little without the sentence that the article puts it in. */
const FEWEST_WORDS_ALONE = 6;
/** One that begins inside a sentence says less. */
const FEWEST_WORDS_CONTINUED = 12;

/** What is shown of a statement: a whole direct quotation by itself, a fragment or content clause in its sentence. */
export function findShown(statement: RecordedStatement): Span {
  return standsAlone(statement) ? statement.span : findSentences(statement.passage, statement.span);
}

function standsAlone({ article, span, form }: RecordedStatement): boolean {
  const text = sliceSpan(article.text, span);
  const fewest = CONTINUED.test(text) ? FEWEST_WORDS_CONTINUED : FEWEST_WORDS_ALONE;
  return form === 'direct' && text.split(/\s+/u).length >= fewest;
}

// “to be opened again,”
const CONTINUED = /^\P{L}{0,3}\p{Ll}/u;

/** The whole sentences of the passage that `span` touches; `span` itself where the passage ends inside it. */
export function findSentences(passage: Passage, span: Span): Span {
  const touched = splitSentences(passage.article.text, passage.span).filter((sentence) =>
    overlaps(sentence, span),
  );
  const start = Math.min(span.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...touched.map((sentence) => sentence.end));
  return { start, end };
}
