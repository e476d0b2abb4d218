import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import { makeAnalyser } from './analyser.ts';
import { collectSpellings } from './collect-spellings.ts';
import type { Holdings } from './holdings.ts';
import { event, packEvent, unpackEvent } from './pack-event.ts';
import { demand, offset, packDate, packSpan, span, textDate, unpackDate, unpackSpan } from './pack-span.ts';
import { loadWordIndex } from './word-index.ts';

/** Raised when the shape of the file changes. */
const FORMAT = 4;

const statement = z.object({
  passage: offset,
  span,
  form: z.enum(['direct', 'mixed', 'indirect']),
  marked: z.array(span),
  cue: span.nullable(),
  speaker: z.object({ mention: span, name: z.string().nullable() }).nullable(),
  certainty: z.enum(['named', 'described', 'pronoun', 'inferred', 'unknown']),
  person: z.string().nullable(),
  party: z.string().nullable(),
  said: textDate.nullable(),
});
const body = z.object({
  // Article's place in the corpus, paragraph number, start, end.
  passages: z.array(z.tuple([offset, offset, offset, offset])),
  statements: z.array(statement),
  events: z.array(event),
  counts: z.array(z.tuple([z.string(), offset])),
  compounds: z.array(z.tuple([z.string(), z.tuple([z.string(), z.string()])])),
  index: z.unknown(),
});
const header = z.object({ format: z.literal(FORMAT), builtFrom: z.string(), sha256: z.string() });
type StoredStatement = z.infer<typeof statement>;

/** Why a library file cannot be used: `stale` was right once, `damaged` never. */
export class UnusableLibraryFile extends Error {
  readonly kind: 'stale' | 'damaged';

  constructor(kind: 'stale' | 'damaged', message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** The file's text: a line that says what it is and was built from, and a line with spans and lunr's index. */
export function encodeHoldings(
  { corpus, passages, statements, events, index, lexicon }: Holdings,
  builtFrom: string,
): string {
  const articles = new Map(corpus.articles.map((article, i) => [article, i]));
  const numbers = new Map(passages.map((passage, i) => [passage, i]));
  const statementNumbers = new Map(statements.map((each, i) => [each, i]));
  const content: z.infer<typeof body> = {
    passages: passages.map(({ article, paragraph, span: { start, end } }) => [
      articles.get(article)!,
      paragraph,
      start,
      end,
    ]),
    statements: statements.map((each) => packStatement(each, numbers.get(each.passage)!, articles)),
    events: events.map((each) => packEvent(each, articles, numbers, statementNumbers)),
    counts: [...lexicon.counts],
    compounds: [...lexicon.compounds].map(([joined, [first, second]]) => [joined, [first, second]]),
    index,
  };
  const text = JSON.stringify(content);
  return `${JSON.stringify({ format: FORMAT, builtFrom, sha256: hash(text) })}\n${text}\n`;
}

/**
 * The holdings that `encodeHoldings` wrote for the same corpus. Nothing in the file is taken on trust: it must be whole,
 * of this format, built from `builtFrom`, and every span must lie in its article. Throws `UnusableLibraryFile`.
 */
export function decodeHoldings(file: string, corpus: Corpus, builtFrom: string): Holdings {
  try {
    const [first = '', second = ''] = file.split('\n', 2);
    const head = header.parse(JSON.parse(first));
    if (head.builtFrom !== builtFrom)
      throw new UnusableLibraryFile('stale', 'It was built from other texts.');
    if (head.sha256 !== hash(second)) throw new Error('Its checksum is wrong.');
    return unpack(body.parse(JSON.parse(second)), corpus);
  } catch (cause) {
    if (cause instanceof UnusableLibraryFile) throw cause;
    throw new UnusableLibraryFile('damaged', 'It is not whole.', { cause });
  }
}

function unpack(stored: z.infer<typeof body>, corpus: Corpus): Holdings {
  const passages = stored.passages.map(([number, paragraph, start, end]): Passage => {
    const article = demand(corpus.articles[number]);
    return { article, paragraph, span: unpackSpan(article, [start, end]) };
  });
  const people = new Map(corpus.people.map((person) => [person.id, person]));
  const parties = new Map(corpus.parties.map((party) => [party.id, party]));
  const statements = stored.statements.map((each): RecordedStatement => {
    const passage = demand(passages[each.passage]);
    const { article } = passage;
    const { form, certainty, speaker } = each;
    const place = unpackSpan(article, each.span);
    if (place.start < passage.span.start || place.start >= passage.span.end)
      throw new Error('A passage is wrong.');
    return {
      ...{ article, passage, form, certainty, span: place },
      marked: each.marked.map((mark) => unpackSpan(article, mark)),
      cue: each.cue && unpackSpan(article, each.cue),
      speaker: speaker && { mention: unpackSpan(article, speaker.mention), name: speaker.name },
      person: each.person === null ? null : demand(people.get(each.person)),
      party: each.party === null ? null : demand(parties.get(each.party)),
      said: each.said && unpackDate(each.said, corpus),
    };
  });
  const events = stored.events.map((each) => unpackEvent(each, corpus, passages, statements));
  const index = loadWordIndex(stored.index, passages.length + statements.length);
  const lexicon = { counts: new Map(stored.counts), compounds: new Map(stored.compounds) };
  return {
    corpus,
    analyser: makeAnalyser(collectSpellings(corpus)),
    passages,
    statements,
    events,
    index,
    lexicon,
  };
}

function packStatement(
  each: RecordedStatement,
  passage: number,
  articles: ReadonlyMap<Article, number>,
): StoredStatement {
  const { form, certainty, marked, cue, speaker, person, party, said } = each;
  return {
    ...{ passage, form, certainty, span: packSpan(each.span), marked: marked.map(packSpan) },
    cue: cue && packSpan(cue),
    speaker: speaker && { mention: packSpan(speaker.mention), name: speaker.name },
    person: person?.id ?? null,
    party: party?.id ?? null,
    said: said && packDate(said, articles),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
