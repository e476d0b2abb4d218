import type { Token } from '../../text/tokens.ts';
import { CONJUNCTIONS, DETERMINERS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { findObjects } from './find-objects.ts';
import { listSubjects } from './list-subjects.ts';
import { readCue } from './read-cue.ts';
import { skipToVerb } from './read-subject.ts';

/** The actors a sentence tells of, in order: the subjects of its verbs, and who stands behind a verb of speaking. */
export function findLeaders(tokens: readonly Token[], actors: readonly Actor[]): Actor[] {
  if (tellsContent(tokens, actors)) return [];
  const objects = findObjects(tokens, actors);
  return actors.filter((actor) => {
    if (objects.has(actor)) return false;
    const { from, to } = listSubjects(tokens, actors, actor);
    return opensClause(tokens, from, to) || skipToVerb(tokens, to) !== null || isInverted(tokens, from);
  });
}

/** "The plan demands that the ministry leave it": told of the plan, whoever is in what it says. */
function tellsContent(tokens: readonly Token[], actors: readonly Actor[]): boolean {
  if (!DETERMINERS.has(tokens[0]?.word ?? '')) return false;
  const that = tokens.slice(0, LONGEST_SUBJECT).findIndex(({ word }) => word === 'that');
  if (that < 3 || actors.some(({ from }) => from < that)) return false;
  return readCue(tokens, that - 1, false) !== null;
}

/** "that" stands in so many words where what is told of opens the sentence and has no name. */
const LONGEST_SUBJECT = 8;

/** At the beginning, or behind a comma or a conjunction with more to come: "and the ministry won". */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  // The label of somebody's own words, in which "he" is another: "Roe: He is right."
  if (before === undefined) return tokens[to]?.word !== ':' || QUOTING.has(tokens[to + 1]?.word ?? '');
  const opens = before.shape === 'sign' || CONJUNCTIONS.has(before.word);
  return opens && tokens[to]?.shape === 'lower';
}

/** Behind such marks only what they hold is the label's: "Roe: “No.” He". */
const QUOTING = new Set(['“', '"', '„', '«']);

/** "said the minister"; not "telling the minister". */
function isInverted(tokens: readonly Token[], from: number): boolean {
  const cue = from > 0 ? readCue(tokens, from - 1, false) : null;
  return cue?.telling === true && cue.inflection !== 'ing';
}

/** Whom a pronoun means among those: the only one that it can; null where there are none or several. */
export function chooseReferent(pronoun: string, leaders: readonly Actor[]): Actor | null {
  const fitting = leaders.filter((actor) => fitsPronoun(pronoun, actor));
  const [first] = fitting;
  const isSame = ({ party, person }: Actor) => party === first!.party && person === first!.person;
  return first !== undefined && fitting.every(isSame) ? first : null;
}

/** Whether the pronoun may mean the actor. */
export function fitsPronoun(
  pronoun: string,
  { person, isPlural }: Pick<Actor, 'person' | 'isPlural'>,
): boolean {
  if (pronoun === 'he') return person?.gender === 'male';
  if (pronoun === 'she') return person?.gender === 'female';
  return person === null && isPlural === (pronoun === 'they');
}

/** "the two sides": several who stand in one place. */
export function areJoined(actors: readonly Actor[]): boolean {
  return actors.length > 1 && actors.every(({ from, isPlural }) => isPlural && from === actors[0]!.from);
}
