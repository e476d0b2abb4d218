import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, BE_FORMS, NEGATIONS, POSSESSIVES, SUBJECT_PRONOUNS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import type { Cue } from './read-cue.ts';
import { type StanceForm, skipArticle } from './read-stance-forms.ts';
import { ATTITUDES, STANCE_NOUNS } from './stance-words.ts';

/**
 * "the ministry's main aim is", "her refusal to", "ministry objections to": a noun of stance that the party whose name
 * ends at `to` possesses.
 */
export function readPossessed(tokens: readonly Token[], to: number): Omit<Cue, 'inflection'> | null {
  const isOwner = OWNERS.has(tokens[to]?.word ?? '');
  if (!isOwner && !POSSESSIVES.has(tokens[to - 1]?.word ?? '')) return readNamed(tokens, to);
  const from = isOwner ? to + 1 : to;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_PHRASE); at++) {
    const { word, shape } = tokens[at]!;
    // "the ministry's troops, they hope": a verb.
    if (shape === 'sign' || SUBJECT_PRONOUNS.has(word)) return null;
    const label = STANCE_NOUNS.get(word);
    if (label === undefined) continue;
    const follows =
      LEADING_ON.has(tokens[at + 1]?.word ?? '') ||
      tokens.slice(at + 1, at + 7).some(({ word: next }) => BE_FORMS.has(next) || FOLLOWING.has(next));
    if (!follows) return null;
    // "its lack of enthusiasm for"
    const denied = tokens.slice(from, at).some((token) => LACKING.has(token.word));
    return { from, to: at + 1, label: denied ? null : label, telling: false, denied };
  }
  return null;
}

/** "A toll is the ministry's main demand", "remains its price": whose it is stands behind the verb. */
export function readOwned(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const at = skipArticle(tokens, actor.from);
  const verb = tokens[at]?.word ?? '';
  const isOwner = OWNERS.has(tokens[actor.to]?.word ?? '');
  const isVerb = (BE_FORMS.has(verb) || REMAINING.has(verb)) && !NEGATIONS.has(verb);
  if (!isOwner || at < 1 || !isVerb) return null;
  const from = actor.to + 1;
  const length = tokens.slice(from, from + LONGEST_PHRASE).findIndex(({ word }) => STANCE_NOUNS.has(word));
  const noun = tokens[from + length]?.word ?? '';
  const label = STANCE_NOUNS.get(noun) ?? null;
  const to = from + length + 1;
  if (length < 0 || (label === null && !AIMS.has(noun)) || LEADING_ON.has(tokens[to]?.word ?? ''))
    return null;
  const cue = { from, to, label, telling: false, denied: false };
  return { subject: { from: actor.from, to: actor.to }, from: at, cue, looksBack: true, isView: true };
}

const AIMS = makeWordSet('aim goal objective priority condition price preference ambition target hope wish');
const REMAINING = makeWordSet('remain remains remained become becomes became');

/** "support for the toll": what somebody feels about something is theirs wherever it is told of. */
export function isAttitude(tokens: readonly Token[], { to }: Pick<Cue, 'to'>): boolean {
  return ATTITUDES.has(tokens[to - 1]!.word) && LEADING_ON.has(tokens[to]?.word ?? '');
}

/** Where the words end that tell what an attitude is on; undefined for what is told in the whole clause. */
export function findReach(tokens: readonly Token[], cue: Pick<Cue, 'to'>): number | undefined {
  return isAttitude(tokens, cue) ? findEnd(tokens, cue.to) : undefined;
}

/** Where a phrase that goes on at the token has ended: before a sign, a helping verb or a clause of its own. */
export function findEnd(tokens: readonly Token[], from: number): number {
  const length = tokens
    .slice(from)
    .findIndex(({ word, shape }) => shape === 'sign' || AUXILIARIES.has(word) || CLAUSES.has(word));
  return length < 0 ? tokens.length : from + length;
}

const CLAUSES = makeWordSet('which who that when while because as if although though');

/** "union objections to": the name says whose they are. */
function readNamed(tokens: readonly Token[], to: number): Omit<Cue, 'inflection'> | null {
  const noun = tokens[to];
  const label = noun?.shape === 'lower' ? STANCE_NOUNS.get(noun.word) : undefined;
  if (label === undefined || !LEADING_ON.has(tokens[to + 1]?.word ?? '')) return null;
  return { from: to, to: to + 1, label, telling: false, denied: false };
}

const OWNERS = new Set(["'s", '’s', "'", '’']);
const LONGEST_PHRASE = 4;
const LACKING = new Set(['lack', 'absence', 'want', 'loss', 'no', 'little', 'dwindling']);
const FOLLOWING = new Set(['that', 'has', 'have', 'had', 'remains', 'remain', 'remained']);
/** What the noun is about stands behind these. */
export const LEADING_ON = makeWordSet('to for of that on over against about towards');
