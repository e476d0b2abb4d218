import { AUXILIARIES } from '../grammar-words.ts';
import { readReportingVerb } from '../reporting-verbs.ts';
import type { Side } from './content-bound.ts';
import { classify } from './describe-mark.ts';
import type { Clause } from './find-clauses.ts';
import type { Desk } from './offer.ts';

/** What speaks for or against the content that starts at `start` ending before token `at`. */
export function describeEnd(
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
export function hasVerb({ page }: Desk, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 20); at++) {
    const { word, shape } = page.tokens[at]!;
    if (AUXILIARIES.has(word) || (shape === 'lower' && word.endsWith('ed'))) return true;
  }
  return false;
}

/** What follows the next comma: after an aside between two commas the clause goes on with its verb. */
export function describeResumption({ page }: Desk, at: number, last: number): string {
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
