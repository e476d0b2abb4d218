import { makeWordSet } from '../../text/word-set.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../grammar-words.ts';
import type { Clause } from './find-clauses.ts';
import type { Page } from './page.ts';

/** Verbs that a clause between commas or at the end of its sentence has for nothing but to say whose words they are. */
const SAYING = makeWordSet('say add continue explain argue note insist stress claim warn believe conclude');
const ENDS = new Set([',', '.', ';']);
const FEWEST_WORDS = 4;

/** "The plan, however, has failed, Roe said, adding …": a whole clause, a comma, and somebody who says. This is sure. */
export function isParenthetical(
  page: Page,
  { subject, lemma, form, cue, sentence, unsaid }: Clause,
): boolean {
  if (subject === null || subject.way !== 'adjacent' || unsaid || !SAYING.has(lemma)) return false;
  if (form !== 'past' && form !== 'present') return false;
  const { from, to } = page.sentences[sentence]!;
  const comma = subject.mention.from - 1;
  if (comma - from < FEWEST_WORDS || page.tokens[comma]!.word !== ',' || page.markOf[comma] !== -1)
    return false;
  if (cue.to < to && !ENDS.has(page.tokens[cue.to]!.word)) return false;
  const first = page.tokens[from]!.word;
  if (PREPOSITIONS.has(first) || CONJUNCTIONS.has(first)) return false;
  for (let at = from; at < comma; at++) if (page.markOf[at] !== -1) return false;
  return true;
}
