import { tokenizeWords, type Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isNumber } from './amount.ts';

const VOTES = makeWordSet('vote votes voted voting ballot ballots majority margin');
/** What becomes of whatever is voted on. */
const OUTCOMES = makeWordSet(
  `result results outcome count tally pass passed carry carried adopt adopted approve approved ratify ratified defeat
   defeated reject rejected end ended`,
);
const FOR_OR_AGAINST = makeWordSet('favour favor against');
/** "From 65 to 67", "between 3 to 4": nothing is counted. */
const RANGING = makeWordSet('from between of at about');
/** "Forty-three" is one number. */
const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/u;

/** True where a question's words ask how a vote went. */
export function asksVote(terms: readonly string[]): boolean {
  return terms.some((term) => VOTES.has(term));
}

// "how many deputies were against it", "how many towns voted for it"
const SIDES =
  /\b(?:(?:was|were|are|is)\s+(?:for|against|in\s+favou?r)|vot(?:e|ed|ing)\s+(?:for|against|in\s+favou?r))\b/iu;

/** True where it is asked how many were on one side. */
export function asksSide(words: string): boolean {
  return SIDES.test(words);
}

/** True for a word that a tally tells in its own way: "passed", "the result", "votes". */
export function isVoteWord(term: string): boolean {
  return VOTES.has(term) || OUTCOMES.has(term);
}

/** True where a text counts votes against others: "31 to 24", "nine votes to four", "51-49", "31 in favour, 27 against". */
export function tellsTally(text: string): boolean {
  const words = tokenizeWords(text);
  return words.some(
    ({ term }, at) => isNumber(term) && (isAgainstOthers(text, words, at) || isOfSide(words, at)),
  );
}

function isAgainstOthers(text: string, words: readonly Word[], at: number): boolean {
  if (RANGING.has(words[at - 1]?.term ?? '')) return false;
  const next = VOTES.has(words[at + 1]?.term ?? '') ? at + 2 : at + 1;
  const [link, other] = [words[next], words[next + 1]];
  if (link?.term === 'to') return other !== undefined && isNumber(other.term);
  return (
    next === at + 1 &&
    link !== undefined &&
    isNumber(link.term) &&
    !TENS.test(words[at]!.term) &&
    /^[-–]$/u.test(text.slice(words[at]!.end, link.start))
  );
}

/** "31 in favour", "27 votes against" */
function isOfSide(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 3).some(({ term }) => FOR_OR_AGAINST.has(term));
}
