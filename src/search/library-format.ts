import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { StoredArticle } from '../corpus/stored-article.ts';
import { makeAnalyser } from './analyser.ts';
import type { ByteSource } from './byte-source.ts';
import { collectSpellings } from './collect-spellings.ts';
import { fingerprintArticle, fingerprintCode, fingerprintSeeds } from './fingerprint.ts';
import type { Holdings } from './holdings.ts';
import { checkLetters } from './letters.ts';
import { packAdded, unpackAdded } from './pack-added.ts';
import { EVENT_WIDTH, packEvent, unpackEvent } from './pack-event.ts';
import { packLexicon, unpackLexicon } from './pack-lexicon.ts';
import { POSITION_WIDTH, packPosition, unpackPosition } from './pack-position.ts';
import { packPostings, unpackPostings } from './pack-postings.ts';
import { packSpan, unpackSpan } from './pack-span.ts';
import { makeStatementReader, packStatement, STATEMENT_WIDTH } from './pack-statement.ts';
import { packTraces, unpackTraces } from './pack-traces.ts';
import type { Pieces } from './pieces.ts';
import { demandFrom, makeTextTable, packRows, unpackRows } from './rows.ts';
import { makeSectionReader, makeSectionWriter, type SectionReader } from './section-lists.ts';
import { joinSections, type SplitFile, splitSections, UnusableLibraryFile } from './sections.ts';
import { makeWordIndex } from './word-index.ts';

/** Raised when the shape of the file changes. */
export const FORMAT = 10;
/** Article's place in the corpus, paragraph number, start, end. */
const PASSAGE_WIDTH = 4;

/**
 * The file's bytes: spans, the index as lists of numbers that are searched where they lie, and what was read of the
 * articles that were added. It stops now and then.
 */
export function* encodeHoldings(
  { corpus, passages, statements, events, positions, index, lexicon, letters, traces }: Holdings,
  added: readonly StoredArticle[],
): Pieces<Uint8Array> {
  const numbers = { passages: number(passages), statements: number(statements) };
  yield;
  const keys = {
    ...numbers,
    articles: number(corpus.articles),
    parties: number(corpus.parties),
    issues: number(corpus.issues),
    texts: makeTextTable(),
    marks: [] as number[],
  };
  const write = makeSectionWriter();
  write.texts('articles', corpus.articles.map(fingerprintArticle));
  yield;
  const packPassage = ({ article, paragraph, span }: Passage) => [
    keys.articles.get(article)!,
    paragraph,
    ...packSpan(span),
  ];
  write.numbers('passages', yield* packRows(passages, PASSAGE_WIDTH, packPassage));
  const packStatements = packRows(statements, STATEMENT_WIDTH, (each) => packStatement(each, keys));
  write.numbers('statements', yield* packStatements);
  write.numbers('events', yield* packRows(events, EVENT_WIDTH, (each) => packEvent(each, keys)));
  write.numbers('positions', yield* packRows(positions, POSITION_WIDTH, (each) => packPosition(each, keys)));
  write.numbers('marks', Int32Array.from(keys.marks));
  write.texts('texts', keys.texts.texts);
  yield;
  write.bytes('letters', letters.bytes);
  write.numbers('letter starts', letters.starts);
  packTraces('statement', traces.statements, write);
  packTraces('position', traces.positions, write);
  packLexicon(lexicon, write);
  yield;
  packPostings(index.postings, write);
  yield;
  packAdded(added, write);
  yield;
  const origin = { builtBy: fingerprintCode(), builtFrom: fingerprintSeeds(corpus) };
  return yield* joinSections(write.sections, FORMAT, origin);
}

function number<T>(things: readonly T[]): Map<T, number> {
  const numbers = new Map<T, number>();
  for (const [i, thing] of things.entries()) numbers.set(thing, i);
  return numbers;
}

/** The file's parts, as long as `source` can be read. Throws `UnusableLibraryFile` where it is not whole or other code has written it. */
export function openFile(source: ByteSource): SplitFile {
  const file = splitSections(source, FORMAT);
  if (file.origin.builtBy !== fingerprintCode()) {
    throw new UnusableLibraryFile('stale', 'It was built by another version.');
  }
  return file;
}

/** What was read of added articles. Throws `UnusableLibraryFile`. */
export function decodeAdded(file: SplitFile): StoredArticle[] {
  return decode(file, unpackAdded);
}

/**
 * The holdings that `encodeHoldings` wrote, of articles that `given` holds; they keep nothing of `file` itself.
 * Nothing in the file is taken on trust: it must be built from what `given` knows, and everything must point into its
 * articles. Throws `UnusableLibraryFile`.
 */
export function decodeHoldings(file: SplitFile, given: Corpus): Holdings {
  return decode(file, (read) => {
    if (file.origin.builtFrom !== fingerprintSeeds(given)) throw new UnusableLibraryFile('stale', ELSEWHERE);
    return unpack(read, { ...given, articles: findArticles(read.texts('articles'), given) });
  });
}

const ELSEWHERE = 'It was built from other texts.';

function decode<T>({ sections }: SplitFile, unpackFrom: (read: SectionReader) => T): T {
  try {
    return unpackFrom(makeSectionReader(sections));
  } catch (cause) {
    if (cause instanceof UnusableLibraryFile) throw cause;
    throw new UnusableLibraryFile('damaged', 'It is not whole.', { cause });
  }
}

/** The articles of the file, all of which must still be there, if only as a version that another one has replaced. */
function findArticles(prints: readonly string[], { articles, formerVersions }: Corpus): Article[] {
  const known = new Map([...articles, ...formerVersions].map((each) => [fingerprintArticle(each), each]));
  return prints.map((print) => {
    const article = known.get(print);
    if (article === undefined) throw new UnusableLibraryFile('stale', ELSEWHERE);
    return article;
  });
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
  const positions = unpackRows(read.int32('positions'), POSITION_WIDTH, (row) =>
    unpackPosition(row, corpus, passages, statements, texts),
  );
  const letters = { bytes: read.bytes('letters'), starts: read.uint32('letter starts') };
  checkLetters(letters, passages.length);
  const postings = unpackPostings(read);
  if (postings.size !== passages.length + statements.length) throw new Error('Documents are missing.');
  const analyser = makeAnalyser(collectSpellings(corpus));
  const index = makeWordIndex(postings);
  return {
    ...{ corpus, analyser, passages, statements, events, positions, index, letters },
    lexicon: unpackLexicon(read),
    traces: {
      statements: unpackTraces('statement', statements.length, read),
      positions: unpackTraces('position', positions.length, read),
    },
  };
}
