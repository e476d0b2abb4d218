import { isNoun } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { type Amount, findNumberBefore, holdsAmount, isUnit, LENGTH, TIME } from './amount.ts';

type LengthOfTime = Amount & { readonly of: 'units' };

/** What is written is as long as its pages. */
const WRITTEN = makeWordSet('page line word');
/** "50 days ago", "the next two days", "50 days to sign it": when something was, is or must be done, and not how long it took. */
const NO_LENGTH_BEHIND = makeWordSet('ago later earlier after before to from old');
const NO_LENGTH_BEFORE = makeWordSet('next last past within every this');
// "since June": not "in vain, since nobody came", not "the first time since June"
const SINCE = /(?<![,–—]\s|\btime\s)\bsince\s+[\p{L}\p{Nd}]+/giu;
// "for a year", "a mandate of a year": not "four million a year"
const SINGLE =
  /\b(?:for|of|over|than|last(?:s|ed|ing)?|tak(?:es|en|ing)|took|take)\s+(?:about\s+|almost\s+|nearly\s+|half\s+)?an?\s+(?:whole\s+|full\s+|further\s+)?(?:minute|hour|day|night|week|fortnight|month|year|decade|century)\b(?!\s+(?:ago|later|earlier))/giu;
// "The old one ran for twelve."
const BARE =
  /\b(?:for|lasted|ran|runs)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?=\s*(?:[.,;]|$))/giu;
// "until the autumn", "with no end date"
const UNTIL =
  /\b(?:(?:until|till)\s+[\p{L}\p{Nd}]+|indefinitely|permanently|for\s+good|forever|(?:no|without\s+an?)\s+end\s+date)\b/giu;
const OF_RATE = /(?:\bper\s?cent|%|\bpoints?)\s+over\s+(?:[\p{L}\p{Nd}]+\s+){1,2}$/iu;
/** What stands on the other side of these is told of something else. */
const BOUNDARY = /[;–—]|(?<!\d):|\s(?:but|while|after|before|since|when|which|who)\s/iu;

/** True where what is asked for may be a length of time, which stands for something only beside it. */
export function isLengthOfTime(amount: Amount): amount is LengthOfTime {
  return amount.of === 'units' && amount.units.has('week');
}

/** True where a length of time stands beside one of the places, "60 days of strike", or another length anywhere. */
export function tellsLength(text: string, amount: LengthOfTime, asked: readonly Span[]): boolean {
  const units = new Set([...LENGTH, ...WRITTEN]);
  if (holdsAmount(text, { ...amount, units }, () => false)) return true;
  return listLengths(text, amount).some(({ start, end }) => {
    const readBetween = (span: Span) =>
      span.start < start ? text.slice(span.end, start) : text.slice(end, span.start);
    // "A three-year war", "the two-week strike": a length before a noun is that noun's.
    const [noun] = text.slice(start, end).includes('-') ? tokenizeWords(text.slice(end)) : [];
    if (noun !== undefined && isNoun(noun.term)) return asked.some((span) => span.start === end + noun.start);
    return asked.some((span) => !BOUNDARY.test(readBetween(span)));
  });
}

/** Where a text holds a length of time, or since or until when something lasts. */
function listLengths(text: string, { isSince, isGiven }: LengthOfTime): Span[] {
  const words = tokenizeWords(text);
  const counted = words.flatMap(({ term, end }, i): Span[] => {
    const at = findNumberBefore(words, i);
    // "A 30-day pause", "30 long days": in "nine into day clinics" no days are counted.
    if (!isUnit(term, TIME) || at < 0 || (TIME.has(term) && at < i - 1)) return [];
    const [before, behind] = [words[at - 1]?.term ?? '', words[i + 1]?.term ?? ''];
    // "For 14 years before she left": how long, whatever came then.
    if (words[at - 1]?.term === 'for') return [{ start: words[at]!.start, end }];
    // "50 days to sign it": so long is what somebody was given.
    if (isGiven && behind === 'to') return [{ start: words[at]!.start, end }];
    // "A rise of 5 per cent over two years" lasts no two years.
    if (OF_RATE.test(text.slice(0, words[i]!.start))) return [];
    const isPoint =
      [before, words[i - 1]!.term].some((each) => NO_LENGTH_BEFORE.has(each)) || NO_LENGTH_BEHIND.has(behind);
    return isPoint ? [] : [{ start: words[at]!.start, end }];
  });
  const open = [SINGLE, BARE, isSince ? SINCE : UNTIL].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  return [...counted, ...open];
}
