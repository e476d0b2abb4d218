import type { Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { makeAnalyser } from './analyser.ts';
import { collectSpellings } from './collect-spellings.ts';
import type { Holdings } from './holdings.ts';
import { checkLetters } from './letters.ts';
import { EVENT_WIDTH, packEvent, unpackEvent } from './pack-event.ts';
import { packLexicon, unpackLexicon } from './pack-lexicon.ts';
import { packPostings, unpackPostings } from './pack-postings.ts';
import { packSpan, unpackSpan } from './pack-span.ts';
import { makeStatementReader, packStatement, STATEMENT_WIDTH } from './pack-statement.ts';
import { demandFrom, makeTextTable, packRows, unpackRows } from './rows.ts';
import { makeSectionReader, makeSectionWriter, type SectionReader } from './section-lists.ts';
import { joinSections, splitSections, UnusableLibraryFile } from './sections.ts';
import { makeWordIndex } from './word-index.ts';

/** Raised when the shape of the file changes. */
export const FORMAT = 4;
/** Article's place in the corpus, paragraph number, start, end. */
const PASSAGE_WIDTH = 4;

/** The file's bytes: spans, and the index as lists of numbers that are searched where they lie. */
export function encodeHoldings(
  { corpus, passages, statements, events, index, lexicon, letters }: Holdings,
  builtFrom: string,
): Uint8Array {
  const articles = new Map(corpus.articles.map((article, i) => [article, i]));
  const numbers = new Map(passages.map((passage, i) => [passage, i]));
  const statementNumbers = new Map(statements.map((each, i) => [each, i]));
  const keys = { articles, passages: numbers, texts: makeTextTable(), marks: [] as number[] };
  const write = makeSectionWriter();
  write.numbers(
    'passages',
    packRows(
      passages.map(({ article, paragraph, span }) => [articles.get(article)!, paragraph, ...packSpan(span)]),
    ),
  );
  write.numbers('statements', packRows(statements.map((each) => packStatement(each, keys))));
  write.numbers(
    'events',
    packRows(events.map((each) => packEvent(each, articles, numbers, statementNumbers, keys.texts))),
  );
  write.numbers('marks', Int32Array.from(keys.marks));
  write.texts('texts', keys.texts.texts);
  write.bytes('letters', letters.bytes);
  write.numbers('letter starts', letters.starts);
  packLexicon(lexicon, write);
  packPostings(index.postings, write);
  return joinSections(write.sections, FORMAT, builtFrom);
}

/**
 * The holdings that `encodeHoldings` wrote for the same corpus; they keep `file` and read the index from it. Nothing in
 * the file is taken on trust: it must be whole, of this format, built from `builtFrom`, and everything must point into
 * the corpus. Throws `UnusableLibraryFile`.
 */
export function decodeHoldings(file: Uint8Array, corpus: Corpus, builtFrom: string): Holdings {
  const sections = splitSections(file, FORMAT, builtFrom);
  try {
    return unpack(makeSectionReader(sections), corpus);
  } catch (cause) {
    throw new UnusableLibraryFile('damaged', 'It is not whole.', { cause });
  }
}

function unpack(read: SectionReader, corpus: Corpus): Holdings {
  const texts = read.texts('texts');
  const passages = unpackRows(
    read.int32('passages'),
    PASSAGE_WIDTH,
    ([number, paragraph, start, end]): Passage => {
      const article = demandFrom(corpus.articles, number);
      if (paragraph! < 0) throw new Error('A paragraph is wrong.');
      return { article, paragraph: paragraph!, span: unpackSpan(article, start, end) };
    },
  );
  const readStatement = makeStatementReader(corpus, passages, texts, read.int32('marks'));
  const statements = unpackRows(read.int32('statements'), STATEMENT_WIDTH, readStatement);
  const events = unpackRows(read.int32('events'), EVENT_WIDTH, (row) =>
    unpackEvent(row, corpus, passages, statements, texts),
  );
  const letters = { bytes: read.bytes('letters'), starts: read.uint32('letter starts') };
  checkLetters(letters, passages.length);
  const postings = unpackPostings(read);
  if (postings.size !== passages.length + statements.length) throw new Error('Documents are missing.');
  const analyser = makeAnalyser(collectSpellings(corpus));
  const index = makeWordIndex(postings);
  return {
    ...{ corpus, analyser, passages, statements, events, index, letters },
    lexicon: unpackLexicon(read),
  };
}
