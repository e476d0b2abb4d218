import { foldText } from '../../text/fold.ts';
import { contains, sliceSpan } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import { isNameToken } from '../mention.ts';
import type { RecordedEvent } from './event.ts';

/** Letters that tell two names apart; their endings may differ. */
const NAME_LETTERS = 5;
/** Shorter names are initials and acronyms of many things. */
const SHORTEST_NAME = 3;
/** How many words on each side of its verb say what an event is about. */
const AROUND = 6;
// annexed, annexes, annexing
const ENDING = /(?:ed|es|ing|s|e)$/;

/** A word without its ending, so that "visited" and "visits" are one. */
export function stemWord(word: string): string {
  return foldText(word).replace(ENDING, '');
}

/** The stem of the verb or noun that an event's date belongs to, or null. */
export function stemTrigger({ article, trigger }: RecordedEvent): string | null {
  return trigger && stemWord(sliceSpan(article.text, trigger));
}

/** The beginnings of the names near an event's verb; its `tokens` are read where they are not given. */
export function listNearNames(
  { article, span, trigger }: RecordedEvent,
  tokens = readTokens(article.text, span),
): string[] {
  const verb = tokens.findIndex((token) => trigger !== null && contains(trigger, token));
  return tokens
    .slice(Math.max(0, verb - AROUND), verb + AROUND)
    .filter((token) => isNameToken(token) && token.word.length >= SHORTEST_NAME)
    .map(({ word }) => foldText(word).slice(0, NAME_LETTERS));
}

/** The beginnings of the names of places in a text: what stands with a capital behind "in" or "at". */
export function listPlaces(text: string): string[] {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.word;
    const isPlace = (before === 'in' || before === 'at') && isNameToken(token);
    return isPlace && token.word.length >= SHORTEST_NAME ? [foldText(token.word).slice(0, NAME_LETTERS)] : [];
  });
}
