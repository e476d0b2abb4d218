import type { Passage } from '../corpus/article.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedWord, Analyser } from './analyser.ts';
import { nameSpeaker } from './holdings.ts';
import { type IndexedDocument, indexInPieces } from './index-documents.ts';
import { type Letters, type LettersBuilder, makeLettersBuilder } from './letters.ts';
import { type Lexicon, type LexiconBuilder, makeLexiconBuilder } from './lexicon.ts';
import type { Pieces } from './pieces.ts';
import type { Postings } from './postings.ts';

/** What texts are found by. */
export interface IndexedTexts {
  /** Its documents are the passages and, after them, the statements. */
  readonly postings: Postings;
  readonly lexicon: Lexicon;
  /** Those of the passages. */
  readonly letters: Letters;
}

/** Reads the words of passages and statements, once each. */
export function* indexTexts(
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  analyser: Analyser,
): Pieces<IndexedTexts> {
  const lexicon = makeLexiconBuilder();
  const letters = makeLettersBuilder();
  const documents = readDocuments(passages, statements, analyser, lexicon, letters);
  const postings = yield* indexInPieces(documents);
  return { postings, lexicon: lexicon.finish(), letters: letters.finish() };
}

function* readDocuments(
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  analyser: Analyser,
  lexicon: LexiconBuilder,
  letters: LettersBuilder,
): Generator<IndexedDocument> {
  const readWords = (text: string, span?: Span) => {
    const words = analyser.readWords(text, span);
    lexicon.add(words);
    return words;
  };
  for (const { article, paragraph, span } of passages) {
    const context = paragraph === 0 ? [] : analyser.readKeys(article.title);
    const words = readWords(article.text, span);
    letters.add(words);
    yield { words: listKeys(words), context };
  }
  for (const statement of statements) {
    const context = [...new Set(listKeys(readWords(nameSpeaker(statement))))];
    yield { words: listKeys(readWords(statement.article.text, statement.span)), context };
  }
}

function listKeys(words: readonly AnalysedWord[]): string[] {
  return words.flatMap(({ key }) => (key === null ? [] : [key]));
}
