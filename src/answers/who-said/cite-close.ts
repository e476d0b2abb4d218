import type { Passage } from '../../corpus/article.ts';
import { type Hit, type Library, passageOf, type SearchResult } from '../../search/library.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { citeStatement, citeTold, readItem } from '../cite.ts';
import type { Item } from '../item.ts';

/** The share of a question's weight that a hit must hold to be shown as its close wording: a passage has many words. */
const CLOSE_ENOUGH = { statement: 0.55, passage: 0.7 } as const;
/** Less is enough for a statement that has a run of the question's words as they were typed. */
const ENOUGH_WITH_RUN = 0.35;
/** So many words in a row are seldom the same by chance: of a thousand statements of other subjects none had them. */
const WORDS_OF_RUN = 3;
const ARTICLES = makeWordSet('a an the');

/** Hits that hold enough of the question: statements where there are any, else passages. Of two words both are needed. */
export function citeClose(
  { hits, concepts }: Pick<SearchResult, 'hits' | 'concepts'>,
  words: string,
  library: Library,
): Item[] {
  const [first, second, ...more] = concepts.map(({ weight }) => weight);
  const both = second !== undefined && more.length === 0 ? Math.max(first!, second) / (first! + second) : 0;
  const isClose = (hit: Hit) =>
    hit.coverage > both &&
    (both === 0 || standTogether(hit)) &&
    (hit.coverage * shareShown(hit) >= CLOSE_ENOUGH[hit.kind] ||
      (hit.coverage >= ENOUGH_WITH_RUN &&
        hit.kind === 'statement' &&
        sharesRun(citeHit(hit, library), words)));
  const items = hits.filter(isClose).map((hit) => citeHit(hit, library));
  const statements = items.filter((item) => item.form !== 'passage');
  return statements.length > 0 ? statements : items;
}

/** True where two of the words that matched stand in one sentence: of two words, neither tells anything far from the other. */
function standTogether(hit: Hit): boolean {
  const { article } = passageOf(hit);
  const matched = hit.readMatched();
  // Who speaks is known by one of them.
  if (matched.length < 2) return true;
  return matched.slice(1).some(({ start, end }, i) => {
    const former = matched[i]!;
    const isOther = foldText(sliceSpan(article.text, former)) !== foldText(article.text.slice(start, end));
    return isOther && !/[.!?]["”’]?\s/u.test(article.text.slice(former.end, start));
  });
}

/** A passage is shown as the one of its sentences that has most of the words that matched. */
export function citeHit(hit: Hit, library: Library): Item {
  if (hit.kind === 'statement') return citeStatement(hit.statement);
  const { passage } = hit;
  const [first = passage.span, ...more] = findFullest(passage, hit.readMatched());
  return citeTold(passage, first, library, more.at(-1) ?? first);
}

/** The share of the words that matched which what is shown of the hit has. */
function shareShown(hit: Hit): number {
  if (hit.kind === 'statement') return 1;
  const matched = hit.readMatched();
  const count = (spans: readonly Span[]) => countWords(hit.passage, spans);
  return matched.length === 0 ? 1 : count(findFullest(hit.passage, matched)) / count(matched);
}

/** Those of the matched words that stand in the sentence that has most of them. */
function findFullest(passage: Passage, matched: readonly Span[]): Span[] {
  const rows = splitSentences(passage.article.text, passage.span).map((sentence) =>
    matched.filter((word) => overlaps(word, sentence)),
  );
  return rows.toSorted((a, b) => countWords(passage, b) - countWords(passage, a))[0] ?? [];
}

function countWords({ article }: Passage, spans: readonly Span[]): number {
  return new Set(spans.map((span) => foldText(sliceSpan(article.text, span)))).size;
}

/** True for a statement that has enough of the words in a row. */
export function sharesRun(item: Item, words: string): boolean {
  if (item.form === 'passage') return false;
  const [typed, said] = [readTerms(words), readTerms(readItem(item))];
  // Which article stood there nobody remembers.
  return sharesTerms(typed, said) || sharesTerms(typed.filter(isNoArticle), said.filter(isNoArticle));
}

function sharesTerms(typed: readonly string[], said: readonly string[]): boolean {
  const text = ` ${said.join(' ')} `;
  return typed.some((_, i) => {
    const run = typed.slice(i, i + WORDS_OF_RUN);
    return run.length === WORDS_OF_RUN && text.includes(` ${run.join(' ')} `);
  });
}

function isNoArticle(term: string): boolean {
  return !ARTICLES.has(term);
}

function readTerms(text: string): string[] {
  return tokenizeWords(text).map(({ term }) => term);
}
