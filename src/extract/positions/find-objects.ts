import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { OUTSIDERS, POSSESSIVES } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { PAIRING } from './read-group.ts';
import { findStart, isVerbal, JOINING, OBJECT_OF, skipToVerb } from './read-subject.ts';

/** The actors that are objects: of a preposition, or joined with one that is. */
export function findObjects(tokens: readonly Token[], actors: readonly Actor[]): ReadonlySet<Actor> {
  const objects = new Set<Actor>();
  for (const [i, actor] of actors.entries()) {
    const start = findStart(tokens, actor.from);
    const isObject =
      OBJECT_OF.has(tokens[start - 1]?.word ?? '') &&
      !isSeat(tokens, start - 1, actor.from === start) &&
      !isExample(tokens, start - 1, actor.to);
    if (isObject || (objects.has(actors[i - 1]!) && isJoined(tokens, actors, i, start))) objects.add(actor);
  }
  return objects;
}

/**
 * "of the ministry and the guild": whether the actor, whose phrase begins at `start`, is joined with the one before. In "of
 * the ministry, and the guild has", behind a comma that ends no list, a name with a verb is no further object.
 */
function isJoined(tokens: readonly Token[], actors: readonly Actor[], at: number, start: number): boolean {
  const [first, previous, actor] = [actors[at - 2], actors[at - 1]!, actors[at]!];
  if (!JOINING.has(tokens[start - 1]?.word ?? '') || previous.to < start - 2) return false;
  const isList = first !== undefined && tokens[first.to]?.word === ',' && first.to >= previous.from - 2;
  return isList || tokens[start - 2]?.word !== ',' || skipToVerb(tokens, actor.to) === null;
}

/** "officials in the capital": those who govern there, where nothing says that they are somebody else's. */
function isSeat(tokens: readonly Token[], at: number, isOwned: boolean): boolean {
  const [whose, who] = [tokens[at - 2], tokens[at - 1]];
  const isTheirs =
    tokens[at]!.word === 'in' ? GOVERNING.has(who?.word ?? '') : isSpokenFor(tokens, at, isOwned);
  return isTheirs && (at < 3 || whose?.shape === 'lower' || whose?.shape === 'sign');
}

/** "several guilds, including the dockers', are": whoever the others are, this one does it, too. */
function isExample(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    tokens[at]!.word === 'including' &&
    tokens[at - 1]?.word === ',' &&
    tokens[to]?.word === ',' &&
    isVerbal(tokens, to + 1)
  );
}

/** "the government of the islands", "campaigners at the guild", "a statement from the ministry", "most of the guild". */
function isSpokenFor(tokens: readonly Token[], at: number, isOwned: boolean): boolean {
  const who = tokens[at - 1]?.word ?? '';
  if (
    tokens[at]!.word === 'of' &&
    PARTS.has(who) &&
    (isOwned || !POSSESSIVES.has(tokens[at + 1]?.word ?? ''))
  )
    return true;
  // "a friend of the president of"
  if (tokens[at - 3]?.word === 'of' && OUTSIDERS.has(tokens[at - 4]?.word ?? '')) return false;
  // "negotiators on both sides"
  if (tokens[at]!.word === 'on') return PAIRING.has(tokens[at + 1]?.word ?? '') && VOICES.has(who);
  // "aides to the minister"
  if (tokens[at]!.word === 'to') return ADVISING.has(who);
  return ['of', 'at', 'from', 'for'].includes(tokens[at]!.word) && VOICES.has(who);
}

const ADVISING = makeWordSet('aide aides adviser advisers advisor advisors');

/** How many of somebody's people. */
const PARTS = makeWordSet(
  'number half majority most many some several dozens scores hundreds thousands all members part wing rest',
);

const VOICES = makeWordSet(
  'delegation delegations team representatives that government governments authorities ministry statement spokesman spokeswoman officials ministers leaders negotiators campaigners lawyers executives directors bosses organisers delegates people those chiefs ambassadors envoys presidents premiers chancellors representative heads parliament parliaments cabinet senate army president premier chancellor governor head secretary aide aides adviser advisers advisor advisors association assembly board federation executive management leadership',
);
const GOVERNING = makeWordSet(
  'official officials authorities leaders ministers negotiators government governments board parliament parliaments cabinet ministry',
);
