import { PREPOSITIONS } from '../../extract/grammar-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isLeadingWord } from './question-words.ts';

/** A part of fewer words ("and why?") leans on the other one. */
const FEWEST_WORDS = 3;
// "Who opened them? And what …", "who opened them and what …", "who opened them; what …"
const BOUNDARY = /(?:\?+\s+|;\s*|,?\s+)(?:and\s+|also\s+)?(?=\S)/giu;
const OPENERS = makeWordSet(
  "who who's whos what what's whats when when's whens where where's wheres why how how's hows which did do does is are was were has have will would can could should",
);

// "|Second round|: |where, and when does it start?|"
const HEADED = /^(?<topic>[^:?]+):\s+(?<asked>.+)$/u;

// "|where| and |what time| |are the talks?|"
const ASKING_TWICE =
  /^(?<first>where|when|who|why|how\s+(?:many|long|much))\s*(?:,|,?\s*and)\s+(?<second>what\s+time|where|when|who|why|how\s+(?:many|long|much))\s+(?<rest>(?:is|are|was|were|do|does|did|will|would|has|have|had)\s.+)$/iu;

// "|who leads| both |team|s| in July|, |Arland| and |Borland|"
const OF_BOTH =
  /^(?<asks>who\s.+?)\s+(?:the\s+two|both(?:\s+the)?|each\s+of\s+the)\s+(?<noun>\p{L}+?)s\b(?<when>[^,:(–-]*?)\s*[,:(–-]\s*(?<one>\p{L}+)\s+(?:and|vs\.?)\s+(?<other>\p{L}+)\W*$/iu;

const BRIEF = String.raw`(?:what\s+time|where|when|who|which\s+one|how\s+many|how\s+long)(?:\s+exactly)?`;
// "|second round in June|: |where|, and |what time|"
const BRIEFLY = new RegExp(
  String.raw`^(?<topic>(?:the\s+)?(?!(?:what|where|when|who|which|how|why|did|does|do|is|are|was|were)\b).+?)\s*[,:;–—-]?\s+(?<first>${BRIEF})\s*(?:,|,?\s*and)\s+(?<second>${BRIEF})\W*$`,
  'iu',
);
// "|second round in June| was at some |palace|"
const AT_SOME =
  /^(?<thing>.+?)\s+(?:is|was|are|were)\s+(?:held\s+|to\s+be\s+)?(?:at|in|on)\s+(?:some|an?)\s+\p{L}+$/iu;

/** The two questions of a question that asks two, else the question alone. Both begin with a word of asking. */
export function splitQuestion(typed: string): string[] {
  // Rows of spaces could be shared out among the parts in too many ways.
  const question = typed.trim().replace(/\s+/gu, ' ');
  const { first, second, rest } = ASKING_TWICE.exec(question)?.groups ?? {};
  if (rest !== undefined) return [`${first} ${rest}`, `${second} ${rest}`];
  const both = OF_BOTH.exec(question)?.groups;
  if (both !== undefined)
    return [both.one, both.other].map((name) => `${both.asks} the ${name} ${both.noun}${both.when}`);
  const brief = BRIEFLY.exec(question)?.groups;
  if (brief !== undefined) {
    const thing = AT_SOME.exec(brief.topic!)?.groups?.thing ?? brief.topic!;
    return [brief.first!, brief.second!].map((asks) => askBriefly(asks, thing));
  }
  const { topic = '', asked = question } = HEADED.exec(question)?.groups ?? {};
  const parts = splitAsked(asked, tokenizeWords(topic).length);
  if (parts.length === 1) return [question];
  return parts.map((part) => (topic === '' ? part : `${part.replace(/\?$/u, '')} ${topic}`));
}

/** "Where" and "what time" of a thing. */
function askBriefly(asks: string, thing: string): string {
  const opening = asks.toLowerCase().replace(/\s+exactly$/u, '');
  if (opening.startsWith('how')) return `${opening} ${thing}`;
  return `${opening === 'what time' ? 'when' : opening.startsWith('which') ? 'where' : opening} is ${thing}`;
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

// "where is |the round|": what is asked of by itself
const OF_THING =
  /^(?:where|when|who|how\s+\p{L}+|what)(?:\s+exactly)?\s+(?:is|are|was|were)\s+(?<thing>[^,?]+)$/iu;
// "was |the round| in the hall": what is asked of in a place
const IN_PLACE = /^(?:is|are|was|were)\s+(?<thing>[^,?]+?)\s+(?:in|at|on|near|inside)\s/iu;
const ITS = /\b(?:it|they)\b/iu;
// "who heads the |Arlish| |team|", "who leads the |Berg|s"
const OF_TEAM = /\bthe\s+\p{L}+\s+(?<team>delegation|team|side|mission)\b/iu;
const OF_MANY = /^(?<asks>who\b.*)\bthe\s+(?<whose>\p{L}+(?:an|i|er))s\W*$/iu;

/** The second question with what it leaves out since the first one says it: "and who heads the Berg one", "and when is it". */
function fillIn(second: string, first: string): string {
  const thing = (OF_THING.exec(first) ?? IN_PLACE.exec(first))?.groups?.thing;
  const its = ITS.exec(second);
  if (thing !== undefined && its !== null) return second.replace(ITS, () => thing.trim());
  const [team, many] = [OF_TEAM.exec(first)?.groups?.team, OF_MANY.exec(second)?.groups];
  if (team !== undefined && many !== undefined) return `${many.asks}the ${many.whose} ${team}`;
  const [full, elided] = [FULL.exec(first)?.groups, ELIDED.exec(second)?.groups];
  if (full === undefined || elided === undefined) return second;
  const asks = tokenizeWords(elided.asks!).length > 1 ? elided.asks : full.asks;
  return `${asks}the ${elided.other} ${full.noun}`;
}
