import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';

/**
 * Whether a sentence is told by somebody of no side who has no name: "A diplomat who asked not to be named said the
 * ministry would". What an official of a party says so is the party's, unless it only "might" be.
 */
export function isNameless(tokens: readonly Token[], isNamed: (at: number) => boolean): boolean {
  const mark = tokens.findIndex((_, at) => staysUnnamed(tokens, at));
  if (mark < 0) return false;
  const isStranger = tokens.some(
    // "a Borlandese diplomat"
    ({ word }, at) =>
      at < mark && at >= mark - LONGEST_TELLER && STRANGERS.has(word) && !isNamed(at - 1) && !isNamed(at),
  );
  return isStranger || tokens.some((_, at) => isPossible(tokens, at));
}

/** "on condition of anonymity", "asked not to be named", "not authorised to speak", "a person close to", "officials briefed on". */
function staysUnnamed(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (word === 'anonymity') return true;
  if (AUTHORISED.has(word)) return tokens[at - 1]?.word === 'not';
  const hasBefore = (count: number, isIt: (word: string) => boolean) =>
    tokens.slice(Math.max(0, at - count), at).some((each) => isIt(each.word));
  if (NAMED.has(word) && tokens[at - 1]?.word === 'be')
    return hasBefore(LONGEST_MARK, (each) => each === 'not' || DECLINED.has(each));
  const isKnowing = KNOWING.has(word) && KNOWN.has(tokens[at + 1]?.word ?? '');
  return isKnowing && hasBefore(2, (each) => STRANGERS.has(each) || OFFICIALS.has(each));
}

const LONGEST_TELLER = 8;
const LONGEST_MARK = 4;
const AUTHORISED = new Set(['authorised', 'authorized']);
const NAMED = makeWordSet('named identified quoted');
const DECLINED = new Set(['declined', 'declining', 'refused']);
const KNOWING = makeWordSet('close familiar briefed privy');
const KNOWN = makeWordSet('to with on about');
const STRANGERS = makeWordSet(
  'person people source sources diplomat diplomats delegate delegates envoy ambassador somebody someone',
);
const OFFICIALS = makeWordSet('official officials negotiator negotiators aide aides');

/** "might accept": not "may not accept". */
function isPossible(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  // The month of May is none.
  return (
    POSSIBLY.has(tokens[at]!.word) && tokens[at]!.shape === 'lower' && next !== 'not' && next !== 'never'
  );
}

/** What somebody "could accept" is a step already. */
const POSSIBLY = new Set(['might', 'may']);
