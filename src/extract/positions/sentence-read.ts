import type { Passage } from '../../corpus/article.ts';
import type { Party } from '../../corpus/corpus.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { OPENING_WORDS } from '../grammar-words.ts';
import type { RecordedStatement } from '../statement.ts';
import type { Actor } from './find-actors.ts';
import type { StanceClause } from './find-stances.ts';
import type { Context } from './follow-context.ts';
import { type IssueFound, keepLongest, type ReadWord } from './match-issues.ts';
import type { Codebook } from './read-codebook.ts';

/** A sentence with all that is known of it before positions are read from it. */
export interface SentenceRead {
  readonly passage: Passage;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Its words, read when they are first asked for: most sentences take no stand. */
  readonly listWords: () => readonly ReadWord[];
  /** Everybody named or meant in it. */
  readonly actors: readonly Actor[];
  readonly clauses: readonly StanceClause[];
  /** Whether nobody takes a stand in it: nothing was said, or nobody answers for what it tells. */
  readonly isVoid: boolean;
  /** The token where the outlet begins to explain what was said. */
  readonly gloss: number | null;
  /** Statements with words in the sentence. */
  readonly statements: readonly RecordedStatement[];
  /** Statements whose speaker is named in the sentence. */
  readonly told: readonly RecordedStatement[];
  /** The parties whose own document this is; empty in a report. */
  readonly issuers: readonly Party[];
  readonly previous: SentenceRead | null;
  /** What the article has told before. */
  readonly context: Context;
  readonly findIssues: (words: readonly ReadWord[]) => readonly IssueFound[];
  readonly codebook: Codebook;
}

/** The span of a row of the sentence's tokens, `to` exclusive. */
export function spanOfTokens({ tokens, span }: SentenceRead, from: number, to: number): Span {
  const start = tokens[from]?.start ?? span.end;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}

/** The issues of the words that lie in `within` and in none of the `holes`. */
export function listIssues(read: SentenceRead, within: Span, holes: readonly Span[] = []): IssueFound[] {
  const words = read
    .listWords()
    .filter((word) => overlaps(word, within) && !holes.some((hole) => overlaps(word, hole)));
  return keepLongest(read.findIssues(words)).filter((each) => !isInName(read, each));
}

/** The tokens of a span, `to` exclusive. */
export function locateTokens({ tokens }: SentenceRead, span: Span): [number, number] {
  const from = tokens.findIndex(({ end }) => end > span.start);
  let to = Math.max(0, from);
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return [Math.max(0, from), to];
}

/**
 * "The Evening Register wrote": a word that stands in a name is no word of an issue there, unless the codebook writes it as
 * a name itself or whoever is called so is a party: then it may well be their issue.
 */
function isInName(read: SentenceRead, { places, isName }: IssueFound): boolean {
  return isName !== true && places.every((place) => isWithinName(read, place));
}

function isWithinName(read: SentenceRead, place: Span): boolean {
  const [from, to] = locateTokens(read, place);
  const isCapital = ({ shape }: Token) => shape === 'capital';
  if (to === from || !read.tokens.slice(from, to).every(isCapital)) return false;
  if (isOfActor(read, place)) return false;
  const [before, behind] = [read.tokens[from - 1], read.tokens[to]];
  const goesOn = behind?.shape === 'capital';
  return goesOn || (before?.shape === 'capital' && !OPENING_WORDS.has(before.word));
}

/** Whether a place lies in a name of whoever is named or meant. */
export function isOfActor(read: SentenceRead, place: Span): boolean {
  const [from, to] = locateTokens(read, place);
  return read.actors.some((actor) => actor.from <= from && actor.to >= to);
}

/** Whether a token stands between quotation marks of a statement. */
export function isQuoted({ statements }: Pick<SentenceRead, 'statements'>, token: Token): boolean {
  return statements.some(({ marked }) => marked.some((mark) => overlaps(mark, token)));
}
