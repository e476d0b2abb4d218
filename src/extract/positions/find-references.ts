import type { Party, Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { POSSESSIVES, ROLE_NOUNS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { chooseReferent, findLeaders } from './find-leaders.ts';

/** What the sentences before say of who may be meant. */
export interface Context {
  /** The sentence before, where it stands in the same paragraph. */
  readonly leaders: readonly Actor[];
  /** Everybody named in the sentence before, wherever it stands. */
  readonly named: readonly Actor[];
  /** The two that the article is about; empty where there are not two. */
  readonly sides: readonly Party[];
}

const PRONOUNS = new Set(['it', 'he', 'she', 'they']);
const BOTH = new Set(['both', 'neither', 'two']);
const SIDES = new Set(
  'side sides government governments delegation delegations country countries capital capitals camp camps party parties team teams'.split(
    ' ',
  ),
);

/** Actors that are not named but meant: "it", "its delegation", "the premier", "both sides". In the order of the text. */
export function findReferences(
  tokens: readonly Token[],
  actors: readonly Actor[],
  { leaders, named, sides }: Context,
  isQuoted: (token: Token) => boolean,
): Actor[] {
  const own = findLeaders(tokens, actors);
  const found = [
    ...findPronoun(tokens.slice(0, own[0]?.from), leaders, isQuoted),
    ...findRelative(tokens, own, isQuoted),
    ...findOwned(tokens, leaders),
    ...tokens.flatMap((_, at) => [...findRole(tokens, at, named), ...findSides(tokens, at, sides)]),
  ];
  return found.filter(({ from, to }) => !actors.some((actor) => actor.from < to && actor.to > from));
}

/** The first pronoun before anybody is named who could be meant as well. */
function findPronoun(
  tokens: readonly Token[],
  leaders: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): Actor[] {
  const at = tokens.findIndex((token) => PRONOUNS.has(token.word) && !isQuoted(token));
  const meant = at < 0 ? null : chooseReferent(tokens[at]!.word, leaders);
  return meant === null ? [] : [{ ...meant, from: at, to: at + 1 }];
}

/** "a ferry, which it had demanded", "later than they had wanted": whom the sentence tells of. */
function findRelative(
  tokens: readonly Token[],
  own: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): Actor[] {
  const at = tokens.findIndex(
    (token, i) =>
      PRONOUNS.has(token.word) &&
      LINKS.has(tokens[i - 1]?.word ?? '') &&
      own[0] !== undefined &&
      own[0].from < i &&
      !isQuoted(token),
  );
  const meant = at < 0 ? null : chooseReferent(tokens[at]!.word, own);
  return meant === null ? [] : [{ ...meant, from: at, to: at + 1 }];
}

const LINKS = new Set(['which', 'than']);

/** "Its delegation", at the beginning. */
function findOwned(tokens: readonly Token[], leaders: readonly Actor[]): Actor[] {
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return [];
  if (!POSSESSIVES.has(first.word) || !ROLE_NOUNS.has(second.word)) return [];
  const parties = new Set(leaders.map(({ party }) => party));
  const [party] = parties;
  return party !== undefined && parties.size === 1
    ? [{ from: 0, to: 2, party, person: null, isPlural: second.word.endsWith('s') }]
    : [];
}

/** "the premier", where the sentence before names one person in such an office and no other. */
function findRole(tokens: readonly Token[], at: number, named: readonly Actor[]): Actor[] {
  const role = tokens[at + 1];
  if (tokens[at]!.word !== 'the' || role === undefined || role.shape !== 'lower') return [];
  const holders = new Map<Person, Actor>();
  for (const actor of named)
    if (actor.person !== null && holds(actor.person, role.word)) holders.set(actor.person, actor);
  const [holder] = holders.values();
  return holder !== undefined && holders.size === 1 ? [{ ...holder, from: at, to: at + 2 }] : [];
}

function holds({ offices }: Person, role: string): boolean {
  return offices.some(({ title }) => foldText(title).split(' of ')[0]!.split(/\s+/u).at(-1) === role);
}

function findSides(tokens: readonly Token[], at: number, sides: readonly Party[]): Actor[] {
  if (!BOTH.has(tokens[at]!.word) || !SIDES.has(tokens[at + 1]?.word ?? '')) return [];
  return sides.map((party) => ({ from: at, to: at + 2, party, person: null, isPlural: true }));
}
