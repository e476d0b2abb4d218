import type { Library } from '../../search/library.ts';
import { isAgent } from '../../search/related-words.ts';
import { expandShorthand } from '../../text/expand-shorthand.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { type Answer, makeAsked } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { answerCheck } from '../check/check-quotation.ts';
import { describeSearch } from '../cite.ts';
import { answerPositions } from '../positions/positions.ts';
import { readPositionsQuestion } from '../positions/read-positions-question.ts';
import { answerTimeline } from '../timeline/timeline.ts';
import { answerPerson } from '../who-said/person.ts';
import { answerWhoSaid } from '../who-said/who-said.ts';
import { answerBySentences } from './answer-by-sentences.ts';
import { answerSides } from './answer-sides.ts';
import { answerWhen } from './answer-when.ts';
import { dropStance } from './drop-words.ts';
import { givesOrder } from './gives-order.ts';
import { isOtherLanguage } from './is-other-language.ts';
import { keepThere, readPlace } from './keep-there.ts';
import { keepTold, readToldBy } from './keep-told.ts';
import { leanOn } from './lean-on.ts';
import { nameRoles } from './name-roles.ts';
import { isYesNoWord, readAsks } from './question-words.ts';
import { type AskRead, readAsk } from './read-ask.ts';
import { answerCourtesy } from './read-courtesy.ts';
import type { Reading } from './reading.ts';
import { splitQuestion } from './split-question.ts';
import { stripFrame } from './strip-frame.ts';

/** Fewer words in a row may be asked about in the words of the record; of words that are altered it takes more. */
const FEWEST_OF_EXCERPT = 6;
const FEWEST_OF_ALTERED = 8;

/** A question in plain words, and the way in which it is to be read; null for the way that fits best. */
export interface AskTyped {
  readonly question: string;
  readonly as: Reading | null;
}

/** Answers a question in plain words by the command that fits it, and says which way it was read. */
export function answerAsk({ question, as }: AskTyped, library: Library): Answer {
  if (as !== null) return answerRead(readAsk(question, library), as, library);
  const answer =
    answerCourtesy(question, library) ??
    answerByWording(question, library) ??
    answerAllSides(question, library) ??
    answerParts(question, library);
  return answer.kind === 'nothing' && isOtherLanguage(question, library)
    ? { ...answer, because: 'other-language' }
    : answer;
}

function answerAllSides(question: string, library: Library): Answer | null {
  const answer = answerSides(question, library);
  return answer && sayReading(answer, 'positions', readAsk(question, library));
}

/** One answer for each of the questions that were typed in one; the first says what the others lean on. */
function answerParts(question: string, library: Library): Answer {
  const parts = splitQuestion(stripFrame(question));
  if (parts.length === 1) return answerOne(question, library);
  const [first, ...others] = parts.map((part) => ({ part, read: readAsk(part, library) }));
  const leaning = others.map(({ part, read }) => ({ part, read: leanOn(read, first!.read, library) }));
  return {
    kind: 'parts',
    parts: [first!, ...leaning].map(({ part, read }) => ({
      question: part,
      answer: answerRead(read, null, library),
    })),
    searched: describeSearch(library),
  };
}

/** Whether something is so according to somebody is told by nobody else. */
function answerOne(question: string, library: Library): Answer {
  const answer = answerRead(readAsk(question, library), null, library);
  const told = readToldBy(question, library);
  if (told === null) return answer;
  return keepTold(answer, told) ?? answerRead(readAsk(told.question, library), null, library);
}

/**
 * What stands in the record word for word, or nearly so, is no question, whatever it looks like: whose words they are, or
 * what differs, is the answer. Null for anything else.
 */
function answerByWording(question: string, library: Library): Answer | null {
  const words = tokenizeWords(question).length;
  if (words < FEWEST_OF_EXCERPT) return null;
  const read = readAsk(question, library);
  if (library.holdsPhrase(question)) {
    return sayReading(answerWhoSaid(makeAsked({ words: question }), library), 'who-said', read);
  }
  if (words < FEWEST_OF_ALTERED || question.trim().endsWith('?') || asksAnyway(question, library))
    return null;
  const checked = answerCheck({ quote: question, speaker: null, source: null }, library);
  const isNear =
    checked.kind === 'verdict' && (checked.verdict === 'altered' || checked.verdict === 'spliced');
  return isNear ? sayReading(checked, 'check', read) : null;
}

const ONLY_ASKING = makeWordSet('which whose whom did does');

/** True for "did the guild sue …", whatever sign it ends with, unless half of it stands in the record so. */
function asksAnyway(question: string, library: Library): boolean {
  const words = tokenizeWords(question);
  const opening = words[0]!.term;
  if (!isYesNoWord(opening) && readAsks([opening]) === null) return false;
  // What somebody remembers may begin with "what" or "is", but hardly so.
  if (ONLY_ASKING.has(opening)) return true;
  const middle = words[Math.floor(words.length / 2)]!.start;
  const halves = [question.slice(0, middle), question.slice(middle)];
  return halves.every((half) => !library.holdsPhrase(half));
}

function answerRead(read: AskRead, as: Reading | null, library: Library): Answer {
  const { question, stranger } = read;
  // What an order says is not even said again.
  if (as === null && givesOrder(question, library))
    return sayReading(beSilent('nothing-about', makeAsked({}), library), read.as, read);
  if (stranger !== null) return beSilent('unknown-name', makeAsked({ person: stranger }), library);
  return as === null ? answerFitting(read, library) : sayReading(answerAs(read, as, library), as, read);
}

/** The answer by the reading that fits best; by a sentence where that has nothing, or is not sure. */
function answerFitting(read: AskRead, library: Library): Answer {
  if (read.as === 'timeline' && read.asks === 'when') {
    const told = answerWhen(read, { ...EVER, about: read.question }, library);
    return sayReading(told, told.kind === 'timeline' ? 'timeline' : 'passages', read);
  }
  const answer = answerAs(read, read.as, library);
  // "Who is the man who wants it" asks for a name, which no position tells, "who else" for another than is named.
  const asksWho =
    read.besides !== null || (read.asks === 'who' && read.isState && isAgent(read.predicate ?? ''));
  if (read.as === 'passages' && answer.kind === 'nothing' && read.asksStance && !asksWho) {
    const positions = answerStance(read, library);
    if (positions !== null) return sayReading(positions, 'positions', read);
  }
  // Nobody else's words, and none of another place, were said there.
  const isOfPlace = read.as === 'who-said' && readPlace(read.said) !== null;
  if (read.as === 'passages' || read.as === 'check' || isOfPlace || isSure(answer, read))
    return sayReading(answer, read.as, read);
  // What the command finds only by leaving words out or by their likeness, a sentence may hold whole.
  const sentences = answerAs(read, 'passages', library);
  return sentences.kind === 'nothing'
    ? sayReading(answer, read.as, read)
    : sayReading(sentences, 'passages', read);
}

/** Where those a question names stand on the issue it names; null where the record has no such issue. */
function answerStance({ question }: AskRead, library: Library): Answer | null {
  const issues = library.findIssues(question);
  if (issues.length === 0) return null;
  // "Does Arland oppose Borland's toll" asks for nothing of Borland.
  const { parties } = readPositionsQuestion(question, library);
  const asked = library
    .findNames(question)
    .filter(({ who }) => 'person' in who || parties.includes(who.party));
  const spans = [...asked.map(({ span }) => span), ...issues.flatMap(({ places }) => places)];
  const issue = spans.map(({ start, end }) => question.slice(start, end)).join(' ');
  const answer = answerPositions({ ...AT_ANY_TIME, issue }, library);
  return answer.kind === 'positions' && answer.items.length > 0 ? answer : null;
}

/** What a speaker said on something need not be worded as the question is. */
function isSure(answer: Answer, { speaker }: AskRead): boolean {
  if (answer.kind === 'nothing') return false;
  if (speaker !== null) return true;
  return !(
    'notices' in answer && answer.notices.some(({ is }) => is === 'passed-over' || is === 'close-wording')
  );
}

function sayReading(answer: Answer, as: Reading, { possible }: AskRead): Answer {
  if (!('notices' in answer)) return answer;
  const others = possible.filter((reading) => reading !== as);
  return { ...answer, notices: [{ is: 'read-as', as, others }, ...answer.notices] };
}

function answerAs(read: AskRead, as: Reading, library: Library): Answer {
  switch (as) {
    case 'check':
      return answerCheck({ quote: read.quote ?? read.question, speaker: null, source: null }, library);
    case 'who-said': {
      // "How often is Berg quoted": the person's card counts it.
      if (read.asksOften && read.speaker !== null && read.said === '')
        return answerPerson({ name: read.speaker }, library);
      const when = read.whens.find(({ anyYear }) => !anyYear);
      const [words, person] = [read.said || null, read.speaker];
      const asked = makeAsked({ words, person, from: when?.first, to: when?.last, order: read.order });
      const said = dropOthers(answerWhoSaid(asked, library), read, library);
      const place = readPlace(read.said);
      return place === null ? said : keepThere(said, place, library);
    }
    case 'timeline':
      return answerTimeline({ ...EVER, about: read.question }, library);
    case 'positions':
      return answerPositions(
        { ...AT_ANY_TIME, issue: dropStance(nameRoles(expandShorthand(read.question), library)) },
        library,
      );
    case 'passages':
      return answerBySentences(read, library);
  }
}

/** "What did the mayor say about the toll" is not told by whoever else spoke of it, as "did she say so" is. */
function dropOthers(answer: Answer, { asks }: AskRead, library: Library): Answer {
  const isOfOthers = answer.kind === 'quotes' && answer.notices.some(({ is }) => is === 'other-speaker');
  if (!isOfOthers || asks === null) return answer;
  return beSilent('nothing-by-person', answer.asked, library, { nearest: answer.items });
}

const EVER = { person: null, party: null, from: null, to: null, zoom: null };
const AT_ANY_TIME = { party: null, asOf: null, compare: null };
