import type { Article, Passage } from '../../corpus/article.ts';
import type { Party, Person } from '../../corpus/corpus.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { POSSESSIVES } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import type { Actor, ActorFinder } from './find-actors.ts';

/** The parties whose own document an article is or holds, and where it begins and ends: "we" is they there. */
export interface Issuers {
  readonly parties: readonly Party[];
  /** The only one who is named as its author, where the text names one. */
  readonly author: Author | null;
  readonly from: number;
  readonly to: number;
}

/** A party or one of its people, where the text names them. */
export interface Author {
  readonly party: Party;
  readonly person: Person | null;
  readonly mention: Span;
}

const NO_ISSUERS: Issuers = { parties: [], author: null, from: 0, to: 0 };

/** How many paragraphs at the beginning may announce a document, and how many at the end may sign it. */
const MOST_OPENING = 3;
const MOST_CLOSING = 3;

/**
 * Whose statement, letter or report the article is: as its headline says ("Joint statement of …"), as its first
 * paragraphs announce it ("We publish the letter of …"), as it is signed, or because the outlet is a party itself. A report
 * names such documents too: but for what "follows" and what the outlet publishes itself, the text must speak as "we".
 */
export function findIssuers(
  article: Article,
  passages: readonly Passage[],
  statements: readonly RecordedStatement[],
  findActors: ActorFinder,
): Issuers {
  const body = passages.filter(({ paragraph }) => paragraph > 0);
  const read = (text: string) => readTokens(text, { start: 0, end: text.length });
  const start = body[0]?.span.start ?? 0;
  const outlet = read(article.outlet.name);
  const [publisher] = findActors(outlet);
  const isWhole = publisher?.from === 0 || (publisher?.from === 1 && outlet[0]!.word === 'the');
  if (publisher && isWhole && publisher.to === outlet.length)
    return { parties: [publisher.party], author: null, from: start, to: article.text.length };
  for (const passage of body.slice(0, MOST_OPENING)) {
    for (const sentence of splitSentences(article.text, passage.span)) {
      const tokens = readTokens(article.text, sentence);
      if (!tokens.some(({ word }) => ANNOUNCING.has(word))) continue;
      const named = readIssuers(tokens, findActors(tokens));
      const authors = named.length > 0 ? named : readAuthor(article, passage, tokens, findActors);
      const isSure = tokens.some(({ word }) => word === 'following');
      const from = passage.span.end;
      if (authors.length > 0 && (isSure || speaksOfItself(article, from, statements)))
        return issueBy(authors, from, findEnd(article, body, from));
    }
  }
  const authors = readTitle(article, findActors) ?? readSigner(article, body, findActors);
  if (authors === null || !speaksOfItself(article, start, statements)) return NO_ISSUERS;
  const issuers = issueBy(authors, start, article.text.length);
  // A headline that is not in the text has no place there.
  return article.titleSpan === null && !body.some(({ span }) => holdsAuthor(span, issuers.author))
    ? { ...issuers, author: null }
    : issuers;
}

function holdsAuthor(span: Span, author: Author | null): boolean {
  return author !== null && contains(span, author.mention);
}

function issueBy(authors: readonly Author[], from: number, to: number): Issuers {
  const parties = [...new Set(authors.map(({ party }) => party))];
  return { parties, author: parties.length === 1 ? authors[0]! : null, from, to };
}

function nameAuthor(tokens: readonly Token[], { from, to, party, person }: Actor): Author {
  return { party, person, mention: { start: tokens[from]!.start, end: tokens[to - 1]!.end } };
}

/** What stands between quotation marks ends with the paragraph that closes what the first one opened. */
function findEnd({ text }: Article, body: readonly Passage[], from: number): number {
  const spans = body.map(({ span }) => span).filter(({ start }) => start >= from);
  const isOpened = OPENING_MARKS.has(text[spans[0]?.start ?? from] ?? '');
  const closing = isOpened ? spans.find(({ end }) => CLOSING_MARKS.has(text[end - 1]!)) : undefined;
  return closing === undefined || closing === spans[0] ? text.length : closing.end;
}

const OPENING_MARKS = new Set(['"', '“', '„', '«', '‘', "'"]);
const CLOSING_MARKS = new Set(['"', '”', '“', '»', '’', "'"]);

/** "We print his words in full.": whoever is the only one that the paragraph names. */
function readAuthor(
  { text }: Article,
  { span }: Passage,
  tokens: readonly Token[],
  findActors: ActorFinder,
): Author[] {
  const isOwned = tokens.some(
    ({ word }, at) => POSSESSIVES.has(word) && WORDS.has(tokens[at + 1]?.word ?? ''),
  );
  if (!isOwned) return [];
  const all = readTokens(text, span);
  const [first, ...others] = findActors(all);
  return first !== undefined && others.every(({ party }) => party === first.party)
    ? [nameAuthor(all, first)]
    : [];
}

const WORDS = makeWordSet('words text remarks speech letter statement address reply answer response');

const ANNOUNCING = makeWordSet(
  'following below publish publishes print prints reproduce reproduces unedited verbatim',
);

/** "Joint statement of …": where the document stands behind more words, a report is about it. */
function readTitle({ text, title: headline, titleSpan }: Article, findActors: ActorFinder): Author[] | null {
  const title =
    titleSpan === null
      ? readTokens(headline, { start: 0, end: headline.length })
      : readTokens(text, titleSpan);
  const actors = findActors(title);
  const at = title.findIndex(({ word }) => DOCUMENTS.has(word));
  const isOpening = at >= 0 && (at <= LONGEST_OPENING || actors[0]?.from === 0);
  const authors = isOpening ? readIssuers(title, actors) : [];
  return authors.length > 0 ? authors : null;
}

const LONGEST_OPENING = 3;

/** A name, with an office or not, alone in one of the last lines. */
function readSigner(article: Article, body: readonly Passage[], findActors: ActorFinder): Author[] | null {
  for (const { span } of body.slice(-MOST_CLOSING)) {
    const tokens = readTokens(article.text, span);
    const [signer] = findActors(tokens);
    if (signer?.person && signer.from <= 1 && (signer.to === tokens.length || isOffice(tokens, signer)))
      return [nameAuthor(tokens, signer)];
  }
  return null;
}

/** So many times at least the text says "we" or "I" where nobody is quoted. */
const FEWEST_WORDS = 2;
export const OWN_WORDS = makeWordSet('we our us i my');

function speaksOfItself({ text }: Article, start: number, statements: readonly RecordedStatement[]): boolean {
  const own = readTokens(text, { start, end: text.length }).filter(({ word }) => OWN_WORDS.has(word));
  const quoted = statements.filter((each) => !isTurn(each));
  const told = own.filter((token) => !quoted.some(({ span }) => overlaps(span, token)));
  return told.length >= FEWEST_WORDS;
}

/** What parties write: behind these, "of", "by" or "from" says who. */
export const DOCUMENTS =
  makeWordSet(`statement letter communique communiqué declaration resolution summary submission manifesto appeal memorandum petition
  address response findings decision ruling release notice reply paper announcement message`);

/** "statement of the islands and the ministry", "the ministry's reply", "the guild adopted the following statement": nobody else's document. */
function readIssuers(tokens: readonly Token[], actors: readonly Actor[]): Author[] {
  const document = tokens.findIndex(({ word }) => DOCUMENTS.has(word));
  if (document < 0) return [];
  const owners = actors.filter(
    ({ from, to }) =>
      (tokens[to]?.word === "'s" && to + 2 >= document && to < document) ||
      (from === 0 && tokens[to]?.word === ':') ||
      (to < document && tokens[document - 1]!.word === 'following') ||
      (from > document && leadsTo(tokens, document + 1, from)),
  );
  return owners.map((owner) => nameAuthor(tokens, owner));
}

/** "of" or "by" stands before the name; others may be joined with it. */
function leadsTo(tokens: readonly Token[], document: number, from: number): boolean {
  let at = from - 1;
  while (at >= document && !OWNING.has(tokens[at]!.word)) {
    const { word, shape } = tokens[at]!;
    if (!['the', 'and', ','].includes(word) && shape !== 'capital') return false;
    at--;
  }
  return at >= document;
}

const OWNING = new Set(['of', 'by', 'from', 'behalf']);

/** ", general secretary" and "is the general secretary of the union." behind the name that signs. */
function isOffice(tokens: readonly Token[], { to }: Actor): boolean {
  const [sign, article] = [tokens[to]?.word, tokens[to + 1]?.word];
  const isLine = tokens.length - to < LONGEST_OFFICE && tokens.at(-1)!.word !== '.';
  return (sign === ',' && isLine) || (sign === 'is' && ['the', 'a'].includes(article ?? ''));
}

const LONGEST_OFFICE = 12;
