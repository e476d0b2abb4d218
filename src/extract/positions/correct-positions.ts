import type { Article } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { findCorrectedDate } from '../apply-corrections.ts';
import type { Position } from './position.ts';

/** The positions of one sentence as an editor has put them right; those that a statement tells are right by that already. */
export function correctPositions(
  positions: readonly Position[],
  article: Article,
  { parties }: Pick<Corpus, 'parties'>,
): readonly Position[] {
  const span = positions[0]?.span;
  if (span === undefined) return positions;
  const correction = article.corrections.find(
    (each) => each.span.start === span.start && each.span.end === span.end,
  );
  if (correction === undefined) return positions;
  const date = findCorrectedDate(article, span);
  const party = parties.find(({ id }) => id === correction.party);
  // Of several parties in one sentence nobody can tell which one was meant.
  const isOne = new Set(positions.map((each) => each.party)).size === 1;
  return positions.map((position) => {
    if (position.statement !== null) return position;
    return {
      ...position,
      party: isOne && party ? party : position.party,
      said: date ?? position.said,
    };
  });
}
