import type { Party } from '../../corpus/corpus.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { POSSESSIVES } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';

/** Whose "the letter" and "the lawsuit" are, as the article has told last, by the kind of document. */
export type Documents = ReadonlyMap<string, Party>;

/** What documents of one kind are called, and what whoever makes one does. */
const KINDS = [
  { nouns: 'lawsuit suit complaint filing', verbs: 'sue sues sued suing' },
  { nouns: 'letter letters', verbs: 'write writes wrote written' },
  { nouns: 'proposal proposals', verbs: 'propose proposes proposed proposing' },
  { nouns: 'message messages statement statements', verbs: '' },
  { nouns: 'plan plans', verbs: '' },
  { nouns: 'draft drafts memorandum memorandums paper document text', verbs: 'drafted' },
].map(({ nouns, verbs }) => ({ kind: nouns, nouns: makeWordSet(nouns), verbs: makeWordSet(verbs) }));

/** What is written down of what somebody wants: "the Arlandish draft calls for". */
export const WRITTEN = makeWordSet(
  'draft drafts text proposal proposals plan memorandum memorandums paper document list terms offer',
);

/** "the lawsuit wants": whoever made it does. */
export function findDocument(tokens: readonly Token[], at: number, documents: Documents): Actor[] {
  if (tokens[at]!.word !== 'the' || documents.size === 0) return [];
  const noun = tokens[at + 1]?.word ?? '';
  const kind = KINDS.find(({ nouns }) => nouns.has(noun))?.kind ?? '';
  const party = documents.get(kind);
  if (party === undefined) return [];
  return [{ from: at, to: at + 2, party, person: null, isPlural: noun.endsWith('s') }];
}

/** The same after a sentence that tells of `leaders`: "sued", "wrote", "with his proposal". */
export function followDocuments(
  before: Documents,
  tokens: readonly Token[],
  leaders: readonly Actor[],
): Documents {
  const [party, ...others] = new Set(leaders.map((each) => each.party));
  if (party === undefined || others.length > 0) return before;
  const start = leaders[0]!.to;
  const made = KINDS.filter(({ nouns, verbs }) =>
    tokens.some(({ word }, at) => {
      const isOwned = [tokens[at - 1], tokens[at - 2]].some((each) => OWNERS.has(each?.word ?? ''));
      return at >= start && (verbs.has(word) || (nouns.has(word) && isOwned));
    }),
  );
  return made.length === 0 ? before : new Map([...before, ...made.map(({ kind }) => [kind, party] as const)]);
}

const OWNERS: ReadonlySet<string> = new Set([...POSSESSIVES, "'s"]);
