import type { Party, Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { POSSESSIVES, ROLE_NOUNS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { chooseReferent, findLeaders } from './find-leaders.ts';
import type { Context } from './follow-context.ts';

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
    ...findOwned(tokens, actors, leaders, isQuoted),
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

/** "Its delegation", "according to a friend of the ministry, its leaders": the party told of before, in the sentence or the last. */
function findOwned(
  tokens: readonly Token[],
  actors: readonly Actor[],
  leaders: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): Actor[] {
  const at = tokens.findIndex(
    ({ word }, i) =>
      POSSESSIVES.has(word) && (i === 0 || tokens[i - 1]!.shape === 'sign') && !isQuoted(tokens[i]!),
  );
  const role = tokens[at + 1];
  if (at < 0 || role === undefined || !ROLE_NOUNS.has(role.word)) return [];
  const before = actors.filter(({ to }) => to <= at);
  const parties = new Set((before.length > 0 ? before : leaders).map(({ party }) => party));
  const [party] = parties;
  return party !== undefined && parties.size === 1
    ? [{ from: at, to: at + 2, party, person: null, isPlural: role.word.endsWith('s') }]
    : [];
}

/** "the premier", "the foreign minister", where the sentence before names one person in such an office and no other. */
function findRole(tokens: readonly Token[], at: number, named: readonly Actor[]): Actor[] {
  if (tokens[at]!.word !== 'the') return [];
  const words = tokens
    .slice(at + 1, at + 1 + LONGEST_ROLE)
    .map(({ word, shape }) => (shape === 'lower' ? word : ''));
  for (let length = words.length; length > 0; length--) {
    const role = words.slice(0, length).join(' ');
    const holders = named.filter(({ person }) => person !== null && holds(person, role));
    const [holder] = holders;
    if (holder === undefined) continue;
    const isOne = holders.every(({ person }) => person === holder.person);
    return isOne ? [{ ...holder, from: at, to: at + 1 + length }] : [];
  }
  return [];
}

const LONGEST_ROLE = 3;

/** An office "of" something is named without it: "the chairman". */
function holds({ offices }: Person, role: string): boolean {
  return offices.some(({ title }) => ` ${foldText(title).split(' of ')[0]!}`.endsWith(` ${role}`));
}

function findSides(tokens: readonly Token[], at: number, sides: readonly Party[]): Actor[] {
  if (!BOTH.has(tokens[at]!.word) || !SIDES.has(tokens[at + 1]?.word ?? '')) return [];
  return sides.map((party) => ({ from: at, to: at + 2, party, person: null, isPlural: true }));
}
