import { makeWordSet } from '../../text/word-set.ts';
import type { Page, Paragraph, Stretch } from './page.ts';

/** So many questions with an answer below make a text an interview. */
const FEWEST_QUESTIONS = 3;
/** Where the headline is what somebody says in it, or all answers stand between marks, fewer tell. */
const FEWEST_OF_QUOTATIONS = 2;
const LONGEST_QUESTION = 50;

/**
 * The answers of an interview that is printed without labels: questions stand in lines of their own ("Will there be a
 * strike?"), and below somebody answers as "I" or "we". Between two questions there is one answer, of a paragraph or more.
 */
export function findAnswers(page: Page): Paragraph[] {
  const { paragraphs } = page;
  const asked = paragraphs.map((paragraph) => isQuestion(page, paragraph));
  const own = paragraphs.map(
    (paragraph, i) =>
      !asked[i] &&
      (holdsWord(page, paragraph, FIRST_PERSON) || (asked[i - 1] && isBetweenMarks(page, paragraph))),
  );
  const isQuoted = isHeadlineQuoted(page);
  const answered = asked.flatMap((isAsked, i) => (isAsked && (own[i + 1] || isQuoted) ? [i] : []));
  const areMarked = answered.every((i) => paragraphs[i + 1] && isBetweenMarks(page, paragraphs[i + 1]!));
  if (answered.length < (isQuoted || areMarked ? FEWEST_OF_QUOTATIONS : FEWEST_QUESTIONS)) return [];
  const answers: Paragraph[] = [];
  let mayAnswer = false;
  // An answer need not speak of itself, and may stand before the first that does.
  let first = answered[0]!;
  while (asked[first - 2]) first -= 2;
  for (let i = first; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    // Behind the last question one paragraph answers, and more only where somebody goes on of himself.
    if (asked[i] || (!mayAnswer && isRemark(page, paragraph))) mayAnswer = true;
    else if (mayAnswer || own[i]) {
      if (!areMarked || isBetweenMarks(page, paragraph)) answers.push(paragraph);
      mayAnswer = false;
    }
  }
  return answers;
}

/** "“I eat their beef myself”" as the whole headline. */
function isHeadlineQuoted(page: Page): boolean {
  const [headline] = page.paragraphs;
  return headline !== undefined && isBetweenMarks(page, headline);
}

/** Whether one pair of quotation marks holds all of it. */
export function isBetweenMarks({ markOf }: Page, { from, to }: Stretch): boolean {
  return markOf[from] !== -1 && markOf[to - 1] === markOf[from];
}

/** Whether it ends in a question of the text's own, and not of somebody who is quoted. */
export function endsAsking({ tokens, markOf }: Page, { to }: Stretch): boolean {
  return tokens[to - 1]!.word === '?' && markOf[to - 1] === -1;
}

/** True for a question that stands in a line of its own. */
export function isQuestion({ tokens, markOf }: Page, { from, to }: Paragraph): boolean {
  return to - from <= LONGEST_QUESTION && tokens[to - 1]!.word === '?' && markOf[from] === -1;
}

/** "The union says that you are soft.": a question need not ask. */
function isRemark(page: Page, paragraph: Paragraph): boolean {
  const isShort = paragraph.to - paragraph.from <= LONGEST_REMARK;
  return isShort && (holdsWord(page, paragraph, SECOND_PERSON) || !holdsWord(page, paragraph, SELF));
}

const LONGEST_REMARK = 25;

function holdsWord({ tokens, markOf }: Page, { from, to }: Paragraph, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (markOf[at] === -1 && words.has(tokens[at]!.word)) return true;
  return false;
}

const SELF = makeWordSet("i i'm i've i'd i'll my me mine");
const FIRST_PERSON = new Set([...SELF, ...'we our us'.split(' ')]);
const SECOND_PERSON = makeWordSet('you your');
