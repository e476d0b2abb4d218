import { AUXILIARIES } from '../grammar-words.ts';
import { readReportingVerb } from '../reporting-verbs.ts';
import { firstToken, tokenAfter } from './content-sides.ts';
import { classify } from './describe-mark.ts';
import type { Clause } from './find-clauses.ts';
import type { Bound, Side } from './find-contents.ts';
import type { Desk } from './offer.ts';

/** How far behind the verb a content clause may start, and how many places are looked at. */
const FARTHEST_START = 14;
const MOST_BOUNDS = 24;
const FARTHEST_END = 120;

/** Where the content may start. */
export function describeStarts(desk: Desk, clause: Clause, side: Side): Bound[] {
  const { page } = desk;
  const sentence = page.sentences[clause.sentence]!;
  const bounds: Bound[] = [];
  const first = side === 'after' ? tokenAfter(clause) : sentence.from;
  const limit = side === 'after' ? Math.min(first + FARTHEST_START, sentence.to - 1) : firstToken(clause) - 1;
  let that = false;
  for (let at = first; at < limit && bounds.length < MOST_BOUNDS; at++) {
    const inside = page.markOf[at] !== -1 && page.markOf[at] === page.markOf[at - 1];
    const before = classify(page, at - 1);
    const opens = side === 'after' || at === first || BREAKS.has(before) || at === first + 1;
    if (!inside && opens) {
      const own = classify(page, at);
      const offset = at - first;
      const step = offset < 4 ? `${offset}` : offset < 8 ? 'mid' : 'far';
      bounds.push({
        at,
        features: [
          `${side} step ${step}`,
          `${side} step ${step} ${clause.lemma}`,
          `${side} own ${own}`,
          `${side} before ${before} own ${own}`,
          `${side} before ${before}`,
          `${side} that ${that}`,
          `${side} own ${own} ${clause.lemma}`,
          `${side} way ${clause.subject?.way ?? 'none'} ${step}`,
          `${side} step ${step} before ${before}`,
          `${side} step ${step} own ${own}`,
        ],
      });
    }
    if (page.tokens[at]!.word === 'that') that = true;
  }
  return bounds;
}

const BREAKS = new Set([',', ';', ':', 'and', 'but', '-', '–', '—', '--', 'that']);

/** Where the content that starts at token `start` may end. */
export function describeEnds(desk: Desk, clause: Clause, side: Side, start: number): Bound[] {
  const { page } = desk;
  const sentence = page.sentences[clause.sentence]!;
  const limit = side === 'after' ? sentence.to : firstToken(clause);
  const bounds: Bound[] = [];
  const last = trimStops(desk, limit, start);
  let commas = 0;
  for (let at = start + 1; at < Math.min(last, start + FARTHEST_END) && bounds.length < MOST_BOUNDS; at++) {
    const inside = page.markOf[at] !== -1 && page.markOf[at] === page.markOf[at - 1];
    if (inside) continue;
    const here = classify(page, at);
    const afterMark = page.markOf[at - 1] !== -1;
    if ((!ENDERS.has(here) && !afterMark) || interrupts(desk, start, at, last)) continue;
    bounds.push({ at, features: describeEnd(desk, clause, side, start, at, last, commas) });
    if (here === ',') commas++;
  }
  if (last > start)
    bounds.push({ at: last, features: describeEnd(desk, clause, side, start, last, last, commas) });
  return bounds;
}

const ENDERS = new Set(
  ', ; : - – — -- ( and or but in on at during after before as for with by to ing from of last'.split(' '),
);

function describeEnd(
  desk: Desk,
  clause: Clause,
  side: Side,
  start: number,
  at: number,
  last: number,
  commas: number,
): string[] {
  const { page } = desk;
  const whole = at === last;
  const here = whole ? 'end' : classify(page, at);
  const next = whole ? 'end' : describeFollower(desk, at + 1);
  const length = at - start;
  const size =
    length < 3 ? 'tiny' : length < 6 ? 'small' : length < 12 ? 'mid' : length < 25 ? 'long' : 'huge';
  const rest = last - at;
  const left = rest === 0 ? 'none' : rest < 5 ? 'few' : rest < 12 ? 'some' : 'many';
  const marked = page.markOf[at - 1] !== -1;
  const features = [
    `here ${here}`,
    `here ${here} ${next}`,
    `here ${here} size ${size}`,
    `here ${here} left ${left}`,
    `here ${here} commas ${Math.min(commas, 3)}`,
    `here ${here} marked ${marked}`,
    `here ${here} verb ${hasVerb(desk, start, at)} ${whole}`,
    `here ${here} start ${classify(page, start)} ${commas}`,
    `here ${here} resume ${describeResumption(desk, at, last)} ${next}`,
    `here ${here} resume ${describeResumption(desk, at, last)}`,
    `here ${here} ${clause.lemma}`,
    `whole ${whole} ${clause.lemma}`,
    `size ${size}`,
    `whole ${whole} form ${clause.form}`,
  ];
  return features.map((feature) => `${side} ${feature}`);
}

/** Whether a finite verb seems to stand in the stretch: without one it is no whole clause yet. */
function hasVerb({ page }: Desk, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 20); at++) {
    const { word, shape } = page.tokens[at]!;
    if (AUXILIARIES.has(word) || (shape === 'lower' && word.endsWith('ed'))) return true;
  }
  return false;
}

/** "the town, which was hit, is calm": an aside behind the subject, before any verb. Nothing ends there. */
function interrupts(desk: Desk, start: number, at: number, last: number): boolean {
  const { tokens } = desk.page;
  if (tokens[at]!.word !== ',' || !RELATIVES.has(tokens[at + 1]?.word ?? '')) return false;
  return !hasVerb(desk, start, at) && describeResumption(desk, at, last) !== 'none';
}

const RELATIVES = new Set(['who', 'which', 'whose']);

/** What follows the next comma: after an aside between two commas the clause goes on with its verb. */
function describeResumption({ page }: Desk, at: number, last: number): string {
  for (let next = at + 1; next < Math.min(last - 1, at + 25); next++) {
    if (page.tokens[next]!.word !== ',' || page.markOf[next] !== -1) continue;
    const { word } = page.tokens[next + 1]!;
    if (AUXILIARIES.has(word)) return 'auxiliary';
    return readReportingVerb(word) === undefined ? classify(page, next + 1) : 'report';
  }
  return 'none';
}

/** The word after a break: a reporting verb there begins a new report. */
function describeFollower(desk: Desk, at: number): string {
  const token = desk.page.tokens[at];
  if (token === undefined) return 'none';
  const verb = token.shape === 'lower' ? readReportingVerb(token.word) : undefined;
  if (verb !== undefined && verb.form !== 'base') return `report ${verb.form}`;
  return FOLLOWERS.has(token.word) ? token.word : classify(desk.page, at);
}

const FOLLOWERS = new Set(
  'who which where when while because although though if as he she they it his her their said saying adding'.split(
    ' ',
  ),
);

/** A sentence's closing signs are no part of what was said, a closing quotation mark is. */
function trimStops(desk: Desk, limit: number, start: number): number {
  const { page } = desk;
  let last = limit;
  while (last > start && page.markOf[last - 1] === -1 && STOPS.has(page.tokens[last - 1]!.word)) last--;
  return last;
}

const STOPS = new Set('. , ; : ! ? - – — --'.split(' '));
