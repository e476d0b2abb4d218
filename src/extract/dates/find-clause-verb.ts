import { type DatePage, wordAt } from './date-page.ts';
import { isProgressive, readVerb, type Tense } from './read-verb.ts';
import { PLANNED, PRESENT_SCHEDULE, SCHEDULED } from './verb-forms.ts';

/** What the clause says about when: its tense, and whether its verb stands next to the date and so decides. */
export interface TenseReading {
  readonly tense: Tense | null;
  readonly near: boolean;
  /** True where only how near a day is can tell: "before Monday's debate". */
  readonly nearest?: boolean;
}

/** No clause is read further than this, so that a text without stops stays linear. */
export const REACH = 30;
const NEAR = 4;
/** Signs that no clause goes across. */
export const BREAKS: ReadonlySet<string> = new Set([
  ...[';', ':', '\n', '—', '--', '(', '?', '!'],
  ...['“', '”', '"', '``', "''"],
]);

/** The verb before the token at `from`, the nearest one of its sentence. */
export function readBack(page: DatePage, from: number): TenseReading | null {
  const sentence = page.sentenceOf[from];
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (page.sentenceOf[at] !== sentence) return null;
    const word = wordAt(page, at);
    if (BREAKS.has(word)) return null;
    if (SCHEDULED.has(word) && (from - at <= NEAR || PLANNED.has(word)) && !wasScheduled(page, at))
      return { tense: 'future', near: true };
    // "Her story begins with the ninth of May": nothing is put on that day.
    if (PRESENT_SCHEDULE.has(word) && wordAt(page, at + 1) === 'with' && from - at <= 3)
      return { tense: 'present', near: true };
    const tense = readVerb(page, at);
    const near = from - at <= NEAR;
    // "Is meeting him on Friday" looks ahead, "are hailing the mayor's short speech on Friday" need not.
    if (tense !== null) return { tense: isProgressive(page, at) && !near ? 'present' : tense, near };
  }
  return null;
}

/** "had been due to expire", "as planned". */
function wasScheduled(page: DatePage, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    const word = wordAt(page, back);
    if (word === 'had' || word === 'as') return true;
  }
  return false;
}

/** The verb after the expression, the nearest one of its sentence; where `phrase` is set, before any comma. */
export function readForward(
  page: DatePage,
  from: number,
  to: number,
  reach = REACH,
  phrase = false,
): TenseReading | null {
  const sentence = page.sentenceOf[from];
  for (let at = to; at < page.tokens.length && at < to + reach; at++) {
    const word = wordAt(page, at);
    if (page.sentenceOf[at] !== sentence || (BREAKS.has(word) && at > to)) return null;
    if (phrase && word === ',') return null;
    const tense = readVerb(page, at);
    if (tense !== null) return { tense, near: at - to <= 2 * NEAR };
  }
  return null;
}
