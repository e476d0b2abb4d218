import { MONTHS } from '../../extract/dates/date-words.ts';
import { ADVERBS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import type { IssueFound } from '../../extract/positions/match-issues.ts';
import { type Concept, isSure, RELATED_SHARES } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isPerson, isVerb } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isNumber, PEOPLE } from './amount.ts';
import { holdConcept, weighConcept } from './hold-concept.ts';
import { isLight, makeDeedHolder, type Read } from './hold-deed.ts';
import { IN_PLACE, listAdjectives, type Named } from './list-named.ts';
import type { Part } from './part.ts';
import { isPlanningWord, isReadyWord, leansOnObject } from './question-words.ts';
import type { LoneSentence } from './read-sentences.ts';
import { isOutcomeWord } from './tell-outcome.ts';
import { asksVote, isVoteWord, tellsTally } from './tell-tally.ts';
import type { Sought } from './wanted.ts';

/** A word that says little counts this share of another one as rare as it is. */
const LIGHT_SHARE = 0.1;
/** Nearly the word itself: another one of the same issue, or its owner's name, "Arland's ports" for the Arlish ports. */
const OTHER_SHARE = 0.7;

/** Whoever has an office is called by it whenever they are named. */
const TAKING_OFFICE = /^(?:bec[ao]m|appoint|elect|nam|promot|join|made)/u;

/** "One of the two sides": these count nothing that would tell it from others. */
const ANY_PAIR: ReadonlySet<string> = new Set(['one', 'two']);
/** Whoever is spoken of may be called so. */
const SIDES =
  /\b(?:two|both|either|all|each|which|whichever)\s+(?:sides?|parties|party|countries|country|governments|capitals|delegations|teams|camps)\b/giu;
/** What stands where in a question. */
interface Places extends Read {
  readonly text: string;
  readonly offsets: ReadonlyMap<string, Span>;
  readonly adjectives: readonly Named[];
  readonly issues: readonly IssueFound[];
  /** "The fall of Arburg": of two words the one that is a name is no more missing than a person's, nor where something is counted. */
  readonly needsName: boolean;
  /** Tells where somebody's words are asked for whether a sentence has a name that is a government's, too, for a place. */
  readonly isThere: (name: Span, sentence: LoneSentence) => boolean;
}

/** A part for each of the concepts in `free`, without mere grammar. */
export function listWordParts(
  text: string,
  sought: Sought,
  free: readonly Concept[],
  read: Read,
  library: Library,
): Part[] {
  const places: Places = {
    ...{ ...read, text, issues: library.findIssues(text), adjectives: listAdjectives(text, library) },
    needsName: sought.amount?.of === 'counted' || free.filter((each) => !isLight(each)).length <= 2,
    offsets: new Map(tokenizeWords(text).map((word) => [word.term, word])),
    isThere: sought.speaker === null ? () => true : makePlaceTest(text, library),
  };
  return free.flatMap((concept) => {
    const terms = tokenizeWords(concept.typed).map(({ term }) => term);
    const [first, ...more] = terms;
    const isPredicate = sought.predicate !== null && terms.includes(sought.predicate);
    if (first === undefined || (!isPredicate && more.length === 0 && isGrammar(first))) return [];
    return [makeWordPart({ concept, terms, first, isPredicate }, sought, places, library)];
  });
}

/** A concept by its words. */
interface Asked {
  readonly concept: Concept;
  readonly terms: readonly string[];
  readonly first: string;
  readonly isPredicate: boolean;
}

function makeWordPart(asked: Asked, sought: Sought, places: Places, library: Library): Part {
  const { concept, terms, first, isPredicate } = asked;
  const { text, offsets, adjectives, issues, isThere, needsName } = places;
  const place = offsets.get(first);
  const isTeller = terms.some((term) => sought.teller.includes(term));
  // Another sentence's number is not of what this one tells.
  const isAmount = isNumber(first) && !ANY_PAIR.has(first);
  const isPlace = place !== undefined && IN_PLACE.test(text.slice(0, place.start));
  const owner = adjectives.find(({ span }) => place && overlaps(span, place));
  const own = issues.filter((issue) => place && issue.places.some((each) => overlaps(each, place)));
  const isContext = place !== undefined && place.start > sought.words.length;
  const isLittle =
    isContext ||
    isEverybody(text, place) ||
    isSort(asked, sought, places) ||
    isUnknownCount(asked, sought) ||
    saysLittle(asked, sought);
  // Of an issue much is said; that something was done, or who said it, is not told by that.
  const mayBeIssue = !(
    isTeller ||
    isAmount ||
    (isPredicate && sought.isPast && isVerb(sought.predicate!, true))
  );
  const holdsOther = (sentence: LoneSentence) =>
    owner !== undefined && !isTeller
      ? owner.isNamed(sentence)
      : mayBeIssue && own.some(({ issue }) => sentence.issues().includes(issue));
  // "Carried, 31 to 24" tells how a vote went without a word of it.
  const isOfVote = asksVote([...offsets.keys()]) && terms.some(isVoteWord);
  const holdItself = isPredicate ? makeDeedHolder(concept, sought, places) : makeHolder(concept);
  return {
    kind: isLittle ? 'light' : isPlace || isAmount ? 'place' : owner ? 'name' : 'word',
    isPredicate,
    isForeign:
      isPredicate &&
      !TAKING_OFFICE.test(sought.predicate!) &&
      !concept.ways.some(({ share }) => isSure(share)),
    isTeller,
    isDoer:
      terms.some((term) => sought.doer.includes(term)) ||
      isCountedAlone(asked, sought) ||
      (needsName && isWrittenAsName(concept.typed, library)),
    weight: weighConcept(concept) * (isLittle ? LIGHT_SHARE : 1),
    ...(isAmount && { mayCarry: () => false }),
    ...(isPredicate && { holdPut: makeHolder(concept) }),
    isOutcome: isOfVote || isOutcomeWord(concept.typed),
    hold: (sentence) => {
      // What somebody said of a government was not said in its capital.
      if (isPlace && !isThere(place, sentence)) return 0;
      const tallied = isOfVote && tellsTally(sentence.text) ? RELATED_SHARES.news : 0;
      const share = Math.max(tallied, holdItself(sentence));
      return share < OTHER_SHARE && holdsOther(sentence) ? OTHER_SHARE : share;
    },
  };
}

const AT_PLACES = makeWordSet('in at near outside to from around inside of');

/** Tells of a place that is a party's name, too, whether a sentence has it for a place; of any other place it always is. */
function makePlaceTest(text: string, library: Library): Places['isThere'] {
  const parties = library.findNames(text).filter(({ who }) => 'party' in who);
  return (name, sentence) => {
    if (!parties.some(({ span }) => overlaps(span, name))) return true;
    const keys = new Set(library.readKeys(text.slice(name.start, name.end)));
    const words = tokenizeWords(sentence.text);
    return words.some(
      ({ term, start, end }, at) =>
        library.readKeys(term).some((key) => keys.has(key)) &&
        (AT_PLACES.has(words[at - 1]?.term ?? '') || isDateline(sentence.text.slice(start, end), at)),
    );
  };
}

/** True for a word that the record writes as a name wherever it has it, and no month. */
function isWrittenAsName(typed: string, library: Library): boolean {
  if (MONTHS.includes(typed.toLowerCase())) return false;
  const places = library.findPhrase(typed).slice(0, MOST_PLACES);
  return (
    places.length > 0 &&
    places.every(({ passage, span }) => /^\p{Lu}\p{Ll}/u.test(sliceSpan(passage.article.text, span)))
  );
}

const MOST_PLACES = 5;

/** "ARBURG, May 2": where a report was filed. */
function isDateline(word: string, at: number): boolean {
  return at === 0 && word === word.toUpperCase();
}

/** "The two sides" are whoever is spoken of. */
function isEverybody(text: string, place: Span | undefined): boolean {
  return (
    place !== undefined &&
    [...text.matchAll(SIDES)].some(({ 0: found, index }) =>
      overlaps(place, { start: index, end: index + found.length }),
    )
  );
}

function makeHolder(concept: Concept): Part['hold'] {
  return (sentence) => holdConcept(sentence, concept);
}

/** True for the sort of thing that is asked for, unless nothing else is, or the record has no such thing. */
function isSort({ concept, first }: Asked, { sort, predicate }: Sought, { concepts, named }: Read): boolean {
  // "Which ferry sank": that something else sank tells nothing; "the name of the ferry owner" is whoever owns one.
  const isDeed = ({ typed }: Concept) =>
    !sort.includes(predicate ?? '') && tokenizeWords(typed).some(({ term }) => term === predicate);
  return (
    first === sort.find((term) => !isNumber(term)) &&
    concept.ways.some(({ share }) => share > RELATED_SHARES.kind) &&
    concepts.some((each) => each !== concept && !isLight(each) && !named.has(each) && !isDeed(each))
  );
}

/** "How many refugees": whoever is counted by a word that the record never has may be called anything that is counted. */
function isUnknownCount({ concept, first }: Asked, { amount }: Sought): boolean {
  return (
    amount?.of === 'counted' &&
    first === amount.noun &&
    isPerson(first) &&
    !concept.ways.some(({ share }) => share === 1)
  );
}

/** "How many ferries does the town have": what is counted is all that is asked of it. */
function isCountedAlone({ first }: Asked, { amount, predicate }: Sought): boolean {
  return amount?.of === 'counted' && predicate === null && first === amount.noun && !PEOPLE.has(first);
}

/** True for what says little beside the predicate: "took it to court" is told by its object, a plan by what is planned. */
function saysLittle({ concept, first, isPredicate }: Asked, { predicate }: Sought): boolean {
  if (isPredicate) return false;
  return (
    isLight(concept) ||
    isPlanningWord(first) ||
    isReadyWord(first) ||
    (predicate !== null && leansOnObject(first))
  );
}

/** "Around", "still": what only joins other words, or is said of them in passing, stands in any sentence. */
function isGrammar(term: string): boolean {
  return PREPOSITIONS.has(term) || ADVERBS.has(term);
}
