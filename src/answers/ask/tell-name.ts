import { OPENING_WORDS, TIME_WORDS } from '../../extract/grammar-words.ts';
import type { Concept } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isAgent } from '../../search/related-words.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { holdsKey } from './find-deeds.ts';
import type { LoneSentence } from './read-sentences.ts';

// A row of capitals behind another word: "the ferry Blue Heron".
const CAPITALS = /(?<=[\p{L}\p{Nd},;:'’”"]\s[“"'‘(]?)\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*/gu;
// "the ferry Heron", "the ferry that burned, the Heron", "a ferry called the Heron", "the ferry is the Heron", "a mill in Oster"
const NOUN_FIRST =
  /^(?:\s+(?:that|which|who)\s+[^,;.]{1,60},)?\s*[,:(–—]?\s*(?:(?:called|named|christened|dubbed|known\s+as|of|in|at|is|was|are|were|the|one)\s+){0,3}[“"'‘(]?$/iu;
// "the Heron, a ferry", "Ana Berg, 51, the ferry's old skipper", "Berg was its skipper"
const NAME_FIRST =
  /^[”"'’)]?(?:,\s+(?:\d+,\s+)?|\s+(?:is|was|are|were|became|remains)\s+)(?:[\p{L}’'-]+\s+){0,4}$/u;
// "In Oster, the ferry": a place, and no name of it.
const IN_PLACE = /\b(?:in|at|on|from|to|of|near|by)\s+(?:the\s+)?$/iu;

/**
 * A check that a sentence names what a question asks the name of: a name stands right beside the noun for it or another
 * one for such, and not "a ferry", "the ferry".
 */
export function matchName(
  noun: string,
  asked: string,
  concepts: readonly Concept[],
  library: Library,
): (sentence: LoneSentence) => boolean {
  const own = concepts.filter(({ typed }) => tokenizeWords(typed).some(({ term }) => term === noun));
  const ways = own.flatMap((each) => each.ways.filter((way) => way.keys.length === 1));
  const keys = new Set([...library.readKeys(noun), ...ways.flatMap((way) => way.keys)]);
  const known = foldText(asked);
  return ({ text }) => {
    const names = listNames(text, library).filter(
      ({ start, end }) => !known.includes(foldText(text.slice(start, end))),
    );
    const words = tokenizeWords(text);
    const nouns = words.flatMap((word, at): Span[] => {
      if (!holdsKey(word.term, keys, library)) return [];
      // "The chief executive, Ana Berg"
      const next = words[at + 1];
      return [{ start: word.start, end: next !== undefined && isAgent(next.term) ? next.end : word.end }];
    });
    return nouns.some((place) => names.some((name) => belongs(text, place, name)));
  };
}

function listNames(text: string, library: Library): Span[] {
  const capitals = [...text.matchAll(CAPITALS)]
    .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
    .filter(({ name }) => {
      const term = foldText(name);
      return !TIME_WORDS.has(term.replace(/s$/u, '')) && !OPENING_WORDS.has(term);
    });
  return [...capitals, ...library.findNames(text).map(({ span }) => span)];
}

function belongs(text: string, noun: Span, name: Span): boolean {
  // "Mate Berg" is a mate; "Berg, of the Mates' League," is none.
  if (/\p{Lu}/u.test(text[noun.start]!)) return /^\s+$/u.test(text.slice(noun.end, name.start));
  return noun.start < name.start
    ? NOUN_FIRST.test(text.slice(noun.end, name.start))
    : NAME_FIRST.test(text.slice(name.end, noun.start)) && !IN_PLACE.test(text.slice(0, name.start));
}
