import type { Article, Passage } from '../../corpus/article.ts';
import type { Party } from '../../corpus/corpus.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { POSSESSIVES } from '../grammar-words.ts';
import type { RecordedStatement } from '../statement.ts';
import type { Actor, ActorFinder } from './find-actors.ts';

/** The parties whose own document an article is or holds, and where it begins and ends: "we" is they there. */
export interface Issuers {
  readonly parties: readonly Party[];
  readonly from: number;
  readonly to: number;
}

const NO_ISSUERS: Issuers = { parties: [], from: 0, to: 0 };

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
    return { parties: [publisher.party], from: start, to: article.text.length };
  for (const passage of body.slice(0, MOST_OPENING)) {
    for (const sentence of splitSentences(article.text, passage.span)) {
      const tokens = readTokens(article.text, sentence);
      if (!tokens.some(({ word }) => ANNOUNCING.has(word))) continue;
      const named = readIssuers(tokens, findActors(tokens));
      const parties = named.length > 0 ? named : readAuthor(article, passage, tokens, findActors);
      const isSure = tokens.some(({ word }) => word === 'following');
      const from = passage.span.end;
      if (parties.length > 0 && (isSure || speaksOfItself(article, from, statements)))
        return { parties, from, to: findEnd(article, body, from) };
    }
  }
  const parties = readTitle(read(article.title), findActors) ?? readSigner(article, body, findActors);
  return parties !== null && speaksOfItself(article, start, statements)
    ? { parties, from: start, to: article.text.length }
    : NO_ISSUERS;
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
): Party[] {
  const isOwned = tokens.some(
    ({ word }, at) => POSSESSIVES.has(word) && WORDS.has(tokens[at + 1]?.word ?? ''),
  );
  const parties = isOwned ? [...new Set(findActors(readTokens(text, span)).map(({ party }) => party))] : [];
  return parties.length === 1 ? parties : [];
}

const WORDS = makeWordSet('words text remarks speech letter statement address reply answer response');

const ANNOUNCING = makeWordSet(
  'following below publish publishes print prints reproduce reproduces unedited verbatim',
);

/** "Joint statement of …": where the document stands behind more words, a report is about it. */
function readTitle(title: readonly Token[], findActors: ActorFinder): Party[] | null {
  const actors = findActors(title);
  const at = title.findIndex(({ word }) => DOCUMENTS.has(word));
  const isOpening = at >= 0 && (at <= LONGEST_OPENING || actors[0]?.from === 0);
  const parties = isOpening ? readIssuers(title, actors) : [];
  return parties.length > 0 ? parties : null;
}

const LONGEST_OPENING = 3;

/** A name, with an office or not, alone in one of the last lines. */
function readSigner(article: Article, body: readonly Passage[], findActors: ActorFinder): Party[] | null {
  for (const { span } of body.slice(-MOST_CLOSING)) {
    const tokens = readTokens(article.text, span);
    const [signer] = findActors(tokens);
    if (signer?.person && signer.from <= 1 && (signer.to === tokens.length || isOffice(tokens, signer)))
      return [signer.party];
  }
  return null;
}

/** So many times at least the text says "we" or "I" where nobody is quoted. */
const FEWEST_WORDS = 2;
const FIRST_PERSON = makeWordSet('we our us i my');

function speaksOfItself({ text }: Article, start: number, statements: readonly RecordedStatement[]): boolean {
  const own = readTokens(text, { start, end: text.length }).filter(({ word }) => FIRST_PERSON.has(word));
  const told = own.filter((token) => !statements.some(({ span }) => overlaps(span, token)));
  return told.length >= FEWEST_WORDS;
}

/** What parties write: behind these, "of", "by" or "from" says who. */
const DOCUMENTS =
  makeWordSet(`statement letter communique communiqué declaration resolution summary submission manifesto appeal memorandum petition
  address response findings decision ruling release notice reply paper announcement message`);

/** "statement of the islands and the ministry", "the ministry's reply", "the guild adopted the following statement": nobody else's document. */
function readIssuers(tokens: readonly Token[], actors: readonly Actor[]): Party[] {
  const document = tokens.findIndex(({ word }) => DOCUMENTS.has(word));
  if (document < 0) return [];
  const owners = actors.filter(
    ({ from, to }) =>
      (tokens[to]?.word === "'s" && to + 2 >= document && to < document) ||
      (from === 0 && tokens[to]?.word === ':') ||
      (to < document && tokens[document - 1]!.word === 'following') ||
      (from > document && leadsTo(tokens, document + 1, from)),
  );
  return [...new Set(owners.map(({ party }) => party))];
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
