import { describeSpeaker, type Mention } from '../mention.ts';
import { classify, describeMark } from './describe-mark.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';
import type { Page } from './page.ts';

/** What speaks for or against a clause being the attribution of mark `number`. */
export function describeClauseOffer(
  desk: Desk,
  number: number,
  clause: Clause,
  side: string,
  order: number,
): string[] {
  const { page } = desk;
  const mark = page.marks[number]!;
  const traits = describeMark(page, number);
  const subject = clause.subject!;
  const reach = {
    from: Math.min(clause.cue.from, subject.mention.from),
    to: Math.max(clause.cue.to, subject.mention.to),
  };
  const opensSentence = reach.from === page.sentences[clause.sentence]!.from;
  const led = opensSentence ? 'start' : classify(page, reach.from - 1);
  const later = reach.from >= mark.to;
  const gap = later ? reach.from - mark.to : mark.from - reach.to;
  const distance =
    gap <= 0 ? '0' : gap < 4 ? `${gap}` : gap < 7 ? '4' : gap < 12 ? '7' : gap < 20 ? '12' : 'far';
  const between = later
    ? countMarks(page.markOf, mark.to, reach.from)
    : countMarks(page.markOf, reach.to, mark.from);
  const touch = gap <= 1 ? (later ? traits.after : traits.before) : 'off';
  return [
    side,
    `${side} distance ${distance}`,
    `${side} order ${order}`,
    `${side} between ${between}`,
    `${side} lemma ${clause.lemma}`,
    `${side} lemma ${clause.lemma} ${traits.size}`,
    `${side} form ${clause.form}`,
    `${side} way ${subject.way}`,
    `${side} kind ${subject.mention.kind}`,
    `${side} who ${describeSpeaker(page, subject.mention)}`,
    `${side} who ${describeSpeaker(page, subject.mention)} ${traits.size}`,
    `${side} size ${traits.size}`,
    `${side} size ${traits.size} distance ${distance}`,
    `${side} ending ${traits.ending} ${order}`,
    `${side} touch ${touch}`,
    `${side} opening ${traits.opening} ${traits.before}`,
    `${side} first ${traits.first} ${traits.alone} ${order}`,
    `${side} next ${classify(page, clause.cue.to)}`,
    `${side} lemma ${clause.lemma} next ${classify(page, clause.cue.to)}`,
    `${side} next ${classify(page, clause.cue.to)} ${classify(page, clause.cue.to + 1)}`,
    `${side} passive ${clause.passive}`,
    `${side} led ${led} ${distance}`,
    `${side} led ${led} ${order}`,
    `${side} two ${traits.beforeThat} ${traits.before}`,
    `${side} same ${isLastSpeaker(desk, number, subject.mention)} ${traits.first}`,
    ...describeGap(page, later ? mark.to : reach.to, later ? reach.from : mark.from).map(
      (f) => `${side} ${f}`,
    ),
    `${side} negated ${clause.negated}`,
    `${side} prev ${traits.before} ${traits.titled} ${traits.size}`,
    `${side} prev ${traits.before} ${distance}`,
    `${side} ${subject.way} ${distance} ${subject.mention.kind}`,
  ];
}

/** What stands between a clause and a mark: a new clause there makes it unlikely that the one belongs to the other. */
function describeGap(page: Page, from: number, to: number): string[] {
  const seen = new Set<string>();
  let commas = 0;
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const { word } = page.tokens[at]!;
    if (word === ',') commas++;
    else if (GAP_WORDS.has(word)) seen.add(`gap ${word}`);
  }
  return [...seen, `commas ${Math.min(commas, 3)}`];
}

const GAP_WORDS = new Set(
  '; : - – — -- that which who and but while when as after because if where although'.split(' '),
);

/** Whether the mark before was said by somebody with the same last word. */
function isLastSpeaker(desk: Desk, number: number, mention: Mention): string {
  const last = desk.settled[number - 1]?.offer.mention;
  if (last === undefined || last === null) return 'none';
  const { tokens } = desk.page;
  return `${tokens[last.head.to - 1]!.word === tokens[mention.head.to - 1]!.word}`;
}

function countMarks(markOf: Int32Array, from: number, to: number): string {
  const limit = Math.min(to, from + 30);
  for (let i = from; i < limit; i++) if (markOf[i] !== -1) return 'some';
  return 'none';
}
