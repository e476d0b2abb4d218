import type { Passage } from '../../corpus/article.ts';
import { boundDate } from '../../extract/events/date-bounds.ts';
import type { Library } from '../../search/library.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Answer, type Item, makeAsked, type Notice } from '../answer.ts';
import { answerCheck } from '../check/check-quotation.ts';
import { citeEvent, citePassage, citeStatement, describeSearch } from '../cite.ts';
import { answerPositions } from '../positions/positions.ts';
import { matchWhen } from '../timeline/match-when.ts';
import { matchWords } from '../timeline/match-words.ts';
import type { When } from '../timeline/read-when.ts';
import { answerTimeline } from '../timeline/timeline.ts';
import { answerWhoSaid } from '../who-said/who-said.ts';
import { type AskRead, readAsk } from './read-ask.ts';

/** How many near misses are shown when nothing was found. */
const MOST_NEAREST = 3;

/** Answers a question in plain words by the command that fits it, and says which way it was read. */
export function answerAsk(asked: { readonly question: string }, library: Library): Answer {
  const read = readAsk(asked.question, library);
  const answer = route(read, asked.question, library);
  if (!('notices' in answer) || read.as === 'unknown-name') return answer;
  return { ...answer, notices: [{ is: 'read-as', as: read.as }, ...answer.notices] };
}

function route(read: AskRead, question: string, library: Library): Answer {
  switch (read.as) {
    case 'check':
      return answerCheck({ quote: read.quote, speaker: null, source: null }, library);
    case 'who-said':
      return answerWhoSaid(
        makeAsked({
          ...{ words: read.words || null, person: read.person },
          ...{ from: read.when?.first, to: read.when?.last },
        }),
        library,
      );
    case 'timeline':
      return answerTimeline({ ...EVER, about: read.typed }, library);
    case 'positions':
      return answerPositions({ issue: read.typed, party: null, asOf: null, compare: null }, library);
    case 'passages':
      return answerByPassages(read, question, library);
    case 'unknown-name':
      return beSilent(read.name, 'unknown-name', [], library);
  }
}

const EVER = { person: null, party: null, from: null, to: null, zoom: null };

/** The sentences that hold most of what the question's words say, in its time where it names one. */
function answerByPassages(
  { words, whens, isYesNo }: Extract<AskRead, { as: 'passages' }>,
  question: string,
  library: Library,
): Answer {
  const matcher = matchWords(words, library);
  if (!matcher) return beSilent(question, 'only-common-words', [], library);
  const { hits } = library.search({ words });
  const ranked = [
    ...new Set(hits.map((hit) => (hit.kind === 'passage' ? hit.passage : hit.statement.passage))),
  ];
  const found = ranked.flatMap((passage) =>
    splitSentences(passage.article.text, passage.span)
      .filter((sentence) => matcher.holds(passage, [sentence], null))
      .map((sentence) => citeSentence(passage, sentence, library)),
  );
  const items = found.length > 0 ? found : isYesNo ? listInTime(words, whens, library) : [];
  const notices: Notice[] = matcher.read.corrections.map((each) => ({ is: 'corrected', ...each }));
  if (items.length === 0) {
    const near = ranked
      .slice(0, MOST_NEAREST)
      .map((passage) => citePassage(passage, firstMatch(passage, hits)));
    return beSilent(question, 'nothing-about', near, library);
  }
  return {
    kind: 'quotes',
    asked: makeAsked({ words: question }),
    notices,
    items,
    searched: describeSearch(library),
  };
}

/** "Did the talks of May …": what the record tells of its subject, its first word, in that time. */
function listInTime(words: string, whens: readonly When[], library: Library): Item[] {
  const [first = ''] = library.search({ words, limit: 1 }).searched;
  const subject = matchWords(first, library);
  if (!subject || whens.length === 0) return [];
  return library.events
    .filter(({ date, passage, span, statement }) => {
      const days = boundDate(date.value);
      const isThen = days !== null && whens.some((when) => matchWhen(days, when));
      return isThen && subject.holds(passage, [span], statement);
    })
    .map(citeEvent);
}

/** A sentence with whoever says it there, and the date of what it tells. */
function citeSentence(passage: Passage, sentence: Span, library: Library): Item {
  const statement = library.statementsOf(passage.article).find(({ span }) => overlaps(span, sentence));
  const told = library.events.find(
    (event) => event.passage === passage && event.kind !== 'said' && overlaps(event.span, sentence),
  );
  const { citation, warnings, ...item } = citePassage(passage, sentence);
  const said = statement ? citeStatement(statement) : item;
  return { ...item, ...said, ...(told && { date: citeEvent(told).date }), citation, warnings };
}

function firstMatch(passage: Passage, hits: ReturnType<Library['search']>['hits']): Span {
  const hit = hits.find((each) => each.kind === 'passage' && each.passage === passage);
  return hit?.matched[0] ?? passage.span;
}

function beSilent(
  words: string,
  because: 'unknown-name' | 'only-common-words' | 'nothing-about',
  nearest: readonly Item[],
  library: Library,
): Answer {
  const searched = describeSearch(library);
  return {
    kind: 'nothing',
    because,
    asked: makeAsked({ words, person: words }),
    notices: [],
    nearest,
    searched,
  };
}
