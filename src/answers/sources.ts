import type { Article, Passage } from '../corpus/article.ts';
import type { Library } from '../search/library.ts';
import { foldText } from '../text/fold.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { type Answer, type Item, makeAsked } from './answer.ts';
import { beSilent } from './be-silent.ts';
import { citePassage, describeSearch } from './cite.ts';
import { matchSource } from './match-source.ts';

/** How many paragraphs are shown on each side of a quotation. */
const NEIGHBOURS = 2;
/** How many UTF-16 units of a long paragraph are shown on each side of a quotation in it. */
const AROUND = 300;

/** What the record holds, the passages of one article, or all articles that fit what was typed. */
export function answerSources(
  { article: typed }: { article?: string | undefined },
  library: Library,
): Answer {
  if (typed === undefined) return listArticles(library.corpus.articles, null, library);
  const found = findArticles(typed, library);
  const [article, ...others] = found;
  if (!article) return beSilent('unknown-article', makeAsked({ words: typed }), library);
  if (others.length > 0) return listArticles(found, typed, library);
  const items = passagesOf(article, library).map((passage) => citePassage(passage));
  return { kind: 'passages', article, around: null, items, searched: describeSearch(library) };
}

function listArticles(articles: readonly Article[], typed: string | null, library: Library): Answer {
  const entries = articles.map((article) => ({
    article,
    paragraphs: countParagraphs(article, library),
    statements: library.statementsOf(article).length,
  }));
  const { name, rights, problems } = library.corpus;
  return {
    ...{ kind: 'articles', record: { name, rights }, typed, entries },
    ...{ problems: typed === null ? problems : [], searched: describeSearch(library) },
  };
}

/** The paragraphs around a quotation; null when the record no longer holds its article or place. */
export function answerContext(place: { article: string; span: Span }, library: Library): Answer | null {
  const article = library.corpus.articles.find(({ id }) => id === place.article);
  if (!article) return null;
  const passages = passagesOf(article, library);
  const isCaption = article.furniture.some((furniture) => contains(furniture, place.span));
  const first = isCaption
    ? passages.findLastIndex(({ span }) => span.end <= place.span.start)
    : passages.findIndex(({ span }) => contains(span, { start: place.span.start, end: place.span.start }));
  if (first < 0 || place.span.end > article.text.length) return null;
  const last = passages.findLastIndex(({ span }) => span.start < place.span.end);
  const near = passages.slice(Math.max(0, first - NEIGHBOURS), last + NEIGHBOURS + 1);
  const items = near.map((passage) =>
    overlaps(passage.span, place.span) ? citeAround(passage, place.span) : citePassage(passage),
  );
  return { kind: 'passages', article, around: place.span, items, searched: describeSearch(library) };
}

/** The sentences around a quotation, so that it is in sight in a paragraph of any length. */
function citeAround(passage: Passage, span: Span): Item {
  const start = Math.max(passage.span.start, span.start - AROUND);
  const end = Math.min(passage.span.end, span.end + AROUND);
  return citePassage(
    passage,
    start === passage.span.start && end === passage.span.end ? passage.span : { start, end },
  );
}

/** The article of this id or file, or else all that have the typed words in headline, outlet, day or address. */
function findArticles(typed: string, library: Library): readonly Article[] {
  const { articles } = library.corpus;
  const exact = articles.find((article) => article.id === typed.trim() || article.file === typed.trim());
  if (exact) return [exact];
  return foldText(typed).trim() === '' ? [] : articles.filter(matchSource(typed, library));
}

/** The headline is no paragraph. */
function countParagraphs(article: Article, library: Library): number {
  const numbers = passagesOf(article, library).map((passage) => passage.paragraph);
  return new Set(numbers.filter((number) => number > 0)).size;
}

function passagesOf(article: Article, library: Library): readonly Passage[] {
  return library.passagesOf(article);
}
