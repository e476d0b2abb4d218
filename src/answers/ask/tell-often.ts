const UNIT = `(?:second|minute|hour|day|night|morning|evening|week|weekend|fortnight|month|quarter|year|decade)s?`;
const DAY = `(?:mon|tues|wednes|thurs|fri|satur|sun)days?`;
// "every second night", "three times", "weekly", "on alternate Thursdays", "twice a year", "for the third time"
const OFTEN = new RegExp(
  String.raw`\b(?:(?:every|each|alternate)\s+(?:\p{L}+\s+){0,2}(?:${UNIT}|${DAY})|once|twice|thrice|[\p{L}\p{Nd}]+\s+times|\p{L}+\s+time|daily|weekly|monthly|yearly|annual(?:ly)?|quarterly|fortnightly|hourly|regularly|rarely|seldom|often|always|never|usually|sometimes|occasionally|frequently|again\s+and\s+again|constantly|on\s+${DAY.replace('?', '')}|(?:an?|per)\s+${UNIT})\b`,
  'iu',
);

/** True where a text tells how often something is or was. */
export function tellsOften(text: string): boolean {
  return OFTEN.test(text);
}
