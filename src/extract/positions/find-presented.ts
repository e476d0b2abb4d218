import type { Party } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { OPENING_WORDS, OUTSIDERS, PREPOSITIONS, ROLE_NOUNS, SPEAKING_FOR } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { locateTokens, type SentenceRead } from './sentence-read.ts';

/** An apposition is no longer than this. */
const LONGEST_APPOSITION = 16;
/** So many words of a party's name or before it may lie between "of" and what the record knows of it. */
const LONGEST_LEAD = 4;
export const OWNING = makeWordSet('of for from at');

/** "Jane Roe of the Harbour Guild", "Jane Roe, a lawyer for the guild", "Jane Roe, the guild's new chairwoman": whose somebody is by what stands behind the name. */
export function findPresentation(read: SentenceRead, mention: Span): Party | null {
  const { tokens, actors } = read;
  const [, at] = locateTokens(read, mention);
  if (OWNING.has(tokens[at]?.word ?? '')) return leadsTo(tokens, actors, at)?.party ?? null;
  if (tokens[at]?.word !== ',') return null;
  // "Several senators, including Roe, said"
  if (INCLUDING.has(tokens[at + 1]?.word ?? ''))
    return actors.find(({ from }) => from > at && from <= at + 1 + LONGEST_LEAD)?.party ?? null;
  const length = tokens.slice(at + 1, at + 1 + LONGEST_APPOSITION).findIndex(({ word }) => ENDS.has(word));
  const end = length < 0 ? at + 1 : at + 1 + length;
  for (let i = at + 1; i < end; i++) {
    if (OUTSIDERS.has(tokens[i]!.word)) return null;
    const owner = actors.find(({ from }) => from === i);
    if (owner !== undefined)
      return isOffice(tokens, owner.to, end) || isMember(tokens, owner) ? owner.party : null;
    if (isRole(tokens[i]) && OWNING.has(tokens[i + 1]?.word ?? ''))
      return leadsTo(tokens, actors, i + 1)?.party ?? null;
  }
  return null;
}

const INCLUDING = makeWordSet('including among');
const ENDS = makeWordSet(', ; . – — -- who which said says " ” “');

/** The name soon behind "of". */
function leadsTo(tokens: readonly Token[], actors: readonly Actor[], of: number): Actor | null {
  const actor = actors.find(({ from }) => from > of && from <= of + 1 + LONGEST_LEAD);
  if (actor === undefined) return null;
  const between = tokens.slice(of + 1, actor.from);
  return between.every(({ word, shape }) => shape !== 'sign' && !OWNING.has(word)) ? actor : null;
}

/** "a Borlander from the north", "the guild's second Borlander,": not "a town in Borland". */
function isMember(tokens: readonly Token[], { from, to }: Actor): boolean {
  const next = tokens[to]?.word ?? '';
  return !PREPOSITIONS.has(tokens[from - 1]?.word ?? '') && [',', 'in', 'from', 'on', 'who'].includes(next);
}

/** "Mr Lund's deputy security adviser": the words up to the end are an office. */
function isOffice(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end).filter(({ word }) => word !== "'s");
  return words.slice(0, LONGEST_LEAD + 1).some(isRole) && words.every(({ shape }) => shape !== 'sign');
}

function isRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (SPEAKING_FOR.has(token.word) || (ROLE_NOUNS.has(token.word) && !OUTSIDERS.has(token.word)))
  );
}

/** The last name of whom a mention names, without what stands behind it; null where it names nobody. */
export function readLastName(text: string, { start, end }: Span): string | null {
  const words = text.slice(start, end).split(/\s+/u);
  const small = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  const last = words[(small < 0 ? words.length : small) - 1] ?? '';
  const name = foldText(last);
  return /^\p{Lu}[\p{L}-]+$/u.test(last) && !OPENING_WORDS.has(name) ? name : null;
}
