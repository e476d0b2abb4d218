import { type Concept, RELATED_SHARES } from '../../search/concept.ts';
import { isNoun, isVerb } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { isPriceWord, tellsPrice } from './amount.ts';
import { holdConcept } from './hold-concept.ts';
import type { Part } from './part.ts';
import {
  isContentedWord,
  isContentWord,
  isHeadingWord,
  isLightWord,
  isPromisingWord,
} from './question-words.ts';
import { readDeed } from './read-deed.ts';
import type { LoneSentence } from './read-sentences.ts';
import type { Sought } from './wanted.ts';

/** "Did they ever sign it" is told by "they will never sign it". */
const DENIED =
  /\b(?:never|cannot|(?:will|would|could)\s+not|(?:wo|would|could)n['’]t|no\s+\p{L}+\s+(?:will|would))\b/iu;

/** "What did they offer": what they said they would do. */
const WILL = /\b(?:would|will|won['’]t|wouldn['’]t|shall|ready\s+to|willing\s+to|prepared\s+to)\b|['’]ll\b/iu;

/** When something ends is told by until when it lasts. */
const ENDING = /^(?:end|expire|finish|conclude|stop|run|close)(?:s|d|ed)?$/u;
const UNTIL = /\b(?:until|till|up\s+to)\s/iu;

/** When something began is told by since when it is so. */
const STARTING = /^(?:start|open)(?:s|ed)?$|^(?:beg[aiu]ns?|c[ao]me)$/u;
const SINCE = /\bsince\s/iu;

/** That something comes or happens is told by when it is expected. */
const COMING =
  /^(?:reach|arrive|come|begin|start|open|happen|resume|return|land|appear|publish|release|launch|hold|held|occur|meet)(?:e?s|e?d)?$/u;
const EXPECTED = /\b(?:expected|due|scheduled|planned|pencilled|slated|set\s+for)\b/iu;

/** Who came upon something found it; the index has no "upon". */
const FINDING = /^(?:find|found|discover|uncover|see|saw|encounter)(?:e?s|e?d|ing)?$/u;
const UPON = /\bc[ao]m(?:es?|ing)\s+upon\b/iu;

/** Who is fine with something is told by what they have nothing against. */
const NOT_AGAINST =
  /\b(?:would(?:n['’]t|\s+not)\s+mind|(?:ha[sd]|have|see[sn]?|raised?)\s+no\s+(?:objections?|problem|quarrel|difficulty)|(?:can|could|would)\s+(?:live\s+with|accept)|nothing\s+against)\b/iu;

/** Pasts that are the base forms of other verbs: who "found themselves" somewhere founded nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ founded: 'found', wounded: 'wound', bounded: 'bound', grounded: 'ground', felled: 'fell' },
};

/** One in so many words of a topic may be missing in what somebody says of it. */
const FEW_OF_TOPIC = 3;

/** Whoever fears or foretells something does not promise it. */
const FORETELLING = /\b(?:warn|fear|predict|doubt|forecast|grumbl|complain)/iu;

/** What a question asks for, which of it names ask for, and whether a sentence is of whoever it names first. */
export interface Read {
  readonly concepts: readonly Concept[];
  readonly named: ReadonlySet<Concept>;
  readonly isOf: ((sentence: LoneSentence) => boolean) | null;
}

/** What was done is told by a sentence in which it happened, or, where it is asked whether it did, never will. */
export function makeDeedHolder(
  concept: Concept,
  sought: Sought,
  { concepts, named, isOf }: Read,
): Part['hold'] {
  const deed = readDeed(concept, concepts, sought);
  const isDenied = ({ text }: LoneSentence) => sought.isYesNo && DENIED.test(text);
  const mayPromise = isOf !== null && isPromisingWord(sought.predicate!);
  const topic = concepts.filter((each) => each !== concept && !named.has(each) && !isLight(each));
  const mayJudge = isOf !== null && sought.isYesNo && topic.length > 0 && isContentWord(sought.predicate!);
  const judges = (sentence: LoneSentence) =>
    mayJudge && sentence.statement !== null && isOf(sentence) && holdsMost(sentence, topic);
  const mayLast = sought.asks === 'when' && ENDING.test(sought.predicate!);
  const mayStart = sought.asks === 'when' && STARTING.test(sought.predicate!);
  const mayCome = sought.asks === 'when' && !sought.isPast && COMING.test(sought.predicate!);
  const tellsWhen = ({ text }: LoneSentence) =>
    (mayLast && UNTIL.test(text)) || (mayStart && SINCE.test(text)) || (mayCome && EXPECTED.test(text));
  const alike = Object.hasOwn(LOOKALIKES, sought.predicate!) ? LOOKALIKES[sought.predicate!]! : null;
  const isAlike = ({ words }: LoneSentence) =>
    alike !== null && words().has(alike) && !words().has(sought.predicate!);
  const isPast = sought.isPast && !(sought.asks === 'who' && isHeadingWord(sought.predicate!));
  const isThreat = sought.predicate!.startsWith('threat');
  const promises = (sentence: LoneSentence) =>
    mayPromise &&
    sentence.statement !== null &&
    WILL.test(sentence.text) &&
    (isThreat || !FORETELLING.test(sentence.text)) &&
    isOf(sentence);
  const mayBePrice = sought.amount?.of === 'money' && isPriceWord(sought.predicate!);
  const prices = ({ text }: LoneSentence) => mayBePrice && tellsPrice(text);
  const mayBear = isContentedWord(sought.predicate!);
  const mayFind = FINDING.test(sought.predicate!);
  const finds = ({ text }: LoneSentence) => mayFind && UPON.test(text);
  const bears = ({ text }: LoneSentence) => mayBear && NOT_AGAINST.test(text);
  return (sentence) =>
    Math.max(
      isAlike(sentence) ? 0 : holdConcept(sentence, deed, isPast && !isDenied(sentence)),
      [promises, judges, tellsWhen, prices, bears, finds].some((tells) => tells(sentence))
        ? RELATED_SHARES.news
        : 0,
    );
}

/** True where a sentence lacks no more than one of three. */
function holdsMost(sentence: LoneSentence, concepts: readonly Concept[]): boolean {
  const missing = concepts.filter((each) => holdConcept(sentence, each) === 0).length;
  return missing * FEW_OF_TOPIC <= concepts.length;
}

/** Of a phrase ("come back") the whole may tell what its words do not. */
export function isLight({ typed }: Concept): boolean {
  const words = tokenizeWords(typed);
  return words.length === 1 && words.every(({ term }) => isLightWord(term) || isAdverb(term));
}

/** "Quickly", "officially": how something was done is hardly asked for, and mostly told in other words. */
function isAdverb(term: string): boolean {
  return term.endsWith('ly') && !isVerb(term, true) && !isNoun(term);
}
