import { makeWordSet } from '../../text/word-set.ts';
import { ROLE_NOUNS } from '../grammar-words.ts';
import { readReportingVerb } from '../reporting-verbs.ts';
import { describeClauseOffer } from './describe-clause-offer.ts';
import { sideOf } from './features.ts';
import type { Clause } from './find-clauses.ts';
import { isContrasted } from './is-contrasted.ts';
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
  let first = end;
  while (first > Math.max(range.from, end - MOST_CLAUSES)) {
    first--;
    if (isContrasted(desk.page, desk.clauses[first]!)) break;
  }
  return offerRange(desk, number, first, end, 'before');
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
    const features = describeClauseOffer(desk, number, clause, sideOf(side), order);
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
  const reports =
    clause.form === 'phrase' || (clause.lemma === 'report' && clause.subject!.way === 'inverted');
  if (!reports || number !== first + 1 || before.subject === null || before.passive) return false;
  return before.cue.from - desk.page.marks[mark]!.to < NEAR && clause.cue.from - before.verb < NEAR;
}

/** Tokens between a quotation, its attribution and a carrier that stands right behind it. */
const NEAR = 7;

/** "…, which the mayor considered an “insult”": the innermost clause has the quotation. This is sure and not weighed. */
function isEmbedded({ page }: Desk, number: number, clause: Clause): boolean {
  const { mention, way } = clause.subject!;
  const opener = page.tokens[mention.from - 1]?.word;
  const gap = page.marks[number]!.from - clause.cue.to;
  if (way !== 'adjacent' || gap >= 4) return false;
  if (
    opener === 'which' ||
    opener === 'whom' ||
    isOfThing(page, mention.from - 1) ||
    opensSentence(page, clause, page.marks[number]!.from)
  )
    return true;
  return isReportedInside(page, clause, page.marks[number]!.from);
}

/** "a proposal that Roe called": the clause behind "that" at `at` is of the thing before it. "Told a reporter that" is not. */
function isOfThing({ tokens }: Page, at: number): boolean {
  const noun = tokens[at - 1];
  if (tokens[at]?.word !== 'that' || noun?.shape !== 'lower' || ROLE_NOUNS.has(noun.word)) return false;
  return [tokens[at - 2], tokens[at - 3]].some((token) => token?.word === 'a' || token?.word === 'an');
}

/** "Roe said: “…”": nothing else stands in the sentence before the quotation. */
function opensSentence(
  { tokens, sentences }: Page,
  { subject, cue, sentence, form }: Clause,
  mark: number,
): boolean {
  const { from, to } = subject!.mention;
  const whole = from === sentences[sentence]!.from && to === cue.from && cue.to === mark - 1;
  return whole && tokens[mark - 1]!.word === ':' && (form === 'past' || form === 'present');
}

/** "Roe said Doe had told police: “…”": a quotation behind a comma or colon belongs to the subject told of. */
function isReportedInside({ tokens }: Page, { subject, lemma }: Clause, mark: number): boolean {
  const sign = tokens[mark - 1]!.word;
  if (!SPOKEN.has(lemma) || (sign !== ':' && sign !== ',')) return false;
  const { from } = subject!.mention;
  const opener = tokens[from - 1]?.word === 'that' ? from - 2 : from - 1;
  return readReportingVerb(tokens[opener]?.word ?? '')?.form === 'past';
}

const SPOKEN = makeWordSet('tell say shout write ask reply');

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
