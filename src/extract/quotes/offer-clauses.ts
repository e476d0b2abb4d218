import { describeSpeaker, type Mention } from '../mention.ts';
import { classify, describeMark } from './describe-mark.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk, Offer } from './offer.ts';
import type { Page } from './page.ts';

/** No more clauses than this are looked at on one side of a mark. */
const MOST_CLAUSES = 5;

/** Quotation, verb, speaker: the clauses after the mark in its sentence. */
export function offerClausesAfter(desk: Desk, number: number): Offer[] {
  const mark = desk.page.marks[number]!;
  const range = desk.clausesOf[mark.sentence]!;
  const first = findFirst(desk.clauses, range.from, range.to, mark.to);
  const last = Math.min(range.to, first + 2);
  return offerRange(desk, number, first, last, 'after');
}

/** Speaker, verb, quotation: the clauses before the mark in its sentence. */
export function offerClausesBefore(desk: Desk, number: number): Offer[] {
  const mark = desk.page.marks[number]!;
  const range = desk.clausesOf[mark.sentence]!;
  const end = findFirst(desk.clauses, range.from, range.to, mark.from);
  return offerRange(desk, number, Math.max(range.from, end - MOST_CLAUSES), end, 'before');
}

/** "…of it.” The minister said …": an attribution that opens the next sentence; and the clause of the one before. */
export function offerNeighbours(desk: Desk, number: number): Offer[] {
  const { page, clausesOf } = desk;
  const mark = page.marks[number]!;
  const offers: Offer[] = [];
  for (const [sentence, side] of [
    [mark.sentence + 1, 'next'],
    [mark.sentence - 1, 'last'],
  ] as const) {
    if (page.sentences[sentence]?.paragraph !== mark.paragraph) continue;
    const range = clausesOf[sentence]!;
    if (side === 'next')
      offers.push(...offerRange(desk, number, range.from, Math.min(range.to, range.from + 1), side));
    else offers.push(...offerRange(desk, number, Math.max(range.from, range.to - 2), range.to, side));
  }
  return offers;
}

function offerRange(desk: Desk, number: number, from: number, to: number, side: string): Offer[] {
  const offers: Offer[] = [];
  for (let i = from; i < to; i++) {
    const clause = desk.clauses[i]!;
    if (clause.subject === null || isCarrier(desk, i, from, number)) continue;
    const order = side === 'before' || side === 'last' ? to - i : i - from + 1;
    const features = describeClauseOffer(desk, number, clause, side, order);
    const { mention, chance: trust } = clause.subject;
    const sure = side === 'before' && order === 1 && isEmbedded(desk, number, clause);
    offers.push({ rule: side, mention, cue: clause.cue, trust, sure, features });
  }
  return offers;
}

/** "…,” Roe said, according to the paper": the paper printed it, Roe said it. This is sure and not weighed. */
function isCarrier(desk: Desk, number: number, first: number, mark: number): boolean {
  const clause = desk.clauses[number]!;
  const before = desk.clauses[first]!;
  if (clause.form !== 'phrase' || number !== first + 1 || before.subject === null || before.passive)
    return false;
  return before.cue.from - desk.page.marks[mark]!.to < NEAR && clause.cue.from - before.verb < NEAR;
}

/** Tokens between a quotation, its attribution and a carrier that stands right behind it. */
const NEAR = 7;

/** "…, which the mayor considered an “insult”": the innermost clause has the quotation. This is sure and not weighed. */
function isEmbedded({ page }: Desk, number: number, clause: Clause): boolean {
  const { mention, way } = clause.subject!;
  const opener = page.tokens[mention.from - 1]?.word;
  const gap = page.marks[number]!.from - clause.cue.to;
  return way === 'adjacent' && (opener === 'which' || opener === 'whom') && gap < 4;
}

function describeClauseOffer(
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

/** The first clause in [from, to) whose verb stands at or after token `at`. */
function findFirst(clauses: readonly Clause[], from: number, to: number, at: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.verb < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
