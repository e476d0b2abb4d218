import type { Token } from '../../text/tokens.ts';
import { POINTED_TO } from './stance-words.ts';

/** Whether words that name no issue are on what was told before: they point to it, give a figure or take a firm stand. */
export function leansBack(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.shape === 'number' || AMOUNTS.has(token.word) || pointsBack(token));
}

/** Whether words of a report that name no issue point to what was told before: its figures may be of anything. */
export function isReportOnIt(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.word !== 'it' && pointsBack(token));
}

function pointsBack({ word }: Token): boolean {
  return LEANING.has(word) || POINTED_TO.has(word);
}

const AMOUNTS = new Set(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety half third quarter
  fifth tenth hundred thousand million billion more less further most`.split(/\s+/u),
);
const LEANING = new Set(
  `it this that them these those such so same one all any both either neither nothing anything nobody everything only
  there would will want wants wanted seek seeks sought prefer prefers preferred favour favours favor favors support
  supports supported back backs backed insist insists insisted intend intends intended welcome welcomes welcomed
  promised pledged vowed threatened`.split(/\s+/u),
);
