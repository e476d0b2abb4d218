import { readDictionary } from '../search/is-english-word.ts';
import type { Library } from '../search/library.ts';
import { listNewsWords } from '../search/list-news-words.ts';
import type { Pieces } from '../search/pieces.ts';
import { sliceSpan } from '../text/span.ts';
import { answerAsk } from './ask/ask.ts';
import { findUnreal } from './ask/find-unreal.ts';
import { readAsk } from './ask/read-ask.ts';
import { countFolded } from './positions/fold-positions.ts';
import { makeRows } from './positions/position-row.ts';
import { dateEvents } from './timeline/dated-event.ts';
import { readNames } from './timeline/event-names.ts';
import { makeEntries } from './timeline/make-entries.ts';

/** A word that no record holds: to look for it takes the list of all words that it might be misspelled for. */
const UNKNOWN = 'qqqqqqqq';
/** So many events or texts are looked at without a stop. */
const AT_ONCE = 100;

/**
 * Works out, with stops in between, what answers from a library remember of it, so that nobody's question waits for that.
 * A question that comes before it is done is answered all the same.
 */
export function* prepareAnswers(library: Library): Pieces<void> {
  yield* readDictionary();
  for (const whole of new Set((yield* makeRows(library)).map((row) => row.whole))) {
    countFolded(whole, library);
    yield;
  }
  const { all: dated } = yield* dateEvents(library);
  for (let at = 0; at < dated.length; at += AT_ONCE) {
    const some = dated.slice(at, at + AT_ONCE);
    makeEntries(some, library);
    yield;
    for (const { event } of some) readNames(event, library);
    yield;
  }
  for (const work of listFirstWorks(library)) {
    work();
    yield;
  }
  for (const [i, article] of library.corpus.articles.entries()) {
    // A text is read when it is first asked for.
    void article.text;
    if (i % AT_ONCE === 0) yield;
  }
}

/** Whatever takes a multiple of its usual time when it is done first, piece by piece, up to whole questions. */
function listFirstWorks(library: Library): readonly (() => unknown)[] {
  const [passage] = library.passages;
  if (passage === undefined) return [];
  const { article } = passage;
  const text = sliceSpan(article.text, passage.span);
  const words = library.search({ words: text, limit: 1 }).searched.slice(0, 2).join(' ');
  const asking = ['Who spoke of', 'When did they talk of'].map((ask) => `${ask} ${words}?`);
  return [
    () => library.passagesOf(article),
    () => library.statementsOf(article),
    () => library.eventsOf(article),
    () => library.voices,
    () => library.search({ words: UNKNOWN }),
    () => listNewsWords(UNKNOWN),
    () => library.search({ words, related: true, broad: true }),
    () => library.findPhrase(words),
    () => findUnreal(text),
    ...asking.flatMap((question) => [
      () => readAsk(question, library),
      () => answerAsk({ question, as: null }, library),
    ]),
  ];
}
