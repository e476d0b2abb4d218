import type { Person } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { isAgent } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import type { AskRead } from './read-ask.ts';
import type { LoneSentence } from './read-sentences.ts';

// "Roe, the envoy to Arland", "Roe, Arland's envoy", "Roe, who leads it", "Roe is an envoy"
const DESCRIBED =
  /^(?:\s*,\s+(?:who\s+)?|\s+(?:is|was)\s+(?:an?|the|one\s+of)\s+)(?<description>[^,;.]{1,80})/u;

/** The only person whom a question names where it asks for nothing but who that is; null for any other. */
export function findWhoAsked(
  { asks, words }: Pick<AskRead, 'asks' | 'words'>,
  library: Library,
): Person | null {
  const [found, ...others] = library.findNames(words);
  if (asks !== 'who' || found === undefined || others.length > 0 || !('person' in found.who)) return null;
  const rest = words.slice(0, found.span.start) + words.slice(found.span.end);
  return library.readKeys(rest).length === 0 ? found.who.person : null;
}

/** True where a sentence says who a person is: an office stands before the name, or what they are behind it. */
export function tellsWho({ text }: Pick<LoneSentence, 'text'>, person: Person, library: Library): boolean {
  const named = library.findNames(text).filter(({ who }) => 'person' in who && who.person === person);
  return named.some(({ span }) => {
    const before = tokenizeWords(text.slice(0, span.start)).at(-1);
    const isBeside = before !== undefined && /^\s+$/u.test(text.slice(before.end, span.start));
    const description = DESCRIBED.exec(text.slice(span.end))?.groups?.description ?? '';
    return (isBeside && isAgent(before.term)) || tokenizeWords(description).some(({ term }) => isAgent(term));
  });
}
