import type { RecordedEvent } from '../../extract/events/event.ts';
import type { Library } from '../../search/library.ts';
import { foldText, tokenizeWords, type Word } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isSameOne } from '../is-same-one.ts';
import { holdsKey } from './find-deeds.ts';
import { listEventsIn } from './list-events-in.ts';
import type { LoneSentence } from './read-sentences.ts';

// "at one port", "a ferry", "three cities"
const UNNAMED =
  /(?:^|\s)(?:an?|one|some|any|another|the\s+same|two|three|four|five|six|seven|eight|nine|ten|several|many|no|\d+)\s+(?:\p{L}+\s+)?$/iu;
const ONE = /(?:^|\s)(?:an?|one)\s+(?:\p{L}+\s+)?$/iu;
// "parked at airbases", "on Arlish airbases": none of them is named, unless names follow.
const BARE = /\b(?:at|in|on|from|to|for|with|by|between|against)\s+(?:\p{L}+\s+)?$/iu;
// "such as Arburg", "of Arburg", ": Arburg"
const NAMING =
  /^(?:\s+(?:such\s+as|including|like|of|in|called|named)|\s*[:–—(]|,)?\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]*)/u;
// A capital behind another word: "called Arburg".
const NAMED = /(?<=[\p{L}\p{Nd},'’]\s)\p{Lu}\p{L}+/gu;
// "on Monday", "last week", "at noon", "by 2038"
const TIME =
  /\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|to(?:day|night|morrow)|yesterday|now|noon|midnight|morning|evening|night|(?:spring|summer|autumn|winter|christmas|easter)|(?:last|next|this|early)\s+\p{L}+|ago|later|earlier|until|once|after|before|when|o['’]clock|\d+\s?[ap]\.?m|\d{1,2}[.:]\d\d)\b/iu;
// "in May", and not "may"
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
// "in two years", "for six months", "the end of the year": not "four million a year"
const COUNTED_TIME =
  /\b(?:in|within|for|since|by|during|every|each|that|same|of|over)\s+(?:[\p{L}\p{Nd}-]+\s+){0,3}(?:hours?|days?|weeks?|months?|years?|decades?)\b/iu;
// "in the town of Arburg", "at Arburg", "to Arburg"
const BEHIND_PREPOSITION = /\b(?:in|at|near|outside|inside|around)\s+(?:[a-z-]+\s+){0,4}\p{Lu}/u;
// "flew back to Arburg": who spoke to somebody was nowhere.
const BEHIND_MOTION =
  /\b(?:went|goes|go|gone|fl(?:ew|y|ies|own)|travel\p{L}*|mov(?:ed?|ing|es)|sent|return\p{L}*|bring|brought|take|taken|took)\s+(?:\p{L}+\s+){0,3}(?:to|into)\s+(?:the\s+\p{L}|\p{Lu})/iu;
// "in a hotel", "at the pier"
const COMMON_PLACE =
  /\b(?:in|at|near|inside|outside)\s+(?:the|a|an|their|its|separate|one|two)\s+(?!(?:spring|summer|autumn|winter|morning|afternoon|evening|night|end|past|future|same|wrong|first|last|next|long|short|hope|view|name|wake|way|face|course|case|event|middle|year|month|week|day)s?\b)\p{L}+/iu;
// "behind Roe's barn", "below the ground", "beneath a bridge"
const BESIDE_THING =
  /\b(?:behind|below|beneath|beside|underneath|alongside|aboard|next\s+to|on\s+top\s+of)\s+(?:(?:the|an?|its|his|her|their)\s+\p{Ll}|\p{Lu}[\p{L}-]*['’]s\s)/u;
// "ARBURG, Feb 2 (Wire)", "ARBURG (neutral ground):"
const DATELINE = /^\p{Lu}{3,}/u;

/** True where the sentence says when: a day, a month, an hour, or a time counted from another. */
export function tellsTime(sentence: LoneSentence, library: Library): boolean {
  const isTold = [TIME, MONTH, COUNTED_TIME].some((pattern) => pattern.test(sentence.text));
  return isTold || listEventsIn(sentence, library).length > 0;
}

/** True where the sentence says where. */
export function tellsPlace({ text }: LoneSentence): boolean {
  return (
    BEHIND_PREPOSITION.test(text) ||
    BEHIND_MOTION.test(text) ||
    COMMON_PLACE.test(text) ||
    BESIDE_THING.test(text) ||
    DATELINE.test(text)
  );
}

/**
 * False where the sentence only says that there is one of what is asked for ("at one port"), or has neither it nor a name
 * that the question doesn't give.
 */
export function tellsWhich({ text }: LoneSentence, sort: string, asked: string, library: Library): boolean {
  const places = findWord(text, sort, library);
  const known = foldText(asked);
  if (places.length > 0) return places.some((place) => isTold(text, place, known));
  return [...text.matchAll(NAMED)].some(([name]) => !known.includes(foldText(name)));
}

/** True where a noun stands in a text with what tells one from others: "the port", "a port in Arland", not "a port". */
export function isTold(text: string, { term, start, end }: Word, known = ''): boolean {
  const before = text.slice(0, start);
  const isBare = term.endsWith('s') && (BARE.test(before) || before.trim() === '');
  const name = NAMING.exec(text.slice(end))?.groups?.name;
  const isNamed = (isBare || ONE.test(before)) && name !== undefined && !known.includes(foldText(name));
  // "The port that sank the ferry" is told apart by no more than what is asked.
  const isAsked = /^\s+(?:that|which|who)\b/iu.test(text.slice(end));
  return isNamed || !(isBare || isAsked || UNNAMED.test(before));
}

// "is to meet", "agreed to meet again", "is due on Monday"
const AHEAD =
  /\b(?:will|would|shall|due|scheduled|planned|expected|agreed|promised|pledged|vowed|again|next|resumes?|hopes?|hoped|(?:is|are|was|were|be)\s+(?:set|to))\b/iu;

/** True where the sentence tells of something that is still to come when it is told. */
export function tellsAhead(sentence: LoneSentence, library: Library): boolean {
  const isToCome = ({ kind }: RecordedEvent) => kind === 'announced' || kind === 'deadline';
  return AHEAD.test(sentence.text) || listEventsIn(sentence, library).some(isToCome);
}

// "The union has also offered", "alongside the employers"
const MORE_OF_IT =
  /\b(?:also|alongside|besides|too|both(?!\s+(?:to|of)\b)|fellow|other|others|another|likewise|as\s+well\s+as)\b/iu;
// "Roe backs her", "was joined by the guild", "So did the employers."
const JOINING_IN =
  /\bjoined\s+(?:by|him|her|them|it|in)\b|\b(?:back|support|second|echo|join|agree)(?:s|d|ed|es)?\s+(?:with\s+)?(?:him|her|them|it|this|that)\b|^\W*so\s+(?:do|does|did|has|have|is|are|was|were|would|will)\b|\bthe\s+same\b/iu;

/** True where the sentence tells of one of several. */
export function tellsMore({ text }: LoneSentence): boolean {
  return MORE_OF_IT.test(text);
}

/** True where the sentence tells of somebody who does, wants or says what was told of another right before. */
export function joinsIn({ text }: LoneSentence): boolean {
  return JOINING_IN.test(text);
}

// "neither side has said whether", "did not say at what level", "nor did she say how", "declined to say who"
const UNTOLD =
  /\b(?:(?:neither|nobody|no one|none|not|never|nor|\p{L}+n['’]t|without|declined to|refused to)\s+(?:\p{L}+\s+){0,3}(?:say|said|saying|disclosed?|disclosing|reveal(?:ed|ing)?|specify|specif(?:ied|ying))|(?:declin|refus)(?:ed|es|ing)\s+to\s+(?:say|disclose|reveal|specify))\s+(?:(?:at|in|by|to|on|for|from|with)\s+)?(?<what>whether|if|who|whom|whose|what|which|when|where|why|how)\b/iu;

/** A sentence up to where it says that something has not been said, and the word for that: "would not say how". */
export interface Told {
  readonly sentence: LoneSentence;
  readonly untold: string;
}

/** Null where the sentence does not say that something has not been said. */
export function readTold(sentence: LoneSentence): Told | null {
  const untold = UNTOLD.exec(sentence.text);
  return (
    untold && {
      sentence: { ...sentence, text: sentence.text.slice(0, untold.index) },
      untold: untold.groups!.what!.toLowerCase(),
    }
  );
}

/** Further apart a noun and a name do not belong together: "the capital of Arland", "Arland's old capital". */
const MOST_APART = 4;

// "of the capital", "chief executive of Arland"
const OF_THE = /\bof\s+(?:the|a|an)\s+$/iu;
const OF_ANOTHER = /^\s+of\s+(?:the\s+)?\p{Lu}/u;

/** False where the sentence names somebody, and what they are asked for stands elsewhere in it. */
export function tellsOf({ text }: LoneSentence, noun: string, asked: string, library: Library): boolean {
  const nouns = findWord(text, noun, library);
  const wanted = library.findNames(asked);
  const names = library.findNames(text).filter(({ who }) => wanted.some((each) => isSameOne(each.who, who)));
  // Another word for it is theirs where they are named at all.
  if (nouns.length === 0) return names.length > 0;
  const belongs = (a: Span, b: Span) => {
    const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
    // "The capital, Egmont,"
    const isApposed = /^,\s*$/u.test(between) && /^[,)]/u.test(text.slice(Math.max(a.end, b.end)));
    return isApposed || (!/[,;:–—]/u.test(between) && tokenizeWords(between).length < MOST_APART);
  };
  if (names.length === 0)
    return !nouns.some(
      ({ start, end }) => OF_THE.test(text.slice(0, start)) || OF_ANOTHER.test(text.slice(end)),
    );
  return nouns.some((a) => names.some(({ span }) => belongs(a, span)));
}

function findWord(text: string, word: string, library: Library): Word[] {
  const keys = new Set(library.readKeys(word));
  return tokenizeWords(text).filter(({ term }) => holdsKey(term, keys, library));
}
