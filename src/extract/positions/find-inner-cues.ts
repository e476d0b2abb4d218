import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { ADVERBS, AUXILIARIES, FIRST_PERSON, NEGATIONS, THIRD_PERSON } from '../grammar-words.ts';
import { type Cue, readCue } from './read-cue.ts';
import { isYielding } from './read-verb-group.ts';

const GOING_ON = new Set(['and', 'but', 'or', 'having', 'then', 'to']);
const UNREAL = makeWordSet('if whether should must may might could would');
const LONGEST_GROUP = 6;

/**
 * Cues between `from` and `to` whose subject is who speaks or acts already: "it will never", "and ruled out", "we can".
 * `third` is the first token where "it" and "they" may be somebody else.
 */
export function findInnerCues(
  tokens: readonly Token[],
  from: number,
  to: number,
  third: number,
  goesOn: boolean,
): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const { word } = tokens[at]!;
    // "said no, calling it a trap"
    const participle = goesOn && word === ',' && at + 1 < to ? readCue(tokens, at + 1, false) : null;
    if (participle?.inflection === 'ing' && !participle.telling) cues.push(participle);
    const isSame =
      FIRST_PERSON.has(word) ||
      (THIRD_PERSON.has(word) && at < third) ||
      (GOING_ON.has(word) && (goesOn || cues.length > 0));
    if (!isSame || UNREAL.has(tokens[at - 1]?.word ?? '')) continue;
    const cue = readGroup(tokens, at + 1, to, FIRST_PERSON.has(word) || word === 'they');
    if (cue !== null && (!cue.telling || cue.denied)) cues.push(cue);
  }
  return cues;
}

function readGroup(tokens: readonly Token[], from: number, to: number, plural: boolean): Cue | null {
  let denied = false;
  let helped = plural;
  let possible = false;
  for (let at = from; at < Math.min(to, from + LONGEST_GROUP); at++) {
    const { word, shape } = tokens[at]!;
    if (UNREAL.has(word) && word !== 'would' && word !== 'could') return null;
    if (NEGATIONS.has(word)) denied = true;
    possible ||= word === 'could';
    const cue = readCue(tokens, at, denied);
    if (cue !== null && possible && !isYielding(cue)) return null;
    if (cue !== null && (cue.inflection !== 'base' || helped)) return { ...cue, from: denied ? from : at };
    if (AUXILIARIES.has(word)) helped = true;
    else if (!ADVERBS.has(word) && !(shape === 'lower' && word.endsWith('ly'))) return null;
  }
  return null;
}

/** Where the speaker's own words begin again after what they told of somebody: ", but we". */
export function findOwnTurns(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ word, shape }, at) => {
    const before = tokens[at - 1];
    const opens =
      before !== undefined && (before.shape === 'sign' || ['and', 'but', 'so', 'then'].includes(before.word));
    return opens && (word === 'we' || (word === 'i' && shape !== 'lower')) ? [at] : [];
  });
}

/** Where the sentence goes on with something else: ", but its report", ", and it is unclear". */
export function findElsewhere(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ word }, at) => {
    const opens = tokens[at - 1]?.shape === 'sign' && TURNING.has(word);
    return opens && ELSEWHERE.has(tokens[at + 1]?.word ?? '') ? [at] : [];
  });
}

const TURNING = new Set(['but', 'and', 'while']);
const ELSEWHERE = new Set(['it', 'there', 'his', 'her', 'its', 'their']);
