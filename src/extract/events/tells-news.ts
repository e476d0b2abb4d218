import type { Span } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { readReportingVerb } from '../reporting-verbs.ts';

/** "has said", "had said", "would say", "was told": said at another time than the report is of. */
const AUXILIARIES = makeWordSet(
  "has have had having 've 'd is are was were be been would will may might could can should",
);
/** "…, which the mayor said …": told beside the news, of something older. */
const RELATIVES = makeWordSet('which whom whose that');
/** Words that put the clause at another time. */
const OTHER_TIMES = makeWordSet('earlier previously repeatedly often once recently already long always');
/** As many words before a verb belong to its clause. */
const REACH = 8;

/**
 * True where a reporting verb tells what is new in a report: simple past, in a clause that stands by itself. "Has said"
 * and "says" tell of any time, a relative clause of something older.
 */
export function tellsNews(text: string, sentence: Span, cue: Span): boolean {
  const words = readTokens(text, cue).map(({ word }) => word);
  if (words.some((word) => AUXILIARIES.has(word) || OTHER_TIMES.has(word))) return false;
  if (!words.some((word) => readReportingVerb(word)?.form === 'past')) return false;
  const before = readTokens(text, { start: sentence.start, end: cue.start }).slice(-REACH);
  // "Asked about the toll, …": a participle that leads up to the news.
  if (before.length === 0) return false;
  for (const { word } of before.toReversed()) {
    if (word === ',' || word === '"' || word === '”') return true;
    if (RELATIVES.has(word) || AUXILIARIES.has(word) || OTHER_TIMES.has(word)) return false;
  }
  return true;
}
