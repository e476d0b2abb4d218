import type { Token } from '../../text/tokens.ts';
import { POINTED_TO, STANCE_NOUNS } from './stance-words.ts';

/** ", which the ministry called", "a demand the ministry has called". */
export function isRelative(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.shape === 'sign') return false;
  if (['which', 'whom', 'what', 'than', 'where'].includes(before.word)) return true;
  const outer = tokens[from - 2];
  if (before.word === 'that' || before.word === 'neither') {
    // "a transfer that the ministry regards as dangerous"
    const isNew = ['a', 'an'].includes(tokens[from - 3]?.word ?? '');
    return outer !== undefined && (isNew || outer.shape === 'sign' || isNoun(outer) || outer.word === 'that');
  }
  return isNoun(before);
}

function isNoun({ word, shape }: Token): boolean {
  return shape === 'lower' && (STANCE_NOUNS.has(word) || POINTED_TO.has(word));
}
