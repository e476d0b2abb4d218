import type { Article, Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { overlaps, type Span, sliceSpan } from '../text/span.ts';
import { readTokens } from '../text/tokens.ts';
import { makeWordSet } from '../text/word-set.ts';
import { giveWords } from './give-words.ts';
import { makeActorFinder } from './positions/find-actors.ts';
import { type Author, findIssuers, OWN_WORDS } from './positions/find-issuers.ts';
import { opensPoint } from './positions/open-section.ts';
import type { RecordedStatement } from './statement.ts';

/**
 * The paragraphs of a speech, letter or statement that is printed in full, each as its author's own words, and
 * what "I" or "we" say there as well. An article of which "we" is hardly anywhere is about such a text, but for the
 * numbered points of a resolution.
 */
export function attributeDocument(
  article: Article,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  corpus: Pick<Corpus, 'people' | 'parties'>,
): RecordedStatement[] {
  const { author, from, to } = findIssuers(article, passages, statements, makeActorFinder(corpus));
  const body = passages.filter(
    ({ paragraph, span }) => paragraph > 0 && span.start >= from && span.end <= to,
  );
  const own = body.filter(({ span }, i) => isSpoken(article, span) && !(i === 0 && announces(article, span)));
  const spoken = author === null ? [] : listSpoken(article, own);
  const within = ({ span }: RecordedStatement) => spoken.some((passage) => overlaps(passage.span, span));
  const told = statements.flatMap((statement) => {
    if (!speaksOfSelf(statement)) return [statement];
    // "We publish": elsewhere the outlet speaks of itself.
    return within(statement) ? [giveTo(author!, statement, statement.speaker!.mention)] : [];
  });
  const printed = spoken.map((passage) => makeStatement(article, passage, author!));
  return [...told, ...printed].toSorted((a, b) => a.span.start - b.span.start);
}

/** All paragraphs where most speak as one, else the numbered points: what stands around these may tell of the meeting. */
function listSpoken(article: Article, own: readonly Passage[]): readonly Passage[] {
  const first = own.filter(({ span }) => speaksAsOne(article, span));
  if (FEWEST_OF * first.length >= own.length) return own;
  const points = own.filter(({ span }) => opensPoint(article.text, span));
  return points.length >= FEWEST_POINTS ? points : [];
}

/** One paragraph in so many at least speaks as "we" or "I". */
const FEWEST_OF = 2;
const FEWEST_POINTS = 3;

function makeStatement(article: Article, passage: Passage, author: Author): RecordedStatement {
  const { span } = passage;
  const fixed = {
    form: 'direct',
    marked: [],
    cue: null,
    certainty: 'inferred',
    venue: null,
    said: null,
  } as const;
  return giveTo(author, { ...fixed, span, article, passage }, author.mention);
}

/** "I told them", "we ask": whoever prints it is the author. */
function speaksOfSelf({ article, speaker, marked }: RecordedStatement): boolean {
  return (
    speaker !== null &&
    marked.length === 0 &&
    OWN_WORDS.has(sliceSpan(article.text, speaker.mention).toLowerCase())
  );
}

function giveTo(
  { party, person }: Author,
  statement: Parameters<typeof giveWords>[0],
  mention: Span,
): RecordedStatement {
  return giveWords(statement, { speaker: { mention, name: (person ?? party).name }, person, party });
}

/** A whole sentence: neither "Fellow citizens," nor a signature. */
function isSpoken({ text }: Article, span: Passage['span']): boolean {
  return /[.!?…]["”’»)]*$/u.test(sliceSpan(text, span).trimEnd());
}

/** "The statement was issued on Friday and is printed here in full.": the outlet says so, and not the author. */
function announces(article: Article, span: Passage['span']): boolean {
  return (
    !speaksAsOne(article, span) && readTokens(article.text, span).some(({ word }) => ANNOUNCING.has(word))
  );
}

const ANNOUNCING = makeWordSet('printed prints published publishes issued adopted delivered released');

function speaksAsOne({ text }: Article, span: Passage['span']): boolean {
  return readTokens(text, span).some(({ word }) => OWN_WORDS.has(word));
}
