import type { Article, Passage } from '../../corpus/article.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Library } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Item } from '../answer.ts';
import { citePassage, citeStatement } from '../cite.ts';
import { isName } from '../is-name.ts';
import { matchWords, type WordMatcher } from './match-words.ts';
import type { Topic } from './read-topic.ts';

/** More than this is a search, and no timeline. */
const MOST_UNDATED = 12;

/** "The Vik meeting": what is told of Vik may call it a session, or only say that it brought them into one room. */
const GATHERINGS = makeWordSet(
  'meeting meetings session sessions round rounds talks gathering gatherings summit',
);
const MEETING =
  /\b(?:me?et|meetings?|rooms?|tables?|together|sessions?|rounds?|talks|gather\p{L}*|summits?|host(?:ed|s)?|sat\s+down)\b/iu;

/** The sentences that fit the question and that none of the `shown` events dates, as their articles come. */
export function listUndated(topic: Topic, shown: readonly RecordedEvent[], library: Library): Item[] {
  const { names } = topic;
  if (topic.words === null) return [];
  const place = leaveGathering(topic.words, library);
  const words = place ?? topic.words;
  const items: Item[] = [];
  const articles = new Set(words.passages.map(({ article }) => article));
  const dated = new Set(shown);
  for (const passage of listPassages(articles, library)) {
    // A headline says what its article says again.
    if (passage.paragraph === 0 || !words.mayHold(passage, null)) continue;
    const { article } = passage;
    const events = library.eventsOf(article).filter((event) => dated.has(event));
    const statements = library.statementsOf(article).filter((statement) => statement.passage === passage);
    for (const span of splitSentences(article.text, passage.span)) {
      if (items.length >= MOST_UNDATED) return items;
      if (events.some((event) => overlaps(event.span, span))) continue;
      const statement = statements.find((each) => overlaps(each.span, span)) ?? null;
      if (place !== null && !tellsOfMeeting(passage, span, topic.words)) continue;
      if (!words.holds(passage, [span], null) || !words.holdsDeeds(passage, span)) continue;
      if (!names.every((name) => name.fits(sliceSpan(article.text, span), statement))) continue;
      const item = statement === null ? citePassage(passage, span) : citeStatement(statement);
      items.push({ ...item, citation: { ...item.citation, span }, date: null });
    }
  }
  return items;
}

/** The words without what a gathering is called, where a name of its place is left. */
function leaveGathering({ read }: WordMatcher, library: Library): WordMatcher | null {
  const others = read.searched.filter((typed) => !GATHERINGS.has(foldText(typed)));
  const isNamed = others.some((typed) => isName(foldText(typed)));
  return isNamed && others.length < read.searched.length ? matchWords(others.join(' '), library) : null;
}

function tellsOfMeeting(passage: Passage, span: Span, asked: WordMatcher): boolean {
  return MEETING.test(sliceSpan(passage.article.text, span)) || asked.holds(passage, [span], null);
}

/** In the order of the record. Few are looked at before enough is found, so the rest is not even listed. */
function* listPassages(articles: ReadonlySet<Article>, library: Library): Generator<Passage> {
  for (const article of library.corpus.articles)
    if (articles.has(article)) yield* library.passagesOf(article);
}
