import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import type { Article } from '../../corpus/article.ts';
import { foldText } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import type { RecordedStatement } from '../statement.ts';

// "The Herald, after an interview of the Post"
const RETOLD = /\binterview\b/iu;
// "she said in an interview", "in the interview he said"
const INTERVIEW = /\bin (?:an|the|his|her) interview\b/iu;
const NAME = String.raw`(?:[Tt]he )?(\p{Lu}[\p{L}-]*(?: (?:of |and )?(?:the )?\p{Lu}[\p{L}-]*)*)`;
// "after an interview of the Post", "in an interview with the Post"
const INTERVIEW_OF = new RegExp(String.raw`\binterview (?:of|with|by|in|to|for) ${NAME}`, 'gu');
// "Morning Post interview, as republished by the Herald"
const INTERVIEW_AFTER = new RegExp(String.raw`${NAME} interview\b`, 'gu');
// "told the Post on May 3", "according to the Post of May 3", "as quoted by the Post"
const TOLD_TO = new RegExp(String.raw`\b(?:told|tells|telling|to|by|with|in) ${NAME}`, 'gu');

/** How far around its verb a clause is read for where it was said. */
const AROUND = 60;
/** An interview is retold within the week. */
const DAYS_TO_RETELL = 7;

/** Whether the article or the clause says that the words are from an interview. */
export function isFromInterview(statement: RecordedStatement): boolean {
  if (statement.cue === null || statement.person === null) return false;
  return retellsInterview(statement.article) || INTERVIEW.test(readAround(statement));
}

/** True for an article that is credited to an interview. */
export function retellsInterview({ credit }: Article): boolean {
  return RETOLD.test(credit);
}

/**
 * Keys of the interviews that a statement may be from: who spoke, the outlet and a day. The day is the one on which the
 * words were said where the text has it, and else each of the week in which the article came out.
 */
export function listInterviews(statement: RecordedStatement): string[] {
  const { article, person, said, cue } = statement;
  if (cue === null || person === null) return [];
  if (said?.ground === 'own') {
    return findNames(TOLD_TO, readAround(statement)).map((outlet) => nameInterview(outlet, said.value));
  }
  if (said?.ground === 'corrected' || !isFromInterview(statement)) return [];
  const outlets = new Set([
    ...findNames(INTERVIEW_OF, readAround(statement)),
    ...findNames(INTERVIEW_OF, article.credit),
    ...findNames(INTERVIEW_AFTER, article.credit),
  ]);
  const published = parseISO(article.published.day);
  const days = Array.from({ length: DAYS_TO_RETELL }, (_, i) => format(subDays(published, i), 'yyyy-MM-dd'));
  return [...outlets].flatMap((outlet) => days.map((day) => nameInterview(outlet, day)));

  function nameInterview(outlet: string, day: string): string {
    return `${person!.id} told ${outlet} ${day}`;
  }
}

function findNames(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([, name]) => foldText(name!));
}

function readAround({ article, passage, cue }: RecordedStatement): string {
  const start = Math.max(passage.span.start, cue!.start - AROUND);
  const end = Math.min(passage.span.end, cue!.end + AROUND);
  return sliceSpan(article.text, { start, end });
}
