import type { Person } from '../corpus/corpus.ts';
import { makeLazy } from '../text/make-lazy.ts';
import type { Span } from '../text/span.ts';
import { loadWeights, type StatementWeights } from './learned-weights.ts';
import { spanOf } from './mention.ts';
import { attributeMarks, chooseHeaviest } from './quotes/attribute-marks.ts';
import type { Draft } from './quotes/draft.ts';
import { draftStatements } from './quotes/draft-statements.ts';
import { chooseByWeight, findClauses } from './quotes/find-clauses.ts';
import { findContents } from './quotes/find-contents.ts';
import { readNames } from './quotes/name-book.ts';
import { makeDesk } from './quotes/offer.ts';
import { type Page, readPage } from './quotes/page.ts';
import { REFINERS } from './quotes/refiners.ts';
import type { Statement } from './statement.ts';

const readWeights = makeLazy(loadWeights);

/**
 * Every piece of reported speech in `source.text`, sorted by start. Spans are UTF-16 offsets into that text. What lies
 * in `furniture` (sorted, not overlapping) is never read, and nothing is joined over it. `people` are those of whom more
 * is known than the text tells: who is "she" and who is "he". Linear in the text's length; never throws.
 */
export function extractStatements(
  source: { text: string; furniture: readonly Span[] },
  people: readonly Person[] = [],
): Statement[] {
  const { page, drafts } = draftByWeights(source, readWeights(), people);
  return drafts.map((draft) => writeStatement(page, draft));
}

/** The statements in the making, by any weights: what they are learned and measured with. */
export function draftByWeights(
  source: { text: string; furniture: readonly Span[] },
  weights: StatementWeights,
  people: readonly Person[] = [],
): { page: Page; drafts: readonly Draft[] } {
  const page = readPage(source);
  const desk = makeDesk(page, findClauses(page, chooseByWeight(weights.subject)));
  attributeMarks(desk, chooseHeaviest(weights.speaker));
  const names = readNames(page, people);
  let drafts = draftStatements(desk, findContents(desk, weights));
  for (const { refine } of REFINERS) drafts = refine(drafts, desk, names);
  return { page, drafts };
}

/** The statement as it stands in the text. */
export function writeStatement(page: Page, draft: Draft): Statement {
  const { form, marked, mention, name, certainty, venue } = draft;
  const only = form === 'direct' ? marked[0] : undefined;
  return {
    span: only ?? spanOf(page, draft.stretch),
    form,
    marked,
    cue: draft.cue === null ? null : spanOf(page, draft.cue),
    speaker: mention === null ? null : { mention: spanOf(page, mention), name },
    certainty,
    venue,
  };
}
