import type { Person } from '../corpus/corpus.ts';
import type { Token } from '../text/tokens.ts';
import { FORMS_OF_HE, FORMS_OF_SHE } from './grammar-words.ts';
import type { Actor } from './positions/find-actors.ts';
import { chooseReferent, findLeaders, fitsPronoun } from './positions/find-leaders.ts';

/** How many sentences and paragraphs back a pronoun is followed. */
const MOST_SENTENCES = 8;
const MOST_LINES = 2;

const FORMS: Readonly<Record<string, ReadonlySet<string>>> = { he: FORMS_OF_HE, she: FORMS_OF_SHE };

/** A sentence before a pronoun, with what is needed to tell whom it is about. */
export interface Earlier {
  readonly line: number;
  readonly tokens: readonly Token[];
  /** Whom of the record it names outside quotations. */
  readonly actors: readonly Actor[];
  /** Its tokens outside quotations. */
  readonly told: readonly Token[];
  /** Who speaks in it, with the words for each. */
  readonly speakers: readonly { readonly mention: string; readonly person: Person | null }[];
}

/**
 * Whom "he" or "she" goes on with, over sentences that go on with the same pronoun or only ask, into the two paragraphs
 * before. Null where the first sentence that tells of anybody else leaves it open.
 */
export function followPronoun(pronoun: string, line: number, before: Iterable<Earlier>): Person | null {
  let seen = 0;
  for (const earlier of before) {
    if (++seen > MOST_SENTENCES || line - earlier.line > MOST_LINES) return null;
    const { tokens, told, actors, speakers } = earlier;
    if (told.length === 0) continue;
    const known = speakers.filter(({ mention, person }) => person !== null || !FORMS[pronoun]!.has(mention));
    const [own] = known.filter(({ mention }) => mention === pronoun);
    if (own !== undefined) return own.person;
    if (tokens[0]!.word === pronoun) continue;
    if (known.length > 0) {
      const person = known[0]!.person;
      return person !== null &&
        fitsPronoun(pronoun, { person, isPlural: false }) &&
        known.every((each) => each.person === person) &&
        isAlone(pronoun, person, tokens, actors)
        ? person
        : null;
    }
    const leaders = findLeaders(tokens, actors);
    const leader =
      chooseReferent(pronoun, leaders) ??
      (leaders.every(({ person }) => person !== null) ? chooseReferent(pronoun, actors) : null);
    if (leader !== null) return leader.person;
    const goesOn = told.some(({ word }) => FORMS[pronoun]!.has(word)) || tokens.at(-1)?.word === '?';
    if (leaders.some(({ person }) => person !== null) || !goesOn) return null;
  }
  return null;
}

/** True where the sentence tells of nobody else whom the pronoun may mean. */
function isAlone(
  pronoun: string,
  person: Person,
  tokens: readonly Token[],
  actors: readonly Actor[],
): boolean {
  return findLeaders(tokens, actors).every((each) => each.person === person || !fitsPronoun(pronoun, each));
}
