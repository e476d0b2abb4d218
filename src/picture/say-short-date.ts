import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { sayDay } from '../reply/say-date.ts';

/** "23 Jul", "July", "2025", "14–20 Jul": a date under a heading that has its year. */
export function sayShortDate(value: string): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return sayEnd(from, true);
  if (from.slice(0, 4) !== to.slice(0, 4) || from.length !== to.length)
    return sayDay(value).replace(' to ', ' – ');
  // "14–20 Jul": both ends are days of one month.
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))}–${sayEnd(to, false)}`;
  return `${sayEnd(from, false)} – ${sayEnd(to, false)}`;
}

function sayEnd(value: string, isAlone: boolean): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return format(parseISO(value), 'd MMM');
  if (/^\d{4}-\d{2}$/u.test(value)) return format(parseISO(value), isAlone ? 'MMMM' : 'MMM');
  return value;
}

/** "Jul ’25", "2014": the month of a date's end, at a glance. */
export function sayMonth(value: string): string {
  const day = value.split('/').at(-1)!;
  return day.length < 7 ? day : format(parseISO(day.slice(0, 7)), 'MMM ’yy');
}
