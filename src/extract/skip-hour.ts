import type { Span } from '../text/span.ts';

/** The hour that an entry of a live report begins with, and what it tells behind that; null where it begins with none. */
export function splitHour(text: string, { start, end }: Span): { hour: Span; told: Span } | null {
  const [leading, hour] = HOUR.exec(text.slice(start, Math.min(end, start + LONGEST_HOUR))) ?? [];
  if (leading === undefined) return null;
  return { hour: { start, end: start + hour!.length }, told: { start: start + leading.length, end } };
}

/** An entry of a live report without the hour that it begins with, which is nobody's name and no part of what is told. */
export function skipHour(text: string, span: Span): Span {
  return splitHour(text, span)?.told ?? span;
}

// 19:05 Roe | 19.05 – Roe | [19:05] Roe | 11:45 a.m.: Roe; not "19.05 is the price"
const HOUR = /^(\[?\d{1,2}[:.][0-5]\d(?: ?[ap]\.?m\.?)?)[:\]]?\s{1,2}(?:[-–—]\s)?(?=[\p{Lu}"“'‘])/u;
const LONGEST_HOUR = 24;

/** True where a stretch is only the hour of the entry below it. */
export function isHour(text: string, { start, end }: Span): boolean {
  return ONLY_HOUR.test(text.slice(start, Math.min(end, start + LONGEST_HOUR)));
}

// 14:05 | 9.30 p.m.: | 14:05 GMT
const ONLY_HOUR = /^\[?\d{1,2}[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?[:\]]?$/u;
