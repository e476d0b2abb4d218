import type { Party } from '../../corpus/corpus.ts';
import type { Token } from '../../text/tokens.ts';
import { ADVERBS, AUXILIARIES, BE_FORMS, NEGATIONS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { type Cue, readCue } from './read-cue.ts';
import { findObjects, listSubjects, skipToVerb } from './read-subject.ts';
import { POINTED_TO, STANCE_NOUNS } from './stance-words.ts';

/** A clause in which a party is the subject of a stance; token numbers within its sentence, ends exclusive. */
export interface StanceClause {
  readonly party: Party;
  /** The name that is the subject. */
  readonly subject: { readonly from: number; readonly to: number };
  readonly cue: Omit<Cue, 'inflection'>;
  /** Where the clause begins and where the next one does. */
  readonly from: number;
  readonly to: number;
  /** It tells about what stands before it: "a demand that the ministry rejected". */
  readonly looksBack: boolean;
}

/** What stands between a demand and the party it is made to: "demands that the ministry accept". */
const HYPOTHETICAL = new Set(
  "if whether unless lest either provided providing until once suppose should must ought may might could can't shouldn't".split(
    ' ',
  ),
);

/** Every stance of a party in the sentence, in order. `negators` before the subject count: "neither the ministry". */
export function findStances(
  tokens: readonly Token[],
  actors: readonly Actor[],
  ownTurns: readonly number[],
): StanceClause[] {
  const objects = findObjects(tokens, actors);
  const found: Omit<StanceClause, 'to'>[] = [];
  for (const actor of actors) {
    const own =
      readPassive(tokens, actor) ??
      (objects.has(actor) ? readParticiple(tokens, actor) : readActive(tokens, actors, actor, found));
    if (own === null) continue;
    for (const party of own.parties) found.push({ ...own.clause, party });
  }
  return found.map((clause) => {
    const starts = [...found.map(({ from }) => from), ...ownTurns].filter((from) => from >= clause.cue.to);
    return { ...clause, to: Math.min(tokens.length, ...starts) };
  });
}

interface Found {
  readonly parties: readonly Party[];
  readonly clause: Omit<StanceClause, 'to' | 'party'>;
}

function readActive(
  tokens: readonly Token[],
  actors: readonly Actor[],
  actor: Actor,
  before: readonly Omit<StanceClause, 'to'>[],
): Found | null {
  const { parties, from, to } = listSubjects(tokens, actors, actor);
  const opening = tokens[from - 1]?.word ?? '';
  if (HYPOTHETICAL.has(opening) || isDoubted(tokens, from)) return null;
  const looksBack = isRelative(tokens, from);
  const subject = { from: actor.from, to: actor.to };
  const clause = { subject, from, looksBack };
  const noun = readPossessed(tokens, to);
  if (noun !== null) return { parties, clause: { ...clause, cue: noun } };
  const verb = skipToVerb(tokens, to);
  if (verb === null) return null;
  const cue = readVerbGroup(tokens, verb, isPlural(tokens, actor, parties), opening === 'neither');
  if (cue === null || isDemanded(cue, before, opening)) return null;
  const whole = opening === 'neither' ? { ...cue, from: from - 1 } : cue;
  return { parties, clause: { ...clause, cue: whole } };
}

/** "I don't think the ministry wants it": what is denied of a party is none of its stances. */
function isDoubted(tokens: readonly Token[], from: number): boolean {
  return [2, 3].some(
    (back) =>
      NEGATIONS.has(tokens[from - back]?.word ?? '') && readCue(tokens, from - back + 1, false) !== null,
  );
}

/** The cue of a verb group with its auxiliaries and adverbs; null where it is none or only what ought to be. */
function readVerbGroup(
  tokens: readonly Token[],
  from: number,
  plural: boolean,
  neither: boolean,
): Cue | null {
  let denied = neither;
  let helped = false;
  let passive = false;
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    const { word, shape } = tokens[at]!;
    if (HYPOTHETICAL.has(word)) return null;
    if (NEGATIONS.has(word)) denied = true;
    const cue = readCue(tokens, at, denied);
    if (cue !== null && passive && cue.inflection === 'past') return null;
    if (cue !== null && fits(cue, plural, helped)) return { ...cue, from: denied || helped ? from : at };
    if (AUXILIARIES.has(word) || BE_FORMS.has(word) || LIKE_AUXILIARIES.has(word)) {
      helped = true;
      passive ||= BE_FORMS.has(word);
    } else if (!ADVERBS.has(word) && !PAUSES.has(word) && !(shape === 'lower' && word.endsWith('ly')))
      return null;
  }
  return null;
}

const LIKE_AUXILIARIES = new Set(
  'seem seems seemed appear appears appeared continue continues continued to'.split(' '),
);
const PAUSES = new Set('yet no longer as'.split(' '));

/** "the ministry demand": a base form without a helper belongs to a plural, or to what somebody demands of it. */
function fits({ inflection }: Cue, plural: boolean, helped: boolean): boolean {
  if (inflection === 'base') return plural || helped;
  return inflection !== 'ing' || helped;
}

/** "demands that the ministry agrees": what a party demands of another is not the other's stance. */
function isDemanded(cue: Cue, before: readonly Omit<StanceClause, 'to'>[], opening: string): boolean {
  const last = before.at(-1);
  return opening === 'that' && last?.cue.label === 'demands' && last.cue.to >= cue.from - 8;
}

/** "its main aim is": a noun of stance that the party possesses, up to the verb behind it. */
function readPossessed(tokens: readonly Token[], to: number): Omit<Cue, 'inflection'> | null {
  if (!["'s", '’s', "'", '’'].includes(tokens[to]?.word ?? '')) return null;
  for (let at = to + 1; at < Math.min(tokens.length, to + 5); at++) {
    const { word } = tokens[at]!;
    const label = STANCE_NOUNS.get(word);
    if (label === undefined) continue;
    const follows = tokens
      .slice(at + 1, at + 7)
      .some(({ word: next }) => BE_FORMS.has(next) || FOLLOWING.has(next));
    return follows ? { from: to + 1, to: at + 1, label, telling: false, denied: false } : null;
  }
  return null;
}

const FOLLOWING = new Set(['that', 'has', 'have', 'had', 'remains', 'remain', 'remained']);

/** "with the ministry offering". */
function readParticiple(tokens: readonly Token[], actor: Actor): Found | null {
  if (tokens[actor.from - 1]?.word !== 'with' || tokens[actor.to] === undefined) return null;
  const cue = readCue(tokens, actor.to, false);
  if (cue === null || cue.inflection !== 'ing') return null;
  const clause = { subject: { from: actor.from, to: actor.to }, from: actor.from, cue, looksBack: false };
  return { parties: [actor.party], clause };
}

/** "rejected by the ministry". */
function readPassive(tokens: readonly Token[], actor: Actor): Found | null {
  let by = actor.from - 1;
  while (by > actor.from - 5 && tokens[by] !== undefined && tokens[by]!.word !== 'by') by--;
  const cue = by > 0 && tokens[by]?.word === 'by' ? readCue(tokens, by - 1, false) : null;
  if (cue === null || cue.inflection !== 'past' || cue.to > by) return null;
  const clause = {
    subject: { from: actor.from, to: actor.to },
    from: by - 1,
    cue: { ...cue, to: by },
    looksBack: true,
  };
  return { parties: [actor.party], clause };
}

/** ", which the ministry called", "a demand the ministry has called". */
function isRelative(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.shape === 'sign') return false;
  if (['which', 'whom', 'what'].includes(before.word)) return true;
  const outer = tokens[from - 2];
  if (before.word === 'that' || before.word === 'neither')
    return outer !== undefined && (outer.shape === 'sign' || isNoun(outer) || outer.word === 'that');
  return isNoun(before);
}

function isNoun({ word, shape }: Token): boolean {
  return shape === 'lower' && (STANCE_NOUNS.has(word) || POINTED_TO.has(word));
}

function isPlural(tokens: readonly Token[], actor: Actor, parties: readonly Party[]): boolean {
  return (
    parties.length > 1 || (tokens[actor.to - 1]!.word.endsWith('s') && tokens[actor.from - 1]?.word === 'the')
  );
}
