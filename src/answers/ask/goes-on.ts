import { findPronoun } from './find-pronoun.ts';
import { isQuestion } from './is-question.ts';
import type { Part } from './part.ts';
import type { Asks } from './question-words.ts';
import type { LoneSentence, Sentence } from './read-sentences.ts';

/**
 * An answer in an interview need not repeat what was asked, if all was. What is said to a remark tells no more than what
 * whoever the question names has to say to it, and no reason.
 */
export function answersAsked(
  sentence: LoneSentence,
  asked: readonly LoneSentence[],
  former: readonly LoneSentence[],
  parts: readonly Part[],
  asks: Asks | null,
): boolean {
  const isTheirs = parts.some(
    ({ kind, hold }) => kind === 'name' && hold(sentence) > 0 && !asked.some((each) => hold(each) > 0),
  );
  // Whoever asks may have named somebody before: "Would you cut their fees?"
  const isReply = asked.every(({ passage }) => passage !== sentence.passage);
  if (asked.some(isQuestion)) return areHeld(parts, [sentence, ...asked], isReply ? former : []);
  return isTheirs && asks !== 'why' && areHeld(parts, [sentence, ...asked]);
}

/** True where between them the sentences hold all that is asked, its names these or those before. */
export function areHeld(
  parts: readonly Part[],
  sentences: readonly LoneSentence[],
  former: readonly LoneSentence[] = [],
): boolean {
  const isHeld = ({ kind, hold }: Part) =>
    [...sentences, ...(kind === 'name' ? former : [])].some((each) => hold(each) > 0);
  return parts.every((part) => part.kind === 'light' || isHeld(part));
}

// "Because she feared it.", "That is because it leaks."
const GIVING_REASON =
  /^\W*(?:(?:but|and)\s+)?(?:because|(?:that|this)\s+(?:is|was)\s+because|the\s+reason)\b/iu;

/**
 * "It has 40 pages", and where a reason is asked for "Because she feared it": true where the sentence goes on telling of
 * what is named right before, and both hold all that is asked.
 */
export function goesOn(
  { sentence, before }: Pick<Sentence, 'sentence' | 'before'>,
  parts: readonly Part[],
  asks: Asks | null,
): boolean {
  const [former] = before;
  if (asks === 'why' && GIVING_REASON.test(sentence.text)) return areHeld(parts, [sentence, ...before]);
  return former !== undefined && findPronoun(sentence.text) !== null && areHeld(parts, [former, sentence]);
}
