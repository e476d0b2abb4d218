import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { OPENING_WORDS, TITLES } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';

/** Whom a last name alone means: whoever was named in full under it last, null where that is a stranger. */
export type Surnames = ReadonlyMap<string, Actor | null>;

/** "Roe" for Jane Roe, though the record has several Roes and that name for none of them alone. */
export function findSurnames(tokens: readonly Token[], surnames: Surnames): Actor[] {
  return tokens.flatMap((token, at) => {
    const meant = token.shape === 'capital' ? surnames.get(foldText(token.word)) : null;
    return !meant || hasFirstName(tokens, at) ? [] : [{ ...meant, from: at, to: at + 1 }];
  });
}

/** The same after a sentence in which `actors` are named. */
export function followSurnames(
  before: Surnames,
  tokens: readonly Token[],
  actors: readonly Actor[],
): Surnames {
  const after = new Map(before);
  for (const [at, token] of tokens.entries()) {
    const surname = foldText(token.word);
    const actor = actors.find(({ from, to, person }) => person !== null && from < at && to === at + 1);
    if (actor !== undefined) after.set(surname, actor);
    else if (token.shape === 'capital' && after.has(surname) && hasFirstName(tokens, at))
      after.set(surname, null);
  }
  return after;
}

/** "Jane Roe", not "Mr Roe" and not "In Roe". */
function hasFirstName(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1];
  return first?.shape === 'capital' && !TITLES.has(first.word) && !OPENING_WORDS.has(first.word);
}
