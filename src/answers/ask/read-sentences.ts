import type { Passage } from '../../corpus/article.ts';
import { isTurn } from '../../extract/is-turn.ts';
import type { IssueFound } from '../../extract/positions/match-issues.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeLazy } from '../../text/make-lazy.ts';
import { rememberRecent } from '../../text/remember-recent.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { findUnreal } from './find-unreal.ts';
import { isQuestion } from './is-question.ts';

/** One sentence of an article by itself. What takes time to read is read when it is asked for. */
export interface LoneSentence {
  readonly passage: Passage;
  /** What is shown of it: all sentences of a direct quotation, as none of them is cut from who says it. */
  readonly span: Span;
  /** The sentence alone. */
  readonly text: string;
  /** Its index terms in order, and each once. */
  readonly sequence: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** Its words, folded. */
  readonly words: () => ReadonlySet<string>;
  /** The index terms that stand only in what is wished, planned or possible: it has not happened when it is told. */
  readonly toCome: () => ReadonlySet<string>;
  readonly names: () => readonly NameFound['who'][];
  readonly issues: () => readonly IssueFound['issue'][];
  /** Whoever speaks in it. */
  readonly statement: RecordedStatement | null;
}

/** A sentence as questions are laid beside it. */
export interface Sentence {
  readonly sentence: LoneSentence;
  /** The sentences right before it, the nearest first: what "he" and "it" mean stands there. */
  readonly before: readonly LoneSentence[];
  /** What was asked or remarked right before, where it is an answer in an interview. */
  readonly asked: readonly LoneSentence[];
  /** The headline: whoever it names is meant where no sentence says who. */
  readonly title: readonly LoneSentence[];
}

/** How many sentences back a pronoun reaches. */
const BEFORE = 2;

/** As many passages as a few questions find: reading one again takes longer than weighing it. */
const MOST_REMEMBERED = 1000;
const readers = new WeakMap<Library, (passage: Passage) => readonly LoneSentence[]>();

/**
 * The sentences of the passages, without headlines, which the text says again. Those before reach into the passages
 * before.
 */
export function readSentences(passages: ReadonlySet<Passage>, library: Library): Sentence[] {
  const read = makePassageReader(library);
  return [...new Set([...passages].map(({ article }) => article))].flatMap((article) => {
    const all = library.passagesOf(article);
    const own = all.filter(({ paragraph }) => paragraph > 0);
    const title = all.filter(({ paragraph }) => paragraph === 0).flatMap(read);
    return own.flatMap((passage, i) => {
      if (!passages.has(passage)) return [];
      const back = readBack(own, i, read);
      const row = [...back, ...read(passage)];
      return row.slice(back.length).map((sentence, at): Sentence => {
        const end = back.length + at;
        const former = row[end - 1];
        const asked =
          at > 0 && former !== undefined && isQuestion(former)
            ? [former]
            : i === 0
              ? []
              : listAsked(sentence, at, read(own[i - 1]!));
        return { sentence, asked, before: row.slice(Math.max(0, end - BEFORE), end).toReversed(), title };
      });
    });
  });
}

/**
 * Of what somebody else says in the passage before: all of it where it ends with a question, of an interview else its last
 * sentence, a remark. Behind a paragraph of the outlet's own words only the first sentence answers.
 */
function listAsked(
  { statement }: LoneSentence,
  at: number,
  former: readonly LoneSentence[],
): readonly LoneSentence[] {
  const last = former.at(-1);
  const isAnswer =
    statement !== null &&
    isTurn(statement) &&
    last?.statement !== statement &&
    last?.statement?.speaker?.name !== statement.speaker?.name;
  if (last === undefined || !(isAnswer || at === 0)) return [];
  if (isQuestion(last)) return former;
  return isAnswer && last.statement !== null && isTurn(last.statement) ? [last] : [];
}

/** As many sentences before a passage as a pronoun reaches back, in their order, from as few passages as hold them. */
function readBack(
  own: readonly Passage[],
  i: number,
  read: (passage: Passage) => readonly LoneSentence[],
): readonly LoneSentence[] {
  const back: LoneSentence[] = [];
  for (let at = i - 1; at >= Math.max(0, i - BEFORE) && back.length < BEFORE; at--) {
    back.unshift(...read(own[at]!));
  }
  return back;
}

function makePassageReader(library: Library): (passage: Passage) => readonly LoneSentence[] {
  const known = readers.get(library);
  if (known !== undefined) return known;
  const reader = rememberRecent(MOST_REMEMBERED, (passage: Passage) => readPassage(passage, library));
  readers.set(library, reader);
  return reader;
}

function readPassage(passage: Passage, library: Library): LoneSentence[] {
  const { article } = passage;
  const statements = library.statementsOf(article).filter((each) => each.passage === passage);
  const quoted = statements.filter(({ form }) => form === 'direct');
  const sentences = splitSentences(article.text, passage.span);
  const shown = joinQuoted(sentences, quoted);
  return sentences.map((own) => {
    const span = shown.find((each) => overlaps(each, own))!;
    const statement = statements.find((each) => overlaps(each.span, own)) ?? null;
    return makeSentence(passage, span, sliceSpan(article.text, own), statement, library);
  });
}

function makeSentence(
  passage: Passage,
  span: Span,
  text: string,
  statement: RecordedStatement | null,
  library: Library,
): LoneSentence {
  const sequence = library.readKeys(text);
  const names = makeLazy(() => library.findNames(text).map(({ who }) => who));
  const issues = makeLazy(() => library.findIssues(text).map(({ issue }) => issue));
  const toCome = makeLazy(() => readToCome(text, sequence, library));
  const words = makeLazy(() => new Set(tokenizeWords(text).map(({ term }) => term)));
  return {
    ...{ passage, span, text, sequence, keys: new Set(sequence), statement },
    ...{ names, issues, toCome, words },
  };
}

function joinQuoted(sentences: readonly Span[], quoted: readonly RecordedStatement[]): Span[] {
  const joined: Span[] = [];
  for (const span of sentences) {
    const last = joined.at(-1);
    const isOne = last && quoted.some((each) => overlaps(each.span, last) && overlaps(each.span, span));
    if (isOne) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** The index terms that stand nowhere but where the text tells what is not so, or not yet. */
function readToCome(text: string, sequence: readonly string[], library: Library): ReadonlySet<string> {
  const unreal = joinSpans(findUnreal(text));
  const found = unreal.flatMap(({ start, end }) => library.readKeys(text.slice(start, end)));
  const count = (keys: readonly string[], key: string) => keys.filter((each) => each === key).length;
  return new Set(found.filter((key) => count(found, key) >= count(sequence, key)));
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
