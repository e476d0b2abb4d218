import type { Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Statement } from '../statement.ts';
import { boundDate } from './date-bounds.ts';
import type { ToldDay } from './find-told-days.ts';
import { listDates } from './list-dates.ts';
import type { NumberedSentence } from './read-sentences.ts';
import { dateBy, type TextDate } from './text-date.ts';

/** Words of one speaker further apart than this many lines are not taken for one occasion. */
const NEAR_LINES = 2;
/** So many days back at most whoever speaks is looked for. */
const MOST_BACK = 20;

/** A statement, with the person of the record whose it is where one is known. */
export interface Spoken extends Statement {
  readonly person?: Person | null;
}

/** A day on which somebody spoke, and where that is told. */
interface Occasion {
  readonly isOf: (statement: Spoken) => boolean;
  readonly line: number;
  readonly end: number;
  readonly said: TextDate;
}

/** What is known of the days on which each has spoken while the statements of a text are read in order. */
export interface Occasions {
  /** The day of what the same speaker said, or is told to have done where people speak, just before; else null. */
  readonly find: (statement: Spoken, home: NumberedSentence) => TextDate | null;
  readonly add: (statement: Spoken, home: NumberedSentence, said: TextDate | null) => void;
}

export function keepOccasions(
  text: string,
  told: readonly ToldDay[],
  dates: readonly DateMention[],
): Occasions {
  const known: Occasion[] = [];
  let next = 0;
  let isLastDated = false;
  const find: Occasions['find'] = (statement, home) => {
    for (; next < told.length && told[next]!.sentence.number < home.number; next++) {
      const { sentence, day, subject } = told[next]!;
      const isOf = (other: Spoken) => subject.has(nameFamily(other));
      known.push({ isOf, line: sentence.line, end: sentence.span.end, said: dateBy(day, 'own') });
    }
    // Without a verb it only goes on from what stands right before.
    if (statement.cue === null && !isLastDated) return null;
    const near = known.slice(-MOST_BACK).filter(({ line }) => home.line - line <= NEAR_LINES);
    const last = near.findLast(({ isOf }) => isOf(statement));
    if (last === undefined || namesOther(last, statement, home, dates)) return null;
    return last.said.ground === 'own' ? { ...last.said, basis: 'inferred', ground: 'carried' } : last.said;
  };
  const add: Occasions['add'] = (statement, home, said) => {
    isLastDated = said !== null && DAY.test(said.value);
    const speaker = nameSpeaker(statement, text);
    if (!isLastDated || speaker === '') return;
    const isOf = (other: Spoken) => nameSpeaker(other, text) === speaker;
    known.push({ isOf, line: home.line, end: statement.span.end, said: said! });
  };
  return { find, add };
}

// 2025-07-23, 2025-07-23T13:00
const DAY = /^\d{4}-\d\d-\d\d(?!\/)/;

/** True where another day is named in between. */
function namesOther(
  { end: start, said }: Occasion,
  { cue, span }: Statement,
  home: NumberedSentence,
  dates: readonly DateMention[],
): boolean {
  const end = Math.max(home.span.end, span.end, cue?.end ?? 0);
  return listDates(dates, { start, end }).some(
    ({ value }) => boundDate(value) !== null && value.slice(0, 10) !== said.value.slice(0, 10),
  );
}

/** Empty where nobody is named: two unnamed speakers may be two people. */
function nameSpeaker({ speaker, person }: Spoken, text: string): string {
  if (person) return person.id;
  if (speaker === null) return '';
  const name = speaker.name ?? sliceSpan(text, speaker.mention);
  return speaker.name === null && !name.includes(' ') ? '' : foldText(name);
}

/** The last word of whoever speaks, folded; empty where nobody is named. */
function nameFamily({ speaker, person }: Spoken): string {
  const name = person?.name ?? speaker?.name ?? '';
  return foldText(name.slice(name.lastIndexOf(' ') + 1));
}
