/** Which end of a time, or what sort of time, a question with "when" asks for. */
export type Bound = 'until' | 'since' | 'by' | 'hour';

const ASKED: readonly (readonly [Bound, RegExp])[] = [
  // "until when", "up to which year"
  ['until', /\b(?:until|till|up\s+to)\s+(?:when|what|which)\b/iu],
  ['since', /\bsince\s+(?:when|what|which)\b/iu],
  // "by when", "what's the deadline"
  ['by', /\bby\s+(?:when|what|which)\b|\b(?:deadline|time\s+limit|cut-?off)\b/iu],
  ['hour', /\b(?:what|which)\s+(?:time|hour)\b(?!\s+(?:of|frame|limit|zone))/iu],
];

const UNIT = `(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)`;
const FOR_SO_LONG = String.raw`for\s+(?:[\p{L}\p{Nd}.,-]+\s+){0,4}${UNIT}`;
const TOLD: Readonly<Record<Bound, RegExp>> = {
  until: new RegExp(
    String.raw`\b(?:until|till|up\s+to|through|by|to\s+the\s+end|at\s+the\s+latest|expir\p{L}*|laps\p{L}*|ends?|ended|ending|r[ua]ns?\s+out|deadline|last(?:s|ed)?|indefinitely|permanently|forever|no\s+end\s+date|${FOR_SO_LONG})\b`,
    'iu',
  ),
  since: new RegExp(
    String.raw`\b(?:since|from|ever|began|begun|begins?|start(?:s|ed)?|open(?:s|ed)|found(?:ed)?|became|join(?:s|ed)|took\s+(?:office|over|up|charge)|appointed|elected|born|first|in\s+(?:1\d|20)\d\d|${UNIT}\s+ago|${FOR_SO_LONG})\b`,
    'iu',
  ),
  by: new RegExp(
    String.raw`\b(?:by|until|till|before|within|deadline|due|no\s+later|at\s+the\s+latest|the\s+end\s+of|expir\p{L}*|r[ua]ns?\s+out|has|have\s+(?:\p{L}+\s+)?${UNIT}|${UNIT}\s+to)\b`,
    'iu',
  ),
  hour: /\b(?:\d{1,2}[.:]\d\d|\d{1,2}\s?[ap]\.?m\b|o['’]clock|noon|midnight|midday|dawn|dusk|sunrise|sunset|(?:half|quarter|\p{L}+|\d{1,2})\s+(?:past|to)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2})|(?:at|by|until|before|after|around|from)\s+(?:about\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?=\s*(?:[.,;]|$|in\s+the|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day))|\d{1,2}\s?h\b)/iu,
};

/** Reads which end of a time is asked for; null where any time tells. */
export function readBound(question: string): Bound | null {
  return ASKED.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

/** True where a text tells such a time: "until May" for "until when", "at noon" for "what time". */
export function tellsBound(text: string, bound: Bound): boolean {
  return TOLD[bound].test(text);
}
