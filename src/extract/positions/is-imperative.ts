import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { DETERMINERS, OPENING_WORDS } from '../grammar-words.ts';

/** "Close the gap", "As for flats, tax them": a verb opens it, with its object behind. */
export function isImperative(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ word }) => word === ',');
  return [0, comma + 1].some((at) => {
    const [verb, object] = [tokens[at], tokens[at + 1]];
    const opens =
      verb !== undefined &&
      verb.shape !== 'sign' &&
      !OPENING_WORDS.has(verb.word) &&
      !verb.word.includes("'");
    return (
      opens && (verb.word === 'let' || DETERMINERS.has(object?.word ?? '') || OBJECTS.has(object?.word ?? ''))
    );
  });
}

const OBJECTS = makeWordSet('them it us him her');
