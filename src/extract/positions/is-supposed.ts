import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { BE_FORMS, NEGATIONS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { type Cue, readCue } from './read-cue.ts';
import { HYPOTHETICAL } from './read-verb-group.ts';
import { ATTITUDES } from './stance-words.ts';

/** Whether what is told of the subject that begins at `from` is only asked, doubted or hoped: none of its stances. */
export function isSupposed(tokens: readonly Token[], from: number): boolean {
  return isOpen(tokens, from) || isManner(tokens, from) || isDoubted(tokens, from) || isHoped(tokens, from);
}

/** "a neutral Arland threatens nobody": what a party might be. */
export function isImagined(
  tokens: readonly Token[],
  { from, person }: Pick<Actor, 'from' | 'person'>,
): boolean {
  const [article, adjective] = [tokens[from - 2], tokens[from - 1]];
  const isOne = article?.word === 'a' || article?.word === 'an';
  return person === null && isOne && KINDS.has(adjective?.word ?? '');
}

const KINDS = makeWordSet(
  'neutral strong stronger weak weaker free independent united divided democratic sovereign peaceful stable secure safe prosperous armed nuclear-armed hostile friendly new greater bigger smaller',
);

/** "asked how the ministry would pay for it", "did not say how much it would": how is what nobody knows yet; "that is how the ministry wants it" says it. */
function isManner(tokens: readonly Token[], from: number): boolean {
  const how = MEASURES.has(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  return tokens[how]?.word === 'how' && !BE_FORMS.has(tokens[how - 1]?.word ?? '');
}

const MEASURES = makeWordSet('much many long far soon often fast');

/** "whether the ministry wants it", "whether or not it does", "provided that it does", "as long as it does", "a plan under which it would". */
function isOpen(tokens: readonly Token[], from: number): boolean {
  const [before, last] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word ?? ''];
  if (last === 'as' && LASTING.has(before) && AS_FAR.has(tokens[from - 3]?.word ?? '')) return true;
  if (last === 'which' && before === 'under') return true;
  if (last === 'that' && PROVIDING.has(before)) return true;
  const opening = last === 'not' && before === 'or' ? 3 : 1;
  return HYPOTHETICAL.has(tokens[from - opening]?.word ?? '');
}

const PROVIDING = new Set(['provided', 'providing', 'condition']);
const LASTING = new Set(['long', 'soon']);
const AS_FAR = new Set(['as', 'so']);

/** "asked the envoy whether he had a view of it": whoever questions somebody takes no stand, but who "asked why" doubts it. */
export function isAsking(tokens: readonly Token[], at: number): boolean {
  if (!ASKING.has(tokens[at]!.word)) return false;
  const rest = tokens.slice(at + 1, at + LONGEST_ASKED);
  const whom = rest.slice(
    0,
    Math.max(
      0,
      rest.findIndex(({ word }) => OPEN.has(word)),
    ),
  );
  return whom.length > 0 && whom.every(({ word, shape }) => shape !== 'sign' && !DEMANDED.has(word));
}

const ASKING = new Set(['ask', 'asks', 'asked']);
const OPEN = makeWordSet('whether if what how who when where');
/** "asks that those who are", "asked for somebody who" */
const DEMANDED = new Set(['that', 'for', 'to']);
/** "asked" and at most so many words of whom. */
const LONGEST_ASKED = 9;

/**
 * "questions the ministry's commitment to it": a noun that is the object of a verb shows a stance of whoever does that,
 * unless it is an attitude that is only told of ("regrets the ministry's support for it") and not doubted.
 */
export function isJudged(tokens: readonly Token[], from: number, to: number): boolean {
  if (ATTITUDES.has(tokens[to - 1]!.word)) return DOUBTING.has(tokens[from - 1]?.word ?? '');
  const cues = [1, 2].map((back) => (from < back ? null : readCue(tokens, from - back, false)));
  return (
    cues.some((cue) => cue !== null && cue.to >= from && !cue.telling) &&
    !BE_FORMS.has(tokens[to]?.word ?? '')
  );
}

const DOUBTING = makeWordSet(
  'doubt doubts doubted doubting question questions questioned questioning dispute disputes disputed deny denies denied whether',
);

/** "lets the ministry know", "watched envoys of the ministry sign": what somebody is made or seen to do is told of another. */
export function isCaused(tokens: readonly Token[], from: number, cue: Pick<Cue, 'inflection'>): boolean {
  if (cue.inflection !== 'base') return false;
  let at = from - 1;
  if (tokens[at]?.word === 'of') {
    at--;
    while (at > from - LONGEST_PHRASE && tokens[at]?.shape === 'lower' && !CAUSING.has(tokens[at]!.word))
      at--;
  }
  return CAUSING.has(tokens[at]?.word ?? '');
}

const LONGEST_PHRASE = 6;
const CAUSING = makeWordSet(
  'let lets letting make makes made making see sees saw seen watch watches watched watching hear hears heard help helps helped',
);

/** "I don't think the ministry wants it": what is denied of a party is none of its stances. */
function isDoubted(tokens: readonly Token[], from: number): boolean {
  return [2, 3].some(
    (back) =>
      NEGATIONS.has(tokens[from - back]?.word ?? '') && readCue(tokens, from - back + 1, false) !== null,
  );
}

/** "Under the bill, drivers would pay", "the islanders need to be supported": told of what others provide. */
export function isProvided(tokens: readonly Token[], from: number, cue: Cue): boolean {
  const verb = tokens.slice(cue.from, cue.to).map(({ word }) => word);
  const isUnder = tokens[0]?.word === 'under' && tokens[from - 1]?.word === ',';
  if (isUnder && verb.includes('would')) return true;
  return NEEDING.has(verb.at(-1) ?? '') && tokens[cue.to]?.word === 'to' && tokens[cue.to + 1]?.word === 'be';
}

const NEEDING = new Set(['need', 'needs', 'needed']);

/** "hopes that the ministry will agree", "demands that it agrees": what is hoped of a party is not the party's stance. */
function isHoped(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (tokens[at]?.word === 'that' || (at < from - 1 && tokens[at]?.shape === 'sign')) at--;
  const word = tokens[at]?.word ?? '';
  // "a demand the ministry has called unfair" is itself what is called so.
  return HOPING.has(word) || (at < from - 1 && DEMANDING.has(word));
}

const HOPING = makeWordSet(
  `hope hopes hoped hoping expect expects expected expecting wish wishes wished fear fears feared fearing believe believes
  believed think thinks thought suspect suspects suspected assume assumes assumed calculate calculates predict predicts
  predicted doubt doubts doubted belief concern concerns worry worries worried assurance assurances expectation
  expectations perception impression feeling chance possibility risk likelihood suspicion
  guarantee guarantees odds speculation`,
);
const DEMANDING = new Set(['demand', 'demands', 'demanded', 'demanding']);
