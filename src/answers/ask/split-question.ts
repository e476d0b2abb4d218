import { PREPOSITIONS } from '../../extract/grammar-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isLeadingWord } from './question-words.ts';

/** More questions than this at once are a list of topics, and no question. */
const MOST_PARTS = 2;
/** A part of fewer words ("and why?") leans on the other one. */
const FEWEST_WORDS = 3;
// "Who opened them? And what …", "who opened them and what …", "who opened them; what …"
const BOUNDARY = /(?:\?+\s+|;\s*|,?\s+)(?:and\s+|also\s+)?(?=\S)/giu;
const OPENERS = makeWordSet(
  'who what when where why how which did do does is are was were has have will would can could should',
);

/** The two questions of a question that asks two, else the question alone. Both begin with a word of asking. */
export function splitQuestion(question: string): string[] {
  const first = tokenizeWords(question)[0]?.term ?? '';
  if (!isLeadingWord(first)) return [question];
  for (const { 0: link, index } of question.matchAll(BOUNDARY)) {
    if (!/[?;]|\band\b/iu.test(link)) continue;
    const parts = [question.slice(0, index), question.slice(index + link.length)];
    // "… and in how many towns"
    const [opening, next] = tokenizeWords(parts[1]!).map(({ term }) => term);
    const isQuestion = OPENERS.has((PREPOSITIONS.has(opening ?? '') ? next : opening) ?? '');
    const isLong = parts.every((part) => tokenizeWords(part).length >= FEWEST_WORDS);
    if (isQuestion && isLong) return parts.slice(0, MOST_PARTS).map((part) => part.trim());
  }
  return [question];
}
