import type { Corpus, Party, Person } from '../corpus/corpus.ts';
import type { Token } from '../text/tokens.ts';
import { PERSONAL_FORMS } from './grammar-words.ts';
import type { Actor } from './positions/find-actors.ts';
import { chooseReferent, findLeaders, fitsPronoun } from './positions/find-leaders.ts';
import { isSomebody } from './quotes/list-topics.ts';

export const PERSONAL: ReadonlySet<string> = new Set(['he', 'she']);
/** So many words behind "Roe's" may say who of hers is meant: "Roe's former press officer". */
const LONGEST_ROLE = 3;

/** A sentence with whom of the record it names. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly actors: readonly Actor[];
}

/**
 * Whom a pronoun means that stands in a sentence behind those whom it names, and else whom the one before tells of; null
 * where two could be meant.
 */
export function choosePronoun(
  pronoun: string,
  { tokens, actors }: Read,
  earlier: Read | null,
  isBefore: (token: Token) => boolean,
  isQuoted: (token: Token) => boolean,
): Actor | null {
  // "The guild's scorn for the toll, which it calls": whose thing the sentence tells of; "Roe's lawyer" is another.
  const isOwner = ({ to }: Actor) =>
    tokens[to]?.word === "'s" &&
    !tokens.slice(to + 1, to + 1 + LONGEST_ROLE).some(({ word }) => isSomebody(word));
  const before = actors.filter(({ from }) => isBefore(tokens[from]!));
  const named = findLeaders(tokens, before);
  if (named.some((actor) => !isOwner(actor)))
    return PERSONAL.has(pronoun) ? chooseReferent(pronoun, named) : null;
  const owner = chooseReferent(pronoun, before.filter(isOwner));
  return owner ?? (earlier && chooseEarlier(pronoun, earlier, isQuoted));
}

/**
 * Whom a sentence tells of, and else the only one named in it: "For the minister, that is one year too many." Whom
 * somebody speaks of is not who goes on speaking.
 */
function chooseEarlier(
  pronoun: string,
  { tokens, actors: all }: Read,
  isQuoted: (token: Token) => boolean,
): Actor | null {
  const actors = all.filter(({ from, to }) => !isQuoted(tokens[from]!) && tokens[to]?.word !== "'s");
  const leaders = findLeaders(tokens, actors);
  const leader = chooseReferent(pronoun, leaders);
  if (leader !== null || !PERSONAL.has(pronoun)) return leader;
  // Where a party is told of, "he" may be somebody of it who has no name; and who is named behind "her" is another.
  const isElse = leaders.some(({ person }) => person === null);
  const goesOn = tokens
    .slice(0, actors[0]?.from)
    .some((token) => PERSONAL_FORMS.has(token.word) && !isQuoted(token));
  return isElse || goesOn ? null : chooseReferent(pronoun, actors);
}

/** The one party that a sentence tells of. */
export function chooseVoiced({ tokens, actors }: Read): Actor | null {
  const [leader, ...others] = findLeaders(tokens, actors);
  return leader !== undefined && others.every(({ party }) => party === leader.party)
    ? { ...leader, person: null }
    : null;
}

/** "The island would pay, he said": whoever spoke last, where the words before "he" name the party they are of. */
export function chooseLastSpeaker(
  pronoun: string,
  name: string | null,
  last: Person | null,
  { parties }: Pick<Corpus, 'parties'>,
): Actor | null {
  const own = parties.find(({ id }) => id === last?.party);
  if (own === undefined || name === null || ![own.name, ...own.otherNames].includes(name)) return null;
  return fitsPronoun(pronoun, { person: last, isPlural: false }) ? standFor(last, own) : null;
}

/** Somebody whom no words of the sentence name. */
export function standFor(person: Person | null, party: Party): Actor {
  return { from: 0, to: 0, person, party, isPlural: false };
}
