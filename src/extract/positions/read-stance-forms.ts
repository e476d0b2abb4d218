import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  NEGATIONS,
  POSSESSIVE_MARKS,
  PREPOSITIONS,
  TITLES,
} from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { type Cue, readCue } from './read-cue.ts';
import { readVerbGroup } from './read-verb-group.ts';
import { VERDICTS } from './stance-words.ts';

/** A stance of an actor; token numbers within its sentence, ends exclusive. */
export interface StanceForm {
  /** The name that is the subject. */
  readonly subject: { readonly from: number; readonly to: number };
  readonly cue: Omit<Cue, 'inflection'>;
  /** Where the clause begins. */
  readonly from: number;
  /** It tells about what stands before it: "a demand that the ministry rejected". */
  readonly looksBack: boolean;
  /** Where the words end that tell what it is on, if that is before the clause ends. */
  readonly end?: number | undefined;
  /** It is a view by its form alone, whatever its words are: "for the ministry,". */
  readonly isView?: boolean;
}

/** Words between "by" and a name: its titles. */
const LONGEST_PHRASE = 5;

/** Behind "'s team": what the name's owner possesses. */
function skipOwned(tokens: readonly Token[], to: number): number {
  const isOwned = tokens[to]?.word === "'s" || tokens[to]?.word === "'";
  return isOwned && tokens[to + 1]?.shape === 'lower' ? to + 2 : to;
}

/** The token before a name, its titles and its article. */
export function skipArticle(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (TITLES.has(tokens[at]?.word ?? '')) at--;
  return DETERMINERS.has(tokens[at]?.word ?? '') ? at - 1 : at;
}

/** "is a red line for the ministry", "unacceptable to the ministry". */
export function readVerdict(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const at = skipArticle(tokens, actor.from);
  const verdict = tokens[at - 1]?.word ?? '';
  const label = VERDICTS.get(verdict);
  if (label === undefined || !['for', 'to', 'with', 'by'].includes(tokens[at]!.word)) return null;
  const start = tokens
    .slice(Math.max(0, at - 7), at)
    .findLastIndex(
      ({ word }, i, all) =>
        BE_FORMS.has(word) || WEIGHING.has(word) || (word === ',' && DETERMINERS.has(all[i + 1]?.word ?? '')),
    );
  if (start < 0) return null;
  const from = Math.max(0, at - 7) + start;
  const denied = tokens.slice(from, at).some(({ word }) => NEGATIONS.has(word));
  const cue = { from: from + 1, to: at, label: denied ? null : label, telling: false, denied };
  return { subject: { from: actor.from, to: actor.to }, from, cue, looksBack: true, isView: true };
}

/** "goes too far for the ministry", "cut little ice with the ministry". */
const WEIGHING = makeWordSet(
  'go goes went cut cuts remain remains remained sound sounds sounded sit sits sat find finds found land landed',
);

/** "For the ministry, the matter is closed": at the beginning of a sentence. */
export function readViewpoint(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const at = skipArticle(tokens, actor.from);
  const next = tokens[skipOwned(tokens, actor.to)];
  const opens = at === 0 || tokens[at - 1]?.shape === 'sign';
  if (tokens[at]?.word !== 'for' || !opens || next === undefined) return null;
  if (next.word !== ',' && !(next.shape === 'lower' && DETERMINERS.has(next.word))) return null;
  const cue = { from: at, to: actor.to, label: null, telling: false, denied: false };
  return { subject: { from: actor.from, to: actor.to }, from: at, cue, looksBack: at > 0, isView: true };
}

/** "in the ministry's view", "in the view of the ministry", "in its view", wherever in the sentence. */
export function readOpinion(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const { from, to } = actor;
  const holds = (place: number, words: ReadonlySet<string>) => words.has(tokens[place]?.word ?? '');
  const before = skipArticle(tokens, from);
  // "In its view" is an actor as a whole.
  const isWhole = tokens[from - 1]?.word === 'in' && holds(to - 1, OPINIONS);
  const isOwned = tokens[before]?.word === 'in' && holds(to, POSSESSIVE_MARKS) && holds(to + 1, OPINIONS);
  const isOf =
    tokens[before]?.word === 'of' && holds(before - 1, OPINIONS) && tokens[before - 3]?.word === 'in';
  if (!isWhole && !isOwned && !isOf) return null;
  const start = isWhole ? from - 1 : isOwned ? before : before - 3;
  const cue = { from: start, to: isOwned ? to + 2 : to, label: null, telling: false, denied: false };
  return { subject: { from, to }, from: start, cue, looksBack: start > 0, isView: true };
}

export const OPINIONS = makeWordSet('view opinion eyes judgment judgement reading book mind estimation');

/** "the guild, which had lobbied against it,", "Lund, head of the guild, who promised". */
export function readRelative(tokens: readonly Token[], actor: Actor): StanceForm | null {
  let at = actor.to;
  if (tokens[at]?.word === ',' && !WHO.has(tokens[at + 1]?.word ?? '')) {
    const end = tokens.slice(at + 1, at + 1 + LONGEST_APPOSITION).findIndex(({ word }) => word === ',');
    if (end < 0) return null;
    at += end + 1;
  }
  if (tokens[at]?.word === ',') at++;
  // "It was the minister who" tells of whoever it was, and no stance of a party; "the guilds who" are those.
  if (!WHO.has(tokens[at]?.word ?? '') || (tokens[at - 1]?.word !== ',' && !actor.isPlural)) return null;
  const cue = readVerbGroup(tokens, at + 1, actor.isPlural, false);
  if (cue === null || cue.telling || (cue.inflection === 'base' && !actor.isPlural)) return null;
  return { subject: { from: actor.from, to: actor.to }, from: at, cue, looksBack: false };
}

const WHO = new Set(['who', 'which']);
const LONGEST_APPOSITION = 10;

/** "the ministry was not.", "the guild does, because": what was said before is left out. */
export function readEllipsis(tokens: readonly Token[], from: number): Omit<Cue, 'inflection'> | null {
  let to = from;
  if (!AUXILIARIES.has(tokens[to]?.word ?? '') || NEGATIONS.has(tokens[to]!.word)) return null;
  const denied = NEGATIONS.has(tokens[to + 1]?.word ?? '');
  to += denied ? 2 : 1;
  const isWhole = tokens[to] === undefined || ELLIPSIS_ENDS.has(tokens[to]!.word);
  return isWhole && !opensRemark(tokens, to) ? { from, to, label: null, telling: false, denied } : null;
}

/** "so does the guild.", "as has the ministry,", "nor will the guild.": what was said of another is said of this one. */
export function readAlso(tokens: readonly Token[], from: number, to: number): Omit<Cue, 'inflection'> | null {
  const [also, verb] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word ?? ''];
  const isWhole = tokens[to] === undefined || ELLIPSIS_ENDS.has(tokens[to]!.word);
  if (!ALSO.has(also) || !AUXILIARIES.has(verb) || !isWhole) return null;
  return {
    from: from - 2,
    to: from,
    label: null,
    telling: false,
    denied: also === 'nor' || also === 'neither',
  };
}

const ALSO = new Set(['so', 'as', 'nor', 'neither']);

/** "is, by far, the", "is, however, a": the comma leaves nothing out. */
function opensRemark(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word !== ',' || !(PREPOSITIONS.has(next) || ADVERBS.has(next))) return false;
  return tokens.slice(at + 1, at + LONGEST_PHRASE).some(({ word }) => word === ',');
}

const ELLIPSIS_ENDS = new Set([',', '.', ';', ':', 'and', 'but', 'because']);

/** "with the ministry offering". */
export function readParticiple(tokens: readonly Token[], actor: Actor): StanceForm | null {
  if (tokens[skipArticle(tokens, actor.from)]?.word !== 'with' || tokens[actor.to] === undefined) return null;
  const cue = readCue(tokens, actor.to, false);
  if (cue === null || cue.inflection !== 'ing') return null;
  return { subject: { from: actor.from, to: actor.to }, from: actor.from, cue, looksBack: false };
}

/** "rejected by the ministry", "never accepted by the ministry". */
export function readPassive(tokens: readonly Token[], actor: Actor): StanceForm | null {
  let by = actor.from - 1;
  // "seen by the paper, calls on the ministry": behind a comma it is somebody else's.
  while (by > actor.from - LONGEST_PHRASE && isBeforeAgent(tokens[by])) by--;
  if (by <= 0 || tokens[by]?.word !== 'by') return null;
  // "responded by putting a toll on the ministry" tells how, and not by whom.
  if (tokens[by + 1]!.shape === 'lower' && tokens[by + 1]!.word.endsWith('ing')) return null;
  const denial = [2, 3, 4].map((back) => by - back).find((at) => NEGATIONS.has(tokens[at]?.word ?? ''));
  const cues = [1, 2, 3].map((back) => (by < back ? null : readCue(tokens, by - back, denial !== undefined)));
  // "deemed insufficient by the ministry"
  const isJudged = (each: Cue) =>
    each.to === by - 1 && tokens[each.to]!.shape === 'lower' && JUDGING.has(tokens[each.from]!.word);
  const cue =
    cues.find((each, i) => each !== null && (i === 0 ? each.to <= by : each.to === by || isJudged(each))) ??
    null;
  if (cue === null || cue.inflection !== 'past' || isWished(tokens, cue)) return null;
  const subject = { from: actor.from, to: actor.to };
  const whole = { ...cue, from: denial ?? cue.from, to: by };
  return { subject, from: whole.from, cue: whole, looksBack: true };
}

function isBeforeAgent(token: Token | undefined): boolean {
  return token !== undefined && token.word !== 'by' && token.word !== ',';
}

/** "wants a treaty ratified by the council": what is still to be agreed to. "The treaty signed by the council" has been. */
function isWished(tokens: readonly Token[], { from, label }: Cue): boolean {
  if (label !== 'accepts') return false;
  const before = tokens.slice(Math.max(0, from - LONGEST_PHRASE), from).map(({ word }) => word);
  return !before.some((word) => BE_FORMS.has(word)) && before.some((word) => word === 'a' || word === 'an');
}

const JUDGING = makeWordSet('deemed considered called thought judged found branded labelled labeled');
