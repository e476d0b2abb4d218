import type { Party } from '../../corpus/corpus.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../grammar-words.ts';
import { readCue } from './read-cue.ts';
import type { SentenceRead } from './sentence-read.ts';
import { POINTED_TO, STANCE_NOUNS } from './stance-words.ts';

/** Whether words that name no issue are on what was told before: they point to it, give a figure or take a firm stand. */
export function leansBack(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => isFigure(tokens, at) || pointsBack(tokens, at));
}

/**
 * Whether words of a report that name no issue point to what was told before: its figures may be of anything, and "said it
 * had" tells of who speaks, where "could imagine it" does not.
 */
export function isReportOnIt(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => (token.word !== 'it' || isObject(tokens, at)) && pointsBack(tokens, at));
}

function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.shape === 'sign' || !isPointer(tokens, at)) return false;
  return !CONJUNCTIONS.has(before.word) && readCue(tokens, at - 1, false)?.telling !== true;
}

/**
 * Whether a piece of a sentence that names no issue names other parties, and points to nothing that was told before: it
 * may be of anything between them.
 */
export function isOfOthers(read: SentenceRead, own: Party, within: Span): boolean {
  const { tokens, actors } = read;
  const isInside = (at: number) => contains(within, tokens[at]!);
  // "stand in a vote that Borland counts"
  const isAside = (at: number) => at > 1 && tokens[at - 1]!.word === 'that' && isInside(at - 2);
  return (
    actors.some(({ party, from }) => party !== own && isInside(from) && !isAside(from)) &&
    !tokens.some((_, at) => isInside(at) && (isFigure(tokens, at) || isPointer(tokens, at)))
  );
}

/**
 * Whether a verb that ends before `behind` has an object of its own there: "demands a ferry", "offered us a ferry"; not
 * "wants a third", "has an answer to that".
 */
export function bringsObject(tokens: readonly Token[], behind: number): boolean {
  const at = RECEIVERS.has(tokens[behind]?.word ?? '') ? behind + 1 : behind;
  if (!INDEFINITE.has(tokens[at]?.word ?? '')) return false;
  const rest = tokens.slice(at + 1, at + 1 + LONGEST_OBJECT);
  const end = rest.findIndex(
    ({ word, shape }) => shape === 'sign' || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word),
  );
  const object = end < 0 ? rest : rest.slice(0, end);
  const head = object.at(-1)?.word ?? '';
  return (
    object.length > 0 &&
    !POINTED_TO.has(head) &&
    !STANCE_NOUNS.has(head) &&
    !MEASURES.has(head) &&
    !object.some((_, i) => isFigure(object, i))
  );
}

const RECEIVERS = new Set(['me', 'us', 'you', 'him', 'her', 'them']);
const INDEFINITE = new Set(['a', 'an']);
const LONGEST_OBJECT = 5;
const MEASURES = makeWordSet(
  'day week month year per cent percent point bit lot little few while time date limit cap ceiling minimum maximum',
);

/** "two", "15": not "1936" and not "the two". */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const { word, shape, start, end } = tokens[at]!;
  if (shape === 'number') return end - start !== LENGTH_OF_YEAR;
  return AMOUNTS.has(word) && !DETERMINERS.has(tokens[at - 1]?.word ?? '');
}

const LENGTH_OF_YEAR = 4;

/** Whether a word of theirs stands for what was told before: "would call that a defeat". */
export function pointsToEarlier(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => isPointer(tokens, at));
}

/** "make it retroactive", "agreed to one": not "it has". */
function isPointer(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (word === 'it') return !AUXILIARIES.has(tokens[at + 1]?.word ?? '');
  if (word === 'that') return isPointing(tokens[at + 1]);
  return ONES.has(word) || POINTED_TO.has(word);
}

const ONES = new Set(['this', 'one', 'ones', 'so', 'such', 'them', 'these', 'those', 'same']);

function pointsBack(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  // "said that she": this one only opens a clause.
  if (word === 'that') return isPointing(tokens[at + 1]);
  // "went back" backs nothing.
  if (word === 'back' && !BEFORE_VERB.has(tokens[at - 1]?.word ?? '')) return false;
  return LEANING.has(word) || POINTED_TO.has(word);
}

function isPointing(next: Token | undefined): boolean {
  return (
    next === undefined || next.shape === 'sign' || AFTER_THAT.has(next.word) || POINTED_TO.has(next.word)
  );
}

const BEFORE_VERB = makeWordSet("to will would can cannot not and we they i won't");
const AFTER_THAT = makeWordSet("is was would will can cannot won't has had does did for in on");
const AMOUNTS =
  makeWordSet(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third quarter
  fifth tenth hundred thousand million billion more less further`);
const LEANING =
  makeWordSet(`only instead it this them these those such same one both either neither nothing anything
  want wants wanted seek seeks sought prefer prefers preferred favour favours favor favors support
  supports supported back backs backed insist insists insisted intend intends intended welcome welcomes welcomed
  promised pledged vowed threatened`);
