import { type Bound, firstToken, type Side, tokenAfter } from './content-bound.ts';
import { classify } from './describe-mark.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';

/** How far behind the verb a content clause may start, and how many places are looked at. */
const FARTHEST_START = 14;
const MOST_BOUNDS = 24;

/** Where the content may start. */
export function describeStarts(desk: Desk, clause: Clause, side: Side): Bound[] {
  const { page } = desk;
  const sentence = page.sentences[clause.sentence]!;
  const bounds: Bound[] = [];
  const first = side === 'after' ? tokenAfter(clause) : sentence.from;
  const limit = side === 'after' ? Math.min(first + FARTHEST_START, sentence.to - 1) : firstToken(clause) - 1;
  let that = false;
  for (let at = first; at < limit && bounds.length < MOST_BOUNDS; at++) {
    const inside = page.markOf[at] !== -1 && page.markOf[at] === page.markOf[at - 1];
    const before = classify(page, at - 1);
    const opens = side === 'after' || at === first || BREAKS.has(before) || at === first + 1;
    if (!inside && opens) {
      const own = classify(page, at);
      const offset = at - first;
      const step = offset < 4 ? `${offset}` : offset < 8 ? 'mid' : 'far';
      bounds.push({
        at,
        features: [
          `${side} step ${step}`,
          `${side} step ${step} ${clause.lemma}`,
          `${side} own ${own}`,
          `${side} before ${before} own ${own}`,
          `${side} before ${before}`,
          `${side} that ${that}`,
          `${side} own ${own} ${clause.lemma}`,
          `${side} way ${clause.subject?.way ?? 'none'} ${step}`,
          `${side} step ${step} before ${before}`,
          `${side} step ${step} own ${own}`,
        ],
      });
    }
    if (page.tokens[at]!.word === 'that') that = true;
  }
  return bounds;
}

const BREAKS = new Set([',', ';', ':', 'and', 'but', '-', '–', '—', '--', 'that']);
