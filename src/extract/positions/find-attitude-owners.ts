import type { Token } from '../../text/tokens.ts';
import { PREPOSITIONS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { chooseReferent, findLeaders } from './find-leaders.ts';
import { PRONOUNS } from './find-owned.ts';
import { isAttitude, readPossessed } from './read-possessed.ts';

/**
 * "Her support for a toll", "Despite its opposition to a toll, the guild": whose stance a noun tells of, where its owner is
 * the only one meant: named before it, behind the phrase that opens the sentence, or told of last.
 */
export function findAttitudeOwners(
  tokens: readonly Token[],
  actors: readonly Actor[],
  leaders: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): Actor[] {
  return tokens.flatMap((token, at) => {
    const pronoun = PRONOUNS.get(token.word);
    if (pronoun === undefined || isQuoted(token)) return [];
    const noun = readPossessed(tokens, at + 1);
    if (noun === null || (noun.label === null && !isAttitude(tokens, noun))) return [];
    const before = actors.filter(({ to }) => to <= at);
    const opens = PREPOSITIONS.has(tokens[0]!.word) && before.length === 0;
    const behind = opens ? findLeaders(tokens, actors).slice(0, 1) : [];
    const meant = chooseReferent(pronoun, [before, behind, leaders].find((each) => each.length > 0) ?? []);
    return meant === null ? [] : [{ ...meant, from: at, to: at + 1 }];
  });
}
