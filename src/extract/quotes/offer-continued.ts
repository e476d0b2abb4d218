import { describeMark } from './describe-mark.ts';
import { addFeature, type Features, sideOf, template } from './features.ts';
import type { Desk, Offer } from './offer.ts';
import { askPart, countPart, type Part, partOf } from './parts.ts';

/** The share of trust that a speaker keeps in a new paragraph which nothing but its quotation ties to the last one. */
const OVER_A_BREAK = 0.9;

/** The speaker goes on: the mark before in the paragraph, or the last one of the paragraph before. */
export function offerContinued(desk: Desk, number: number): Offer[] {
  const { page, settled } = desk;
  const mark = page.marks[number]!;
  for (let i = number - 1; i >= Math.max(0, number - 4); i--) {
    const earlier = page.marks[i]!;
    const attribution = settled[i];
    if (earlier.paragraph < mark.paragraph - 1) return [];
    if (attribution === null || attribution === undefined) continue;
    const { mention, cue, rule } = attribution.offer;
    if (mention === null) continue;
    const side = earlier.paragraph === mark.paragraph ? 'continued' : 'paragraph';
    const reopened = side === 'paragraph' && isReopened(desk, number, i);
    return [
      {
        rule: side,
        mention,
        cue,
        trust: side === 'continued' || reopened ? attribution.chance : attribution.chance * OVER_A_BREAK,
        sure: reopened,
        features: describe(desk, number, i, side, rule),
      },
    ];
  }
  return [];
}

/**
 * The paragraph before ended inside its quotation and this one opens again, with no clause of its own that could say
 * otherwise: the same person goes on. This is sure and not weighed.
 */
function isReopened({ page, clausesOf }: Desk, number: number, from: number): boolean {
  const mark = page.marks[number]!;
  const earlier = page.marks[from]!;
  const own = page.paragraphs[mark.paragraph]!;
  const above = page.paragraphs[earlier.paragraph]!;
  if (mark.from !== own.from || earlier.paired || earlier.to !== above.to) return false;
  // "ROE: I do not.": a transcript that opens every line has names of its own.
  if (page.tokens[mark.from + 2]?.word === ':') return false;
  return clausesOf[own.sentences.from]!.from === clausesOf[own.sentences.to - 1]!.to;
}

function describe(desk: Desk, number: number, from: number, rule: string, earlierRule: string): Features {
  const { page, clausesOf } = desk;
  const mark = page.marks[number]!;
  const earlier = page.marks[from]!;
  const { size, before, after, opening, ...traits } = describeMark(page, number);
  const own = clausesOf[mark.sentence]!;
  const sentences = countPart(Math.min(3, mark.sentence - earlier.sentence));
  const clauses = own.to === own.from ? NONE : SOME;
  const first = askPart(traits.first);
  const side = sideOf(rule);
  const features: Features = [];
  addFeature(features, side, ALONE);
  addFeature(features, side, SIZE, size);
  addFeature(features, side, SENTENCES, sentences);
  addFeature(features, side, GAP, gapOf(mark.from - earlier.to));
  addFeature(features, side, PLACE, first, askPart(traits.alone), clauses);
  addFeature(features, side, PLACE, first, sentences, clauses);
  addFeature(features, side, BEFORE, before);
  addFeature(features, side, AFTER, after);
  addFeature(features, side, SKIPPED, countPart(number - from - 1));
  addFeature(features, side, EARLIER, partOf(earlierRule));
  addFeature(features, side, ENDS, earlier.paired ? PAIRED : OPEN);
  addFeature(features, side, CLAUSES, clauses, size);
  addFeature(features, side, OPENING, opening, first);
  return features;
}

function gapOf(tokens: number): Part {
  return tokens < 2 ? countPart(Math.max(tokens, 0)) : tokens < 8 ? NEAR : tokens < 20 ? MID : FAR;
}

const ALONE = template('');
const SIZE = template('size *');
const SENTENCES = template('sentences *');
const GAP = template('gap *');
const PLACE = template('place * * *');
const BEFORE = template('before *');
const AFTER = template('after *');
const SKIPPED = template('skipped *');
const EARLIER = template('earlier *');
const ENDS = template('*');
const CLAUSES = template('clauses * *');
const OPENING = template('opening * *');
const [NONE, SOME, PAIRED, OPEN] = [partOf('none'), partOf('some'), partOf('paired'), partOf('open')];
const [NEAR, MID, FAR] = [partOf('near'), partOf('mid'), partOf('far')];
