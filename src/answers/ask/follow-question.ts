import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { isLeadingWord, isLightWord, isStanceWord } from './question-words.ts';
import { readAsk } from './read-ask.ts';
import { READINGS, type Reading } from './reading.ts';

/** A question that was answered, and how it was read where somebody chose that. */
export interface Asked {
  readonly question: string;
  readonly as?: string | undefined;
}

/** A question is as long as an option may be, or nothing is kept. */
const LONGEST = 200;
/** "And Olsen?", "what about the pier" */
const LEANING = /^(?:and|but|what about|how about)\b/iu;

/**
 * A question that follows another one: where it names nobody, whoever the other one names is added; where it is about
 * nothing, what the other one is about. What is added stands in brackets, so that everybody sees it.
 */
export function followQuestion(
  question: string,
  before: Asked,
  library: Library,
): { readonly question: string; readonly as: Reading | null } {
  const own = takeApart(question, library);
  const former = takeApart(before.question, library);
  const kept = [
    ...(own.names.length === 0 ? former.names : []),
    ...(own.topic.length === 0 ? former.topic : []),
  ];
  const whole = kept.length === 0 ? question : `${question} (${kept.join(' ')})`;
  const chosen = READINGS.find((reading) => reading === before.as);
  const as = LEANING.test(question.trim()) ? (chosen ?? readAsk(before.question, library).as) : null;
  return whole.length > LONGEST ? { question, as: null } : { question: whole, as };
}

/** The names in a question as typed, and the words that say what it is about. */
function takeApart(question: string, library: Library): { names: string[]; topic: string[] } {
  const spans = library.findNames(question).map(({ span }) => span);
  const names = spans.map(({ start, end }) => question.slice(start, end));
  const { words } = readAsk(question, library);
  const inNames = new Set(names.flatMap((name) => tokenizeWords(name).map(({ term }) => term)));
  const topic = tokenizeWords(words).filter(
    ({ term }) =>
      !inNames.has(term) &&
      !isLightWord(term) &&
      !isLeadingWord(term) &&
      !isStanceWord(term) &&
      library.readKeys(term).length > 0,
  );
  return { names, topic: topic.map(({ start, end }) => words.slice(start, end)) };
}
