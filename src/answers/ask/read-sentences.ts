import type { Article, Passage } from '../../corpus/article.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library } from '../../search/library.ts';
import { makeLazy } from '../../search/make-lazy.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';

/** One sentence of an article, as questions are laid beside it. */
export interface Sentence {
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
  /** Its index terms in order, and each once. */
  readonly sequence: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** Those that stand only behind "to", "will" and the like: what has not happened when it is told. */
  readonly toCome: ReadonlySet<string>;
  /** Whoever speaks in it. */
  readonly statement: RecordedStatement | null;
  /** The sentences right before it, the nearest first: what "he" and "it" mean stands there. */
  readonly before: readonly Sentence[];
}

/** How many sentences back a pronoun reaches. */
const BEFORE = 2;
// "to end", "will soon open", "could be signed"
const TO_COME = /\b(?:to|will|would|can|could|may|might|should)\s+(?:be\s+|\w+ly\s+)?([a-z]+)/giu;

/**
 * The sentences of an article, in order, without its headline, which its text says again. The sentences of one direct
 * quotation are one: none of them is cut from who says it.
 */
export function readSentences(article: Article, library: Library): Sentence[] {
  const statements = library.statementsOf(article);
  const sentences: Sentence[] = [];
  for (const passage of library.passagesOf(article)) {
    if (passage.paragraph === 0) continue;
    const quoted = statements.filter((each) => each.passage === passage && each.form === 'direct');
    for (const span of joinQuoted(splitSentences(article.text, passage.span), quoted)) {
      const text = sliceSpan(article.text, span);
      const sequence = library.readKeys(text);
      sentences.push({
        ...{ passage, span, text, sequence },
        keys: new Set(sequence),
        toCome: readToCome(text, sequence, library),
        statement: statements.find((each) => overlaps(each.span, span)) ?? null,
        before: sentences.slice(-BEFORE).toReversed(),
      });
    }
  }
  return sentences;
}

function joinQuoted(sentences: readonly Span[], quoted: readonly RecordedStatement[]): Span[] {
  const joined: Span[] = [];
  for (const span of sentences) {
    const last = joined.at(-1);
    const isOne = last && quoted.some((each) => overlaps(each.span, last) && overlaps(each.span, span));
    if (isOne) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function readToCome(text: string, sequence: readonly string[], library: Library): ReadonlySet<string> {
  const found = [...text.matchAll(TO_COME)].flatMap(([, word = '']) => library.readKeys(word));
  const count = (keys: readonly string[], key: string) => keys.filter((each) => each === key).length;
  return new Set(found.filter((key) => count(found, key) >= count(sequence, key)));
}
