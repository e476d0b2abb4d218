import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NEGATIONS,
  OUTSIDERS,
  POSSESSIVES,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  TITLES,
} from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { readCue } from './read-cue.ts';
import { GOING } from './read-verb-group.ts';

/** Prepositions whose noun is never the subject of the verb behind it. */
const OBJECT_OF = makeWordSet(
  'of with on to from by between against for about in over at under into toward towards through among including like near via alongside without within upon across along around behind beyond despite unlike than',
);
const JOINING = new Set(['and', 'or', 'nor', '&']);
const DASHES = new Set(['–', '—', '-', '--']);
/** A remark between a subject and its verb is no longer than this many words. */
const LONGEST_REMARK = 28;
const LONGEST_NAME = 8;

/** The actors that are objects: of a preposition, or joined with one that is. */
export function findObjects(tokens: readonly Token[], actors: readonly Actor[]): ReadonlySet<Actor> {
  const objects = new Set<Actor>();
  for (const [i, actor] of actors.entries()) {
    const start = findStart(tokens, actor.from);
    const isObject =
      OBJECT_OF.has(tokens[start - 1]?.word ?? '') &&
      !isSeat(tokens, start - 1) &&
      !isExample(tokens, start - 1, actor.to);
    if (isObject || (objects.has(actors[i - 1]!) && isJoined(tokens, actors, i, start))) objects.add(actor);
  }
  return objects;
}

/**
 * "of the ministry and the guild": whether the actor, whose phrase begins at `start`, is joined with the one before. In "of
 * the ministry, and the guild has", behind a comma that ends no list, a name with a verb is no further object.
 */
function isJoined(tokens: readonly Token[], actors: readonly Actor[], at: number, start: number): boolean {
  const [first, previous, actor] = [actors[at - 2], actors[at - 1]!, actors[at]!];
  if (!JOINING.has(tokens[start - 1]?.word ?? '') || previous.to < start - 2) return false;
  const isList = first !== undefined && tokens[first.to]?.word === ',' && first.to >= previous.from - 2;
  return isList || tokens[start - 2]?.word !== ',' || skipToVerb(tokens, actor.to) === null;
}

/** "officials in the capital": those who govern there, where nothing says that they are somebody else's. */
function isSeat(tokens: readonly Token[], at: number): boolean {
  const [whose, who] = [tokens[at - 2], tokens[at - 1]];
  const isTheirs = tokens[at]!.word === 'in' ? GOVERNING.has(who?.word ?? '') : isSpokenFor(tokens, at);
  return isTheirs && (at < 3 || whose?.shape === 'lower' || whose?.shape === 'sign');
}

/** "several guilds, including the dockers', are": whoever the others are, this one does it, too. */
function isExample(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    tokens[at]!.word === 'including' &&
    tokens[at - 1]?.word === ',' &&
    tokens[to]?.word === ',' &&
    isVerbal(tokens, to + 1)
  );
}

/** "the government of the islands", "campaigners at the guild", "a statement from the ministry", "most of the guild". */
function isSpokenFor(tokens: readonly Token[], at: number): boolean {
  const who = tokens[at - 1]?.word ?? '';
  if (tokens[at]!.word === 'of' && PARTS.has(who) && !POSSESSIVES.has(tokens[at + 1]?.word ?? ''))
    return true;
  return ['of', 'at', 'from', 'for'].includes(tokens[at]!.word) && VOICES.has(who);
}

/** How many of somebody's people. */
const PARTS = makeWordSet(
  'number half majority most many some several dozens scores hundreds thousands all members part wing rest',
);

const VOICES = makeWordSet(
  'delegation delegations team representatives that government governments authorities ministry statement spokesman spokeswoman officials ministers leaders negotiators campaigners lawyers executives directors bosses organisers delegates people those chiefs association assembly board federation executive management leadership',
);
const GOVERNING = makeWordSet('officials authorities leaders ministers negotiators government board');

/** The subject that begins with or holds the actor: the actors it joins, and where its first and last words are. */
export function listSubjects(
  tokens: readonly Token[],
  actors: readonly Actor[],
  actor: Actor,
): { joined: Actor[]; from: number; to: number } {
  const from = findStart(tokens, actor.from);
  const joined = [actor];
  let to = skipOwnParty(tokens, actors, actor);
  while (JOINING.has(tokens[to]?.word ?? '')) {
    const next = actors.find(
      (each) => each.from > to && each.from <= to + 4 && findStart(tokens, each.from) === to + 1,
    );
    if (next !== undefined) {
      joined.push(next);
      to = next.to;
      continue;
    }
    // "the ministry and the rest of the region": somebody whom the record has no name for.
    const other = findOther(tokens, to + 1);
    if (other === null) break;
    to = other;
  }
  return { joined, from, to };
}

/** "Roe of the Dockers' Union": behind "of" stands whose person it is. */
function skipOwnParty(tokens: readonly Token[], actors: readonly Actor[], { to, party }: Actor): number {
  if (!['of', 'for', 'from'].includes(tokens[to]?.word ?? '')) return to;
  const own = actors.find((each) => each.party === party && each.from > to && each.from <= to + 2);
  return own?.to ?? to;
}

/** The first token of the name's phrase: its titles and what describes it stand before it. */
function findStart(tokens: readonly Token[], from: number): number {
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
  'that which who if whether when while as but because since although though neither either unless until once provided lest',
);

/** The end of a phrase of at most four words that has no name of the record, where a verb follows it. */
function findOther(tokens: readonly Token[], from: number): number | null {
  if (!DETERMINERS.has(tokens[from]?.word ?? '') && tokens[from]?.shape !== 'capital') return null;
  for (let at = from + 1; at <= Math.min(from + 4, tokens.length - 1); at++) {
    if (isVerbal(tokens, at)) return at;
    if (tokens[at]!.shape === 'sign') return null;
  }
  return null;
}

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
  return tokens[at] !== undefined && isVerbal(tokens, at) ? at : null;
}

/** "in the capital", "for months", between a subject and its verb. */
function skipPhrase(tokens: readonly Token[], from: number): number {
  if (!BETWEEN.has(tokens[from]?.word ?? '')) return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + LONGEST_PHRASE); at++) {
    const { word, shape } = tokens[at]!;
    if (shape === 'sign' || SUBJECT_PRONOUNS.has(word)) return from;
    if (shape === 'lower' && isVerbal(tokens, at) && !DETERMINERS.has(tokens[at - 1]!.word)) return at;
  }
  return from;
}

const BETWEEN = new Set(['in', 'at', 'on', 'for', 'over', 'during', 'before', 'after']);
const LONGEST_PHRASE = 8;

/** A comma stands before the name that ends at `to`, or before "including" and the name. */
function isApposed(tokens: readonly Token[], to: number): boolean {
  let at = to - 1;
  while (at > 0 && (tokens[at]!.shape === 'capital' || DETERMINERS.has(tokens[at]!.word))) at--;
  return tokens[tokens[at]?.word === 'including' ? at - 1 : at]?.word === ',';
}

/** "the ministry spokesman", "the president's chief adviser": whoever speaks for the name stands behind it. */
function skipRole(tokens: readonly Token[], to: number): number {
  const isOwned = tokens[to]?.word === "'s";
  for (let at = isOwned ? to + 1 : to; at < Math.min(tokens.length, to + 5); at++) {
    const { word, shape } = tokens[at]!;
    // Behind a possessive stands a noun, though it may look like a verb: "the union's negotiating committee".
    const isVerb = !isOwned && isVerbal(tokens, at);
    if (shape !== 'lower' || DETERMINERS.has(word) || isVerb) return to;
    // "chief foreign policy aide": the last of such words is the one.
    const isLast =
      tokens[at + 1]?.shape !== 'lower' || PREPOSITIONS.has(tokens[at + 1]!.word) || isVerbal(tokens, at + 1);
    if (OUTSIDERS.has(word)) return to;
    if (isLast && (ROLE_NOUNS.has(word) || TEAMS.has(word))) return at + 1;
  }
  return to;
}

export const TEAMS = makeWordSet(
  'negotiators negotiator team side camp envoy envoys representatives lawmakers mps parliamentarians mediators ministers bosses people allies boss chief chiefs leadership management board deputies legislators senators parliament cabinet assembly members',
);
/** At most this many adverbs stand before a verb. */
const MOST_ADVERBS = 4;

function isVerbal(tokens: readonly Token[], at: number): boolean {
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
