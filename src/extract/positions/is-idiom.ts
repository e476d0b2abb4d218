import { makeWordSet } from '../../text/word-set.ts';
import { DETERMINERS } from '../grammar-words.ts';

/** "took place", "in their place", "on the table": a word that means nothing by itself there. */
export function isIdiom(words: readonly { readonly plain: string }[], at: number): boolean {
  // "according to" is no accord.
  if (words[at]!.plain === 'according') return true;
  // Nor has whoever "appeared to agree" appeared anywhere.
  if (SEEMING.has(words[at]!.plain)) return words[at + 1]?.plain === 'to';
  const [two, one] = [words[at - 2]?.plain ?? '', words[at - 1]?.plain ?? ''];
  // "have a say" is a noun, and in "they say" nobody has one.
  if (SAYING.has(words[at]!.plain)) return !DETERMINERS.has(one);
  // "in exchange" is a condition.
  if (one === 'in' && (words[at]!.plain === 'exchange' || words[at]!.plain === 'return')) return true;
  // "put money on the table" offers it and sits at none.
  if (words[at]!.plain === 'table') return one === 'the' && (two === 'on' || two === 'off');
  // "told parliament", "told the council": who is told is not what is told of.
  if (TELLING.has(one) || (one === 'the' && TELLING.has(two))) return true;
  return words[at]!.plain === 'place' && [one, two].some((word) => IDIOMATIC.has(word));
}

const IDIOMATIC = makeWordSet('take takes took taken taking in first');
const TELLING = new Set(['tell', 'tells', 'told', 'telling']);
const SAYING = new Set(['say', 'says', 'said', 'saying']);
const SEEMING = new Set(['appear', 'appears', 'appeared', 'appearing']);
