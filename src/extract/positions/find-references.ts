import type { Party } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, BE_FORMS, FIRST_PERSON, PREPOSITIONS, THIRD_PERSON } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { findDocument } from './find-documents.ts';
import { areJoined, chooseReferent, findLeaders, fitsPronoun } from './find-leaders.ts';
import { findObjects } from './find-objects.ts';
import { findOwned } from './find-owned.ts';
import { findRole, type Holders } from './find-role.ts';
import type { Context } from './follow-context.ts';
import { readCue } from './read-cue.ts';

/** Actors that are not named but meant: "it", "its delegation", "the premier". In the order of the text. */
export function findReferences(
  tokens: readonly Token[],
  actors: readonly Actor[],
  { leaders, named, known, documents }: Context,
  issuers: readonly Party[],
  isQuoted: (token: Token) => boolean,
  holders: Holders,
): Actor[] {
  const roles = tokens
    .flatMap((token, at) => [
      ...findRole(tokens, at, named, known, holders),
      ...findBody(tokens, at, named, known),
      ...findDocument(tokens, at, documents),
      ...(isQuoted(token) ? [] : findIssuer(tokens, at, issuers)),
    ])
    .filter(({ from, to }) => !actors.some((actor) => actor.from < to && actor.to > from));
  const all = [...actors, ...roles].toSorted((a, b) => a.from - b.from);
  const own = findLeaders(tokens, all);
  const found = [
    ...findPronoun(tokens.slice(0, own[0]?.from), all, leaders, isQuoted),
    ...findRelative(tokens, own, isQuoted),
  ].filter(({ from, to }) => !all.some((actor) => actor.from < to && actor.to > from));
  const told = [...all, ...found].toSorted((a, b) => a.from - b.from);
  return [...roles, ...found, ...findOwned(tokens, told, leaders, isQuoted)];
}

/** The first pronoun before anybody is named who could be meant as well. */
function findPronoun(
  tokens: readonly Token[],
  actors: readonly Actor[],
  leaders: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): Actor[] {
  for (const [at, token] of tokens.entries()) {
    if (!THIRD_PERSON.has(token.word) || isQuoted(token) || isExpletive(tokens, at)) continue;
    const opening = skipOpening(tokens, at);
    const before = actors.filter(({ from, to }) => from >= opening && to <= at);
    if (tellsOfStranger(tokens, at, actors)) return [];
    const nearer = before.some((actor) => fitsPronoun(token.word, actor)) ? before : leaders;
    // "The monarch met the minister's envoy, but he told": of somebody without a name the sentence tells first.
    if (nearer === before && areObjects(tokens, before, token.word)) return [];
    const meant = chooseReferent(token.word, nearer);
    if (meant !== null)
      return listAgain(tokens, at, actors, isQuoted).map((from) => ({ ...meant, from, to: from + 1 }));
    // "They" may be both sides of the sentence before.
    if (token.word === 'they' && areJoined(nearer))
      return nearer.map((actor) => ({ ...actor, from: at, to: at + 1 }));
  }
  return [];
}

/** "It is not clear who would": nobody is meant. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word !== 'it' || !BE_FORMS.has(tokens[at + 1]?.word ?? '')) return false;
  const behind = tokens.slice(at + 2, at + 2 + LONGEST_JUDGEMENT).map(({ word }) => word);
  const end = behind.findIndex((word) => ASKED.has(word));
  return end > 0 && !behind.slice(0, end).some((word) => STATING.has(word));
}

const LONGEST_JUDGEMENT = 4;
const ASKED = new Set(['who', 'whether', 'what', 'how', 'when', 'why', 'where', 'if']);
const STATING = new Set([',', '.', 'that']);

/** "He was late, and he rejects": the pronoun and the same one again, until somebody else is named. */
function listAgain(
  tokens: readonly Token[],
  at: number,
  actors: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): number[] {
  const next = actors.find(({ from }) => from > at)?.from ?? tokens.length;
  return [...tokens.keys()].slice(at, next).filter((place) => {
    const isSame = tokens[place]!.word === tokens[at]!.word && !isQuoted(tokens[place]!);
    return isSame && (place === at || !ASKING.has(tokens[place - 1]!.word));
  });
}

/** "whatever he likes", "when she rejects it" tell of no stance. */
const ASKING = new Set(['what', 'whatever', 'how', 'when', 'whenever', 'where']);

function areObjects(tokens: readonly Token[], before: readonly Actor[], pronoun: string): boolean {
  const objects = findObjects(tokens, before);
  return before
    .filter((actor) => fitsPronoun(pronoun, actor))
    .every((actor) => objects.has(actor) && actor.from > LONGEST_OPENING);
}

/** A name so near to the beginning belongs to a phrase that opens the sentence: "For the minister, he". */
const LONGEST_OPENING = 3;

/** "After telling the minister of his plans, he": whoever acts there is named before the sentence. */
function skipOpening(tokens: readonly Token[], at: number): number {
  const [first, second] = tokens;
  if (!PREPOSITIONS.has(first!.word) || second?.word.endsWith('ing') !== true) return 0;
  return tokens.slice(0, at).findIndex(({ word }) => word === ',') + 1;
}

/** "Roe said he would go", of whom the record has nobody: a name that opens the sentence and a verb of speaking behind it. */
function tellsOfStranger(tokens: readonly Token[], at: number, actors: readonly Actor[]): boolean {
  const told = tokens.findIndex((_, i) => i < at && i > 0 && readCue(tokens, i, false)?.telling === true);
  let who = told - 1;
  while (who > 0 && (AUXILIARIES.has(tokens[who]!.word) || tokens[who]!.word.endsWith('ly'))) who--;
  if (tokens[who]?.shape !== 'capital' || PREPOSITIONS.has(tokens[who]!.word)) return false;
  return !actors.some(({ from, to }) => from < told && to > who - 1);
}

/** "a ferry, which it had demanded", "later than they had wanted": whom the sentence tells of. */
function findRelative(
  tokens: readonly Token[],
  own: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): Actor[] {
  const at = tokens.findIndex(
    (token, i) =>
      THIRD_PERSON.has(token.word) &&
      LINKS.has(tokens[i - 1]?.word ?? '') &&
      own[0] !== undefined &&
      own[0].from < i &&
      !isQuoted(token),
  );
  const meant = at < 0 ? null : chooseReferent(tokens[at]!.word, own);
  return meant === null ? [] : [{ ...meant, from: at, to: at + 1 }];
}

const LINKS = new Set([':', ';', '–', '—', 'which', 'than', 'though', 'although', 'but', 'because']);

/** "the group", "the agency": the only one that the article calls so, and where none is, of whom alone the sentence before tells. */
function findBody(
  tokens: readonly Token[],
  at: number,
  named: readonly Actor[],
  known: readonly Actor[],
): Actor[] {
  const noun = tokens[at + 1]?.word ?? '';
  // "half the country", "in the city" are only where something is.
  const isBody = BODIES.has(noun) || (at === 0 && PLACES.has(noun));
  if (tokens[at]!.word !== 'the' || !isBody) return [];
  // "the association of others"
  if (PREPOSITIONS.has(tokens[at + 2]?.word ?? '')) return [];
  const parties = [...new Set(named.map((actor) => actor.party))];
  // "The party" is the only one told of that is called so.
  const isCalled = ({ name, otherNames }: Party) =>
    [name, ...otherNames].some((each) => foldText(each).endsWith(` ${noun}`));
  const called = [...new Set([...parties, ...known.map((actor) => actor.party)])].filter(isCalled);
  const [party, ...others] = called.length > 0 ? called : parties;
  return party === undefined || others.length > 0
    ? []
    : [{ from: at, to: at + 2, party, person: null, isPlural: false }];
}

const BODIES = makeWordSet(
  'group agency organisation organization company firm campaign movement family union guild federation association ministry department government administration commission party bloc alliance',
);

const PLACES = new Set(['country', 'city', 'town', 'region', 'province']);

/** "we" in a party's own document. */
function findIssuer(tokens: readonly Token[], at: number, issuers: readonly Party[]): Actor[] {
  if (!FIRST_PERSON.has(tokens[at]!.word)) return [];
  return issuers.map((party) => ({ from: at, to: at + 1, party, person: null, isPlural: true }));
}
