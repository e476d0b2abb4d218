import type { Span } from '../../text/span.ts';

/** What a verb or noun of wishing, asking or planning governs: at most so many words. */
const REACH = String.raw`(?:[\s,"“”'’]+(?![,.;])[\p{L}\p{Nd}%'’-]+){1,7}`;
/** A condition reaches to its comma. */
const CLAUSE = String.raw`(?:[\s"“”'’]+(?![,.;])[\p{L}\p{Nd}%'’-]+){1,14}`;
// "will soon open the bridge", "to be signed", "could not be opened"
const BEHIND_MODAL =
  /\b(?:to|will|would|can|could|may|might|should|must|cannot|won['’]t|wouldn['’]t|can['’]t|couldn['’]t)\s+(?:not\s+|never\s+|be\s+|have\s+|\p{L}+ly\s+){0,3}(\p{L}+)(?:\s+(?!(?:and|but|or|after|before|when|as|on|in|at|by|for|from|with|that|which|who)\b)[\p{L}\p{Nd}'’-]+){0,3}/giu;
// "called for a treaty", "hopes for an end of it", "asked the court for a ruling"
const ASKED_FOR = new RegExp(
  String.raw`\b(?<verb>(?:ask|call|hope|plea|plead|appeal|campaign|push|wait|bid|press|vote|prepare|apply)(?:s|ed|d|ing)?)(?:\s+[\p{L}'’-]+){0,4}?\s+for${REACH}`,
  'giu',
);
// "demands a treaty", "threatened to close it", "the prospect of a treaty"
const WISHED = new RegExp(
  String.raw`\b(?<verb>(?:demand|propose|propos|seek|threaten|plan|want|expect|doubt|consider|favour|favor|oppos|oppose)(?:s|ed|d|ing)?)${REACH}|\b(?:prospect|possibility|chance|risk|talk|threat|plan|hope|idea|draft|aim)s?\s+(?:of|for)${REACH}|\bfor\s+\p{L}+ing${REACH}`,
  'giu',
);
// "if it is signed", "Should the council sign it", "provided that they sign it"
const CONDITION = new RegExp(
  String.raw`\b(?:if|unless|until|once|whether|lest|provided\s+that|providing\s+that|assuming)${CLAUSE}|^\W*Should(?=\s)${CLAUSE}`,
  'giu',
);
// "wants a fund before the treaty is signed"
const BEFORE = new RegExp(String.raw`\bbefore\s+(?:\p{L}+\s+){1,4}(?:is|are)${REACH}`, 'giu');
// "Their approval will be needed", "the vote is due in May"
const AHEAD =
  /\b(?:[\p{L}'’-]+\s+){1,4}(?:(?:will|would|may|might|could|should|must)\s+be|(?:is|are)\s+(?:due|expected|pencilled|likely))\b/giu;
// "has failed to open it": what it tells is the opening.
const FAILING_TO = /\bfail(?:s|ed|ing)?(?=\s+to\b)/giu;
// "at the end of the day"
const FIGURE = /\bat\s+the\s+end\s+of\s+the\s+day\b|\bin\s+the\s+end\b/giu;
/** Behind these what follows "to" did happen, or did not: either tells. */
const TOLD =
  /\b(?:invok|used?\b|using|manag|began|begin|begun|start|continu|help|forc|refus|resist|fail|declin|unwilling|reject|went|came)\w*(?:\s+[\p{L}\p{Nd}'’-]+){0,6}?\s*$/iu;
/** "Appears to have opened it": behind these it is told as done. */
const TOLD_DONE =
  /\b(?:seem|appear|claim|prove|turn(?:s|ed)?\s+out|said|believed|thought|reported|known|alleged|understood)\w*\s+$/iu;
const TO_HAVE = /^to\s+have\s/iu;
/** As far back as a governing word stands. */
const LOOK_BACK = 60;

/** The stretches of a text that only say on what condition something is so, or that it is asked whether it is. */
export function findConditions(text: string): Span[] {
  return [...text.matchAll(CONDITION)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * The stretches of a text that tell what is wished, asked for, planned or only possible, and not what was. That it was
 * wished or asked for was so.
 */
export function findUnreal(text: string): Span[] {
  return [BEHIND_MODAL, ASKED_FOR, WISHED, CONDITION, BEFORE, AHEAD, FAILING_TO, FIGURE].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: found, index }) => {
        const before = text.slice(Math.max(0, index - LOOK_BACK), index);
        return !TOLD.test(before) && !(TO_HAVE.test(found) && TOLD_DONE.test(before));
      })
      .map(({ 0: found, index, groups }) => ({
        start: index + (groups?.verb?.length ?? 0),
        end: index + found.length,
      })),
  );
}
