import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { ADVERBS, AUXILIARIES, BE_FORMS, NEGATIONS } from '../grammar-words.ts';
import { type Cue, readCue } from './read-cue.ts';

/** What a verb behind these says is not so, or not yet: "if the ministry", "the ministry must". */
export const HYPOTHETICAL = makeWordSet(
  "if whether unless lest either provided providing until once suppose should must ought may might could shouldn't",
);

/** More words than these do not stand between a subject and its verb. */
const LONGEST_GROUP = 8;

/** The cue of a verb group with its auxiliaries and adverbs; null where it is none or only what ought to be. */
export function readVerbGroup(
  tokens: readonly Token[],
  from: number,
  plural: boolean,
  neither: boolean,
): Cue | null {
  let denied = neither;
  let helped = false;
  let passive = false;
  let possible = false;
  let modal: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_GROUP); at++) {
    const { word, shape } = tokens[at]!;
    if (word === ',' && helped) {
      at = skipRemark(tokens, at);
      if (tokens[at]!.word === ',') continue;
    }
    if (HYPOTHETICAL.has(word) && !POSSIBLE.has(word)) return null;
    // "will have to pay" is what the ministry must do.
    if (word === 'have' && tokens[at + 1]?.word === 'to' && modal !== null) return null;
    if (NEGATIONS.has(word) || HARDLY.has(word)) denied = true;
    if (GOING.has(word) && tokens[at + 1]?.word === 'on' && tokens[at + 2]?.word === 'to') {
      // "went on to regret"
      helped = true;
      at += 2;
      continue;
    }
    const isHearsay = passive && HEARSAY.has(word) && tokens[at + 1]?.word === 'to';
    const cue = isHearsay ? null : readCue(tokens, at, denied);
    possible ||= POSSIBLE.has(word);
    if (cue !== null && possible && !isYielding(cue)) return null;
    if (cue !== null && passive && cue.inflection === 'past') return null;
    // "is welcome" is no verb; "is to welcome" is.
    if (cue !== null && passive && cue.inflection === 'base' && !isInfinitive(tokens, at)) return null;
    if (cue !== null && fits(cue, plural, helped)) return { ...cue, from: denied || helped ? from : at };
    const isHelping = AUXILIARIES.has(word) || BE_FORMS.has(word) || LIKE_AUXILIARIES.has(word) || isHearsay;
    const isPassing =
      ADVERBS.has(word) || PAUSES.has(word) || HARDLY.has(word) || (shape === 'lower' && word.endsWith('ly'));
    if (modal !== null && shape === 'lower' && !isHelping && !isPassing)
      return BEFALLING.has(word) ? null : readIntent(modal, at, denied);
    const isDue = word === 'to' && BE_FORMS.has(tokens[at - 1]?.word ?? '');
    // "has not taken", "does not care": what is not done either. "Had not read" is told of a time before.
    const isPast = tokens[at - 1]?.word === 'had';
    const isUndone = NEGATIONS.has(word) && word !== 'no' && !passive && !isPast;
    if (COMMITTING.has(word) || isUndone || isDue) modal ??= isUndone && helped ? at - 1 : at;
    else if (isHelping && !NEGATIONS.has(word)) modal = null;
    if (isHelping) {
      helped = true;
      passive ||= BE_FORMS.has(word);
    } else if (!isPassing) return null;
  }
  return null;
}

/** Behind "to", with nothing but adverbs between. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'to' || tokens[at - 2]?.word === 'to';
}

const POSSIBLE = new Set(['could', 'may', 'might']);

/** "could accept" is a step already; "could demand" is none. */
export function isYielding({ label }: Pick<Cue, 'label'>): boolean {
  return label === 'accepts' || label === 'offers' || label === 'rejects';
}

/** "will close", "would never sign", "has not signed": what a party does not do, or says it will do or not, by whatever verb. */
function readIntent(from: number, at: number, denied: boolean): Cue {
  return { from, to: at + 1, label: null, inflection: 'base', telling: false, denied };
}

/** What happens to somebody and is not done: "will need", "would face". */
export const BEFALLING = makeWordSet(
  'become need face lose win suffer gain benefit inherit receive remain seem appear miss struggle depend happen mention arrive',
);
const COMMITTING = makeWordSet("will would won't wouldn't 'll cannot can't");
const LIKE_AUXILIARIES = makeWordSet(
  'seem seems seemed appear appears appeared continue continues continued to',
);
/** "went on to" helps a verb. */
export const GOING = new Set(['go', 'goes', 'went', 'going']);
const HARDLY = new Set(['hardly', 'scarcely', 'barely', 'nowhere', 'neither']);
/** "is known to prefer", "is thought to be against". */
const HEARSAY = makeWordSet('known said thought believed understood reported rumoured rumored');
const PAUSES = makeWordSet('but yet no longer as so far thus until now for least at');

/** ", however,": a remark of a few words between a helping verb and its verb. */
function skipRemark(tokens: readonly Token[], at: number): number {
  const end = tokens.slice(at + 1, at + 2 + LONGEST_REMARK).findIndex(({ word }) => word === ',');
  return end < 0 ? at : at + 1 + end;
}

const LONGEST_REMARK = 5;

/** "the ministry demand": a base form without a helper belongs to a plural, or to what somebody demands of it. */
function fits({ inflection }: Cue, plural: boolean, helped: boolean): boolean {
  if (inflection === 'base') return plural || helped;
  return inflection !== 'ing' || helped;
}
