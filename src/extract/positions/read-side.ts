import type { Token } from '../../text/tokens.ts';
import { AUXILIARIES, CONJUNCTIONS, NEGATIONS } from '../grammar-words.ts';
import { IRREGULAR_PASTS } from './inflect.ts';
import type { Cue } from './read-cue.ts';
import { HYPOTHETICAL } from './read-verb-group.ts';

/** "marched through the port against the toll", "closed ranks behind it": for or against something, whatever the verb is. */
export function readSide(tokens: readonly Token[], from: number, to: number): Omit<Cue, 'inflection'> | null {
  const verb = tokens[from];
  if (verb?.shape !== 'lower' || !isVerb(verb.word)) return null;
  const words = tokens.slice(from + 1, Math.min(to, from + LONGEST_GROUP));
  const at = words.findIndex(({ word }) => SIDES.has(word));
  const before = words.slice(0, at);
  const leaves = ({ word, shape }: Token) =>
    shape === 'sign' || HYPOTHETICAL.has(word) || CONJUNCTIONS.has(word);
  if (at < 0 || before.some(leaves)) return null;
  const denied = [verb, ...before].some(({ word }) => NEGATIONS.has(word));
  return { from, to: from + at + 2, label: null, telling: false, denied };
}

function isVerb(word: string): boolean {
  return AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word) || /\p{L}(?:ed|s)$/u.test(word);
}

const LONGEST_GROUP = 10;
const SIDES = new Set(['against', 'behind']);
