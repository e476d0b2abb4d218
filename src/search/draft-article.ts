import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readPassages } from '../corpus/read-passages.ts';
import { recordStatements } from '../extract/record-statements.ts';
import type { RecordedStatement } from '../extract/statement.ts';

/** What an article holds by itself, before others are known. */
export interface Draft {
  readonly passages: readonly Passage[];
  readonly statements: readonly RecordedStatement[];
}

export function draftArticle(article: Article, corpus: Corpus): Draft {
  const passages = readPassages(article);
  return { passages, statements: recordStatements(article, passages, corpus) };
}
