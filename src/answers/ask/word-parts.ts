import { ADVERBS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import type { IssueFound } from '../../extract/positions/match-issues.ts';
import { type Concept, RELATED_SHARES } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isNoun, isPerson, isVerb } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isNumber } from './amount.ts';
import { holdConcept, weighConcept } from './hold-concept.ts';
import { IN_PLACE, listAdjectives, type Named } from './list-named.ts';
import type { Part } from './part.ts';
import {
  isContentWord,
  isLightWord,
  isPlanningWord,
  isPromisingWord,
  isReadyWord,
  leansOnObject,
} from './question-words.ts';
import { readDeed } from './read-deed.ts';
import type { LoneSentence } from './read-sentences.ts';
import { isOutcomeWord } from './tell-outcome.ts';
import { asksVote, isVoteWord, tellsTally } from './tell-tally.ts';
import type { Sought } from './wanted.ts';

/** A word that says little counts this share of another one as rare as it is. */
const LIGHT_SHARE = 0.1;
/** Nearly the word itself: another one of the same issue, or its owner's name, "Arland's ports" for the Arlish ports. */
const OTHER_SHARE = 0.7;

/** "One of the two sides": these count nothing that would tell it from others. */
const ANY_PAIR: ReadonlySet<string> = new Set(['one', 'two']);
/** Whoever is spoken of may be called so. */
const SIDES =
  /\b(?:two|both|either|all|each|which|whichever)\s+(?:sides?|parties|party|countries|country|governments|capitals|delegations|teams|camps)\b/giu;
/** "Did they ever sign it" is told by "they will never sign it". */
const DENIED = /\b(?:never|cannot|(?:will|would|could)\s+not|(?:wo|would|could)n['’]t)\b/iu;

/** "What did they offer": what they said they would do. */
const WILL = /\b(?:would|will|won['’]t|wouldn['’]t|shall|ready\s+to|willing\s+to|prepared\s+to)\b|['’]ll\b/iu;

/** When something ends is told by until when it lasts. */
const ENDING = /^(?:end|expire|finish|conclude|stop|run|close)(?:s|d|ed)?$/u;
const UNTIL = /\b(?:until|till|up\s+to)\s/iu;

/** That something comes or happens is told by when it is expected. */
const COMING =
  /^(?:reach|arrive|come|begin|start|open|happen|resume|return|land|appear|publish|release|launch|hold|held|occur|meet)(?:e?s|e?d)?$/u;
const EXPECTED = /\b(?:expected|due|scheduled|planned|pencilled|slated|set\s+for)\b/iu;

/** Pasts that are the base forms of other verbs: who "found themselves" somewhere founded nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ founded: 'found', wounded: 'wound', bounded: 'bound', grounded: 'ground', felled: 'fell' },
};

/** One in so many words of a topic may be missing in what somebody says of it. */
const FEW_OF_TOPIC = 3;

/** Whoever fears or foretells something does not promise it. */
const FORETELLING = /\b(?:warn|fear|predict|doubt|forecast|grumbl|complain)/iu;

/** What a question asks for, which of it names ask for, and whether a sentence is of whoever it names first. */
interface Read {
  readonly concepts: readonly Concept[];
  readonly named: ReadonlySet<Concept>;
  readonly isOf: ((sentence: LoneSentence) => boolean) | null;
}

/** What stands where in a question. */
interface Places extends Read {
  readonly text: string;
  readonly offsets: ReadonlyMap<string, Span>;
  readonly adjectives: readonly Named[];
  readonly issues: readonly IssueFound[];
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
    offsets: new Map(tokenizeWords(text).map((word) => [word.term, word])),
  };
  return free.flatMap((concept) => {
    const terms = tokenizeWords(concept.typed).map(({ term }) => term);
    const [first, ...more] = terms;
    const isPredicate = sought.predicate !== null && terms.includes(sought.predicate);
    if (first === undefined || (!isPredicate && more.length === 0 && isGrammar(first))) return [];
    return [makeWordPart({ concept, terms, first, isPredicate }, sought, places)];
  });
}

/** A concept by its words. */
interface Asked {
  readonly concept: Concept;
  readonly terms: readonly string[];
  readonly first: string;
  readonly isPredicate: boolean;
}

function makeWordPart(asked: Asked, sought: Sought, places: Places): Part {
  const { concept, terms, first, isPredicate } = asked;
  const { text, offsets, adjectives, issues } = places;
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
    isTeller,
    isDoer: terms.some((term) => sought.doer.includes(term)),
    weight: weighConcept(concept) * (isLittle ? LIGHT_SHARE : 1),
    ...(isAmount && { mayCarry: () => false }),
    ...(isPredicate && { holdPut: makeHolder(concept) }),
    isOutcome: isOfVote || isOutcomeWord(concept.typed),
    hold: (sentence) => {
      const tallied = isOfVote && tellsTally(sentence.text) ? RELATED_SHARES.news : 0;
      const share = Math.max(tallied, holdItself(sentence));
      return share < OTHER_SHARE && holdsOther(sentence) ? OTHER_SHARE : share;
    },
  };
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

/** What was done is told by a sentence in which it happened, or, where it is asked whether it did, never will. */
function makeDeedHolder(concept: Concept, sought: Sought, { concepts, named, isOf }: Read): Part['hold'] {
  const deed = readDeed(concept, concepts, sought);
  const isDenied = ({ text }: LoneSentence) => sought.isYesNo && DENIED.test(text);
  const mayPromise = isOf !== null && isPromisingWord(sought.predicate!);
  const topic = concepts.filter((each) => each !== concept && !named.has(each) && !isLight(each));
  const mayJudge = isOf !== null && sought.isYesNo && topic.length > 0 && isContentWord(sought.predicate!);
  const judges = (sentence: LoneSentence) =>
    mayJudge && sentence.statement !== null && isOf(sentence) && holdsMost(sentence, topic);
  const mayLast = sought.asks === 'when' && ENDING.test(sought.predicate!);
  const mayCome = sought.asks === 'when' && !sought.isPast && COMING.test(sought.predicate!);
  const tellsWhen = ({ text }: LoneSentence) =>
    (mayLast && UNTIL.test(text)) || (mayCome && EXPECTED.test(text));
  const alike = Object.hasOwn(LOOKALIKES, sought.predicate!) ? LOOKALIKES[sought.predicate!]! : null;
  const isAlike = ({ words }: LoneSentence) =>
    alike !== null && words().has(alike) && !words().has(sought.predicate!);
  const isThreat = sought.predicate!.startsWith('threat');
  const promises = (sentence: LoneSentence) =>
    mayPromise &&
    sentence.statement !== null &&
    WILL.test(sentence.text) &&
    (isThreat || !FORETELLING.test(sentence.text)) &&
    isOf(sentence);
  return (sentence) =>
    Math.max(
      isAlike(sentence) ? 0 : holdConcept(sentence, deed, sought.isPast && !isDenied(sentence)),
      promises(sentence) || judges(sentence) || tellsWhen(sentence) ? RELATED_SHARES.news : 0,
    );
}

/** True where a sentence lacks no more than one of three. */
function holdsMost(sentence: LoneSentence, concepts: readonly Concept[]): boolean {
  const missing = concepts.filter((each) => holdConcept(sentence, each) === 0).length;
  return missing * FEW_OF_TOPIC <= concepts.length;
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
