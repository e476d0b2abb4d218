import type { DateMention } from '../../src/extract/dates/date-mention.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

/** One document of the measuring data. */
export interface GoldDates {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly gold?: string;
  readonly timexes: readonly (Span & {
    text: string;
    type: string;
    value: string;
    functionInDocument?: string;
  })[];
}

export interface DateScore {
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
  readonly spanF1: string;
  readonly errors: readonly { text: string; line: string }[];
}

// 2025-07-24, 2025-07, 2025
const DAY_MONTH_YEAR = /^\d{4}(-\d\d(-\d\d)?)?$/;
// 2025-07-24TMO
const TIME_OF_DAY = /^(\d{4}-\d\d-\d\d)T/;

/** The values of a mention as they are compared: both ends of a range, and the day of a time of day. */
export function listValues(mention: DateMention): string[] {
  return mention.value.split('/').flatMap((value) => [value, TIME_OF_DAY.exec(value)?.[1] ?? value]);
}

/** Scores values of days, months and years the way ../shared/eval/dates/score.mjs does. */
export function scoreDates(
  gold: readonly GoldDates[],
  find: (document: GoldDates) => DateMention[],
): DateScore {
  const errors: { text: string; line: string }[] = [];
  const count = {
    gold: 0,
    goldRight: 0,
    found: 0,
    foundRight: 0,
    spans: 0,
    spansHit: 0,
    mentions: 0,
    mentionsHit: 0,
  };
  for (const document of gold) {
    const meta = document.timexes.filter(({ functionInDocument }) =>
      functionInDocument?.endsWith('ION_TIME'),
    );
    const timexes = document.timexes.filter((timex) => !meta.includes(timex));
    const mentions = find(document).filter(({ span }) => !meta.some((timex) => overlaps(timex, span)));
    const around = (span: Span) =>
      document.text.slice(Math.max(0, span.start - 60), span.end + 40).replaceAll('\n', ' ');
    for (const timex of timexes) {
      const hits = mentions.filter(({ span }) => overlaps(span, timex));
      count.spans++;
      if (hits.length > 0) count.spansHit++;
      const value = TIME_OF_DAY.exec(timex.value)?.[1] ?? timex.value;
      if (!isDated(timex.type) || !DAY_MONTH_YEAR.test(value)) continue;
      count.gold++;
      if (hits.some((hit) => listValues(hit).some((found) => found === value || found === timex.value)))
        count.goldRight++;
      else
        errors.push({
          text: timex.text,
          line: `${timex.text} = ${value}, found ${hits.map((hit) => hit.value).join() || 'none'} [${document.dct}] ${around(timex)}`,
        });
    }
    for (const mention of mentions) {
      const hits = timexes.filter((timex) => overlaps(timex, mention.span));
      count.mentions++;
      if (hits.length > 0) count.mentionsHit++;
      const values = listValues(mention);
      if (
        mention.kind === 'duration' ||
        mention.kind === 'set' ||
        !values.some((value) => DAY_MONTH_YEAR.test(value))
      )
        continue;
      count.found++;
      const right = hits.some(
        (timex) => isDated(timex.type) && values.includes(TIME_OF_DAY.exec(timex.value)?.[1] ?? timex.value),
      );
      if (right) count.foundRight++;
      else if (
        !hits.some(
          (hit) => isDated(hit.type) && DAY_MONTH_YEAR.test(TIME_OF_DAY.exec(hit.value)?.[1] ?? hit.value),
        )
      ) {
        const text = document.text.slice(mention.span.start, mention.span.end);
        errors.push({
          text,
          line: `too much: ${text} = ${mention.value}, ${hits.map((hit) => `${hit.type} ${hit.value}`).join() || 'none'} [${document.dct}] ${around(mention.span)}`,
        });
      }
    }
  }
  const precision = count.foundRight / count.found;
  const recall = count.goldRight / count.gold;
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall)),
    spanF1: percent(
      (2 * count.spansHit * count.mentionsHit) /
        (count.spans * count.mentionsHit + count.mentions * count.spansHit),
    ),
    errors,
  };
}

function isDated(type: string): boolean {
  return type === 'DATE' || type === 'TIME';
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
