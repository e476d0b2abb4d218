import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Span } from '../../text/span.ts';
import type { DateMention } from './date-mention.ts';
import { readDatePage } from './date-page.ts';
import { readMentions } from './read-mentions.ts';

/**
 * The expressions of time in `text`, in order, none overlapping. `published` is a day (`2025-07-24`) or null, and then
 * what would be counted from it is left out. `furniture` (sorted, not overlapping) is never read. An expression whose
 * value isn't sure is left out. Linear in the length of the text; never throws.
 */
export function findDates(source: {
  text: string;
  furniture: readonly Span[];
  published: string | null;
}): DateMention[] {
  // A time behind the day would move it to another one in other zones than the machine's.
  const day = source.published === null ? null : parseISO(source.published.split('T')[0]!);
  const page = readDatePage(source.text, source.furniture);
  return readMentions(page, day !== null && isValid(day) ? day : null);
}
