import { describeSpeaker } from '../mention.ts';
import { firstToken, type Side, tokenAfter } from './content-bound.ts';
import { classify, describeMark } from './describe-mark.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';

/** What speaks for clause `number` reporting something before or after it; null where there is no room. */
export function describeSides(desk: Desk, number: number, side: Side): string[] | null {
  const { page, clauses } = desk;
  const clause = clauses[number]!;
  const sentence = page.sentences[clause.sentence]!;
  const first = firstToken(clause);
  if (side === 'before' && first - sentence.from < 2) return null;
  if (side === 'before' && EMBEDDING.has(page.tokens[first - 1]!.word)) return null;
  const next = clause.verb + 1;
  if (side === 'after' && page.tokens[next]?.word === 'so') return null;
  if (side === 'after' && tokenAfter(clause) >= sentence.to - 1) return null;
  if (side === 'after' && next >= sentence.to - 1) return null;
  if (side === 'after' && isQuotedAs(desk, number)) return null;
  const before = first === sentence.from ? 'start' : classify(page, first - 1);
  const after = classify(page, next);
  const second = classify(page, next + 1);
  const way = clause.subject?.way ?? 'none';
  const kind = clause.subject?.mention.kind ?? 'none';
  const follower = clauses[number + 1];
  const close =
    follower !== undefined && follower.sentence === clause.sentence && follower.verb - clause.verb < 4;
  const last = clauses[number - 1];
  const chained = last !== undefined && last.sentence === clause.sentence && clause.verb - last.verb < 4;
  const features = [
    `lemma ${clause.lemma}`,
    `lemma ${clause.lemma} ${clause.form}`,
    `lemma ${clause.lemma} ${after}`,
    `lemma ${clause.lemma} before ${before}`,
    `form ${clause.form}`,
    `way ${way} ${clause.form}`,
    `way ${way} before ${before}`,
    `kind ${kind}`,
    `who ${clause.subject === null ? 'none' : describeSpeaker(page, clause.subject.mention)}`,
    `after ${after}`,
    `after ${after} ${second}`,
    `before ${before}`,
    `before ${before} ${after}`,
    `passive ${clause.passive}`,
    `lemma ${clause.lemma} passive ${clause.passive} ${way === 'none'}`,
    `negated ${clause.negated}`,
    `close ${close} chained ${chained}`,
    `headline ${page.sentences[clause.sentence]!.paragraph === 0}`,
    `that ${hasThat(desk, clause)}`,
    `object ${page.tokens[next]?.shape ?? 'none'} ${second}`,
    `opener ${classify(page, sentence.from)} ${before}`,
    `room ${describeRoom(first - sentence.from)} ${describeRoom(sentence.to - next)}`,
    `room ${describeRoom(side === 'before' ? first - sentence.from : sentence.to - next)} ${clause.lemma}`,
    ...describeMarks(desk, clause, side),
  ];
  return features.map((feature) => `${side} ${feature}`);
}

/** "…, which the ministry said was …": what stands before the clause is not what it reports. */
const EMBEDDING = new Set('which who whom whose that what where because if whether something'.split(' '));

/** "quoted Roe as saying that …": the saying reports, the quoting does not. */
function isQuotedAs({ page, clauses }: Desk, number: number): boolean {
  const { lemma, sentence } = clauses[number]!;
  const next = clauses[number + 1];
  if ((lemma !== 'quote' && lemma !== 'cite') || next === undefined || next.sentence !== sentence)
    return false;
  return next.form === 'ing' && page.tokens[next.cue.from - 1]!.word === 'as';
}

function describeRoom(tokens: number): string {
  return tokens < 3 ? 'none' : tokens < 7 ? 'little' : tokens < 15 ? 'some' : 'much';
}

function hasThat(desk: Desk, clause: Clause): boolean {
  for (let at = clause.verb + 1; at < clause.verb + 9; at++) {
    const token = desk.page.tokens[at];
    if (token === undefined || desk.page.sentenceOf[at] !== clause.sentence) return false;
    if (token.word === 'that') return true;
  }
  return false;
}

/** Whether a quotation of its own stands beside the clause: then there is nothing left to report there. */
function describeMarks(desk: Desk, clause: Clause, side: Side): string[] {
  const { page } = desk;
  const sentence = page.sentences[clause.sentence]!;
  const beside = side === 'after' ? page.markOf[tokenAfter(clause)] : page.markOf[firstToken(clause) - 1];
  const found: string[] = [];
  if (beside !== undefined && beside !== -1) {
    const traits = describeMark(page, beside);
    found.push(
      `beside ${traits.size} ${traits.opening}`,
      `beside ${traits.first} ${desk.settled[beside] !== null}`,
    );
  }
  let own = 0;
  for (let i = sentence.marks.from; i < Math.min(sentence.marks.to, sentence.marks.from + 6); i++) {
    const mark = page.marks[i]!;
    if (side === 'after' ? mark.from > clause.verb : mark.to <= clause.verb) {
      const settled = desk.settled[i];
      const mine = settled?.offer.cue?.to === clause.cue.to;
      const traits = describeMark(page, i);
      if (own === 0) found.push(`mark ${mine} ${traits.first} ${traits.opening} ${traits.size}`);
      own++;
    }
  }
  found.push(`marks ${Math.min(own, 2)}`);
  return found;
}
