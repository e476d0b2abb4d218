import { makeWordSet } from '../../text/word-set.ts';
import { describeMark } from './describe-mark.ts';
import { addFeature, type Features, sideOf, template } from './features.ts';
import type { Desk, Offer } from './offer.ts';
import type { Page } from './page.ts';
import { askPart, findPart, partOf, partsOf } from './parts.ts';

/** Titles, nicknames, scare quotes: the offer that the marked words are no quotation. */
export function offerNothing(desk: Desk, number: number): Offer[] {
  const { page, clausesOf } = desk;
  const traits = describeMark(page, number);
  const mark = page.marks[number]!;
  const range = clausesOf[mark.sentence]!;
  const word = traits.first ? START : findPart(page.tokens[mark.from - 1]!.word);
  const earlier = desk.settled[number - 1] === null && page.marks[number - 1]?.sentence === mark.sentence;
  const { size, before, after, beforeThat } = traits;
  if (isSpoken(page, number)) return [];
  const titled = askPart(traits.titled);
  const features: Features = [];
  addFeature(features, NOTHING, ALONE);
  addFeature(features, NOTHING, SIZE, size);
  addFeature(features, NOTHING, BEFORE, before);
  addFeature(features, NOTHING, AFTER, after);
  addFeature(features, NOTHING, BEFORE_SIZE, before, size);
  addFeature(features, NOTHING, ENDING, traits.ending);
  addFeature(features, NOTHING, TITLED_SIZE, titled, size);
  addFeature(features, NOTHING, OPENING, traits.opening, before);
  addFeature(features, NOTHING, CLAUSES, askPart(range.to > range.from));
  addFeature(features, NOTHING, AGAIN, askPart(earlier));
  addFeature(features, NOTHING, ALONE_SIZE, askPart(traits.alone), size);
  addFeature(features, NOTHING, PAIRED, askPart(mark.paired));
  addFeature(features, NOTHING, WORD, word);
  addFeature(features, NOTHING, WORD_TITLED, word, titled);
  addFeature(features, NOTHING, TWO, beforeThat, before);
  addFeature(features, NOTHING, AFTER_SIZE, after, size, before);
  const sure = !traits.first && isNaming(page, mark.from);
  return [{ rule: 'nothing', mention: null, cue: null, trust: 1, sure, features }];
}

/** "Her answer was short: “It is over.”": a whole sentence behind a colon is no title, however few its words are. */
function isSpoken(page: Page, number: number): boolean {
  const { opening, ending } = describeMark(page, number);
  const before = page.tokens[page.marks[number]!.from - 1];
  return before?.word === ':' && opening === CAPITAL && SENTENCE_ENDS.has(ending);
}

/** "known as “…”", "nicknamed “…”", "entitled “…”": what such a word brings is a name or a title. This is sure. */
function isNaming({ tokens }: Page, at: number): boolean {
  const { word } = tokens[at - 1]!;
  return NAMING.has(word) || (word === 'as' && tokens[at - 2]?.word === 'known');
}

const NAMING = makeWordSet('nicknamed titled entitled codenamed subtitled');

const NOTHING = sideOf('nothing');
const ALONE = template('');
const SIZE = template('size *');
const BEFORE = template('before *');
const AFTER = template('after *');
const BEFORE_SIZE = template('before * *');
const ENDING = template('ending *');
const TITLED_SIZE = template('titled * *');
const OPENING = template('opening * *');
const CLAUSES = template('clauses *');
const AGAIN = template('again *');
const ALONE_SIZE = template('alone * *');
const PAIRED = template('paired *');
const WORD = template('word *');
const WORD_TITLED = template('word * *');
const TWO = template('two * *');
const AFTER_SIZE = template('after * * *');
const [START, CAPITAL] = [partOf('start'), partOf('cap')];
const SENTENCE_ENDS = partsOf('. ! ?');
