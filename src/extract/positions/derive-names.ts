import type { Party } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { POSSESSIVES, ROLE_NOUNS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { TEAMS } from './read-subject.ts';

/** Finds parties under names that nobody listed: what their name ends in, and the adjective that is made of it. */
export type DerivedNameFinder = (tokens: readonly Token[], known: ReadonlySet<Party>) => Actor[];

/** What so many institutions are called tells none of them. */
const VAGUE = makeWordSet(
  'side sides delegation delegations officials people forces party parties group country',
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
      if (words.length > 1 && !VAGUE.has(head)) byHead.set(head, (byHead.get(head) ?? new Set()).add(party));
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
      const role = tokens[at + 1]?.word ?? '';
      if (token.shape !== 'capital' || !(ROLE_NOUNS.has(role) || TEAMS.has(role))) return [];
      const owner = stems.find(
        ({ stem }) => word.startsWith(stem) && ADJECTIVE_ENDINGS.has(word.slice(stem.length)),
      );
      return owner === undefined
        ? []
        : [{ from: at, to: at + 2, party: owner.party, person: null, isPlural: role.endsWith('s') }];
    });
}

/** "the alliance", "her alliance" */
function isDefinite(before: Token | undefined): boolean {
  return before?.word === 'the' || POSSESSIVES.has(before?.word ?? '');
}

const ADJECTIVE_ENDINGS = makeWordSet('i ese an ian ean ish ic n er ers ans ians');
