import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { listInterviews } from '../extract/events/list-interviews.ts';
import { indexDated, listRuns, shareSaidDates } from '../extract/events/share-said-dates.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Change } from './compare-corpora.ts';
import { type Draft, draftArticle } from './draft-article.ts';
import { makeAlikeFinder } from './find-alike.ts';
import type { Holdings } from './holdings.ts';
import type { Pieces } from './pieces.ts';

/**
 * The statements of the drafts with the days that others give, and those of every article of `base` whose statements the
 * change gives another day, or takes one from: these articles are drafted as well. So a library that has grown knows the
 * same days as one that is built at once.
 */
export function* shareDates(
  base: Holdings,
  { corpus, added, removed }: Change,
  drafts: Map<Article, Draft>,
): Pieces<RecordedStatement[]> {
  const listDrafted = () => corpus.articles.flatMap((article) => drafts.get(article)?.statements ?? []);
  if (base.statements.length === 0) return shareSaidDates(listDrafted());

  const { findAlike, findOfInterview } = makeAlikeFinder(base);
  const gone = new Set(removed);
  const came = added.flatMap((article) => drafts.get(article)!.statements).filter(hasOwnDay);
  const went = base.statements.filter(({ article }) => gone.has(article)).filter(hasOwnDay);
  const carriers = new Map<string, RecordedStatement[]>();
  for (const statement of [...came, ...went]) {
    for (const run of listRuns(statement)) carriers.set(run.key, findAlike(statement, run));
    for (const key of listInterviews(statement)) carriers.set(key, findOfInterview(statement, key));
    yield;
  }
  const known = new Set([...carriers.values()].flat());
  const staying = [...known].filter(({ article }) => !gone.has(article));
  const before = indexDated(sortByArticle(known, base.corpus));
  const after = indexDated(sortByArticle([...staying, ...came], corpus));
  const touched = new Set<Article>();
  for (const [key, statements] of carriers) {
    if (before.get(key) === after.get(key)) continue;
    for (const statement of statements) {
      if (!hasOwnDay(statement) && !gone.has(statement.article)) touched.add(statement.article);
    }
  }
  for (const article of touched) {
    drafts.set(article, draftArticle(article, corpus));
    yield;
  }

  const statements = listDrafted();
  const witnesses = new Set<RecordedStatement>();
  for (const statement of statements.filter((each) => !hasOwnDay(each))) {
    const alike = [
      ...listRuns(statement).flatMap((run) => findAlike(statement, run)),
      ...listInterviews(statement).flatMap((key) => findOfInterview(statement, key)),
    ];
    for (const other of alike) {
      if (hasOwnDay(other) && !gone.has(other.article) && !drafts.has(other.article)) witnesses.add(other);
    }
    yield;
  }
  return shareSaidDates(statements, indexDated(sortByArticle([...witnesses, ...statements], corpus)));
}

/** In reading order. */
function sortByArticle(statements: Iterable<RecordedStatement>, { articles }: Corpus): RecordedStatement[] {
  const places = new Map(articles.map((article, i) => [article, i]));
  return [...statements].sort(
    (a, b) => places.get(a.article)! - places.get(b.article)! || a.span.start - b.span.start,
  );
}

function hasOwnDay({ said }: RecordedStatement): boolean {
  return said?.ground === 'own';
}
