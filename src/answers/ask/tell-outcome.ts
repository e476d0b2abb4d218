import { isSure } from '../../search/concept.ts';
import type { Part } from './part.ts';
import type { Sentence } from './read-sentences.ts';
import { tellsTally } from './tell-tally.ts';

const DECIDED = String.raw`(?:carried|adopted|approved|passed|accepted|agreed|granted|rejected|refused|defeated|declined|dismissed|withdrawn|dropped|lost|voted\s+down|turned\s+down|thrown\s+out)`;
const DECIDES = String.raw`(?:carries|passes|passed|fails|failed|falls|fell|goes\s+through|went\s+through)`;
const PUT = String.raw`(?:it|that|this|the\s+(?:motion|amendment|proposal|request|bill|resolution|offer|demand|appeal|plea))`;
const CLOCK = String.raw`(?:\d{1,2}[.:]\d\d\W+)?`;
/** Without a word of what was decided: "It falls.", "Carried, 31 to 24.", "The answer is no, for now.", "They refused." */
const OUTCOME = new RegExp(
  String.raw`^\W*${CLOCK}(?:${PUT}\s+(?:(?:is|was|were|has\s+been)\s+(?:\p{L}+ly\s+)?${DECIDED}|${DECIDES})|${DECIDED}|(?:the|his|her|its|their)\s+(?:answer|reply|response|verdict)\s+(?:is|was)\s+(?:an?\s+(?:\p{L}+\s+)?)?(?:yes|no)|(?:they|he|she|it)\s+(?:refused|declined|agreed|accepted|said\s+(?:yes|no)))\b(?=\s*[,.;:!]|\W*$|\s+(?:(?:by|with)\s+\S+\s+(?:\S+\s+)?(?:votes?|majority|to)|unanimously|without)\b)`,
  'iu',
);
// "The tally was nine to four."
const TALLY = /^\W*(?:the|in\s+the\s+end)\s+(?:tally|count|vote|result|margin|score)\s+(?:is|was)\b/iu;
// "None did.", "She hasn't.", "They are not going to."
const ELLIPSIS = new RegExp(
  String.raw`^\W*${CLOCK}(?:none|nobody|no\s+one|neither|both|all|most|few|they|he|she|it)(?:\s+of\s+them)?\s+(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|wo)(?:n['’]t)?(?:\s+(?:not|so|going|to|yet)){0,3}\W*$`,
  'iu',
);
/** What such a sentence tells by itself. */
const ANSWERED =
  /^(?:accept|agree|approve|back|support|grant|pass|carry|carried|adopt|ratif|reject|refuse|turn_down|say_yes|say_no|go_along|go_through|get_through|vote|result|outcome)/u;

/** True for a sentence that tells no more than what became of what stands right before it. */
export function tellsOutcome(text: string): boolean {
  return OUTCOME.test(text) || ELLIPSIS.test(text) || (TALLY.test(text) && tellsTally(text));
}

/** True for a word of a question that an outcome tells without it: "agree", "say yes", "vote". */
export function isOutcomeWord(typed: string): boolean {
  return ANSWERED.test(typed.replaceAll(' ', '_'));
}

/**
 * True where a sentence tells the outcome of what is asked: those right before it put all of it, done or not, whoever it is
 * put to may stand in the headline, and what has been decided needs no word.
 */
export function decidesAsked(
  { sentence, before, title }: Omit<Sentence, 'asked'>,
  parts: readonly Part[],
): boolean {
  if (!tellsOutcome(sentence.text) || before.length === 0) return false;
  const isPut = ({ hold, holdPut = hold, isPredicate }: Part, where: Sentence['before']) =>
    where.some((each) => (isPredicate ? isSure(holdPut(each)) : holdPut(each) > 0));
  const needed = parts.filter(({ kind, isOutcome = false }) => kind !== 'light' && !isOutcome);
  const isSomebody = ({ kind, isDoer = false }: Part) => kind === 'name' || isDoer;
  return (
    needed.some((part) => !isSomebody(part)) &&
    needed.every((part) => isPut(part, isSomebody(part) ? [...before, ...title] : before))
  );
}
