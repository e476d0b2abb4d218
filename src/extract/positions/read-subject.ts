import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NEGATIONS,
  OUTSIDERS,
  PERSON_PRONOUNS,
  POSSESSIVE_MARKS,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  TITLES,
} from '../grammar-words.ts';
import { readCue } from './read-cue.ts';
import { GOING } from './read-verb-group.ts';

/** Prepositions whose noun is never the subject of the verb behind it. */
export const OBJECT_OF = makeWordSet(
  'of with on to from by between against for about in over at under into toward towards through among including like near via alongside without within upon across along around behind beyond despite unlike than',
);
export const JOINING = new Set(['and', 'or', 'nor', '&']);
const DASHES = new Set(['–', '—', '-', '--']);
/** A remark between a subject and its verb is no longer than this many words. */
const LONGEST_REMARK = 28;
const LONGEST_NAME = 8;

/** The first token of the name's phrase: its titles and what describes it stand before it. */
export function findStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && start > from - LONGEST_NAME) {
    const { word, shape } = tokens[start - 1]!;
    const describes =
      TITLES.has(word) || DETERMINERS.has(word) || word === "'s" || shape === 'upper' || shape === 'capital';
    if (
      !describes ||
      TIME_WORDS.has(word) ||
      OBJECT_OF.has(word) ||
      JOINING.has(word) ||
      CLAUSE_WORDS.has(word)
    )
      break;
    start--;
    // "In Borland the guild's board": the place is no part of what the article opens.
    if (DETERMINERS.has(word)) break;
  }
  return start;
}

const CLAUSE_WORDS = makeWordSet(
  'that which who what how why where if whether when while as but because since although though neither either unless until once provided lest',
);

/** The first token of the verb group behind a subject that ends at `to`, over a remark or a word of time; or null. */
export function skipToVerb(tokens: readonly Token[], to: number): number | null {
  let at = SUBJECT_PRONOUNS.has(tokens[to - 1]?.word ?? '') ? to : skipRole(tokens, to);
  // "Its envoy, Jane Roe, has": the comma only closes what the one before the name opened.
  if (tokens[at]?.word === ',' && isVerbal(tokens, at + 1) && isApposed(tokens, to)) return at + 1;
  const sign = tokens[at]?.word ?? '';
  if (sign === ',' || sign === '(' || DASHES.has(sign)) {
    const closing = sign === '(' ? [')'] : sign === ',' ? [','] : [...DASHES];
    const end = tokens.slice(at + 1, at + 1 + LONGEST_REMARK).findIndex(({ word }) => closing.includes(word));
    if (end < 0) return null;
    at += end + 2;
    // "Roe, the guild's lawyer, who was there, said"
    if (sign === ',' && ['who', 'which'].includes(tokens[at]?.word ?? '')) {
      const second = tokens.slice(at, at + LONGEST_REMARK).findIndex(({ word }) => word === ',');
      if (second >= 0) at += second + 1;
    }
  }
  if (OPENING_MARKS.has(tokens[at]?.word ?? '')) at++;
  at = skipPhrase(tokens, at);
  while (tokens[at] !== undefined && TIME_WORDS.has(tokens[at]!.word) && !isVerbal(tokens, at)) at++;
  // "the envoy, on claims and tolls": what a preposition opens is no verb.
  const isNoun = ['on', 'in'].includes(tokens[at - 1]?.word ?? '');
  return tokens[at] !== undefined && !isNoun && isVerbal(tokens, at) ? at : null;
}

/** "in the capital", "for months", between a subject and its verb. */
function skipPhrase(tokens: readonly Token[], from: number): number {
  if (!BETWEEN.has(tokens[from]?.word ?? '') || PERSON_PRONOUNS.has(tokens[from + 1]?.word ?? ''))
    return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + LONGEST_PHRASE); at++) {
    const { word, shape } = tokens[at]!;
    // "told the guild in May that Arland was": what they were told is of somebody else.
    if (shape === 'sign' || SUBJECT_PRONOUNS.has(word) || SUBORDINATING.has(word)) return from;
    if (shape !== 'lower' || !isVerbal(tokens, at) || DETERMINERS.has(tokens[at - 1]!.word)) continue;
    // "before the Guild rejected it": a clause of somebody else.
    const isClause =
      CLAUSAL.has(tokens[from]!.word) &&
      tokens[at - 1]!.shape !== 'lower' &&
      !TIME_WORDS.has(tokens[at - 1]!.word);
    return isClause ? from : at;
  }
  return from;
}

const SUBORDINATING = new Set(['that', 'whether', 'if', 'who', 'which']);
const BETWEEN = new Set(['in', 'at', 'on', 'for', 'over', 'during', 'before', 'after']);
const CLAUSAL = new Set(['before', 'after']);
const LONGEST_PHRASE = 8;

/** A comma stands before the name that ends at `to`, or before "including" and the name. */
function isApposed(tokens: readonly Token[], to: number): boolean {
  let at = to - 1;
  while (at > 0 && (tokens[at]!.shape === 'capital' || DETERMINERS.has(tokens[at]!.word))) at--;
  return tokens[tokens[at]?.word === 'including' ? at - 1 : at]?.word === ',';
}

/** "the ministry spokesman", "the president's chief adviser": whoever speaks for the name stands behind it. */
function skipRole(tokens: readonly Token[], to: number): number {
  const isOwned = POSSESSIVE_MARKS.has(tokens[to]?.word ?? '');
  for (let at = isOwned ? to + 1 : to; at < Math.min(tokens.length, to + 5); at++) {
    const { word, shape } = tokens[at]!;
    // Behind a possessive stands a noun, though it may look like a verb: "the union's negotiating committee".
    const isVerb = !isOwned && isVerbal(tokens, at);
    if (shape === 'number' && isOwned) continue;
    if (shape !== 'lower' || DETERMINERS.has(word) || isVerb) return to;
    // "chief foreign policy aide": the last of such words is the one.
    const isLast =
      tokens[at + 1]?.shape !== 'lower' || PREPOSITIONS.has(tokens[at + 1]!.word) || isVerbal(tokens, at + 1);
    if (OUTSIDERS.has(word) || OBSERVERS.has(word)) return to;
    if (isLast && (ROLE_NOUNS.has(word) || TEAMS.has(word))) return at + 1;
  }
  return to;
}

export const TEAMS = makeWordSet(
  'negotiators negotiator team side camp envoy envoys representatives lawmakers mps parliamentarians mediators ministers bosses people allies boss chief chiefs leadership management board deputies legislators senators parliament senate treasury cabinet assembly members counterpart counterparts governments delegations army military navy',
);
/** What is somebody's by its place alone: it speaks for itself. */
export const OBSERVERS = makeWordSet(
  'newspaper newspapers paper papers poll polls court courts judge judges reporter reporters analyst analysts economist economists opposition voters residents',
);
/** At most this many adverbs stand before a verb. */
const MOST_ADVERBS = 4;

export function isVerbal(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + MOST_ADVERBS); i++) {
    const { word, shape } = tokens[i]!;
    if (shape === 'sign') return false;
    const isContracted = word === "'s" && SUBJECT_PRONOUNS.has(tokens[i - 1]?.word ?? '');
    if (AUXILIARIES.has(word) || NEGATIONS.has(word) || word === 'neither' || isContracted) return true;
    // "went on to regret"
    if (GOING.has(word) && tokens[i + 1]?.word === 'on' && tokens[i + 2]?.word === 'to') return true;
    if (LINKING.has(word) || readCue(tokens, i, false) !== null) return true;
    if (!ADVERBS.has(word) && !(shape === 'lower' && word.endsWith('ly'))) return false;
  }
  return false;
}

/** The verb may be the first quoted word: the ministry "wants a treaty". */
const OPENING_MARKS = new Set(['“', '"', '‘', '„', '«']);
const LINKING = makeWordSet('seem seems seemed appear appears appeared continue continues continued');
