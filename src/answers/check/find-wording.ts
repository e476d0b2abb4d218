import type { Passage } from '../../corpus/article.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import { type Library, passageOf } from '../../search/library.ts';
import { type Alignment, alignWords } from '../../text/align-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { splitContractedWords } from '../../text/split-contracted-words.ts';
import { unifySpelling } from '../../text/unify-spelling.ts';

/** A stretch of a passage, and the smallest statement that holds it; null where the words are the outlet's own. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span;
  readonly statement: RecordedStatement | null;
}

/** A passage whose wording lies near the typed one. */
export interface NearWording {
  readonly place: Place;
  readonly words: readonly Word[];
  readonly alignment: Alignment;
}

/** How many passages are laid beside the typed words, best hits first. */
const MOST_CANDIDATES = 12;
/** A paragraph longer than this is no paragraph of news; its first words are compared. */
const MOST_STORED = 2000;
/** A run of this many words is somebody's wording and no chance. */
const SHORTEST_RUN = 4;

/** The place of a span, with the statement it belongs to. */
export function locate(passage: Passage, span: Span, library: Library): Place {
  const near = library.statementsOf(passage.article).filter((statement) => overlaps(statement.span, span));
  const holding = near.filter((statement) => contains(statement.span, span));
  // A phrase may run over a statement's edge into its attribution: the statement it mostly lies in is meant then.
  const best =
    holding.length > 0
      ? smallest(holding)
      : near.find((statement) => lengthOf(statement.span) * 2 > lengthOf(span));
  return { passage, span, statement: best ?? null };
}

/** The passages that hold most of the typed words, as candidates for a nearer look. */
export function listCandidates(typed: string, library: Library): Passage[] {
  const { hits } = library.search({ words: typed, limit: MOST_CANDIDATES * 2 });
  return [...new Set(hits.map(passageOf))].slice(0, MOST_CANDIDATES);
}

/** Each candidate with the typed words laid on it, the best fit first. */
export function alignCandidates(
  typed: readonly string[],
  candidates: readonly Passage[],
  library: Library,
): NearWording[] {
  const near = candidates.map((passage) => {
    const words = readStored(passage);
    const alignment = alignWords(typed, spellWords(words));
    return { passage, words, alignment };
  });
  return near
    .filter(({ alignment }) => alignment.equal > 0)
    .toSorted((a, b) => fitOf(b.alignment) - fitOf(a.alignment))
    .map(({ passage, words, alignment }) => {
      const span = { start: words[alignment.from]!.start, end: words[alignment.to - 1]!.end };
      return { place: locate(passage, span, library), words, alignment };
    });
}

/**
 * The typed words as runs that stand word for word in different places, in the order typed; null where some words
 * stand nowhere in a run that is long enough.
 */
export function coverByRuns(
  typed: readonly string[],
  candidates: readonly Passage[],
  library: Library,
): Place[] | null {
  const stored = candidates.map((passage) => {
    const words = readStored(passage);
    return { passage, words, terms: spellWords(words) };
  });
  const places: Place[] = [];
  for (let at = 0; at < typed.length; ) {
    const run = findLongestRun(typed.slice(at), stored);
    if (run === null || run.words.length < SHORTEST_RUN) return null;
    // A run may go on by chance into what was put behind it: it leaves the last one words enough.
    const left = typed.length - at - run.words.length;
    const given = left === 0 ? 0 : Math.max(0, SHORTEST_RUN - left);
    if (run.words.length - given < SHORTEST_RUN) return null;
    const words = run.words.slice(0, run.words.length - given);
    places.push(locate(run.passage, { start: words[0]!.start, end: words.at(-1)!.end }, library));
    at += words.length;
  }
  return places;
}

interface Run {
  readonly passage: Passage;
  readonly words: readonly Word[];
}

function findLongestRun(
  typed: readonly string[],
  stored: readonly {
    readonly passage: Passage;
    readonly words: readonly Word[];
    readonly terms: readonly string[];
  }[],
): Run | null {
  let best: Run | null = null;
  for (const { passage, words, terms } of stored) {
    for (let from = 0; from < words.length; from++) {
      let length = 0;
      while (length < typed.length && terms[from + length] === typed[length]) length++;
      if (length <= (best?.words.length ?? 0)) continue;
      best = { passage, words: words.slice(from, from + length) };
    }
  }
  return best;
}

function readStored({ article, span }: Passage): Word[] {
  return splitContractedWords(tokenizeWords(article.text, span).slice(0, MOST_STORED));
}

/** Words as they are compared: another spelling of a word is no other word. */
export function spellWords(words: readonly Word[]): string[] {
  return words.map(({ term }) => unifySpelling(term));
}

/** Equal words count, stored words between them count against it. */
function fitOf({ equal, from, to }: Alignment): number {
  return equal - 0.25 * (to - from - equal);
}

function smallest(statements: readonly RecordedStatement[]): RecordedStatement {
  return statements.reduce((a, b) => (lengthOf(b.span) < lengthOf(a.span) ? b : a));
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
