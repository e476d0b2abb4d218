import { makeWordSet } from '../../text/word-set.ts';
import { ADVERBS } from '../grammar-words.ts';
import type { Clause } from './find-clauses.ts';
import type { Page, Stretch } from './page.ts';

/** Verbs that do what they say: whoever thanks or condemns has acted, and what stands behind is no content. */
const ACTS = makeWordSet('thank congratulate welcome hail salute condemn greet applaud');
const TALKS = new Set(['speak', 'talk']);
const LISTENERS = new Set(['to', 'with']);

/** Whether unmarked words can be what the verb reports: "thanked the mayor" and "spoke to both" tell nothing said. */
export function tellsContent(page: Page, { lemma, verb, cue }: Clause, stretch: Stretch): boolean {
  const marked = hasMark(page, stretch);
  if (ACTS.has(lemma) && stretch.from > verb) return marked || page.tokens[stretch.from]!.word === 'that';
  if (
    lemma === 'ask' &&
    page.tokens[stretch.from]!.word === 'not' &&
    page.tokens[stretch.from + 2]?.word === 'be'
  )
    return false;
  if (!TALKS.has(lemma) || stretch.from < verb) return true;
  let next = cue.to;
  while (next < stretch.to && isAdverb(page, next)) next++;
  return marked || !LISTENERS.has(page.tokens[next]!.word);
}

function hasMark(page: Page, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (page.markOf[at] !== -1) return true;
  return false;
}

function isAdverb(page: Page, at: number): boolean {
  const { word } = page.tokens[at]!;
  return word.endsWith('ly') || ADVERBS.has(word);
}
