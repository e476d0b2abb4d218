import { contains, type Span } from '../../text/span.ts';
import { findCondition } from './find-condition.ts';
import type { Stance } from './position.ts';
import type { Cue } from './read-cue.ts';
import { type SentenceRead, spanOfTokens } from './sentence-read.ts';

type AnyCue = Omit<Cue, 'inflection'>;
type Stretch = { readonly from: number; readonly to: number };

const POINTERS = new Set(['it', 'this', 'that', 'them', 'those', 'such']);

/**
 * The stance on what stands at `where`, and what it depends on: the cue before it, or one that points back to it. What
 * stands in one of the `holes` is told of others.
 */
export function chooseStance(
  read: SentenceRead,
  cues: readonly AnyCue[],
  where: Span,
  within: Stretch,
  holes: readonly Span[] = [],
): { readonly stance: Stance | null; readonly condition: Span | null } {
  const { tokens, span } = read;
  const showing = cues.filter(({ telling, denied }) => !telling || denied);
  const outside = where.end <= span.start || where.start >= span.end;
  const before = showing.findLast((cue) => tokens[cue.from]!.start <= where.start);
  const back = showing.find((cue) => POINTERS.has(tokens[cue.to]?.word ?? ''));
  // What a clause points back to stands before all of it.
  const nearest = outside ? showing[0] : (before ?? back ?? showing.find((cue) => cue === cues[0]));
  const cue = nearest && (findDenial(read, showing, nearest) ?? nearest);
  const found = findCondition(tokens, within.from, within.to);
  const isOthers =
    found !== null && holes.some((hole) => contains(hole, spanOfTokens(read, found.from, found.to)));
  const condition = found !== null && !isOthers && belongs(read, found, cue, showing) ? found : null;
  const place = condition && spanOfTokens(read, condition.from, condition.to);
  if (cue === undefined) return { stance: null, condition: place };
  const accepts = cue.label === 'accepts' && condition !== null ? 'accepts if' : cue.label;
  // What a stance depends on is not what it is a stance on.
  const label = place !== null && contains(place, where) && cue.from < condition!.from ? null : accepts;
  return { stance: { label, cue: spanOfTokens(read, cue.from, cue.to) }, condition: place };
}

/** The denial that a cue stands under: "has not indicated that it is willing to". */
function findDenial({ tokens }: SentenceRead, cues: readonly AnyCue[], cue: AnyCue): AnyCue | undefined {
  return cues.find(
    (other) =>
      other.denied &&
      other.to <= cue.from &&
      tokens.slice(other.to, cue.from).every(({ word }) => !ENDS.has(word)),
  );
}

const ENDS = new Set([',', ';', '.', '–', '—', '--', 'and', 'but']);

/** A condition belongs to the cue before it, or opens the sentence that the cue goes on with: "if it ends, we can". */
function belongs(
  { tokens }: SentenceRead,
  condition: Stretch,
  cue: AnyCue | undefined,
  cues: readonly AnyCue[],
): boolean {
  if (cue === undefined) return true;
  if (cue.from > condition.from) {
    const opening = tokens[condition.from - 1];
    return opening === undefined || opening.shape === 'sign' || ['but', 'and'].includes(opening.word);
  }
  return !cues.some((other) => other.from > cue.from && other.from < condition.from);
}
