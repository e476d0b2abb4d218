import type { Library, NameFound } from '../../search/library.ts';
import type { Notice } from '../answer.ts';
import { attribute } from '../cite.ts';
import { findSpeaker } from '../who-said/read-question.ts';
import { type Amount, holdsAmount } from './amount.ts';
import { listParts, type Part, type Sought } from './question-parts.ts';
import { type LoneSentence, readSentences, type Sentence } from './read-sentences.ts';

/** What a question asks for, and what its answer must have. */
export interface Wanted extends Sought {
  readonly amount: Amount | null;
  /** Whose words are asked for. */
  readonly speaker: string | null;
  /** Whom the answer is not to be about alone. */
  readonly besides: string | null;
}

/** A sentence with how much of the question it holds, 0 to 1. */
export interface Evidence {
  readonly sentence: LoneSentence;
  readonly score: number;
}

export interface EvidenceFound {
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** Sentences that lack a part without which they are no answer, best first. */
  readonly near: readonly Evidence[];
  readonly notices: readonly Notice[];
  /** True where the question holds nothing to look for. */
  readonly isEmpty: boolean;
}

/** How many of the best passages and statements are read closely. */
const MOST_READ = 60;
/** A part that only the sentences before hold counts less: it may belong to something else. */
const BEFORE_SHARE = 0.6;
/** A part that is held less well than this is held by a guess. */
const SURE_SHARE = 0.7;
const GUESSED_SHARE = 0.5;
/** One part in this many may be missing. */
const PARTS_FOR_A_MISS = 2;
/** A lighter word stands in so many sentences that it neither makes an answer nor is missed in one. */
const TELLING = 1.6;

/** The sentences that hold most of what is sought, each with how much. */
export function findEvidence(wanted: Wanted, library: Library): EvidenceFound {
  const { words, amount, speaker, besides } = wanted;
  const read = library.search({ words, related: true, broad: true, limit: MOST_READ });
  const notices: Notice[] = read.corrections.map((each) => ({ is: 'corrected', ...each }));
  if (read.concepts.length === 0) return { evidence: [], near: [], notices, isEmpty: true };
  const parts = listParts(wanted, read.concepts, library);
  const found = new Set(
    read.hits.map((hit) => (hit.kind === 'passage' ? hit.passage : hit.statement.passage)),
  );
  const speaks = speaker === null ? null : matchSpeaker(speaker, library);
  const weighed = readSentences(found, library)
    .map((sentence) => weighSentence(sentence, parts))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const isFit = ({ sentence, isAnswer }: (typeof weighed)[number]) =>
    isAnswer &&
    (amount === null || holdsAmount(sentence.text, amount, library)) &&
    (speaks === null || speaks(sentence)) &&
    (besides === null || namesOthers(sentence, besides, library));
  const fitting = weighed.filter(isFit);
  return {
    // "Who else" asks for what is told as more of the same.
    evidence: besides === null ? fitting : fitting.toSorted((a, b) => tellsMore(b) - tellsMore(a)),
    near: weighed.filter((each) => !isFit(each)),
    notices,
    isEmpty: false,
  };
}

// "The union has also offered", "alongside the employers"
const MORE_OF_IT = /\b(?:also|alongside|besides|too|other|others|another|likewise|as\s+well\s+as)\b/iu;

function tellsMore({ sentence }: Evidence): number {
  return Number(MORE_OF_IT.test(sentence.text));
}

/** Tells whether the speaker says a sentence; what a party says is often told without a verb of saying. */
function matchSpeaker(typed: string, library: Library): (sentence: LoneSentence) => boolean {
  const who = findSpeaker(typed, library);
  const [name] = library.findNames(typed);
  const party = name !== undefined && 'party' in name.who ? name.who.party : null;
  return ({ statement, names }) =>
    (statement !== null && who?.fits(attribute(statement))) ||
    (party !== null && names().some((each) => 'party' in each && each.party === party));
}

/** True where the sentence names somebody who is not of the party that is known already. */
function namesOthers({ names }: LoneSentence, known: string, library: Library): boolean {
  const partyOf = (who: NameFound['who']) => ('party' in who ? who.party.id : who.person.party);
  const own = library.findNames(known).map(({ who }) => partyOf(who));
  return names().some((who) => !own.includes(partyOf(who)));
}

/**
 * An answer holds one of the telling words by itself and surely, and lacks few of them. Where only names are asked for it
 * has one by itself, and what little is said of them.
 */
function weighSentence(
  { sentence, before: former }: Sentence,
  parts: readonly Part[],
): Evidence & { readonly isAnswer: boolean } {
  const held = parts.map(({ kind, weight, hold, mayCarry }) => {
    const own = hold(sentence);
    const before = mayCarry?.(sentence) === false ? 0 : Math.max(0, ...former.map(hold));
    return { kind, weight, own, best: Math.max(own, BEFORE_SHARE * before) };
  });
  const all = held.reduce((sum, { weight }) => sum + weight, 0);
  const score = all === 0 ? 0 : held.reduce((sum, { weight, best }) => sum + weight * best, 0) / all;
  const words = held.filter(({ kind }) => kind === 'word');
  const telling = words.filter(({ weight }) => weight >= TELLING);
  const counting = held.filter(
    ({ kind, weight }) => kind !== 'light' && (kind !== 'word' || weight >= TELLING),
  );
  const missing = counting.filter(({ best }) => best === 0);
  const isElsewhere = missing.some(({ kind }) => kind === 'name' || kind === 'place');
  const lacking = isElsewhere ? Number.POSITIVE_INFINITY : missing.length;
  const most = Math.floor((counting.length - 1) / PARTS_FOR_A_MISS);
  const places = held.filter(({ kind }) => kind === 'place');
  const names = held.filter(({ kind, own }) => (kind === 'name' || kind === 'place') && own > 0);
  // Beside two names that it holds, a word that may be meant is enough.
  const sure = names.length >= 2 ? GUESSED_SHARE : SURE_SHARE;
  const isSure = [...places, ...(telling.length > 0 ? telling : words)].some(({ own }) => own >= sure);
  const isNamed = held.some(({ kind, own }) => kind !== 'light' && own > 0);
  const isWhole = held.every(({ kind, own, best }) => (kind === 'light' ? own : best) > 0);
  return { sentence, score, isAnswer: words.length > 0 ? isSure && lacking <= most : isNamed && isWhole };
}
