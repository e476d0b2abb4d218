import { isSure, RELATED_SHARES } from '../../search/concept.ts';
import { type Amount, PEOPLE } from './amount.ts';
import { goesOnOfPortrayed } from './find-portrayed.ts';
import { answersAsked, areHeld, goesOn } from './goes-on.ts';
import type { Part } from './part.ts';
import type { Asks } from './question-words.ts';
import type { LoneSentence, Sentence } from './read-sentences.ts';
import { joinsIn } from './tell-fillers.ts';
import { decidesAsked } from './tell-outcome.ts';
import type { Wanted } from './wanted.ts';

/** A sentence with how much of the question it holds, 0 to 1. */
export interface Evidence {
  readonly sentence: LoneSentence;
  readonly score: number;
  /** Its place among others: what is told of whoever the question names first comes before what names them beside others. */
  readonly rank: number;
}

/** What is asked of somebody by name alone: who or what they are. */
const DESCRIBED: ReadonlySet<Asks> = new Set(['who', 'what', 'which', 'how']);

/** A part that only the sentences before hold counts less: it may belong to something else. */
const BEFORE_SHARE = 0.6;
/** One part in this many may be missing. */
const PARTS_FOR_A_MISS = 2;
/** Of so many names one may be missing. */
const NAMES_FOR_A_MISS = 3;
/** Of no more words than these none may be missing in what somebody is asked to have said, or what is measured. */
const WORDS_OF_A_TOPIC = 2;
/** A lighter word stands in so many sentences that it neither makes an answer nor is missed in one. */
const TELLING = 1.6;
/** A sentence of others than whom the question names first ranks as one that holds less. */
const OTHERS_SHARE = 0.8;
/** Words as typed are held so, but for another form or spelling; words for the same are not. */
const TYPED_SHARE = 0.8;
/** Fewer parts of a question than these may be of anything; of how long, or how much of a thing, fewer tell. */
const FEWEST_ELSE = 3;
const FEWEST_OF_MEASURE = 2;

/** A part of the question, and how well the sentence holds it by itself and with those before. */
interface Held extends Pick<Part, 'kind' | 'weight' | 'isPredicate' | 'isForeign' | 'isTeller' | 'isDoer'> {
  readonly own: number;
  readonly best: number;
}

/**
 * How much of the question a sentence holds, and whether it is an answer: it tells what is asked of those the question
 * names, holds one of the telling words, and lacks no more than half of them.
 */
export function weighSentence(
  { sentence, asked: question, before: former, title }: Sentence,
  parts: readonly Part[],
  {
    asks,
    speaker,
    amount,
    isYesNo,
    former: past,
    besides,
  }: Pick<Wanted, 'asks' | 'speaker' | 'amount' | 'isYesNo' | 'former' | 'besides'>,
): Evidence & { readonly isAnswer: boolean } {
  const isOnTopic = staysOnTopic(sentence, parts, asks);
  const isPortrait = goesOnOfPortrayed({ sentence, before: former, title });
  const isDecided =
    (isYesNo || parts.some(({ isOutcome }) => isOutcome)) &&
    decidesAsked({ sentence, before: former, title }, parts);
  const asked = answersAsked(sentence, question, former, parts, asks) ? question : [];
  const held = parts.map(
    ({
      kind,
      weight,
      isPredicate = false,
      isForeign = false,
      isTeller = false,
      isDoer = false,
      hold,
      mayCarry,
    }): Held => {
      const own = Math.max(isDecided ? TYPED_SHARE : 0, hold(sentence), ...asked.map(hold));
      // Of whom a question in an interview asks may be told before it: "Would you cut their fees?"
      const isOfAsked = kind === 'name' && asked.length > 0;
      const near = isOfAsked || mayCarry?.(sentence) !== false ? former : [];
      const isOfTitle = isPortrait && kind === 'name' && mayCarry?.(sentence) !== false;
      const headline = isOfTitle || (kind !== 'time' && isOnTopic) ? title : [];
      const before = Math.max(0, ...[...near, ...headline].map(hold));
      return {
        kind,
        weight,
        isPredicate,
        isForeign,
        isTeller,
        isDoer,
        own,
        best: Math.max(own, BEFORE_SHARE * before),
      };
    },
  );
  const score = shareHeld(held);
  const isWhole = held.some(({ kind }) => kind === 'word')
    ? lacksLittle(held) && !((speaker !== null || amount?.of === 'units') && lacksTopic(held))
    : describesNamed(held, asks);
  const isGoingOn =
    goesOn({ sentence, before: former }, parts, asks) || (isPortrait && areHeld(parts, [sentence, ...title]));
  return {
    sentence,
    score,
    rank: parts.some(({ isOf }) => isOf?.(sentence) === false) ? score * OTHERS_SHARE : score,
    isAnswer:
      (isWhole && tellsDeed(held, isGoingOn) && (asks !== null || holdsTyped(held))) ||
      ((amount !== null || asks === 'when' || asks === 'where' || asks === 'how') &&
        tellsAllElse(held, amount, asks)) ||
      ((amount !== null || asks === 'why' || speaker !== null || past === 'past') && isGoingOn) ||
      (besides !== null && joinsIn(sentence) && areHeld(parts, [sentence, ...former])),
  };
}

/**
 * True where what the headline is about may be meant: of whoever the headline names a deed alone may be anybody's, but
 * whether somebody did something need not repeat to what.
 */
function staysOnTopic(sentence: LoneSentence, parts: readonly Part[], asks: Asks | null): boolean {
  const holds = (isMeant: (part: Part) => boolean) =>
    parts.some((part) => isMeant(part) && isSure(part.hold(sentence)));
  return (
    holds(({ kind, isPredicate }) => kind === 'word' && !isPredicate) ||
    (asks === null && holds(({ kind }) => kind === 'name') && holds(({ isPredicate = false }) => isPredicate))
  );
}

/** How much of the weight of all parts is held, 0 to 1. */
export function shareHeld(held: readonly Pick<Held, 'weight' | 'best'>[]): number {
  const all = held.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : held.reduce((sum, { weight, best }) => sum + weight * best, 0) / all;
}

/** True where the sentence itself tells what is asked, by whoever is asked to have said it, and of most it is asked about. */
function tellsDeed(held: readonly Held[], isGoingOn: boolean): boolean {
  const isTold = held.every(
    ({ isPredicate, isTeller, own }) => (!isPredicate || isSure(own)) && (!isTeller || own > 0),
  );
  if (!held.some(({ isPredicate }) => isPredicate)) return isTold;
  const objects = listTelling(held).filter(({ isPredicate }) => !isPredicate);
  // A deed by itself may be anybody's.
  const others = held.filter(({ kind, isPredicate }) => kind !== 'light' && !isPredicate);
  const isOwn =
    isGoingOn ||
    others.length === 0 ||
    others.some(({ kind, own, best }) => (kind === 'name' ? best : own) > 0);
  // Of what else is asked one word is enough.
  return isTold && isOwn && (objects.length === 0 || objects.some(isMoreThanGuess));
}

/** A kind of what is asked, "point" for a doctor, or a guess is mostly something else; what is told right before may be meant. */
function isMoreThanGuess({ own, best }: Held): boolean {
  return own > RELATED_SHARES.unsure || best > own;
}

/** Whether something is so is told by no sentence that has nothing but other words for it. */
function holdsTyped(held: readonly Held[]): boolean {
  return held.some(({ kind, own }) => kind !== 'light' && own >= TYPED_SHARE);
}

/**
 * Of an amount, and of how it was done, the sentence that has all it is asked of tells it, whatever it calls the deed: "cut
 * power to 900 homes"; so does that of a time or a place where the record has no word for the deed.
 */
function tellsAllElse(held: readonly Held[], amount: Amount | null, asks: Asks | null): boolean {
  const others = held.filter(({ kind, isPredicate }) => kind !== 'light' && !isPredicate);
  const isForeign = held.every((each) => !each.isPredicate || each.isForeign);
  const isOfThing = amount?.of === 'anything' && amount.isOfThing && isForeign;
  // How many people died is told by no number of others.
  const isOfPeople = amount?.of === 'counted' && PEOPLE.has(amount.noun);
  if (isOfPeople && held.some((each) => each.isPredicate && each.own === 0)) return false;
  const fewest = amount?.of === 'units' || isOfThing ? FEWEST_OF_MEASURE : FEWEST_ELSE;
  return (
    (amount !== null || isForeign || asks === 'how') &&
    others.length >= fewest &&
    others.some(({ kind }) => kind === 'word') &&
    others.every(({ own }) => own > 0)
  );
}

/** True where of the one or two words that say what somebody spoke of, or what lasted, one is missing: the grain deal is no other deal. */
function lacksTopic(held: readonly Held[]): boolean {
  const words = listTelling(held);
  return words.length <= WORDS_OF_A_TOPIC && countMissing(words) > 0;
}

/** True where no place or time, hardly a name and few words are missing, and a word or the place is surely there. */
function lacksLittle(held: readonly Held[]): boolean {
  const of = (...kinds: Part['kind'][]) => held.filter(({ kind }) => kinds.includes(kind));
  const [names, words] = [of('name'), listTelling(held)];
  if (countMissing([...of('place', 'time'), ...held.filter(({ isDoer }) => isDoer)]) > 0) return false;
  if (countMissing(names) > (names.length >= NAMES_FOR_A_MISS ? 1 : 0)) return false;
  const all = [...of('name', 'place', 'time'), ...words];
  if (countMissing(all) > all.length / PARTS_FOR_A_MISS) return false;
  return [...of('place'), ...words].some(({ own }) => own > 0);
}

/** Of a question that only names somebody: who they are, and what little is said of them. */
function describesNamed(held: readonly Held[], asks: Asks | null): boolean {
  const isNamed = held.some(({ kind, own }) => kind !== 'light' && own > 0);
  const isWhole = held.every(({ kind, own, best }) => (kind === 'light' ? own : best) > 0);
  return isNamed && isWhole && (asks === null || DESCRIBED.has(asks));
}

/** The words that tell; all of them where none is rare. */
function listTelling(held: readonly Held[]): Held[] {
  const words = held.filter(({ kind }) => kind === 'word');
  const telling = words.filter(({ weight }) => weight >= TELLING);
  return telling.length > 0 ? telling : words;
}

function countMissing(held: readonly Held[]): number {
  return held.filter(({ best }) => best === 0).length;
}
