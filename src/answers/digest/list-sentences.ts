import type { Article, Passage } from '../../corpus/article.ts';
import { isDoubtful } from '../../corpus/is-doubtful.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Position } from '../../extract/positions/position.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library } from '../../search/library.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contains, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import type { SubjectMatcher } from './match-subject.ts';

/** A whole sentence with what was found in it. */
export interface SentenceFound {
  readonly passage: Passage;
  readonly span: Span;
  /** Whose words it tells: a statement that takes most of it; null where the outlet tells it. */
  readonly statement: RecordedStatement | null;
  readonly statements: readonly RecordedStatement[];
  readonly events: readonly RecordedEvent[];
  readonly positions: readonly Position[];
}

/** A shorter sentence says nothing by itself, a longer one leaves no room for another. In UTF-16 units. */
const SHORTEST = 40;
const LONGEST = 420;

/**
 * The sentences of the articles that can stand by themselves and fit what is wanted, in reading order. Left out are
 * those with several speakers, those whose speaker nobody names, and whatever lies under a note that calls it doubtful.
 */
export function listSentences(
  articles: readonly Article[],
  fits: SubjectMatcher,
  library: Library,
): SentenceFound[] {
  const wanted = new Set(articles);
  const events = groupBy(library.events, ({ article }) => article, wanted);
  const positions = groupBy(library.positions, ({ passage }) => passage.article, wanted);
  return articles.flatMap((article) =>
    library
      .passagesOf(article)
      .filter(({ paragraph }) => paragraph > 0)
      .flatMap((passage) =>
        splitSentences(article.text, passage.span)
          .filter((span) => standsAlone(article, span))
          .flatMap((span): SentenceFound[] => {
            const inIt = (place: { readonly span: Span }) => overlaps(place.span, span);
            const statements = library.statementsOf(article).filter(inIt);
            const statement = findTeller(statements, span);
            if (!isOneVoice(statements) || !isBalanced(statements, article, span)) return [];
            if (!fits(article, span, statement)) return [];
            return [
              {
                ...{ passage, span, statement, statements },
                events: (events.get(article) ?? []).filter((event) => !event.isCaption && inIt(event)),
                positions: (positions.get(article) ?? []).filter(inIt),
              },
            ];
          }),
      ),
  );
}

function groupBy<Kind>(
  all: readonly Kind[],
  articleOf: (each: Kind) => Article,
  wanted: ReadonlySet<Article>,
): Map<Article, Kind[]> {
  const groups = new Map<Article, Kind[]>();
  for (const each of all) {
    const article = articleOf(each);
    if (!wanted.has(article)) continue;
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [each]);
    else group.push(each);
  }
  return groups;
}

/** A sentence that opens with a word for what stood before it says little without that. */
const POINTS_BACK =
  /^(?:but|and|or|so|yet|it|this|that|these|those|they|them|its|such|both|here|there|then)\b/iu;

function standsAlone(article: Article, span: Span): boolean {
  const { text } = article;
  const length = span.end - span.start;
  if (length < SHORTEST || length > LONGEST || POINTS_BACK.test(text.slice(span.start, span.end)))
    return false;
  return !isDoubtful(article, span);
}

function isOneVoice(statements: readonly RecordedStatement[]): boolean {
  const voices = new Set(
    statements.map(({ person, speaker, article }) => {
      return person?.name ?? speaker?.name ?? (speaker && sliceSpan(article.text, speaker.mention));
    }),
  );
  return voices.size <= 1 && !statements.some(({ certainty }) => certainty === 'unknown');
}

/** The share of a sentence that somebody's words and the phrase that reports them take where the sentence is theirs. */
const MOST_OF_IT = 0.5;

function findTeller(statements: readonly RecordedStatement[], sentence: Span): RecordedStatement | null {
  const [first = null] = statements.toSorted(
    (a, b) => lengthIn(sentence, b.span) - lengthIn(sentence, a.span),
  );
  const pieces = statements
    .flatMap(({ span, cue, speaker }) => [span, cue ?? span, speaker?.mention ?? span])
    .filter((piece) => overlaps(piece, sentence));
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  return lengthIn(sentence, { start, end }) >= MOST_OF_IT * (sentence.end - sentence.start) ? first : null;
}

/** A sentence out of the middle of a longer quotation would show one mark of two. */
function isBalanced(statements: readonly RecordedStatement[], { text }: Article, sentence: Span): boolean {
  const shown = text.slice(sentence.start, sentence.end);
  const count = (mark: string) => shown.split(mark).length - 1;
  if (count('"') % 2 !== 0 || count('“') !== count('”')) return false;
  return statements
    .flatMap(({ marked }) => marked)
    .filter((mark) => overlaps(mark, sentence))
    .every((mark) => contains(sentence, mark) || contains(mark, sentence));
}

function lengthIn(sentence: Span, span: Span): number {
  return Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
}
