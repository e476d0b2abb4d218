import { TIME_WORDS } from '../../extract/grammar-words.ts';
import { type Concept, listSureKeys } from '../../search/concept.ts';
import { isEnglishWord } from '../../search/is-english-word.ts';
import type { Library } from '../../search/library.ts';
import { isAgent, isNoun } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { attribute } from '../cite.ts';
import { findWhose } from '../find-whose.ts';
import { readPartyId } from '../read-party.ts';
import { findSpeaker } from '../who-said/read-question.ts';
import { holdsKey, readTermKeys } from './find-deeds.ts';
import { isQuestion } from './is-question.ts';
import { matchAmount } from './match-amount.ts';
import { matchDoer } from './match-doer.ts';
import { matchDone } from './match-done.ts';
import { matchObject } from './match-object.ts';
import { matchRoles } from './match-roles.ts';
import { matchSubject } from './match-subject.ts';
import { matchThing } from './match-thing.ts';
import { matchWho } from './match-who.ts';
import type { LoneSentence } from './read-sentences.ts';
import { tellsBound } from './tell-bound.ts';
import {
  readTold,
  tellsAhead,
  tellsMore,
  tellsOf,
  tellsPlace,
  tellsTime,
  tellsWhich,
} from './tell-fillers.ts';
import { matchFormer } from './tell-former.ts';
import { matchName } from './tell-name.ts';
import { tellsOften } from './tell-often.ts';
import type { Wanted } from './wanted.ts';

/** Something that a sentence must have to answer a question, however much it holds of the question's words. */
export type Demand = (sentence: LoneSentence) => boolean;

/** All that an answer must have: what is asked for itself, and whatever tells it from the like. */
export function listDemands(wanted: Wanted, concepts: readonly Concept[], library: Library): Demand[] {
  const { words, asks, attribute: noun, predicate, amount, speaker, besides, teller, bound } = wanted;
  const sort = wanted.sort.at(-1);
  const tellsAmount = amount === null ? null : matchAmount(amount, words, concepts, library);
  const demands: (Demand | null)[] = [
    // Whoever is asked what was said may be told that nothing was.
    wanted.asksSaying
      ? null
      : (sentence) =>
          !isQuestion(sentence) && !leavesUntold(sentence, wanted, tellsAmount, concepts, library),
    // "What did the mayor say" is told by her words alone.
    asks === 'what' && teller.length > 0 ? matchTeller(teller, concepts, library) : null,
    asks === 'when' ? (sentence) => tellsTime(sentence, library) : null,
    bound === null ? null : ({ text }) => tellsBound(text, bound),
    wanted.asksOften ? ({ text }) => tellsOften(text) : null,
    asks === 'where' ? tellsPlace : null,
    asks === 'which' && sort !== undefined
      ? wanted.asksName
        ? matchName(sort, words, concepts, library)
        : (sentence) => tellsWhich(sentence, sort, words, library)
      : null,
    wanted.asksOther ? tellsMore : null,
    wanted.former === null ? null : matchFormer(wanted.former, words, library),
    wanted.asksAhead ? (sentence) => tellsAhead(sentence, library) : null,
    noun === null || wanted.asksName
      ? null
      : (sentence) =>
          tellsOf(sentence, noun, words, library) || tellsOwn(sentence, noun, words, concepts, library),
    asks === 'who' ? matchWho(wanted, concepts, library) : matchRoles(words, predicate, concepts, library),
    matchSubject(words, predicate, concepts, library),
    matchDone(wanted, concepts, library),
    matchObject(wanted, concepts, library),
    matchThing(wanted, concepts, library),
    matchDoer(wanted.doer, predicate, concepts, library),
    tellsAmount,
    speaker === null ? null : matchSpeaker(speaker, library),
    besides === null ? null : (sentence) => namesOthers(sentence, besides, library),
  ];
  return demands.filter((demand) => demand !== null);
}

/**
 * "She has 40 boats and would not say where": what is not said may be asked for, but for a number that stands before it, or
 * for who it was where all that is asked stands before what else is not said.
 */
function leavesUntold(
  sentence: LoneSentence,
  { asks }: Wanted,
  tellsAmount: Demand | null,
  concepts: readonly Concept[],
  library: Library,
): boolean {
  const told = readTold(sentence);
  if (told === null || tellsAmount?.(told.sentence) === true) return false;
  if (asks !== 'who' || told.untold.startsWith('who')) return true;
  const held = new Set(library.readKeys(told.sentence.text));
  const asked = listSureKeys(concepts);
  return sentence.sequence.some((key) => asked.has(key) && !held.has(key));
}

/** A sentence of a paper opens with it: "Under the new accord". */
const LONGEST_OPENING = 4;

// "The judge has refused to stop it": what a court or a board says is told by what it does.
const RULING =
  /^\s+(?:(?:has|have|had|also|then)\s+){0,2}(?:refus|reject|rul|order|allow|dismiss|grant|block|uph[eo]ld|approv|agre|declin|decid|forb[ai]d|ban|demand|insist|accept|recommend|propos|adjourn)\p{L}*/iu;

/** Tells whether whoever says a sentence is called by a word for whoever is asked to have said it. */
function matchTeller(teller: readonly string[], concepts: readonly Concept[], library: Library): Demand {
  const wanted = new Set(teller.flatMap((term) => [...readTermKeys(term, concepts, library)]));
  // "The accord is silent on it": what a paper says is told by whoever tells of it.
  const isPaper = teller.some(isNoun) && !teller.some(isAgent);
  return ({ statement, text }) => {
    if (statement === null) {
      const opening = tokenizeWords(text).slice(0, LONGEST_OPENING);
      const at = opening.findIndex(({ term }) => holdsKey(term, wanted, library));
      return at >= 0 && (isPaper || RULING.test(text.slice(opening[at]!.end)));
    }
    const { article, speaker, person, party } = statement;
    const offices = person?.offices.map(({ title }) => title) ?? [];
    const called = [
      speaker?.name,
      speaker && sliceSpan(article.text, describe(speaker.mention, article.text)),
      party?.name,
      ...offices,
    ];
    return called.some((each) => each && library.readKeys(each).some((key) => wanted.has(key)));
  };
}

// "Berg of the Mud Institute, a guild of inspectors"
const DESCRIBED = /^(?:\s+of\s+[^,.;:]{1,40})?,\s+(?:an?|the|its|their)\s[^,.;:"“”?!]{0,50}/u;

function describe(mention: Span, text: string): Span {
  return {
    start: mention.start,
    end: mention.end + (DESCRIBED.exec(text.slice(mention.end))?.[0].length ?? 0),
  };
}

/** Tells whether the speaker says a sentence; what a party says is often told without a verb of saying. */
function matchSpeaker(typed: string, library: Library): Demand {
  const who = findSpeaker(typed, library);
  const [name] = library.findNames(typed);
  const party = name !== undefined && 'party' in name.who ? name.who.party : null;
  const tells = ({ passage: { article, paragraph }, span }: LoneSentence) => {
    const whose = findWhose({ article, paragraph, span }, library);
    return whose !== null && who?.fits(whose) === true;
  };
  return (sentence) => {
    const { statement } = sentence;
    const isTheirs = statement === null ? tells(sentence) : who?.fits(attribute(statement)) === true;
    if (isTheirs || party === null) return isTheirs;
    const [first] = sentence.names();
    return first !== undefined && 'party' in first && first.party === party;
  };
}

/** True where whoever is asked of tells of what is theirs: "my mother". */
function tellsOwn(
  { statement, text }: LoneSentence,
  noun: string,
  asked: string,
  concepts: readonly Concept[],
  library: Library,
): boolean {
  const isTheirs = library
    .findNames(asked)
    .some(({ who }) => 'person' in who && who.person === statement?.person);
  const keys = readTermKeys(noun, concepts, library);
  const words = tokenizeWords(text);
  return (
    isTheirs &&
    words.some(({ term }, at) => term === 'my' && holdsKey(words[at + 1]?.term ?? '', keys, library))
  );
}

/** True where the sentence names somebody who is not of the party that is known already, whether the record knows them or not. */
function namesOthers({ names, text }: LoneSentence, known: string, library: Library): boolean {
  const own = library.findNames(known).map(({ who }) => readPartyId(who));
  return names().some((who) => !own.includes(readPartyId(who))) || namesStranger(text, library);
}

/** "Orland and the Free Ports have also offered": a capital behind another word, or a first word that no dictionary has. */
function namesStranger(text: string, library: Library): boolean {
  const known = library.findNames(text);
  return tokenizeWords(text).some(({ start, end, term }, i) => {
    const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
    const isKnown = known.some(({ span }) => overlaps(span, { start, end }));
    return isCapital && !isKnown && !TIME_WORDS.has(term) && (i > 0 || !isEnglishWord(term));
  });
}
