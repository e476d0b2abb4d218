import type { Span } from '../text/span.ts';
import { loadWeights } from './learned-weights.ts';
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

const WEIGHTS = loadWeights();

/**
 * Every piece of reported speech in `source.text`, sorted by start. Spans are UTF-16 offsets into that text. What lies
 * in `furniture` (sorted, not overlapping) is never read, and nothing is joined over it. Linear in the text's length;
 * never throws.
 */
export function extractStatements(source: { text: string; furniture: readonly Span[] }): Statement[] {
  const page = readPage(source);
  const desk = makeDesk(page, findClauses(page, chooseByWeight(WEIGHTS.subject)));
  attributeMarks(desk, chooseHeaviest(WEIGHTS.speaker));
  const names = readNames(page);
  let drafts = draftStatements(desk, findContents(desk, WEIGHTS));
  for (const { refine } of REFINERS) drafts = refine(drafts, desk, names);
  return drafts.map((draft) => writeStatement(page, draft));
}

function writeStatement(page: Page, draft: Draft): Statement {
  const { form, marked, mention, name, certainty } = draft;
  const only = form === 'direct' ? marked[0] : undefined;
  return {
    span: only ?? spanOf(page, draft.stretch),
    form,
    marked,
    cue: draft.cue === null ? null : spanOf(page, draft.cue),
    speaker: mention === null ? null : { mention: spanOf(page, mention), name },
    certainty,
  };
}
