import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES } from '../grammar-words.ts';
import { readReportingVerb } from '../reporting-verbs.ts';
import { SIDES, type Side } from './content-bound.ts';
import { classify } from './describe-mark.ts';
import { addFeature, type Features, template } from './features.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';
import { askPart, countPart, findPart, type Part, partOf } from './parts.ts';

/** What speaks for or against the content that starts at `start` ending before token `at`. */
export function describeEnd(
  desk: Desk,
  clause: Clause,
  side: Side,
  start: number,
  at: number,
  last: number,
  commas: number,
): Features {
  const { page } = desk;
  const whole = at === last;
  const features: Features = [];
  const of = SIDES[side];
  const here = whole ? END : classify(page, at);
  const next = whole ? END : describeFollower(desk, at + 1);
  const size = sizeOf(at - start);
  const resume = describeResumption(desk, at, last);
  const lemma = partOf(clause.lemma);
  const breaks = countPart(Math.min(commas, 3));
  addFeature(features, of, HERE, here);
  addFeature(features, of, HERE_NEXT, here, next);
  addFeature(features, of, HERE_SIZE, here, size);
  addFeature(features, of, HERE_LEFT, here, leftOf(last - at));
  addFeature(features, of, HERE_COMMAS, here, breaks);
  addFeature(features, of, HERE_MARKED, here, askPart(page.markOf[at - 1] !== -1));
  addFeature(features, of, HERE_VERB, here, askPart(hasVerb(desk, start, at)), askPart(whole));
  addFeature(features, of, HERE_START, here, classify(page, start), countPart(commas));
  addFeature(features, of, HERE_RESUME_NEXT, here, resume, next);
  addFeature(features, of, HERE_RESUME, here, resume);
  addFeature(features, of, HERE_LEMMA, here, lemma);
  addFeature(features, of, WHOLE_LEMMA, askPart(whole), lemma);
  addFeature(features, of, SIZE, size);
  addFeature(features, of, WHOLE_FORM, askPart(whole), partOf(clause.form));
  return features;
}

const HERE = template('here *');
const HERE_NEXT = template('here * *');
const HERE_LEMMA = HERE_NEXT;
const HERE_SIZE = template('here * size *');
const HERE_LEFT = template('here * left *');
const HERE_COMMAS = template('here * commas *');
const HERE_MARKED = template('here * marked *');
const HERE_VERB = template('here * verb * *');
const HERE_START = template('here * start * *');
const HERE_RESUME_NEXT = template('here * resume * *');
const HERE_RESUME = template('here * resume *');
const WHOLE_LEMMA = template('whole * *');
const SIZE = template('size *');
const WHOLE_FORM = template('whole * form *');
const END = partOf('end');

function sizeOf(length: number): Part {
  return length < 3 ? TINY : length < 6 ? SMALL : length < 12 ? MID : length < 25 ? LONG : HUGE;
}

const [TINY, SMALL, MID, LONG, HUGE] = [
  partOf('tiny'),
  partOf('small'),
  partOf('mid'),
  partOf('long'),
  partOf('huge'),
];

function leftOf(rest: number): Part {
  return rest === 0 ? NONE : rest < 5 ? FEW : rest < 12 ? SOME : MANY;
}

const [NONE, FEW, SOME, MANY] = [partOf('none'), partOf('few'), partOf('some'), partOf('many')];

/** Whether a finite verb seems to stand in the stretch: without one it is no whole clause yet. */
export function hasVerb({ page }: Desk, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 20); at++) {
    const { word, shape } = page.tokens[at]!;
    if (AUXILIARIES.has(word) || (shape === 'lower' && word.endsWith('ed'))) return true;
  }
  return false;
}

/** What follows the next comma: after an aside between two commas the clause goes on with its verb. */
export function describeResumption({ page }: Desk, at: number, last: number): Part {
  for (let next = at + 1; next < Math.min(last - 1, at + 25); next++) {
    if (page.tokens[next]!.word !== ',' || page.markOf[next] !== -1) continue;
    const { word } = page.tokens[next + 1]!;
    if (AUXILIARIES.has(word)) return AUXILIARY;
    return readReportingVerb(word) === undefined ? classify(page, next + 1) : REPORT;
  }
  return NO_RESUMPTION;
}

/** Nothing goes on behind another comma. */
export const NO_RESUMPTION = NONE;
const [AUXILIARY, REPORT] = [partOf('auxiliary'), partOf('report')];

/** The word after a break: a reporting verb there begins a new report. */
function describeFollower(desk: Desk, at: number): Part {
  const token = desk.page.tokens[at];
  if (token === undefined) return NONE;
  const verb = token.shape === 'lower' ? readReportingVerb(token.word) : undefined;
  if (verb !== undefined && verb.form !== 'base') return REPORTS[verb.form];
  return FOLLOWERS.has(token.word) ? findPart(token.word) : classify(desk.page, at);
}

const REPORTS = {
  present: partOf('report-present'),
  past: partOf('report-past'),
  ing: partOf('report-ing'),
  noun: partOf('report-noun'),
};

const FOLLOWERS = makeWordSet(
  'who which where when while because although though if as he she they it his her their said saying adding',
);
for (const word of FOLLOWERS) partOf(word);
