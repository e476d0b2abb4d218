import { PREPOSITIONS } from '../../extract/grammar-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isLeadingWord } from './question-words.ts';

/** A part of fewer words ("and why?") leans on the other one. */
const FEWEST_WORDS = 3;
// "Who opened them? And what …", "who opened them and what …", "who opened them; what …"
const BOUNDARY = /(?:\?+\s+|;\s*|,?\s+)(?:and\s+|also\s+)?(?=\S)/giu;
const OPENERS = makeWordSet(
  'who what when where why how which did do does is are was were has have will would can could should',
);

// "|Second round|: |where, and when does it start?|"
const HEADED = /^(?<topic>[^:?]+):\s+(?<asked>.+)$/u;

// "|where| and |what time| |are the talks?|"
const ASKING_TWICE =
  /^(?<first>where|when|who|why|how\s+(?:many|long|much))\s*(?:,|,?\s*and)\s+(?<second>what\s+time|where|when|who|why|how\s+(?:many|long|much))\s+(?<rest>(?:is|are|was|were|do|does|did|will|would|has|have|had)\s.+)$/iu;

/** The two questions of a question that asks two, else the question alone. Both begin with a word of asking. */
export function splitQuestion(question: string): string[] {
  const { first, second, rest } = ASKING_TWICE.exec(question)?.groups ?? {};
  if (rest !== undefined) return [`${first} ${rest}`, `${second} ${rest}`];
  const { topic = '', asked = question } = HEADED.exec(question)?.groups ?? {};
  const parts = splitAsked(asked, tokenizeWords(topic).length);
  if (parts.length === 1) return [question];
  return parts.map((part) => (topic === '' ? part : `${part.replace(/\?$/u, '')} ${topic}`));
}

/** `given` words stand before the question and are meant in both. */
function splitAsked(question: string, given: number): string[] {
  const first = tokenizeWords(question)[0]?.term ?? '';
  if (!isLeadingWord(first)) return [question];
  for (const { 0: link, index } of question.matchAll(BOUNDARY)) {
    if (!/[?;]|\band\b/iu.test(link)) continue;
    const parts = [question.slice(0, index), question.slice(index + link.length)];
    // "… and in how many towns"
    const [opening, next] = tokenizeWords(parts[1]!).map(({ term }) => term);
    const isQuestion = OPENERS.has((PREPOSITIONS.has(opening ?? '') ? next : opening) ?? '');
    const isLong = parts.every((part) => given + tokenizeWords(part).length >= FEWEST_WORDS);
    if (isQuestion && isLong) {
      const [asked, other] = parts.map((part) => part.trim());
      return [asked!, fillIn(other!, asked!)];
    }
  }
  return [question];
}

// "how big is the |Arland fleet|", "how big is the |Berg one|", "who the |Berg one|"
const FULL = /^(?<asks>.*?)\bthe\s+\p{L}+\s+(?<noun>\p{L}+)/iu;
const ELIDED = /^(?<asks>.*?)\bthe\s+(?<other>\p{L}+)\s+one\W*$/iu;

/** The second question with what it leaves out since the first one says it: "and who heads the Berg one". */
function fillIn(second: string, first: string): string {
  const [full, elided] = [FULL.exec(first)?.groups, ELIDED.exec(second)?.groups];
  if (full === undefined || elided === undefined) return second;
  const asks = tokenizeWords(elided.asks!).length > 1 ? elided.asks : full.asks;
  return `${asks}the ${elided.other} ${full.noun}`;
}
