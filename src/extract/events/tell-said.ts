import { contains, type Span } from '../../text/span.ts';
import type { DatedStatement, FoundEvent } from './event.ts';
import type { NumberedSentence } from './read-sentences.ts';

/**
 * What was said on one day in a sentence is one event, however many pieces it is cut into. `within` are numbers of
 * `dated`.
 */
export function tellSaid(
  sentence: NumberedSentence,
  within: readonly number[],
  dated: readonly DatedStatement[],
): FoundEvent[] {
  const events = new Map<string, FoundEvent>();
  for (const number of within) {
    const { said, statement } = dated[number]!;
    if (said === null) continue;
    const { cue } = statement;
    const trigger = cue !== null && contains(sentence.span, cue) ? cue : null;
    const known = events.get(said.value);
    const first = known ?? { span: sentence.span, kind: 'said', date: said, trigger, statement: number };
    // A quotation goes on beyond the sentence of its verb.
    events.set(said.value, { ...first, span: cover(first.span, statement.marked) });
  }
  return [...events.values()];
}

function cover(span: Span, others: readonly Span[]): Span {
  const all = [span, ...others];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}
