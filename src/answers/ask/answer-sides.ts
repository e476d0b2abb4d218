import type { Library } from '../../search/library.ts';
import type { Answer } from '../answer.ts';
import { answerPositions } from '../positions/positions.ts';
import { stripFrame } from './strip-frame.ts';

/** All who take a stand, without their names: "both sides", "the three delegations", "everyone". */
const ALL = String.raw`(?:(?:(?:the|all|both|each|two|three|four|different|various)\s+)*(?:sides?|part(?:y|ies)|delegations?|countries|governments|negotiators|camps|players)|everyone|everybody)`;
const STAND = '(?:positions?|stances?|views?|demands?)';
const ON = String.raw`(?:on|over|about|regarding|towards?|concerning)\s+`;
const SHOWN = String.raw`(?:please\s+)?(?:summari[sz]e|compare|list|show|give|outline|explain|what\s+(?:are|is|were|was)|what['’]s)`;
/** What all think of something is asked in these ways; the group is what it is asked about. */
const FORMS: readonly RegExp[] = [
  // "where do the two sides stand on the toll"
  new RegExp(String.raw`^where\s+(?:do|does|did|is|are)\s+${ALL}\s+(?:stand\s+|now\s+)*${ON}(.+)$`, 'iu'),
  // "how do both parties differ over the toll", "how far apart are the sides on it"
  new RegExp(
    String.raw`^how\s+(?:far\s+apart\s+are|(?:do|does|did))\s+${ALL}\s+(?:(?:differ|disagree|clash|see\s+things)\s+)?${ON}(.+)$`,
    'iu',
  ),
  // "what do both sides want on the toll", "what are the parties demanding over it"
  new RegExp(
    String.raw`^what\s+(?:do|does|did|are|is|were)\s+${ALL}\s+(?:want|demand|say|think|offer|propose|ask\s+for)(?:ing)?\s+${ON}(.+)$`,
    'iu',
  ),
  // "summarise the positions on the toll", "what are the views of both sides on it", "everyone's stance on it"
  new RegExp(
    String.raw`^(?:${SHOWN}\s+)?(?:me\s+)?(?:(?:the|all|an?\s+overview\s+of)\s+)*(?:${ALL}['’]?s?['’]?\s+)?${STAND}\s+(?:of\s+${ALL}\s+)?${ON}(.+)$`,
    'iu',
  ),
];

/** Where every party stands on an issue, where that is asked without a name; null for anything else. */
export function answerSides(typed: string, library: Library): Answer | null {
  const question = stripFrame(typed);
  const issue = FORMS.map((form) => form.exec(question)?.[1]).find((found) => found !== undefined);
  if (issue === undefined || library.findIssues(issue).length === 0) return null;
  const answer = answerPositions({ issue, party: null, asOf: null, compare: null }, library);
  return answer.kind === 'positions' && answer.items.length > 0 ? answer : null;
}
