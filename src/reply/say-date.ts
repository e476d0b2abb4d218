import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { KnownDate } from '../answers/answer.ts';
import type { Article, Published } from '../corpus/article.ts';

/** "24 July 2025", "July 2025" or "2025", as precise as the ISO value is. */
export function sayDay(value: string): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) return `${sayDay(from)} to ${sayDay(to)}`;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return format(parseISO(value), 'd MMMM yyyy');
  if (/^\d{4}-\d{2}$/u.test(value)) return format(parseISO(value), 'MMMM yyyy');
  return value;
}

/** The publication day, with a word of doubt where it is not certain. */
export function sayPublished({ day, sureness }: Published): string {
  if (sureness === 'week') return `in the week of ${sayDay(day)}`;
  return sureness === 'likely' ? `about ${sayDay(day)}` : sayDay(day);
}

/** When an item was said or happened, with how that is known. */
export function sayDate(date: KnownDate, article: Article): string {
  switch (date.basis) {
    case 'published':
      return `published ${sayPublished(article.published)}`;
    case 'written':
      return `${sayDay(date.value)}, as written`;
    case 'counted':
      return `${sayDay(date.value)}, counted from the publication day`;
    case 'inferred':
      return `${sayDay(date.value)}, inferred`;
  }
}
