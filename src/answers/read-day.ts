import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';

/** The first and last ISO day of a typed day, month or year. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const DAY_FORMS = [
  'yyyy-MM-dd',
  'd.M.yyyy',
  'd MMMM yyyy',
  'd MMM yyyy',
  'MMMM d yyyy',
  'MMM d yyyy',
  'yyyy/MM/dd',
];
const MONTH_FORMS = ['yyyy-MM', 'MMMM yyyy', 'MMM yyyy', 'M/yyyy'];
/** Fields that a form leaves out are taken from this day, so the outcome never hangs on today. */
const REFERENCE = new Date(2000, 0, 1);
const ISO_DAY = 'yyyy-MM-dd';

/**
 * Reads a day ("23 July 2025", "July 23, 2025", "2025-07-23", "23.7.2025"), a month ("July 2025", "2025-07") or a
 * year ("2025"). Null where that is no date of the calendar, such as 31 February.
 */
export function readDay(typed: string): DayRange | null {
  const text = typed.trim().replaceAll(',', ' ').replace(/\s+/gu, ' ');
  for (const form of DAY_FORMS) {
    const day = parseForm(text, form);
    if (day) return { first: format(day, ISO_DAY), last: format(day, ISO_DAY) };
  }
  for (const form of MONTH_FORMS) {
    const month = parseForm(text, form);
    if (month) return { first: format(month, ISO_DAY), last: format(endOfMonth(month), ISO_DAY) };
  }
  const year = parseForm(text, 'yyyy');
  return year && { first: format(year, ISO_DAY), last: format(endOfYear(year), ISO_DAY) };
}

function parseForm(text: string, form: string): Date | null {
  const day = parse(text, form, REFERENCE);
  return isValid(day) && day.getFullYear() >= 1000 && day.getFullYear() <= 9999 ? day : null;
}
