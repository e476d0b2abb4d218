import { NUMBER_WORDS } from '../../extract/dates/read-number.ts';

const wordsOf = (from: number, to: number) =>
  [...NUMBER_WORDS].filter(([, value]) => value >= from && value <= to).map(([word]) => word);
const UNIT = `(?:${wordsOf(1, 9).join('|')})`;
const TEEN = `(?:${wordsOf(10, 19).join('|')})`;
const TEN = `(?:${wordsOf(20, 90).join('|')})`;
const BELOW_100 = `(?:${TEN}[\\s-]${UNIT}|${TEN}|${TEEN})`;
// "nineteen ninety-one", "twenty twenty-two", "twenty oh five"
const PAIR = new RegExp(
  `\\b(?<century>eighteen|nineteen|twenty)[\\s-](?:(?<rest>${BELOW_100})|oh?[\\s-](?<unit>${UNIT}))\\b`,
  'giu',
);
// "two thousand and eight", "the two thousand eight war", but no "two thousand and eight boats"
const THOUSAND = new RegExp(
  `\\btwo\\s+thousand(?:\\s+(?:and\\s+)?(?<rest>${BELOW_100}|${UNIT}))\\b(?!\\s+(?!(?:and|or|to|until|till|vs|versus|in|war|conflict|crisis|treaty|accord|agreement|vote|election|referendum|summit)\\b)\\p{L})`,
  'giu',
);

// "what has the year 1936 to do with it", "in the year 2008"
const NAMED = /\bthe\s+year\s+(?:of\s+)?(?=[12]\d{3}\b)/giu;
const TO_DO_WITH =
  /^what\s+(?:does\s+|did\s+)?([12]\d{3})\s+(?:has|have|had)(?:\s+got)?\s+to\s+do\s+with\b.*$/iu;

/** The text with its years in figures that are typed in words: "twenty twenty-two" is "2022". */
export function writeYears(typed: string): string {
  return typed
    .replace(NAMED, '')
    .replace(TO_DO_WITH, '$1')
    .replace(PAIR, (_, century: string, rest?: string, unit?: string) =>
      String(100 * count(century) + count(rest ?? unit ?? '')),
    )
    .replace(THOUSAND, (_, rest: string) => String(2000 + count(rest)));
}

function count(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]+/u)
    .reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0);
}
