import { ADVERBS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import { type Concept, RELATED_SHARES } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isNoun, isVerb } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { isNumber } from './amount.ts';
import { holdConcept, weighConcept } from './hold-concept.ts';
import { IN_PLACE, listAdjectives } from './list-named.ts';
import type { Part } from './part.ts';
import { isLightWord, isPlanningWord, leansOnObject } from './question-words.ts';
import { readDeed } from './read-deed.ts';
import type { LoneSentence } from './read-sentences.ts';
import type { Sought } from './wanted.ts';

/** A word that says little counts this share of another one as rare as it is. */
const LIGHT_SHARE = 0.1;
/** Nearly the word itself: another one of the same issue, or its owner's name, "Arland's ports" for the Arlish ports. */
const OTHER_SHARE = 0.7;

/** "One of the two sides": these count nothing that would tell it from others. */
const ANY_PAIR: ReadonlySet<string> = new Set(['one', 'two']);
/** "Did they ever sign it" is told by "they will never sign it". */
const DENIED = /\b(?:never|cannot|(?:will|would|could)\s+not|(?:wo|would|could)n['’]t)\b/iu;

/** What a question asks for, and which of it names ask for. */
export interface Read {
  readonly concepts: readonly Concept[];
  readonly named: ReadonlySet<Concept>;
}

/** A part for each of the concepts in `free`, without mere grammar. */
export function listWordParts(
  text: string,
  sought: Sought,
  free: readonly Concept[],
  read: Read,
  library: Library,
): Part[] {
  const { predicate, teller, isPast, isYesNo } = sought;
  const adjectives = listAdjectives(text, library);
  const issues = library.findIssues(text);
  const offsets = new Map(tokenizeWords(text).map((word) => [word.term, word]));
  return free.flatMap((concept): Part[] => {
    const typed = tokenizeWords(concept.typed).map(({ term }) => term);
    const [first] = typed;
    const isPredicate = predicate !== null && typed.includes(predicate);
    if (first === undefined || (!isPredicate && typed.length === 1 && isGrammar(first))) return [];
    const place = offsets.get(first);
    const isTeller = typed.some((term) => teller.includes(term));
    // Another sentence's number is not of what this one tells.
    const isAmount = isNumber(first) && !ANY_PAIR.has(first);
    const isPlace = place !== undefined && IN_PLACE.test(text.slice(0, place.start));
    const owner = adjectives.find(({ span }) => place && overlaps(span, place));
    const own = issues.filter(({ places }) => place && places.some((each) => overlaps(each, place)));
    const isBehind = place !== undefined && place.start > sought.words.length;
    const isLittle =
      isBehind ||
      isSort(concept, first, sought, read) ||
      (!isPredicate && saysLittle(concept, first, predicate));
    // Of an issue much is said; that something was done, or who said it, is not told by that.
    const mayBeIssue = !(isTeller || isAmount || (isPredicate && isPast && isVerb(predicate, true)));
    const deed = isPredicate ? readDeed(concept, read.concepts, sought) : concept;
    const holdItself = (sentence: LoneSentence) => {
      const isDenied = isYesNo && DENIED.test(sentence.text);
      return holdConcept(sentence, deed, isPast && isPredicate && !isDenied);
    };
    const holdsOther = (sentence: LoneSentence) =>
      owner !== undefined && !isTeller
        ? owner.isNamed(sentence)
        : mayBeIssue && own.some(({ issue }) => sentence.issues().includes(issue));
    return [
      {
        kind: isLittle ? 'light' : isPlace || isAmount ? 'place' : owner ? 'name' : 'word',
        isPredicate,
        isTeller,
        weight: weighConcept(concept) * (isLittle ? LIGHT_SHARE : 1),
        ...(isAmount && { mayCarry: () => false }),
        hold: (sentence) => {
          const share = holdItself(sentence);
          return share < OTHER_SHARE && holdsOther(sentence) ? OTHER_SHARE : share;
        },
      },
    ];
  });
}

/** True for the sort of thing that is asked for, unless nothing else is, or the record has no such thing. */
function isSort(concept: Concept, first: string, { sort }: Sought, { concepts, named }: Read): boolean {
  return (
    first === sort.find((term) => !isNumber(term)) &&
    concept.ways.some(({ share }) => share > RELATED_SHARES.kind) &&
    concepts.some((each) => each !== concept && !isLight(each) && !named.has(each))
  );
}

/** True for what says little beside the predicate: "took it to court" is told by its object, a plan by what is planned. */
function saysLittle(concept: Concept, first: string, predicate: string | null): boolean {
  return isLight(concept) || isPlanningWord(first) || (predicate !== null && leansOnObject(first));
}

/** Of a phrase ("come back") the whole may tell what its words do not. */
function isLight({ typed }: Concept): boolean {
  const words = tokenizeWords(typed);
  return words.length === 1 && words.every(({ term }) => isLightWord(term) || isAdverb(term));
}

/** "Quickly", "officially": how something was done is hardly asked for, and mostly told in other words. */
function isAdverb(term: string): boolean {
  return term.endsWith('ly') && !isVerb(term, true) && !isNoun(term);
}

/** "Around", "still": what only joins other words, or is said of them in passing, stands in any sentence. */
function isGrammar(term: string): boolean {
  return PREPOSITIONS.has(term) || ADVERBS.has(term);
}
