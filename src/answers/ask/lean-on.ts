import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isAskingWord } from './question-words.ts';
import type { AskRead } from './read-ask.ts';

const POINTING = makeWordSet(
  'it its he him his she her hers they them their theirs that this those these one there then',
);

/**
 * The second of two questions as it is meant behind the first. Where it points back ("who arranged it") what the first is
 * about helps to find the answer; where it has no verb ("and who for Arland") it shares the first one's.
 */
export function leanOn(read: AskRead, former: AskRead, library: Library): AskRead {
  const terms = tokenizeWords(read.question).map(({ term }) => term);
  const isNamed = library.findNames(read.words).length > 0;
  const about = isNamed ? dropNames(former.words, library) : former.words;
  const lacksVerb = read.predicate === null && !terms.some(isAskingWord) && read.speaker === null;
  if (terms.some((term) => POINTING.has(term))) return { ...read, context: about };
  if (!lacksVerb) return read;
  return { ...read, words: `${read.words} ${about}`, predicate: former.predicate, isPast: former.isPast };
}

function dropNames(words: string, library: Library): string {
  return library
    .findNames(words)
    .toReversed()
    .reduce((text, { span }) => `${text.slice(0, span.start)} ${text.slice(span.end)}`, words);
}
