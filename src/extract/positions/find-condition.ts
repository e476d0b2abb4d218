import type { Token } from '../../text/tokens.ts';
import { TIME_WORDS } from '../grammar-words.ts';
import { readCue } from './read-cue.ts';

const CONDITIONS = [
  ['if'],
  ['unless'],
  ['until'],
  ['provided'],
  ['providing'],
  ['as', 'long', 'as'],
  ['on', 'condition'],
  ['on', 'the', 'condition'],
  ['in', 'return', 'for'],
  ['in', 'exchange', 'for'],
  ['only', 'after'],
  ['only', 'when'],
  ['once'],
];
const ENDS = new Set([',', ';', '.', ':', '–', '—', '--', '”', '"', '!', '?']);

/** What a stance depends on: the first such clause among the tokens, to its comma or end; null where there is none. */
export function findCondition(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  for (let at = from; at < to; at++) {
    const words = CONDITIONS.find((each) => each.every((word, i) => tokens[at + i]?.word === word));
    if (words === undefined || tokens[at - 1]?.word === 'even') continue;
    let end = at + words.length;
    if (isTime(tokens[end])) continue;
    while (end < to && !ENDS.has(tokens[end]!.word) && !goesOn(tokens, end)) end++;
    if (end > at + words.length) return { from: at, to: end };
  }
  return null;
}

/** "until September", "until 2030": a date is no condition. */
function isTime(token: Token | undefined): boolean {
  return token === undefined || token.shape === 'number' || TIME_WORDS.has(token.word);
}

/** "until then and says": another verb of the sentence's subject. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (!['and', 'but', 'or'].includes(tokens[at]!.word) || tokens[at + 1] === undefined) return false;
  const cue = readCue(tokens, at + 1, false);
  return cue !== null && cue.inflection !== 'base';
}
