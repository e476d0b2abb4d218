import { type Mention, spanOf } from '../../src/extract/mention.ts';
import { attributeMarks, chooseHeaviest } from '../../src/extract/quotes/attribute-marks.ts';
import { describeEnds } from '../../src/extract/quotes/content-ends.ts';
import { describeSides } from '../../src/extract/quotes/content-sides.ts';
import { describeStarts } from '../../src/extract/quotes/content-starts.ts';
import { nameFeatures } from '../../src/extract/quotes/features.ts';
import { chooseByWeight, findClauses } from '../../src/extract/quotes/find-clauses.ts';
import { describeChoices } from '../../src/extract/quotes/find-subject.ts';
import { makeDesk, type Offer } from '../../src/extract/quotes/offer.ts';
import { type Page, readPage } from '../../src/extract/quotes/page.ts';
import { partOf } from '../../src/extract/quotes/parts.ts';
import { compileWeights, type Weights } from '../../src/extract/quotes/weigh.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { type Example, learnWeights } from './learn-weights.ts';
import type { GoldDocument } from './quotes-data.ts';

const SETTINGS = { epochs: 20, rate: 0.05, decay: 2e-3, fewest: 5 };
/** How many weights each model may have: the file stays readable and loses next to nothing. */
const SIZES = { subject: 300, speaker: 1300, sides: 1800, starts: 700, ends: 900 };

/** Named weights of every model. */
export type Models = Readonly<Record<keyof typeof SIZES, ReadonlyMap<string, number>>>;

/** Learns all models from annotated documents, each with the ones before it. The same documents give the same models. */
export function learnQuotes(marked: readonly GoldDocument[], speech: readonly GoldDocument[]): Models {
  for (const { text } of [...marked, ...speech]) defineWords(readPage({ text, furniture: [] }));
  const learn = (examples: Example[], most: number) => learnWeights(examples, { ...SETTINGS, most });
  const subject = learn(speech.flatMap(collectSubjects), SIZES.subject);
  const subjectWeights = compile(subject);
  const speaker = learn(
    marked.flatMap((document) => collectSpeakers(document, subjectWeights)),
    SIZES.speaker,
  );
  const seen = speech.map((document) => collectContents(document, subjectWeights, compile(speaker)));
  const learnPart = (part: 'sides' | 'starts' | 'ends') =>
    learn(
      seen.flatMap((found) => found[part]),
      SIZES[part],
    );
  return {
    subject,
    speaker,
    sides: learnPart('sides'),
    starts: learnPart('starts'),
    ends: learnPart('ends'),
  };
}

/** Lets features be named with the words that stand before marks and end paragraphs, and with every sign. */
function defineWords({ tokens, marks, paragraphs }: Page): void {
  for (const { from } of marks) if (from > 0) partOf(tokens[from - 1]!.word);
  for (const { to } of paragraphs) if (to > 0) partOf(tokens[to - 1]!.word);
  for (const { word, shape } of tokens)
    if (shape === 'sign') for (const part of [word, word.charAt(0)]) partOf(part);
}

/** Weights by name, ready to be looked up. */
export function compile(weights: ReadonlyMap<string, number>): Weights {
  return compileWeights(Object.fromEntries(weights));
}

/** The choices among subjects for every verb that is a cue in the training part. */
function collectSubjects(document: GoldDocument): Example[] {
  const page = readPage({ text: document.text, furniture: [] });
  const examples: Example[] = [];
  findClauses(page, (choices, place) => {
    const verb = page.tokens[place.verb]!;
    const quotes = document.quotes.filter(
      ({ cue, speaker }) => cue !== null && speaker !== null && overlaps(cue, verb),
    );
    const isRight = ({ mention }: { mention: Mention }) =>
      quotes.some(({ speaker }) => speaker !== null && overlaps(spanOf(page, mention), speaker));
    const right = choices.flatMap((choice, i) => (isRight(choice) ? [i] : []));
    if (right.length > 0) examples.push({ choices: describeChoices(choices).map(nameFeatures), right });
    return choices[right[0] ?? 0] ?? null;
  });
  return examples;
}

/** The choices among offers for every mark, with the truth taken for what was decided before. */
function collectSpeakers(document: GoldDocument, subject: Weights): Example[] {
  const page = readPage({ text: document.text, furniture: [] });
  const desk = makeDesk(page, findClauses(page, chooseByWeight(subject)));
  const examples: Example[] = [];
  attributeMarks(desk, (offers, number) => {
    const gold = document.quotes.find((quote) => shareMost(quote, page.marks[number]!));
    const right = offers.flatMap((offer, i) => (isRight(offer, gold) ? [i] : []));
    if (right.length > 0 && right.length < offers.length) {
      examples.push({ choices: offers.map((offer) => nameFeatures(offer.features)), right });
    }
    const first = right[0];
    return first === undefined || gold === undefined ? null : { offer: offers[first]!, chance: 1 };
  });
  return examples;

  function isRight(offer: Offer, gold: GoldDocument['quotes'][number] | undefined): boolean {
    if (gold === undefined) return offer.mention === null;
    return (
      gold.speaker !== null && offer.mention !== null && overlaps(spanOf(page, offer.mention), gold.speaker)
    );
  }
}

/** For every clause: does it report on a side, where does that start, and where does it end. */
function collectContents(document: GoldDocument, subject: Weights, speaker: Weights) {
  const page = readPage({ text: document.text, furniture: [] });
  const desk = makeDesk(page, findClauses(page, chooseByWeight(subject)));
  attributeMarks(desk, chooseHeaviest(speaker));
  const found = { sides: [] as Example[], starts: [] as Example[], ends: [] as Example[] };
  const contents = document.quotes.filter((quote) => quote.type !== 'direct' && quote.cue !== null);
  desk.clauses.forEach((clause, number) => {
    const verb = page.tokens[clause.verb]!;
    const own = contents.filter((quote) => overlaps(quote.cue!, verb));
    for (const side of ['before', 'after'] as const) {
      const features = describeSides(desk, number, side);
      if (features === null) continue;
      const gold = own.find((quote) =>
        side === 'after' ? quote.start >= verb.end : quote.end <= verb.start,
      );
      found.sides.push({ choices: [nameFeatures(features), []], right: [gold === undefined ? 1 : 0] });
      if (gold === undefined) continue;
      const starts = describeStarts(desk, clause, side);
      const start = starts.findIndex((bound) => page.tokens[bound.at]!.end > gold.start);
      if (start < 0) continue;
      found.starts.push({ choices: starts.map((bound) => nameFeatures(bound.features)), right: [start] });
      const ends = describeEnds(desk, clause, side, starts[start]!.at);
      const end = ends.findIndex((bound) => page.tokens[bound.at - 1]!.end >= gold.end - 1);
      if (end >= 0)
        found.ends.push({ choices: ends.map((bound) => nameFeatures(bound.features)), right: [end] });
    }
  });
  return found;
}

function shareMost(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (a.end - a.start + (b.end - b.start) - shared) >= 0.8;
}

/** One model a block, one weight a line, sorted by name: a change shows as what it is. */
