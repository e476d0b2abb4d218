import { makeWordSet } from '../../text/word-set.ts';
import type { Mention } from '../mention.ts';
import type { Draft } from './draft.ts';
import type { Content } from './find-contents.ts';
import type { Desk, Offer } from './offer.ts';
import type { Page, Stretch } from './page.ts';

/** A content clause of which quotations take this share or more is just those quotations. */
const MOSTLY_MARKED = 0.85;

/** Puts quotations and content clauses together: a quotation inside a content clause makes it mixed. */
export function draftStatements(desk: Desk, contents: readonly Content[]): Draft[] {
  const { page, settled } = desk;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (const content of dropRepeats(page, contents)) {
    const inside = listMarks(page, content.stretch).filter((mark) => settled[mark] !== null);
    const speaker = content.clause.subject?.mention ?? null;
    const whole = findWhole(desk, content.stretch);
    const own =
      whole === null ? inside.filter((mark) => sharesSpeaker(page, settled[mark]!.offer, content)) : [whole];
    const covered =
      inside.reduce((sum, mark) => sum + shareOf(page, content.stretch, mark), 0) >= MOSTLY_MARKED;
    if (covered || isAnnounced(page, own[0], content.stretch) || isAttributed(desk, inside[0], content))
      continue;
    for (const mark of own) taken.add(mark);
    drafts.push({
      form: whole !== null ? 'direct' : own.length > 0 ? 'mixed' : 'indirect',
      stretch: content.stretch,
      marked: own.map((mark) => ({ start: page.marks[mark]!.start, end: page.marks[mark]!.end })),
      cue: content.clause.cue,
      mention: speaker,
      chance: rateSpeaker(
        content,
        own
          .flatMap((mark) => settled[mark] ?? [])
          .filter(({ offer }) => isBy(offer, speaker))
          .map(({ chance }) => chance),
      ),
      reported: own.length > 0 ? 1 : rateReport(page, content),
      rule: 'content',
      name: null,
      certainty: 'unknown',
      venue: null,
    });
  }
  settled.forEach((attribution, number) => {
    if (attribution === null || taken.has(number)) return;
    const { start, end, from, to } = page.marks[number]!;
    const { mention, cue, rule } = attribution.offer;
    const fixed = { form: 'direct', name: null, certainty: 'unknown', venue: null, reported: 1 } as const;
    const stretch = { from, to };
    drafts.push({
      ...fixed,
      stretch,
      marked: [{ start, end }],
      cue,
      mention,
      chance: attribution.chance,
      rule,
    });
  });
  return drafts.sort((a, b) => a.stretch.from - b.stretch.from || b.stretch.to - a.stretch.to);
}

/** "Roe posted: “No way.”": a mark that is all of the content is a quotation, even one that nobody seemed to say. */
function findWhole({ page, settled }: Desk, { from, to }: Stretch): number | null {
  const mark = page.markOf[from]!;
  const isWhole = mark !== -1 && page.marks[mark]!.from === from && page.marks[mark]!.to === to;
  return isWhole && settled[mark] === null ? mark : null;
}

/** "“…,” Roe told journalists, the agency reported": a quotation with its own attribution is not the agency's words. */
function isAttributed(
  { page, settled }: Desk,
  mark: number | undefined,
  { stretch, clause }: Content,
): boolean {
  if (mark === undefined || page.marks[mark]!.from !== stretch.from) return false;
  const cue = settled[mark]?.offer.cue ?? null;
  return cue !== null && cue.to !== clause.cue.to && cue.from > stretch.from && cue.to <= stretch.to;
}

/** "in a statement: “…”": what stands before the colon only announces the quotation. */
function isAnnounced(page: Page, mark: number | undefined, stretch: Stretch): boolean {
  if (mark === undefined) return false;
  const { from, to } = page.marks[mark]!;
  return from > stretch.from && to >= stretch.to - 1 && page.tokens[from - 1]!.word === ':';
}

/** Verbs of attitude: "rejected those calls" is the reporter's wording of it, never stated as what somebody said. */
const ATTITUDES = makeWordSet(
  'question reject criticise criticize praise blast slam denounce dismiss mock back support defend oppose',
);
const MOST_OF_ATTITUDE = 0.5;

function rateReport(page: Page, { clause, stretch, chance }: Content): number {
  if (!ATTITUDES.has(clause.lemma) || page.tokens[stretch.from]!.word === 'that') return chance;
  return Math.min(chance, MOST_OF_ATTITUDE);
}

function rateSpeaker({ clause }: Content, marks: readonly number[]): number {
  return marks.length > 0 ? Math.max(...marks) : (clause.subject?.chance ?? 1);
}

/** Of two content clauses that overlap for the most part the likelier one is kept. */
function dropRepeats(page: Page, contents: readonly Content[]): Content[] {
  const kept: Content[] = [];
  for (const content of contents) {
    const last = kept.at(-1);
    if (last === undefined || shareTokens(last.stretch, content.stretch) < 0.5) kept.push(content);
    // "Roe said that …, according to the paper": Roe's clause is the one that reports.
    else if (content.clause.form === 'phrase' && last.clause.sentence === content.clause.sentence) continue;
    else if (isFreeRelative(page, content.clause.subject?.mention, last.stretch)) continue;
    else if (content.chance > last.chance) kept[kept.length - 1] = content;
  }
  return kept;
}

/** "said that … what it described as “…”": the clause behind "what" is among the words of the outer one. */
function isFreeRelative({ tokens }: Page, mention: Mention | undefined, outer: Stretch): boolean {
  if (mention === undefined || mention.from <= outer.from || mention.to > outer.to) return false;
  return tokens[mention.from - 1]!.word === 'what';
}

function isBy({ mention }: Offer, speaker: Mention | null): boolean {
  return mention?.head.to === speaker?.head.to;
}

/** Whether the mark in the content has the content's own speaker, by that name or as "what it called “…”". */
function sharesSpeaker(page: Page, offer: Offer, content: Content): boolean {
  const { mention } = offer;
  if (isBy(offer, content.clause.subject?.mention ?? null)) return true;
  return (
    mention !== null &&
    page.tokens[mention.from]!.word === 'it' &&
    isFreeRelative(page, mention, content.stretch)
  );
}

function shareTokens(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared / Math.min(a.to - a.from, b.to - b.from);
}

function shareOf(page: Page, stretch: Stretch, mark: number): number {
  const { from, to } = page.marks[mark]!;
  return (Math.min(to, stretch.to) - Math.max(from, stretch.from)) / (stretch.to - stretch.from);
}

/** The marks that lie in the stretch, found by the token's own mark number: linear in its length. */
function listMarks(page: Page, stretch: Stretch): number[] {
  const found: number[] = [];
  for (let at = stretch.from; at < stretch.to; at++) {
    const mark = page.markOf[at]!;
    if (mark !== -1 && mark !== found.at(-1)) found.push(mark);
  }
  return found;
}
