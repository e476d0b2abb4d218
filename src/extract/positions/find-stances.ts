import type { Party } from '../../corpus/corpus.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, PREPOSITIONS, TIME_WORDS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { findElsewhere } from './find-inner-cues.ts';
import { DOCUMENTS } from './find-issuers.ts';
import { findObjects } from './find-objects.ts';
import { findProposal, isProposed, readProposal } from './find-proposal.ts';
import { IRREGULAR_PASTS } from './inflect.ts';
import { isRelative } from './is-relative.ts';
import { isAsking, isCaused, isImagined, isJudged, isProvided, isSupposed } from './is-supposed.ts';
import { listSubjects } from './list-subjects.ts';
import { opensDenied } from './opens-denied.ts';
import { readAdherent } from './read-adherent.ts';
import { readAnnounced } from './read-announced.ts';
import { type Cue, readCue } from './read-cue.ts';
import { readNounOf } from './read-noun-of.ts';
import { findEnd, findReach, isAttitude, readOwned, readPossessed } from './read-possessed.ts';
import { readSide } from './read-side.ts';
import {
  readAlso,
  readEllipsis,
  readOpinion,
  readParticiple,
  readPassive,
  readRelative,
  readVerdict,
  readViewpoint,
  type StanceForm,
} from './read-stance-forms.ts';
import { skipToVerb } from './read-subject.ts';
import { HYPOTHETICAL, readVerbGroup } from './read-verb-group.ts';

/** A clause in which a party is the subject of a stance; token numbers within its sentence, ends exclusive. */
export interface StanceClause extends StanceForm {
  readonly party: Party;
  /** What is said in passing between subject and verb, where it takes no stand itself. */
  readonly aside: { readonly from: number; readonly to: number } | null;
  /** Where the next clause begins. */
  readonly to: number;
}

/**
 * Every stance of a party in the sentence. `owners` are whom "his" and "her" mean before an attitude, `ownTurns` where a
 * speaker goes on as "we".
 */
export function findStances(
  tokens: readonly Token[],
  actors: readonly Actor[],
  owners: readonly Actor[],
  ownTurns: readonly number[],
): StanceClause[] {
  const objects = findObjects(tokens, actors);
  const proposal = findProposal(tokens, actors);
  const proposed = (proposal?.owners ?? []).map((owner) => ({
    ...readProposal(proposal!, owner),
    party: owner.party,
    aside: null,
  }));
  const told = [
    ...actors.flatMap((actor) => readActor(tokens, actors, actor, objects.has(actor))),
    ...owners.flatMap((owner) => readOwner(tokens, owner)),
  ];
  const found = [
    ...proposed,
    ...told.filter((clause) => proposal === null || !isProposed(tokens, proposal, clause)),
  ];
  const turns = findElsewhere(tokens);
  return found.map((clause) => {
    const others = found.filter((other) => !isObjectOf(tokens, other, clause));
    const starts = [...others.map(({ from }) => from), ...ownTurns, ...turns].filter(
      (from) => from >= clause.cue.to,
    );
    return { ...clause, to: Math.min(clause.end ?? tokens.length, ...starts) };
  });
}

/** "takes note of the ministry's offer", "welcomes the promise that the ministry will": what this stance is on. */
function isObjectOf(tokens: readonly Token[], other: Found, { cue }: Found): boolean {
  const isOwned = ["'s", "'"].includes(tokens[other.cue.from - 1]?.word ?? '');
  const isContent = tokens[other.from - 1]?.word === 'that' && !cue.telling && other.from > cue.to;
  return isContent || (isOwned && other.from >= cue.to && other.from <= cue.to + 2);
}

type Found = Omit<StanceClause, 'to'>;

function readActor(
  tokens: readonly Token[],
  actors: readonly Actor[],
  actor: Actor,
  isObject: boolean,
): Found[] {
  const form =
    readAnnounced(tokens, actors, actor) ??
    readPassive(tokens, actor) ??
    readNounOf(tokens, actor) ??
    (isObject ? readObject(tokens, actor) : null);
  const relative = readRelative(tokens, actor);
  const told = [relative, readAdherent(tokens, actor), readOwned(tokens, actor)].flatMap((each) =>
    each === null ? [] : [{ ...each, party: actor.party, aside: null }],
  );
  if (form !== null) return [{ ...form, party: actor.party, aside: null }, ...told];
  const active = isObject ? [] : readActive(tokens, actors, actor);
  return active.some(({ cue }) => cue.from === relative?.cue.from) ? active : [...active, ...told];
}

/** The stance of an actor that is an object: "with the ministry offering", "after the ministry's refusal to", "for the ministry,". */
function readObject(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const cue = readPossessed(tokens, actor.to);
  // A party's aim or answer is told of as a subject alone: "sceptical of the ministry's aim" takes no stand for it.
  if (cue === null || (cue.label === null && !isAttitude(tokens, cue))) {
    return (
      readParticiple(tokens, actor) ??
      readViewpoint(tokens, actor) ??
      readOpinion(tokens, actor) ??
      readVerdict(tokens, actor)
    );
  }
  const subject = { from: actor.from, to: actor.to };
  return { subject, from: actor.from, cue, looksBack: false, end: findReach(tokens, cue) };
}

/** "Her support for the toll". */
function readOwner(tokens: readonly Token[], { party, from, to }: Actor): Found[] {
  const cue = readPossessed(tokens, to);
  const isIt = cue !== null && !isJudged(tokens, from, cue.to);
  const form = { subject: { from, to }, from, looksBack: false, party, aside: null };
  return isIt ? [{ ...form, cue, end: findReach(tokens, cue) }] : [];
}

function readActive(tokens: readonly Token[], actors: readonly Actor[], actor: Actor): Found[] {
  const { joined, from, to } = listSubjects(tokens, actors, actor);
  const opening = tokens[from - 1]?.word ?? '';
  if (isSupposed(tokens, from) || isImagined(tokens, actor)) return [];
  // "Nor will the ministry accept"
  const isInverted = AUXILIARIES.has(opening) && opensDenied(tokens, from - 2);
  const isNeither = isInverted || opening === 'neither' || NOBODY.has(tokens[from]?.word ?? '');
  const looksBack = isRelative(tokens, from);
  const noun = readPossessed(tokens, to);
  const verb = noun === null ? skipToVerb(tokens, to) : null;
  const aside = verb === null ? null : readAside(tokens, to, verb);
  const assign = (cue: StanceForm['cue']) =>
    joined.map(({ party, ...subject }) => ({ subject, from, looksBack, cue, party, aside }));
  if (noun !== null) {
    const isTheirs = noun.label !== null || !isJudged(tokens, from, noun.to);
    return isTheirs ? assign(noun).map((each) => ({ ...each, end: findReach(tokens, noun) })) : [];
  }
  const isMany = actor.person === null && tokens[actor.to - 1]!.word.endsWith('s');
  const plural =
    isInverted ||
    opening === 'including' ||
    actor.isPlural ||
    isMany ||
    joined.length > 1 ||
    isPluralRole(tokens, { from, to }, verb);
  const next = actors.find((each) => each.from > to)?.from ?? tokens.length;
  const cue =
    (verb === null ? null : readVerbGroup(tokens, verb, plural, isNeither)) ??
    readJoined(tokens, verb ?? to, next);
  const isLeftOut = cue === null && verb !== null && actor.to === verb && isClauseStart(tokens[from - 1]);
  const left = isLeftOut ? readEllipsis(tokens, verb) : readAlso(tokens, from, to);
  if (left !== null) {
    return joined.map(({ party, ...subject }) => ({
      subject,
      from,
      looksBack: true,
      cue: left,
      party,
      aside,
      isView: true,
    }));
  }
  const side = cue === null && verb === null ? readSide(tokens, to, next) : null;
  if (side !== null) return assign(side).map((each) => ({ ...each, end: findEnd(tokens, side.to) }));
  if (
    cue === null ||
    isAsking(tokens, cue.to - 1) ||
    isProvided(tokens, from, cue) ||
    isCaused(tokens, from, cue)
  )
    return [];
  // "what the ministry calls order" lends a name, "what it says is wrong" is judged, and neither takes a stand.
  if (opening === 'what' && (cue.telling || NAMING.has(tokens[cue.to - 1]!.word))) return [];
  return assign(opening === 'neither' ? { ...cue, from: from - 1 } : cue);
}

/**
 * "closed its last mine and sides with the islands", "met for an hour, demanding a ferry", "issued a statement demanding a ferry": a further verb of the same
 * subject, before anybody else is named.
 */
function readJoined(tokens: readonly Token[], from: number, to: number): Cue | null {
  // "closed": what has no verb of its own joins none.
  const first = tokens[from]?.word ?? '';
  if (!/\p{L}(?:ed|s)$/u.test(first) && !IRREGULAR_PASTS.has(first)) return null;
  for (let at = from + 1; at < to; at++) {
    const { word } = tokens[at]!;
    if (BARRIERS.has(word) || HYPOTHETICAL.has(word)) return null;
    const isDocument = DOCUMENTS.has(word);
    const next = isDocument ? skipTime(tokens, at + 1) : at + 1;
    const participle = (word === ',' || isDocument) && next < to ? readCue(tokens, next, false) : null;
    if (participle?.inflection === 'ing' && (isDocument || !participle.telling)) return participle;
    if (!JOINING_VERBS.has(word)) continue;
    const cue = readVerbGroup(tokens, at + 1, false, false);
    if (cue !== null && !cue.telling && cue.inflection !== 'ing') return cue;
  }
  return null;
}

/** "a statement on Friday saying" */
function skipTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (TIME_WORDS.has(tokens[at]?.word ?? '')) at++;
  return at;
}

const NOBODY = new Set(['neither', 'none']);
const BARRIERS = new Set([';', ':', '.', '"', '“', '”', '‘', '’', 'that']);
const JOINING_VERBS = new Set(['and', 'but', 'then']);

/** "the ministry's advisers concede", "campaigners at the guild deride": the noun beside the name tells. */
function isPluralRole(
  tokens: readonly Token[],
  { from, to }: StanceForm['subject'],
  verb: number | null,
): boolean {
  const before = PREPOSITIONS.has(tokens[from - 1]?.word ?? '') ? tokens[from - 2] : undefined;
  const behind = verb !== null && verb > to ? tokens[verb - 1] : undefined;
  return [before?.word ?? '', behind?.word ?? ''].some(
    (word) => word === 'people' || /\p{L}{3}s$/u.test(word),
  );
}

/** The beginning, or behind a sign or "and": not "what the ministry did". */
function isClauseStart(before: Token | undefined): boolean {
  return before === undefined || before.shape === 'sign' || JOINING_VERBS.has(before.word);
}

/** ", whose envoy chairs the talks,": told of the subject in passing. */
function readAside(tokens: readonly Token[], from: number, to: number): StanceClause['aside'] {
  const takesAStand = tokens.slice(from, to).some((_, i) => {
    const cue = readCue(tokens, from + i, false);
    return cue !== null && !cue.telling;
  });
  return takesAStand ? null : { from, to };
}

const NAMING = makeWordSet('call calls called describes described terms termed labels labelled dubs dubbed');
