import type { Passage } from '../../corpus/article.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library, SearchResult } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';

/** The share of a question's weight that a sentence must hold. */
const CLOSE_ENOUGH = 0.6;
/** More hits than this tell nothing of a word that stands everywhere. */
const MOST_HITS = 2000;

/** Finds out which pieces of the record are about the words of a question. */
export interface WordMatcher {
  readonly read: SearchResult;
  /** True where the pieces of the passage together hold enough of the words. */
  holds(passage: Passage, pieces: readonly Span[], statement: RecordedStatement | null): boolean;
  /** True where a photo's caption holds enough of them; captions are not indexed. */
  holdsCaption(event: RecordedEvent): boolean;
  /** The passages that hold any of the words. */
  readonly passages: readonly Passage[];
}

interface Term {
  readonly typed: string;
  readonly weight: number;
  readonly spans: ReadonlyMap<Passage, readonly Span[]>;
  readonly statements: ReadonlySet<RecordedStatement>;
}

/** A matcher for the words, or null where none of them says anything. */
export function matchWords(words: string, library: Library): WordMatcher | null {
  const read = library.search({ words, limit: 1 });
  if (read.searched.length === 0) return null;
  const terms = read.searched.map((typed) => findTerm(typed, library));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const isEnough = (held: (term: Term) => boolean) =>
    terms.filter(held).reduce((sum, { weight }) => sum + weight, 0) >= CLOSE_ENOUGH * total;
  return {
    read,
    passages: [...new Set(terms.flatMap(({ spans }) => [...spans.keys()]))],
    holds: (passage, pieces, statement) =>
      isEnough(
        ({ spans, statements }) =>
          (statement !== null && statements.has(statement)) ||
          (spans.get(passage) ?? []).some((span) => pieces.some((piece) => overlaps(piece, span))),
      ),
    holdsCaption: ({ article, span }) => {
      const held = new Set(tokenizeWords(article.text, span).map(({ term }) => term));
      const named = library.findNames(sliceSpan(article.text, span)).map(({ who }) => JSON.stringify(who));
      return isEnough(({ typed }) => {
        const [name] = library.findNames(typed);
        const isNamed = name !== undefined && named.includes(JSON.stringify(name.who));
        return isNamed || tokenizeWords(typed).every(({ term }) => held.has(term));
      });
    },
  };
}

/** Where a word stands, in all its forms and spellings, and who is called so. */
function findTerm(typed: string, library: Library): Term {
  const { hits } = library.search({ words: typed, limit: MOST_HITS });
  const spans = new Map<Passage, readonly Span[]>();
  const statements = new Set<RecordedStatement>();
  for (const hit of hits) {
    if (hit.kind === 'passage') spans.set(hit.passage, hit.matched);
    // The word is no word of the statement's sentence: its speaker is known by it.
    else if (hit.matched.length === 0) statements.add(hit.statement);
  }
  const all = library.passages.length;
  return { typed, weight: Math.log(1 + (all + 1) / (spans.size + 0.5)), spans, statements };
}
