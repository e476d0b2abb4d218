import { describeMark } from './describe-mark.ts';
import { addFeature, type Features, sideOf, template } from './features.ts';
import { endsAsking } from './find-answers.ts';
import type { Desk, Offer } from './offer.ts';
import type { Page } from './page.ts';
import { askPart, findPart, partOf } from './parts.ts';

/** A quotation alone in its paragraph: the speaker of the last clause in the paragraph before. */
export function offerParagraphBefore(desk: Desk, number: number): Offer[] {
  const { page, clauses, clausesOf } = desk;
  const mark = page.marks[number]!;
  const before = page.paragraphs[mark.paragraph - 1];
  const own = page.paragraphs[mark.paragraph]!;
  if (before === undefined || mark.from !== own.from) return [];
  const first = clausesOf[before.sentences.from]!.from;
  const last = clausesOf[before.sentences.to - 1]!.to;
  const ending = page.tokens[before.to - 1]!.word;
  // A question of the paper's own names whom it is about.
  if (endsAsking(page, before)) return [];
  const traits = describeMark(page, number);
  for (let i = last - 1; i >= Math.max(first, last - 3); i--) {
    const clause = clauses[i]!;
    if (clause.subject === null || isAside(page, clause.subject.mention.from)) continue;
    const recent = clause.sentence === before.sentences.to - 1 ? LAST : EARLIER;
    const features: Features = [];
    addFeature(features, ABOVE, ALONE);
    addFeature(features, ABOVE, ENDING, findPart(ending));
    addFeature(features, ABOVE, recent, askPart(traits.alone), askPart(mark.to >= own.to));
    addFeature(features, ABOVE, LEMMA, partOf(clause.lemma));
    addFeature(features, ABOVE, KIND, partOf(clause.subject.mention.kind));
    addFeature(features, ABOVE, SIZE, traits.size);
    addFeature(features, ABOVE, AFTER, traits.after);
    const { mention, chance: trust } = clause.subject;
    return [{ rule: 'above', mention, cue: clause.cue, trust, features }];
  }
  return [];
}

/** "Asked whether the guild would close, as the ministry demands": who is asked about or compared with says nothing. */
function isAside({ tokens }: Page, from: number): boolean {
  const [comma, before] = [tokens[from - 2]?.word, tokens[from - 1]?.word ?? ''];
  return OPEN.has(before) || (before === 'as' && comma === ',');
}

const OPEN = new Set(['whether', 'if']);

const ABOVE = sideOf('above');
const ALONE = template('');
const ENDING = template('ending *');
const LAST = template('last * *');
const EARLIER = template('earlier * *');
const LEMMA = template('lemma *');
const KIND = template('kind *');
const SIZE = template('size *');
const AFTER = template('after *');
