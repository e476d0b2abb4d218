import type { Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { CONJUNCTIONS, DETERMINERS, NEGATIONS, PREPOSITIONS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';

/**
 * "the Northland senator", "the Unity candidate": of those named so far the only one whose offices say so. The noun is
 * that of an office, and one of the words with a capital before it stands in an office too.
 */
export function findDescribed(tokens: readonly Token[], at: number, known: readonly Actor[]): Actor[] {
  if (tokens[at]!.word !== 'the') return [];
  let noun = at + 1;
  while (noun < at + LONGEST_DESCRIPTION && isModifier(tokens[noun])) {
    noun++;
    if (tokens[noun]?.shape !== 'lower') continue;
    const before = tokens.slice(at + 1, noun);
    const holder = chooseHolder(known, before, tokens[noun]!.word);
    if (holder !== null) return [{ ...holder, from: at, to: skipSecond(tokens, noun + 1, holder.person!) }];
  }
  return [];
}

const LONGEST_DESCRIPTION = 6;

/** "the Northland senator and presidential candidate": one who is both. */
function skipSecond(tokens: readonly Token[], to: number, person: Person): number {
  if (tokens[to]?.word !== 'and') return to;
  for (let noun = to + 1; noun < to + LONGEST_DESCRIPTION && isModifier(tokens[noun]); noun++) {
    if (tokens[noun]!.shape === 'lower' && holdsOffice(person, tokens[noun]!.word)) return noun + 1;
  }
  return to;
}

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape === 'lower' || token.shape === 'capital' || token.shape === 'upper') &&
    ![PREPOSITIONS, CONJUNCTIONS, DETERMINERS, NEGATIONS].some((words) => words.has(token.word)) &&
    token.word !== "'s"
  );
}

function chooseHolder(known: readonly Actor[], before: readonly Token[], noun: string): Actor | null {
  const names = before.filter(({ shape }) => shape !== 'lower').map(({ word }) => foldText(word));
  if (names.length === 0) return null;
  const holders = known.filter(({ person }) => person !== null && isCalled(person, names, noun));
  const [holder] = holders;
  return holder !== undefined && holders.every(({ person }) => person === holder.person) ? holder : null;
}

function isCalled(person: Person, names: readonly string[], noun: string): boolean {
  const words = new Set(person.offices.flatMap(({ title }) => foldText(title).split(/[^\p{L}-]+/u)));
  return holdsOffice(person, noun) && names.some((name) => words.has(name));
}

/** "senator" for a senator from somewhere. */
function holdsOffice({ offices }: Person, noun: string): boolean {
  return offices.some(
    ({ title }) =>
      foldText(title)
        .split(/ (?:of|for|from|in|at) /u)[0]!
        .split(' ')
        .at(-1) === noun,
  );
}
