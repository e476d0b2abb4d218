/** Ordered: the first that fits names the class. Each has an example above it. */
const CLASSES: readonly (readonly [name: string, pattern: RegExp])[] = [
  // a year earlier, two days later
  ['counted from another date', /\b(earlier|later|before|after|following|previous|next|that|same)\b/i],
  // two weeks ago
  ['ago', /\bago\b/i],
  // last week, this year
  ['last, this', /\b(last|this|past|current|coming)\b/i],
  // Monday
  ['weekday', /day\b(?<!to[dD]ay|yesterday|\b[dD]ay)/i],
  // yesterday
  ['near day', /\b(today|yesterday|tomorrow|tonight|overnight)\b/i],
  // Sept. 30, September 1998
  ['month', /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i],
  // 1998
  ['year', /\b[12]\d{3}\b/],
];

/** The class of an expression of time, for grouping errors. */
export function classifyExpression(text: string): string {
  return CLASSES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
