import type { Party } from '../../corpus/corpus.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { POSSESSIVE_MARKS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { listSubjects } from './list-subjects.ts';
import type { StanceForm } from './read-stance-forms.ts';

/** What somebody has put forward, and what it would have everybody do: "Under the guild's plan, drivers would pay". */
export interface Proposal {
  /** Whose it is, where the sentence says so. */
  readonly owners: readonly Actor[];
  readonly noun: number;
  /** Where begins what it says. */
  readonly to: number;
}

/** "Under a plan by the guild,", "a plan by the guild under which"; null where the sentence has none. */
export function findProposal(tokens: readonly Token[], actors: readonly Actor[]): Proposal | null {
  const under = tokens.findIndex(({ word }) => word === 'under');
  if (under < 0) return null;
  const isRelative = tokens[under + 1]?.word === 'which';
  const opens = under === 0 || tokens[under - 1]!.shape === 'sign' || OPENING.has(tokens[under - 1]!.word);
  const start = isRelative ? Math.max(0, under - LONGEST_PHRASE) : under + 1;
  const end = isRelative ? under : under + 1 + LONGEST_LEAD;
  const near = tokens.slice(start, end).findIndex(({ word }) => PROPOSALS.has(word));
  if (near < 0 || (!opens && !isRelative)) return null;
  const noun = start + near;
  return {
    noun,
    owners: listOwners(tokens, actors, noun, isRelative ? under : noun + LONGEST_PHRASE),
    to: isRelative ? under + 2 : noun + 1,
  };
}

/** "the guild's plan", "a plan put forward by the guild and the ministry". */
function listOwners(
  tokens: readonly Token[],
  actors: readonly Actor[],
  noun: number,
  end: number,
): readonly Actor[] {
  const owner = actors.find(
    ({ to }) => POSSESSIVE_MARKS.has(tokens[to]?.word ?? '') && to < noun && noun <= to + 3,
  );
  if (owner !== undefined) return [owner];
  const rest = tokens.slice(noun + 1, noun + 1 + LONGEST_LEAD);
  const near = rest.findIndex(({ word, shape }) => shape === 'sign' || word === 'by' || word === 'from');
  const link = noun + 1 + near;
  if (near < 0 || tokens[link]!.shape === 'sign') return [];
  const first = actors.find(({ from }) => from > link && from <= link + LONGEST_PHRASE && from < end);
  return first === undefined ? [] : listSubjects(tokens, actors, first).joined;
}

/**
 * Whether a clause only says what somebody else's proposal would have its subject do, or how whoever has put it forward
 * did: "drawn up by the guild".
 */
export function isProposed(
  tokens: readonly Token[],
  { owners, noun, to }: Proposal,
  { from, cue, party }: Pick<StanceForm, 'from' | 'cue'> & { readonly party: Party },
): boolean {
  const isOwn = owners.some((owner) => owner.party === party);
  const isMade = owners.length > 0 && cue.from > noun && cue.from <= noun + LONGEST_LEAD;
  const isWould = tokens.slice(cue.from, cue.to).some(({ word }) => word === 'would');
  return isWould ? from >= to && !isOwn : isMade;
}

/** The stance of whoever has put it forward. */
export function readProposal({ noun }: Proposal, { from, to }: Actor): StanceForm {
  const cue = { from: noun, to: noun + 1, label: 'offers' as const, telling: false, denied: false };
  return { subject: { from, to }, from: Math.min(from, noun), cue, looksBack: false, isView: true };
}

const PROPOSALS = makeWordSet(
  'proposal plan draft paper text scheme offer compromise formula package blueprint bill proposals plans',
);
const OPENING = makeWordSet('but and that');
/** So many words at most stand before the noun and between it and "by". */
const LONGEST_LEAD = 6;
const LONGEST_PHRASE = 12;
