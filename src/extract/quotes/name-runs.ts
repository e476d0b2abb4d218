import { FEMALE_WORDS, MALE_WORDS, NAME_PARTICLES, ROLE_NOUNS, TITLES } from '../grammar-words.ts';
import { isNameToken, isPostNominal, type Mention, stripStop } from '../mention.ts';
import type { Page, Stretch } from './page.ts';

const LONGEST_NAME = 5;

/** The name in a mention's head. */
export function readCore(page: Page, { head }: Mention): Stretch | null {
  const core = stripTitles(page, readRunIn(page, head));
  return core.to > core.from ? core : null;
}

/** "Secretary of State Jane Roe" has a name behind the office, "Mayor of Springfield" has none. */
export function findOfficeName(page: Page, { head, to }: Mention): Stretch | null {
  if (!isTitle(page, head.to - 1) || page.tokens[head.to]?.word !== 'of' || head.to + 1 >= to) return null;
  const run = readRun(page, head.to + 1);
  const core = stripTitles(page, run);
  return core.from > run.from && core.to <= to ? core : null;
}

/** Capitalised words in a row, particles between them included. */
export function readRun(page: Page, from: number): Stretch {
  const limit = Math.min(page.tokens.length, from + 2 * LONGEST_NAME);
  let to = from + 1;
  for (let at = to; at < limit && page.sentenceOf[at] === page.sentenceOf[from]; at++) {
    if (isNameToken(page.tokens[at]!)) to = at + 1;
    else if (!NAME_PARTICLES.has(page.tokens[at]!.word)) break;
  }
  return { from, to };
}

/** The last run of capitalised words in a head. */
function readRunIn(page: Page, head: Stretch): Stretch {
  const { to } = dropPostNominals(page, head);
  let from = to;
  while (
    from > head.from &&
    (isNameToken(page.tokens[from - 1]!) || NAME_PARTICLES.has(page.tokens[from - 1]!.word))
  )
    from--;
  while (from < to && NAME_PARTICLES.has(page.tokens[from]!.word) && page.tokens[from]!.shape === 'lower')
    from++;
  return { from, to };
}

/** A run without the letters behind it. */
export function dropPostNominals(page: Page, run: Stretch): Stretch {
  let { to } = run;
  while (to > run.from && !endsName(page, run, to)) to--;
  return { from: run.from, to };
}

function endsName({ tokens }: Page, head: Stretch, to: number): boolean {
  const last = tokens[to - 1]!;
  return isNameToken(last) && !(to - head.from > 1 && isPostNominal(last));
}

/** What is left of a run behind its last title: "Foreign Minister Jane Roe" gives "Jane Roe". */
export function stripTitles(page: Page, run: Stretch): Stretch {
  let { from } = run;
  for (let at = run.from; at < run.to - 1; at++) if (isTitle(page, at)) from = at + 1;
  const { word, shape } = page.tokens[from]!;
  // "State TV": letters alone are nobody's surname.
  const isNone = ROLE_NOUNS.has(word) || (shape === 'upper' && word.length < 4);
  if (run.to - from === 1 && from > run.from && isNone) return run;
  return { from, to: run.to };
}

function isTitle(page: Page, at: number): boolean {
  return isTitleWord(stripStop(page.tokens[at]!.word));
}

/** A word that stands before names and is none. */
export function isTitleWord(word: string): boolean {
  if (TITLES.has(word) || MALE_WORDS.has(word) || FEMALE_WORDS.has(word)) return true;
  // "Secretary-General", "vice-president", "ex-minister"
  return word.includes('-') && word.split('-').some((part) => TITLES.has(part) && part.length > 3);
}

/** The name as the text has it, with single blanks. */
export function writeName(page: Page, core: Stretch): string {
  return page.text.slice(page.tokens[core.from]!.start, page.tokens[core.to - 1]!.end).replace(/\s+/g, ' ');
}
