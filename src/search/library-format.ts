import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { StoredArticle } from '../corpus/stored-article.ts';
import { makeAnalyser } from './analyser.ts';
import type { ByteSource } from './byte-source.ts';
import { collectSpellings } from './collect-spellings.ts';
import { fingerprintArticle, fingerprintCode, fingerprintSeeds } from './fingerprint.ts';
import type { Holdings } from './holdings.ts';
import { packAdded, unpackAdded } from './pack-added.ts';
import { EVENT_WIDTH, packEvent, unpackEvent } from './pack-event.ts';
import { packLetters, unpackLetters } from './pack-letters.ts';
import { packLexicon, unpackLexicon } from './pack-lexicon.ts';
import { POSITION_WIDTH, packPosition, StoredPosition } from './pack-position.ts';
import { packPostings, unpackPostings } from './pack-postings.ts';
import { checkSpan, packSpan, unpackSpan } from './pack-span.ts';
import { packStatement, STATEMENT_WIDTH, StoredStatement } from './pack-statement.ts';
import { packTraces, unpackTraces } from './pack-traces.ts';
import type { Pieces } from './pieces.ts';
import { demandFrom, makeTextTable, packRows, type Rows, unpackRows } from './rows.ts';
import { makeSectionReader, makeSectionWriter, type SectionReader } from './section-lists.ts';
import { joinSections, type SplitFile, splitSections, UnusableLibraryFile } from './sections.ts';
import { makeWordIndex } from './word-index.ts';

/** Raised when the shape of the file changes. */
export const FORMAT = 12;
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
    people: number(corpus.people),
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
  packLetters(letters, write);
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
 * The holdings that `encodeHoldings` wrote, of articles that `given` holds; most is read now, the letters when they are wanted.
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
  const passages = unpackPassages(read.int32('passages'), corpus);
  const { articles, people, parties, issues } = corpus;
  const pointed = { articles, people, parties, issues, passages, texts: read.texts('texts') };
  const said = { ...pointed, rows: read.int32('statements'), marks: read.int32('marks') };
  const statements = unpackRows(said.rows, STATEMENT_WIDTH, (at) => new StoredStatement(said, at));
  const dated = { ...pointed, rows: read.int32('events'), statements };
  const events = unpackRows(dated.rows, EVENT_WIDTH, (at) => unpackEvent(dated, at));
  const taken = { ...pointed, rows: read.int32('positions'), statements };
  const positions = unpackRows(taken.rows, POSITION_WIDTH, (at) => new StoredPosition(taken, at));
  const letters = unpackLetters(passages.length, read);
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

function unpackPassages(rows: Rows, { articles }: Corpus): Passage[] {
  return unpackRows(rows, PASSAGE_WIDTH, (at) => {
    const article = demandFrom(articles, rows[at]);
    const paragraph = rows[at + 1]!;
    if (paragraph < 0) throw new Error('A paragraph is wrong.');
    checkSpan(article, rows, at + 2);
    return { article, paragraph, span: unpackSpan(rows, at + 2) };
  });
}
