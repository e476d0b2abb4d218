import { ADVERBS, PREPOSITIONS } from '../../extract/grammar-words.ts';
import { type Concept, RELATED_SHARES } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isNoun, isVerb } from '../../search/related-words.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { When } from '../timeline/read-when.ts';
import { isNumber } from './amount.ts';
import { IN_PLACE, listAdjectives, listNamed, type Named } from './list-named.ts';
import type { Part } from './part.ts';
import { type Asks, isLightWord, isOrdinalWord, isPlanningWord, leansOnObject } from './question-words.ts';
import { readDeed } from './read-deed.ts';
import type { LoneSentence } from './read-sentences.ts';
import { makeTimePart } from './time-part.ts';

/** What a question asks for, in the words that the record is searched for. */
export interface Sought {
  /** Without what only makes a question of it, and without its times. */
  readonly words: string;
  /** What the question before it was about: its names are meant, its other words help. */
  readonly context: string;
  readonly whens: readonly When[];
  /** "Which old ferry": what an answer need not call so, its noun last. */
  readonly sort: readonly string[];
  /** Where in the words what is asked of those they name stands. */
  readonly predicate: string | null;
  readonly asksMind: boolean;
  /** The words for whoever is asked to have said it: "what did the prime minister say". */
  readonly teller: readonly string[];
  readonly isPast: boolean;
  /** "Does the mayor have children": what others have is none of it, though they were just spoken of. */
  readonly isHad: boolean;
  /** True for "did they accept it", which "they refused" answers as well, as it does "why did they accept it". */
  readonly isYesNo: boolean;
  /** "Who", "when" and the like; null where it is none of them. */
  readonly asks: Asks | null;
}

/** The weight of a word that stands everywhere. In a small record any word is rare, so rarity tells but a part. */
const LEAST_WEIGHT = 1;
const RARITY_SHARE = 0.5;
/** A word that says little counts this share of another one as rare as it is. */
const LIGHT_SHARE = 0.1;
/** Another word of the same issue is nearly the word that was typed. */
const ISSUE_SHARE = 0.7;
/** Whose something is may be told by their name: "an attack on Arland's ports" for the Arlish ports. */
const NAMED_SHARE = 0.7;
/** So many words that tell may stand between the parts of a phrase: "took the whole island to court". */
const MOST_BETWEEN = 2;

const FIRST_PERSON = ['i', 'we', 'our', 'my', 'us', 'me', "we'll", "we've", "i've", "i'm", "we're"];
/** Of two who are asked of: "the two sides agreed", "both presidents met". */
const BOTH =
  /\b(?:(?:the\s+)?(?:two|both)\s+(?:sides|parties|countries|governments|capitals|delegations|teams)|the\s+(?:sides|parties)|each\s+other)\b/iu;
/** "One of the two sides": these count nothing that would tell it from others. */
const ANY_PAIR: ReadonlySet<string> = new Set(['one', 'two']);
/** "Did they ever sign it" is told by "they will never sign it". */
const DENIED = /\b(?:never|cannot|(?:will|would|could)\s+not|(?:wo|would|could)n['’]t)\b/iu;

/** A part for each name, each time, and each other word of the question. */
export function listParts(
  { words: asked, context, whens, sort, predicate, asksMind, teller, isPast, isHad, isYesNo, asks }: Sought,
  concepts: readonly Concept[],
  library: Library,
): Part[] {
  const words = `${asked} ${context}`;
  const parts: Part[] = [];
  const taken = new Set<Concept>();
  const take = (span: Span) => {
    const terms = new Set(tokenizeWords(words, span).map(({ term }) => term));
    const own = concepts.filter(
      (concept) => !taken.has(concept) && tokenizeWords(concept.typed).every(({ term }) => terms.has(term)),
    );
    for (const each of own) taken.add(each);
    return own;
  };
  const listed = listNamed(words, library);
  const areBothMeant = matchBoth(listed, library);
  const first = Math.min(...listed.map(({ span }) => span.start));
  for (const { span, organ, isNamed, leads, speaks, pronouns } of listed) {
    const own = take(span);
    if (own.length === 0) continue;
    const weight = Math.max(...own.map(weighConcept));
    const mayCarry = ({ words: own }: LoneSentence) =>
      !isHad && [...pronouns].some((pronoun) => own().has(pronoun));
    // Who speaks is the subject of "we" and of what they mean to do.
    const isMeant = (sentence: LoneSentence) =>
      speaks(sentence) && (asksMind || FIRST_PERSON.some((word) => sentence.words().has(word)));
    parts.push({
      kind: 'name',
      weight,
      hold: (sentence) => Number(isNamed(sentence) || isMeant(sentence) || areBothMeant(sentence)),
      mayCarry,
      ...(span.start === first && {
        isOf: (sentence) => speaks(sentence) || leads(sentence) || areBothMeant(sentence),
      }),
    });
    const body = organ === null ? undefined : own.find(({ typed }) => foldText(typed).includes(organ));
    if (body !== undefined)
      parts.push({
        kind: 'light',
        weight: weighConcept(body),
        hold: (sentence) => holdConcept(sentence, body, false),
      });
  }
  const named = new Set(taken);
  for (const span of listOrdinals(words)) {
    const own = take(span);
    if (own.length < 2) continue;
    const isNext = tokenizeWords(words, span)[0]!.term === 'next';
    parts.push({
      kind: 'word',
      weight: own.reduce((sum, each) => sum + weighConcept(each), 0),
      isPredicate: isNext,
      hold: (sentence) => Number(holdsInRow(sentence.sequence, own) || (isNext && holdsAgain(sentence, own))),
    });
  }
  const adjectives = listAdjectives(words, library);
  const issues = library.findIssues(words);
  const offsets = new Map(tokenizeWords(words).map((word) => [word.term, word]));
  for (const concept of concepts) {
    if (taken.has(concept)) continue;
    const typed = tokenizeWords(concept.typed).map(({ term }) => term);
    const [first] = typed;
    const place = first === undefined ? undefined : offsets.get(first);
    const own = issues.filter(({ places }) => place && places.some((each) => overlaps(each, place)));
    // Where nothing else is asked for, the sort of thing is, and where the record has no such thing.
    const isSort =
      first === sort.find((term) => !isNumber(term)) &&
      concept.ways.some(({ share }) => share > RELATED_SHARES.kind) &&
      concepts.some((each) => each !== concept && !isLight(each) && !named.has(each));
    const isPredicate = predicate !== null && typed.includes(predicate);
    if (!isPredicate && typed.length === 1 && isGrammar(first!)) continue;
    const isTeller = typed.some((term) => teller.includes(term));
    const deed = isPredicate ? readDeed(concept, concepts, { isYesNo, asks }) : concept;
    const isPlanned = !isPredicate && first !== undefined && isPlanningWord(first);
    // "Took it to court": where the object tells the deed, the verb says little.
    const isLeaning = predicate !== null && !isPredicate && first !== undefined && leansOnObject(first);
    const isBefore = place !== undefined && place.start > asked.length;
    const saysLittle = isSort || isPlanned || isLeaning || isBefore || (!isPredicate && isLight(concept));
    // Another sentence's number is not of what this one tells.
    const isAmount = first !== undefined && isNumber(first) && !ANY_PAIR.has(first);
    const owner = adjectives.find(({ span }) => place && overlaps(span, place));
    const isPlace = place !== undefined && IN_PLACE.test(words.slice(0, place.start));
    // Of an issue much is said; that something was done, or who said it, is not told by that.
    const isTold = isTeller || isAmount || (isPredicate && isPast && isVerb(predicate!, true));
    parts.push({
      kind: saysLittle ? 'light' : isPlace || isAmount ? 'place' : owner ? 'name' : 'word',
      isPredicate,
      isTeller,
      weight: weighConcept(concept) * (saysLittle ? LIGHT_SHARE : 1),
      ...(isAmount && { mayCarry: () => false }),
      hold: (sentence) => {
        const isDenied = isYesNo && DENIED.test(sentence.text);
        const share = holdConcept(sentence, deed, isPast && isPredicate && !isDenied);
        if (owner !== undefined && !isTeller)
          return Math.max(share, owner.isNamed(sentence) ? NAMED_SHARE : 0);
        if (share >= ISSUE_SHARE || own.length === 0 || isTold) return share;
        return own.some(({ issue }) => sentence.issues().includes(issue)) ? ISSUE_SHARE : share;
      },
    });
  }
  return [...parts, ...whens.map((when) => makeTimePart(when, isPast, library))];
}

/** "Around", "still": what only joins other words, or is said of them in passing, stands in any sentence. */
function isGrammar(term: string): boolean {
  return PREPOSITIONS.has(term) || ADVERBS.has(term);
}

/** Tells whether "the two sides" are the two parties that are asked of: those of whom the headline is. */
function matchBoth(listed: readonly Named[], library: Library): (sentence: LoneSentence) => boolean {
  if (listed.length !== 2) return () => false;
  return ({ text, passage }) => {
    if (!BOTH.test(text)) return false;
    const named = library
      .findNames(passage.article.title)
      .flatMap(({ who }) => ('party' in who ? [who] : []));
    return listed.every(({ isMeant }) => named.some(isMeant));
  };
}

/** "Quickly", "officially": how something was done is hardly asked for, and mostly told in other words. */
function isAdverb(term: string): boolean {
  return term.endsWith('ly') && !isVerb(term, true) && !isNoun(term);
}

/** Of a phrase ("come back") the whole may tell what its words do not. */
function isLight({ typed }: Concept): boolean {
  const words = tokenizeWords(typed);
  return words.length === 1 && words.every(({ term }) => isLightWord(term) || isAdverb(term));
}

function weighConcept({ weight }: Concept): number {
  return LEAST_WEIGHT + RARITY_SHARE * weight;
}

/** Of what happened only a sentence tells in which it did. The parts of a phrase stand near each other. */
function holdConcept({ keys, sequence, toCome }: LoneSentence, { ways }: Concept, isPast: boolean): number {
  const holds = (key: string) => keys.has(key) && !(isPast && toCome().has(key));
  const held = ways.filter(
    (way) => way.keys.every(holds) && (way.keys.length === 1 || standsNear(sequence, way.keys)),
  );
  return Math.max(0, ...held.map(({ share }) => share));
}

function standsNear(sequence: readonly string[], keys: readonly string[]): boolean {
  return sequence.some((key, at) => {
    const near = sequence.slice(at, at + keys.length + MOST_BETWEEN);
    return keys.includes(key) && keys.every((each) => near.includes(each));
  });
}

/** "The third round", "the next round": an ordinal and what it counts belong together. */
function listOrdinals(words: string): Span[] {
  const tokens = tokenizeWords(words);
  return tokens.flatMap(({ term, start }, i) => {
    const next = tokens[i + 1];
    return next !== undefined && (isOrdinalWord(term) || term === 'next') ? [{ start, end: next.end }] : [];
  });
}

/** "They agreed to meet again" tells of their next meeting. */
function holdsAgain(sentence: LoneSentence, [, counted]: readonly Concept[]): boolean {
  return sentence.words().has('again') && holdConcept(sentence, counted!, false) > 0;
}

function holdsInRow(sequence: readonly string[], concepts: readonly Concept[]): boolean {
  const fits = (key: string | undefined, { ways }: Concept) => ways.some(({ keys: [own] }) => own === key);
  return sequence.some((_, at) => concepts.every((concept, i) => fits(sequence[at + i], concept)));
}
