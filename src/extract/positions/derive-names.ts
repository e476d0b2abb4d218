import type { Party } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { POSSESSIVES, ROLE_NOUNS, TITLES } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { WRITTEN } from './find-documents.ts';
import { isVerbal, TEAMS } from './read-subject.ts';

/** Finds parties under names that nobody listed: what their name ends in, and the adjective that is made of it. */
export type DerivedNameFinder = (tokens: readonly Token[], known: ReadonlySet<Party>) => Actor[];

/** What so many institutions are called tells none of them. */
export const VAGUE_BODIES = makeWordSet(
  'side sides delegation delegations officials members supporters leaders voters people forces party parties group country',
);
const SHORTEST_NAME = 4;

/**
 * "the islands" for the Pell Islands, "the union" for the Dockers' Union, where the article has named the party before
 * and no other's name ends so; "Borlandese officials" for those of Borland.
 */
export function makeDerivedNameFinder(parties: readonly Party[]): DerivedNameFinder {
  const byHead = new Map<string, Set<Party>>();
  const stems: { readonly stem: string; readonly party: Party }[] = [];
  for (const party of parties) {
    for (const name of [party.name, ...party.otherNames]) {
      const words = foldText(name).split(/[\s’']+/u);
      const of = words.indexOf('of');
      // The ministry of something is called "the ministry".
      const head = of > 0 ? words[of - 1]! : words.at(-1)!;
      if (words.length > 1 && !VAGUE_BODIES.has(head))
        byHead.set(head, (byHead.get(head) ?? new Set()).add(party));
      if (words.length === 1 && head.length >= SHORTEST_NAME)
        stems.push({ stem: head.replace(/[aeiouy]$/u, ''), party });
    }
  }
  return (tokens, known) =>
    tokens.flatMap((token, at): Actor[] => {
      const word = foldText(token.word);
      const [party, ...others] = byHead.get(word) ?? [];
      if (party !== undefined && others.length === 0 && known.has(party) && isDefinite(tokens[at - 1]))
        return [{ from: at, to: at + 1, party, person: null, isPlural: word.endsWith('s') }];
      const to = token.shape === 'capital' ? findRoleEnd(tokens, at) : null;
      if (to === null) return [];
      const owner = stems.find(
        ({ stem }) => word.startsWith(stem) && ADJECTIVE_ENDINGS.has(word.slice(stem.length)),
      );
      return owner === undefined
        ? []
        : [{ from: at, to, party: owner.party, person: null, isPlural: tokens[to - 1]!.word.endsWith('s') }];
    });
}

/** "Borlandese officials", "Borlandese foreign minister", "the Borlandese draft": the token behind the role. */
function findRoleEnd(tokens: readonly Token[], at: number): number | null {
  // "the Borlander wants", "the Borlandese refuse"
  if (tokens[at - 1]?.word === 'the' && tokens[at + 1]?.shape === 'lower' && isVerbal(tokens, at + 1))
    return at + 1;
  const isRole = (place: number) =>
    [ROLE_NOUNS, TEAMS, WRITTEN].some((nouns) => nouns.has(tokens[place]?.word ?? ''));
  if (isRole(at + 1)) return at + 2;
  // "the Arlandish and Borlandese delegations"
  const isPair = tokens[at + 1]?.word === 'and' && tokens[at + 2]?.shape === 'capital';
  if (isPair && findRoleEnd(tokens, at + 2) !== null) return at + 1;
  return tokens[at + 1]?.shape === 'lower' && TITLES.has(tokens[at + 1]!.word) && isRole(at + 2)
    ? at + 3
    : null;
}

/** "the alliance", "her alliance" */
function isDefinite(before: Token | undefined): boolean {
  return before?.word === 'the' || POSSESSIVES.has(before?.word ?? '');
}

const ADJECTIVE_ENDINGS = makeWordSet('i ese an ian ean ish ic n er ers ans ians');
