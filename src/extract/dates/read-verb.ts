import { type DatePage, wordAt } from './date-page.ts';
import {
  BE_PRESENT,
  DETERMINING,
  FUTURE_MODALS,
  IRREGULAR_PASTS,
  LOOKING_AHEAD,
  NOT_INFINITIVE,
  NOT_PAST,
  PRESENT_SCHEDULE,
} from './verb-forms.ts';

export type Tense = 'past' | 'future' | 'present';

/** The tense that the verb at `at` gives its clause, or null where no verb stands there. */
export function readVerb(page: DatePage, at: number): Tense | null {
  const token = page.tokens[at];
  if (token === undefined) return null;
  const { word } = token;
  if (token.shape === 'sign' || token.shape === 'number') return null;
  if (FUTURE_MODALS.has(word)) return readModal(page, at, token.shape === 'lower');
  if (word === 'to') return readInfinitive(page, at);
  if (token.shape === 'capital') return null;
  if (BE_PRESENT.has(word)) return wordAt(page, at + 1) === 'to' ? 'future' : readBe(page, at);
  if (word === 'has' || word === 'have' || word === "'ve" || word === "hasn't" || word === "haven't") {
    return wordAt(page, at + 1) === 'until' ? 'future' : wordAt(page, at + 1) === 'to' ? null : 'past';
  }
  if (word === 'was' || word === 'were') return wordAt(page, at + 1) === 'to' ? 'future' : 'past';
  if (PRESENT_SCHEDULE.has(word)) return readSchedule(page, at);
  if (IRREGULAR_PASTS.has(word)) return readPast(page, at);
  if (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word)) return readPast(page, at);
  return null;
}

/** "would have met" is past; "May" with a capital is a month. */
function readModal(page: DatePage, at: number, lower: boolean): Tense | null {
  if (!lower) return null;
  const next = wordAt(page, at + 1) === 'not' ? at + 2 : at + 1;
  if (page.tokens[at]!.word === 'could' && next === at + 2) return 'past';
  return wordAt(page, next) === 'have' ? 'past' : 'future';
}

/** "Talks resume on Monday" looks ahead; of "they did not meet on Monday" what helps the verb tells. */
function readSchedule(page: DatePage, at: number): Tense | null {
  const before = wordAt(page, at - 1);
  if (before === 'to' || DETERMINING.has(before)) return null;
  const helps = before === 'not' || before.endsWith('ly') ? at - 2 : at - 1;
  if (wordAt(page, helps) === 'did' || wordAt(page, helps) === "didn't") return 'past';
  return FUTURE_MODALS.has(wordAt(page, helps)) ? readVerb(page, helps) : 'future';
}

/** "is scheduled" and "is meeting" look ahead, "is" alone does not say. */
function readBe(page: DatePage, at: number): Tense {
  const next = wordAt(page, at + 1) === 'not' || wordAt(page, at + 1).endsWith('ly') ? at + 2 : at + 1;
  const word = wordAt(page, next);
  if (LOOKING_AHEAD.has(word) || word.endsWith('ing')) return 'future';
  return 'present';
}

/** "is meeting", "are not going": a plan where a date stands beside it, else what goes on. */
export function isProgressive(page: DatePage, at: number): boolean {
  if (!BE_PRESENT.has(wordAt(page, at))) return false;
  const word = wordAt(page, at + 1);
  const next = word === 'not' || word.endsWith('ly') ? wordAt(page, at + 2) : word;
  return next.endsWith('ing') && next !== 'going' && !LOOKING_AHEAD.has(next);
}

/** An infinitive lies ahead where what governs it does: "agreed to meet Monday", "to be released Monday". */
function readInfinitive(page: DatePage, at: number): Tense | null {
  const next = page.tokens[at + 1];
  if (
    next === undefined ||
    next.shape !== 'lower' ||
    NOT_INFINITIVE.has(next.word) ||
    next.word.endsWith('ing')
  )
    return null;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    if (LOOKING_AHEAD.has(wordAt(page, back))) return standsAfterHad(page, back) ? 'past' : 'future';
    if (page.tokens[back]!.shape === 'sign') break;
  }
  return null;
}

/** "had been due to expire". */
function standsAfterHad(page: DatePage, at: number): boolean {
  return (
    wordAt(page, at - 1) === 'had' || (wordAt(page, at - 1) === 'been' && wordAt(page, at - 2) === 'had')
  );
}

/** A participle takes its tense from what stands before it: "will be held", "to be held", "the wounded". */
function readPast(page: DatePage, at: number): Tense | null {
  const before = wordAt(page, at - 1);
  if (DETERMINING.has(before) && page.tokens[at]!.word.endsWith('ed')) return null;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const word = wordAt(page, back);
    if (word === 'be') continue;
    if (FUTURE_MODALS.has(word)) return readModal(page, back, page.tokens[back]!.shape === 'lower');
    if (word === 'to') return wordAt(page, back + 1) === 'be' ? 'future' : 'past';
    if (BE_PRESENT.has(word)) return 'present';
    if (word !== 'not' && !word.endsWith('ly')) break;
  }
  return 'past';
}
