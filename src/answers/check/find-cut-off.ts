import { isImperative } from '../../extract/positions/is-imperative.ts';
import { findSentences } from '../../extract/shown-span.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Place } from './find-wording.ts';

const CONDITIONS = makeWordSet(
  'if unless although though whether provided providing assuming supposing lest albeit',
);
/** What is said before a condition or behind it belongs to another clause. */
const PARTING = makeWordSet('; but');
/** "Not", and verbs that say as much of what follows them. */
const NEGATIONS = makeWordSet(
  'not never no nobody none nothing neither nor cannot without hardly deny denies denied denying doubt doubts doubted reject ' +
    'rejects rejected rejecting refuse refuses refused refusing dismiss dismisses dismissed',
);
/** A negation before one of these is of another clause, and so is one further off. */
const JOINING = makeWordSet('and or when while because since after before');
const FARTHEST = 8;
const PRONOUNS = makeWordSet("i you he she it we they i'll you'll he'll she'll it'll we'll they'll");

/**
 * What turns the sense of the words in their sentence, by the same speaker, and was not typed: "even if …", "unless …",
 * "Strike it out and", "would not be". Null for nothing.
 */
export function findCutOff({ passage, span }: Place, statements: readonly RecordedStatement[]): Span | null {
  const { text } = passage.article;
  const sentence = findSentences(passage, span);
  const marked = statements
    .filter(({ form, span: said }) => form === 'direct' && overlaps(said, sentence))
    .flatMap((statement) => statement.marked);
  const isQuoted = marked.some((stretch) => contains(stretch, span));
  // What the article says of a whole quotation is no part of it; a few marked words are a part of its sentence.
  const tokens = readTokens(text, sentence).filter(
    (token) => !MARKS.has(token.word) && (!isQuoted || marked.some((stretch) => contains(stretch, token))),
  );
  const before = tokens.filter(({ end }) => end <= span.start);
  const behind = tokens.filter(({ start }) => start >= span.end);
  return (
    findBefore(
      before,
      tokens.find(({ start }) => start >= span.start),
    ) ?? findBehind(behind)
  );
}

/** What stands before the words from its condition or negation on, or "Strike it out and" before a pronoun. */
function findBefore(before: readonly Token[], first: Token | undefined): Span | null {
  const clause = before.slice(before.findLastIndex(({ word }) => PARTING.has(word)) + 1);
  const isBidden = clause.at(-1)?.word === 'and' && PRONOUNS.has(first?.word ?? '') && isImperative(clause);
  return spanFrom(clause, isBidden ? 0 : findCondition(clause)) ?? findNegation(clause);
}

function findNegation(clause: readonly Token[]): Span | null {
  const near = clause.filter(({ shape }) => shape !== 'sign').slice(-FARTHEST);
  const own = near.slice(near.findLastIndex(({ word }) => JOINING.has(word)) + 1);
  const first = own.find(({ word }) => NEGATIONS.has(word) || word.endsWith("n't"));
  return first === undefined ? null : { start: first.start, end: own.at(-1)!.end };
}

function findBehind(behind: readonly Token[]): Span | null {
  const end = behind.findIndex(({ word }) => PARTING.has(word));
  const clause = end < 0 ? behind : behind.slice(0, end);
  return spanFrom(clause, findCondition(clause));
}

/** The place of "if" and the like; "as if" and "as though" only compare. */
function findCondition(clause: readonly Token[]): number {
  return clause.findIndex(({ word }, i) => CONDITIONS.has(word) && clause[i - 1]?.word !== 'as');
}

/** From a word on, with the "even" or "only" before it; null for a word that stands alone: "They left, though." */
function spanFrom(clause: readonly Token[], at: number): Span | null {
  if (at < 0) return null;
  const from = EVEN.has(clause[at - 1]?.word ?? '') ? at - 1 : at;
  const words = clause.slice(from).filter(({ shape }) => shape !== 'sign');
  return words.length < 2 ? null : { start: words[0]!.start, end: words.at(-1)!.end };
}

const EVEN = makeWordSet('even only');
const MARKS = makeWordSet('" “ ” ‘ ’ « »');
