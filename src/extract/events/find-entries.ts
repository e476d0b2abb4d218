import type { Span } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { isHour, splitHour } from '../skip-hour.ts';
import type { DatedStatement, FoundEvent } from './event.ts';
import { type EventSource, findSentence, groupBySentence, type NumberedSentence } from './read-sentences.ts';

/** Fewer hours make no live report of a text. */
const FEWEST_HOURS = 3;
/** "Noise." and "It falls." tell nobody anything by themselves. */
const FEWEST_WORDS = 3;

/**
 * What the entries of a live report tell in sentences that have no date of their own: each has its hour of the day on
 * which the report came out. None for a text that is no live report, or of which that day is not known. `dates` are all
 * of the text's, `known` the events of these.
 */
export function findEntries(
  { text, published }: EventSource,
  sentences: readonly NumberedSentence[],
  dated: readonly DatedStatement[],
  dates: readonly DateMention[],
  known: readonly FoundEvent[],
): FoundEvent[] {
  if (published === null) return [];
  const entries = readEntries(text, sentences);
  if (new Set(entries.map(({ hour }) => hour)).size < FEWEST_HOURS) return [];
  const times = dates.filter(({ kind }) => kind === 'date' || kind === 'time');
  const isDated = new Set([...times, ...known].map(({ span }) => findSentence(sentences, span.start)));
  const saidIn = groupBySentence(sentences, [...dated.keys()], (i) => dated[i]!.statement.span.start);
  return entries.flatMap(({ sentence, span, hour }): FoundEvent[] => {
    const words = readTokens(text, span).filter(({ shape }) => shape !== 'sign');
    if (words.length < FEWEST_WORDS || isDated.has(sentence)) return [];
    const [statement = null] = saidIn.get(sentence) ?? [];
    const date = { value: published, basis: 'counted', ground: 'own', mention: hour } as const;
    return [{ span, kind: statement === null ? 'happened' : 'said', date, trigger: null, statement }];
  });
}

/** A sentence under an hour, or behind it in its line, and its words without it. */
interface Entry {
  readonly sentence: NumberedSentence;
  readonly span: Span;
  readonly hour: Span;
}

function readEntries(text: string, sentences: readonly NumberedSentence[]): Entry[] {
  let hour: Span | null = null;
  return sentences.flatMap((sentence) => {
    const { span } = sentence;
    if (isHour(text, span)) {
      hour = span;
      return [];
    }
    const opened = splitHour(text, span);
    hour = opened?.hour ?? hour;
    return hour === null ? [] : [{ sentence, span: opened?.told ?? span, hour }];
  });
}
