import { tokenizeWords, type Word } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isNumber } from './amount.ts';

/** Whoever is spoken of, or speaks. */
const POINTING = makeWordSet('he she it they i we');
/** Between a verb that gives an age and its number. */
const NEARLY = makeWordSet('only just now already about nearly almost barely still over under');
const BEING = makeWordSet('am is was are were be turn turns turned turning aged');
// "58 years old", "58-year-old", "of age"
const YEARS_OLD = /^[\s-]+(?:years?|months?|weeks?|days?|centur(?:y|ies))[\s-]+(?:old|of[\s-]+age)\b/iu;
// ", ", " and", the end
const NOTHING_COUNTED = /^(?:\W*$|\s*[,.;:)]|\s+(?:and|but|when)\b)/iu;
// "in her late fifties", "at the age of"
const DECADE =
  /\bin\s+(?:his|her|their|its|my)\s+(?:(?:early|mid|late)[\s-]+)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b/giu;
const AT_AGE = /\bat\s+(?:the\s+age\s+of\s+)?$/iu;
/** "Born in 1981", "built in 1922": how old somebody or something is can be counted from it. */
const SINCE = /\b(?:born|built|founded|erected|dates?\s+(?:from|back\s+to)|dating\s+(?:from|back\s+to))\b/giu;
const YEAR = /\b1\d{3}\b|\b20\d\d\b|\bcentury\b/u;
/** A clause ends at these: whoever stands beyond is not whose age it is. */
const CLAUSE = /[;:–—]|\s(?:and|but|while|after|before|since|which|that)\s/iu;

/** True where a text gives the age of whoever or whatever stands at one of the places, or of "he" and the like. */
export function tellsAge(text: string, asked: readonly Span[]): boolean {
  const words = tokenizeWords(text);
  const isAsked = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      (POINTING.has(word.term) || asked.some(({ start, end }) => word.start < end && start < word.end))
    );
  };
  const isBehindAsked = (end: number) =>
    words.some((word, at) => word.end <= end && isAsked(at) && !CLAUSE.test(text.slice(words[at]!.end, end)));
  const isAged = words.some((_, at) => isAgeAt(text, words, at, isAsked, isBehindAsked));
  const isOfDecade = [...text.matchAll(DECADE)].some(({ index }) => isBehindAsked(index));
  const isCounted = [...text.matchAll(SINCE)].some(
    ({ 0: found, index }) => YEAR.test(text.slice(index + found.length)) && isBehindAsked(index),
  );
  return isAged || isOfDecade || isCounted;
}

function isAgeAt(
  text: string,
  words: readonly Word[],
  at: number,
  isAsked: (at: number) => boolean,
  isBehindAsked: (end: number) => boolean,
): boolean {
  const word = words[at]!;
  if (!isNumber(word.term) || (at > 0 && isJoined(text, words, at - 1))) return false;
  const last = isJoined(text, words, at) ? words[at + 1]! : word;
  const behind = text.slice(last.end);
  const isOld = YEARS_OLD.exec(behind);
  if (isOld === null && !NOTHING_COUNTED.test(behind)) return false;
  let verb = at - 1;
  while (NEARLY.has(words[verb]?.term ?? '')) verb--;
  if (BEING.has(words[verb]?.term ?? ''))
    return (
      isAsked(verb - 1) || (/,\s*$/u.test(text.slice(0, words[verb]!.start)) && isBehindAsked(word.start))
    );
  // "Roe, 58, was"
  if (/,\s$/u.test(text.slice(0, word.start)) && isOld === null)
    return isAsked(at - 1) && /^\s*[,.)]/u.test(behind);
  if (AT_AGE.test(text.slice(0, word.start))) return isBehindAsked(word.start);
  // "A 58-year-old pilot", "the 58-year-old said"
  const next = words.findIndex(({ start }) => start >= last.end + (isOld?.[0].length ?? 0));
  return isOld !== null && (isBehindAsked(word.start) || [next, next + 1, next + 2].some(isAsked));
}

/** "Seventy-eight" */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  return next !== undefined && isNumber(next.term) && isNumber(word.term) && text[word.end] === '-';
}
