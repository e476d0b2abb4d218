import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { DETERMINERS, POSSESSIVE_MARKS, POSSESSIVES } from '../grammar-words.ts';
import { isNameless } from './is-nameless.ts';

/**
 * Whether a sentence tells what nobody answers for, so that it is nobody's position: an unconfirmed report, an unsigned
 * message, what goes round on social media, a rumour. `told` is the token where a party begins to say or do something:
 * what comes behind it, that party speaks of.
 */
export function lacksSource(
  tokens: readonly Token[],
  told: number,
  isNamed: (at: number) => boolean,
  isSaid: (token: Token) => boolean,
): boolean {
  if (isNameless(tokens, isNamed) && !tokens.some(isSaid)) return true;
  const isPress = tokens.slice(0, LONGEST_OPENING).some(({ word }) => PRESS.has(word));
  return tokens.some((token, at) => {
    const isOpen =
      at <= told &&
      (isUnsigned(tokens, at) ||
        isRumour(tokens, at) ||
        isPassedRound(tokens, at, isNamed) ||
        isPosted(tokens, at));
    const isCited = (at <= told || isPress) && citesNobody(tokens, at);
    return (isOpen || isCited || readsUnverified(tokens, at)) && !isSaid(token);
  });
}

/** Whether a sentence says of what was told just before that nobody could confirm it: "The claim could not be verified." */
export function withdrawsClaim(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, LONGEST_OPENING).map(({ word }) => word);
  const isOfClaim = REFERRING.has(words[0] ?? '') || words.some((word) => CLAIMS.has(word));
  if (isOfClaim && tokens.some((_, at) => readsUnverified(tokens, at))) return true;
  // "Neither government confirmed the report.", "There was no confirmation from the ministry."
  const confirmed = tokens.findIndex(({ word }) => CONFIRMING.has(word));
  if (confirmed >= 0 && DENYING.has(words[0] ?? '')) return true;
  return words.some((word, at) => word === 'no' && words[at + 1] === 'confirmation');
}

/** So many words of a sentence tell what it is about. */
const LONGEST_OPENING = 6;
const PRESS = makeWordSet('website newspaper paper daily broadcaster station magazine media tabloid weekly');
const REFERRING = new Set(['it', 'this', 'that', 'these', 'they', 'neither']);
const DENYING = new Set(['neither', 'nobody', 'none']);
const CONFIRMING = makeWordSet('confirm confirmed verify verified corroborate corroborated');

/** "unconfirmed reports", "an anonymous post". */
function isUnsigned(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.word;
  if (!UNCONFIRMED.has(word) && !UNSIGNED.has(word)) return false;
  return tokens.slice(at + 1, at + 1 + LONGEST_NOUN).some((token) => CLAIMS.has(token.word));
}

const LONGEST_NOUN = 4;
const UNCONFIRMED = makeWordSet('unconfirmed unverified unsubstantiated uncorroborated purported');
const UNSIGNED = makeWordSet('anonymous unsigned unattributed undated');
const CLAIMS = makeWordSet(
  `report reports claim claims post posts message messages account accounts document documents list lists letter letters
  leaflet leaflets note memo paper statement statements channel channels blog blogs website websites video videos
  recording recordings information leak leaks allegation allegations story stories text texts rumour rumours rumor rumors`,
);

/** "a rumour that", "rumours of": not what somebody only calls one. */
function isRumour(tokens: readonly Token[], at: number): boolean {
  return RUMOURS.has(tokens[at]!.word) && TOLD.has(tokens[at + 1]?.word ?? '');
}

const RUMOURS = makeWordSet('rumour rumours rumor rumors hearsay');
const TOLD = makeWordSet('that of about circulating circulated spread spreading had has claimed said');

/** "A list circulating on a messaging channel", "Posts on social media claimed": of nobody who is named before. */
function isPassedRound(tokens: readonly Token[], at: number, isNamed: (at: number) => boolean): boolean {
  if (!MEDIA.has(tokens[at]!.word)) return false;
  const start = Math.max(0, at - LONGEST_CARRIED);
  const words = tokens.slice(start, at).map(({ word }) => word);
  if (words.some((_, place) => isNamed(start + place))) return false;
  const on = words.findLastIndex((word) => CARRIED.has(word));
  const claim = words.findIndex((word) => CLAIMS.has(word));
  if (claim < 0 || on <= claim || at - on > LONGEST_NOUN) return false;
  // "In the post on its channel": the post of somebody who is known.
  const before = words[claim - 1] ?? '';
  return !DETERMINERS.has(before) || before === 'a' || before === 'an' || before === 'some';
}

/** So many words before its medium a claim may be named. */
const LONGEST_CARRIED = 16;
const MEDIA = makeWordSet('social media channel channels telegram whatsapp app apps messaging forum forums');
const CARRIED = new Set(['on', 'across', 'in', 'over', 'through']);

/** "Telegram channels claimed", "a military blogger wrote": whoever posts there speaks for nobody. */
function isPosted(tokens: readonly Token[], at: number): boolean {
  const isPoster = BLOGGERS.has(tokens[at]!.word);
  const isChannel = CHANNELS.has(tokens[at]!.word) && MEDIA.has(tokens[at - 1]?.word ?? '');
  if ((!isPoster && !isChannel) || at > LONGEST_OPENING) return false;
  const before = tokens.slice(0, at).map(({ word }) => word);
  // "The ministry's Telegram channel said"
  if (before.some((word) => POSSESSIVE_MARKS.has(word) || POSSESSIVES.has(word) || word === 'the'))
    return false;
  return tokens.slice(at + 1, at + 1 + LONGEST_NOUN).some(({ word }) => POSTING.has(word));
}

const BLOGGERS = makeWordSet('blogger bloggers milblogger milbloggers');
const CHANNELS = makeWordSet('channel channels users accounts posts media');
const POSTING = makeWordSet(
  'claim claims claimed say says said report reported write wrote suggest suggested',
);

/** "citing unnamed sources", "citing a worker it did not name", "without naming its source". */
function citesNobody(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word === 'without' && UNCITED.has(tokens[at + 1]?.word ?? ''))
    return tokens.slice(at + 2, at + 2 + LONGEST_NOUN).some(({ word }) => SOURCES.has(word));
  if (!CITING.has(tokens[at]!.word)) return false;
  const words = tokens.slice(at + 1, at + 1 + LONGEST_CITED).map(({ word }) => word);
  if (words.some((word) => NAMELESS.has(word))) return true;
  const not = words.findIndex((word) => word === 'not' || word === "n't" || word === "didn't");
  return not > 0 && NAMING.has(words[not + 1] ?? '');
}

const LONGEST_CITED = 12;
const UNCITED = makeWordSet('naming identifying citing giving');
const SOURCES = new Set(['source', 'sources']);
const CITING = makeWordSet('citing quoting');
const NAMELESS = makeWordSet('unnamed unidentified anonymous undisclosed unspecified');
const NAMING = makeWordSet('name identify');

/** "could not be independently verified", "has not been confirmed", "the agency could not verify". */
function readsUnverified(tokens: readonly Token[], at: number): boolean {
  if (!CHECKED.has(tokens[at]!.word)) return false;
  const words = tokens.slice(Math.max(0, at - LONGEST_VERB), at).map(({ word }) => word);
  const not = words.findLastIndex((word) => NOT.has(word));
  if (not < 0 || words.slice(not + 1).some((word) => word !== 'be' && word !== 'been' && !isAdverb(word)))
    return false;
  const isPassive = words.slice(not + 1).some((word) => word === 'be' || word === 'been');
  const helper = words[not] === 'not' ? (words[not - 1] ?? '') : words[not]!;
  return isPassive || COULD.has(helper);
}

const LONGEST_VERB = 5;
const CHECKED = makeWordSet(
  'verify verified confirm confirmed authenticate authenticated corroborate corroborated substantiated established',
);
const NOT = new Set(['not', "couldn't", 'cannot', "hasn't", "haven't"]);
const COULD = new Set(['could', "couldn't", 'cannot', 'can']);

function isAdverb(word: string): boolean {
  return word.endsWith('ly') || word === 'yet';
}
