import { FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS, TITLES } from '../grammar-words.ts';
import { isNameToken, type Mention, stripStop } from '../mention.ts';
import type { Page, Stretch } from './page.ts';

const PARTICLES = new Set(
  'de del della der den van von al bin ibn la le di da dos du el ben ter zu'.split(' '),
);
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
  let to = from + 1;
  while (
    to < page.tokens.length &&
    to - from < 2 * LONGEST_NAME &&
    page.sentenceOf[to] === page.sentenceOf[from]
  ) {
    const token = page.tokens[to]!;
    const next = page.tokens[to + 1];
    if (!isNameToken(token) && !(PARTICLES.has(token.word) && next !== undefined && isNameToken(next))) break;
    to++;
  }
  return { from, to };
}

/** The last run of capitalised words in a head. */
function readRunIn(page: Page, head: Stretch): Stretch {
  let to = head.to;
  while (to > head.from && !isNameToken(page.tokens[to - 1]!)) to--;
  let from = to;
  while (
    from > head.from &&
    (isNameToken(page.tokens[from - 1]!) || PARTICLES.has(page.tokens[from - 1]!.word))
  )
    from--;
  while (from < to && PARTICLES.has(page.tokens[from]!.word) && page.tokens[from]!.shape === 'lower') from++;
  return { from, to };
}

/** What is left of a run behind its last title: "Foreign Minister Jane Roe" gives "Jane Roe". */
export function stripTitles(page: Page, run: Stretch): Stretch {
  let { from } = run;
  for (let at = run.from; at < run.to - 1; at++) if (isTitle(page, at)) from = at + 1;
  if (run.to - from === 1 && from > run.from && ROLE_NOUNS.has(page.tokens[from]!.word)) return run;
  return { from, to: run.to };
}

function isTitle(page: Page, at: number): boolean {
  return isTitleWord(stripStop(page.tokens[at]!.word));
}

/** A word that stands before names and is none. */
export function isTitleWord(word: string): boolean {
  return TITLES.has(word) || MALE_WORDS.has(word) || FEMALE_WORDS.has(word);
}

/** The name as the text has it, with single blanks. */
export function writeName(page: Page, core: Stretch): string {
  return page.text.slice(page.tokens[core.from]!.start, page.tokens[core.to - 1]!.end).replace(/\s+/g, ' ');
}
