import { isNameToken, type Mention, makeMention, spanOf } from '../mention.ts';
import type { Draft } from './draft.ts';
import { findAnswers, isBetweenMarks, isQuestion } from './find-answers.ts';
import type { Page, Paragraph } from './page.ts';

/** A paragraph of an interview: "Jane Roe: …", "Q. …". */
interface Turn {
  readonly paragraph: Paragraph;
  readonly colon: number;
  readonly label: string;
}

const LONGEST_LABEL = 6;
const NOBODY = new Set(['question', 'answer']);
/** "A: …", "The Herald: …". */
const ARTICLES = new Set(['a', 'the']);
/** Questions and answers under a letter and a full stop. */
const LETTERS = new Set(['q.', 'a.']);

/**
 * The turns of printed interviews, one statement each: what follows the label is its speaker's words without marks. A
 * label counts when it begins two paragraphs and another label does too, or where it begins the answers to questions
 * without one; "Q" and "A" name nobody. Without labels the answers alone are turns. An answer that is printed between
 * quotation marks keeps them.
 */
export function findTurns(page: Page): Draft[] {
  const turns = page.paragraphs.flatMap((paragraph) => readTurn(page, paragraph) ?? []);
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1);
  const isInterview = repeated.length > 1 || (repeated.length === 1 && answers(page, turns, repeated[0]![0]));
  if (!isInterview) return findAnswers(page).map((paragraph) => draftTurn(page, { paragraph, colon: null }));
  // Whoever has the first word may be called in full there, and by a last name from then on.
  const isLabel = (label: string) => repeated.some(([each]) => label === each || label.endsWith(` ${each}`));
  return turns.filter(({ label }) => isLabel(label)).map((turn) => draftTurn(page, turn));
}

/** True where at least half of the label's paragraphs stand right below a question. */
function answers(page: Page, turns: readonly Turn[], label: string): boolean {
  const own = turns.filter((turn) => turn.label === label);
  const below = own.filter(({ paragraph }) => {
    const above = page.paragraphs[page.paragraphs.indexOf(paragraph) - 1];
    return above !== undefined && isQuestion(page, above);
  });
  return below.length > 1 && 2 * below.length >= own.length;
}

function readTurn(page: Page, paragraph: Paragraph): Turn | null {
  const { word } = page.tokens[paragraph.from]!;
  if (LETTERS.has(word) && paragraph.from + 1 < paragraph.to)
    return { paragraph, colon: paragraph.from, label: word };
  const limit = Math.min(paragraph.to - 1, paragraph.from + LONGEST_LABEL);
  for (let at = paragraph.from; at < limit; at++) {
    const token = page.tokens[at]!;
    if (page.markOf[at] !== -1) return null;
    if (token.word !== ':') {
      const glued = at > paragraph.from && token.start === page.tokens[at - 1]!.end;
      if (!isNameToken(token) && !ARTICLES.has(token.word) && !glued) return null;
      continue;
    }
    if (at === paragraph.from || page.markOf[at + 1] !== -1) return null;
    const label = page.tokens.slice(paragraph.from, at).map((each) => each.word);
    return { paragraph, colon: at, label: label.join(' ') };
  }
  return null;
}

function draftTurn(
  page: Page,
  { paragraph, colon }: Pick<Turn, 'paragraph'> & { colon: number | null },
): Draft {
  const stretch = { from: colon === null ? paragraph.from : colon + 1, to: paragraph.to };
  const fixed = {
    form: 'direct',
    name: null,
    certainty: 'unknown',
    venue: null,
    rule: 'turn',
    reported: 1,
    chance: 1,
  } as const;
  return {
    ...fixed,
    stretch,
    cue: colon === null ? null : { from: colon, to: colon + 1 },
    mention: colon === null ? null : readLabel(page, paragraph, colon),
    marked: isBetweenMarks(page, stretch) ? [spanOf(page, stretch)] : [],
  };
}

function readLabel(page: Page, paragraph: Paragraph, colon: number): Mention | null {
  const stretch = { from: paragraph.from, to: colon };
  const { word } = page.tokens[paragraph.from]!;
  const isNobody = colon - paragraph.from < 2 && (word.length < 3 || NOBODY.has(word));
  return isNobody ? null : makeMention(page, stretch, stretch);
}
