import { rememberRecent } from '../text/remember-recent.ts';
import type { AnalysedWord } from './analyser.ts';
import { findDocument, type Holdings } from './holdings.ts';

/** The words of the passage, or of the statement and of the mention of its speaker. */
export type ReadDocument = readonly AnalysedWord[];

/** As many as a few queries find: reading one again takes longer than ranking it. */
const MOST_REMEMBERED = 500;

/** A reader of the documents by number that remembers those it read last. */
export function makeDocumentReader(holdings: Holdings): (number: number) => ReadDocument {
  return rememberRecent(MOST_REMEMBERED, (number) => readDocument(holdings, number));
}

function readDocument(holdings: Holdings, number: number): ReadDocument {
  const found = findDocument(holdings, number);
  const { article, span } = found.kind === 'passage' ? found.passage : found.statement;
  const mention = found.kind === 'statement' ? found.statement.speaker?.mention : undefined;
  const spans = mention === undefined ? [span] : [span, mention];
  return spans.flatMap((each) => holdings.analyser.readWords(article.text, each));
}
