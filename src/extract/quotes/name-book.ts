import { foldText } from '../../text/fold.ts';
import { FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS, TITLES } from '../grammar-words.ts';
import { isNameToken, type Mention, stripStop } from '../mention.ts';
import type { Page, Stretch } from './page.ts';

/** The names that a page gives, each with its fullest form. */
export interface NameBook {
  /** The fullest form of the name in a mention, titles and offices left out; null where it holds no name. */
  readonly nameOf: (mention: Mention) => string | null;
  /** True where the name (as `nameOf` gives it) is a person's: it has a title or a short form somewhere. */
  readonly isPerson: (name: string) => boolean;
  /** True where the name stands behind "the" or ends in what an institution is called ("Defence Ministry"). */
  readonly isThing: (name: string) => boolean;
  /** What titles tell ("Mrs.", "spokesman"); undefined where nothing does or they contradict each other. */
  readonly genderOf: (name: string) => Gender | undefined;
}

export type Gender = 'female' | 'male' | 'both';

const PARTICLES = new Set(
  'de del della der den van von al bin ibn la le di da dos du el ben ter zu'.split(' '),
);
const LONGEST_NAME = 5;

interface Reading {
  readonly core: Stretch;
  readonly name: string;
  /** The words right before the core, lower case: a title, an article. */
  readonly before: string;
}

/** Reads all names of the page. Two different full names with one surname make that surname ambiguous. */
export function readNames(page: Page): NameBook {
  const readings = listReadings(page);
  const fullest = new Map<string, Set<string>>();
  for (const { core, name } of readings) {
    if (core.to - core.from < 2) continue;
    const surname = foldText(page.tokens[core.to - 1]!.word);
    fullest.set(surname, (fullest.get(surname) ?? new Set()).add(name));
  }
  const expand = (written: string): string => {
    const surname = foldText(written.slice(written.lastIndexOf(' ') + 1));
    return chooseFullest(fullest.get(surname), written) ?? written;
  };
  const persons = new Set<string>();
  const others = new Set<string>();
  const genders = new Map<string, Gender>();
  for (const { name, before } of readings) {
    const full = expand(name);
    if (before === 'the') others.add(full);
    if (full !== name || isTitleWord(before) || ROLE_NOUNS.has(before)) persons.add(full);
    const gender = MALE_WORDS.has(before) ? 'male' : FEMALE_WORDS.has(before) ? 'female' : undefined;
    const known = genders.get(full);
    if (gender !== undefined) genders.set(full, known === undefined || known === gender ? gender : 'both');
  }
  return {
    nameOf: (mention) => {
      const core = isCoordinated(page, mention) ? null : readCore(page, mention);
      return core === null ? null : expand(writeName(page, core));
    },
    isPerson: (name) => persons.has(name) && !others.has(name),
    isThing: (name) => others.has(name) || ROLE_NOUNS.has(foldText(name.slice(name.lastIndexOf(' ') + 1))),
    genderOf: (name) => genders.get(name),
  };
}

function listReadings(page: Page): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (!isNameToken(page.tokens[at]!)) continue;
    const run = readRun(page, at);
    const core = stripTitles(page, run);
    const sameSentence = core.from > 0 && page.sentenceOf[core.from - 1] === page.sentenceOf[core.from];
    const comma = sameSentence && page.tokens[core.from - 1]!.word === ',' ? 2 : 1;
    const before = sameSentence ? stripStop(page.tokens[core.from - comma]?.word ?? '') : '';
    readings.push({ core, name: writeName(page, core), before });
    at = run.to - 1;
  }
  return readings;
}

function isCoordinated(page: Page, mention: Mention): boolean {
  for (let at = mention.from; at < mention.to; at++) if (page.tokens[at]!.word === 'and') return true;
  return false;
}

/** The name in a mention's head. */
function readCore(page: Page, { head }: Mention): Stretch | null {
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

/** With more people of one surname than this, it says nothing; it also bounds the work. */
const MOST_NAMESAKES = 12;

/** The one full name that fits what is written; null where none or more than one does. */
function chooseFullest(known: ReadonlySet<string> | undefined, written: string): string | null {
  if (known === undefined || known.size > MOST_NAMESAKES) return null;
  const fitting = [...known].filter((name) => holdsWords(name, written));
  const longest = fitting.reduce((a, b) => (b.length > a.length ? b : a), '');
  const rivals = fitting.filter((name) => !holdsWords(longest, name));
  return longest === '' || rivals.length > 0 ? null : longest;
}

function holdsWords(longer: string, shorter: string): boolean {
  const words = new Set(foldText(longer).split(' '));
  return foldText(shorter)
    .split(' ')
    .every((word) => words.has(word));
}

/** Capitalised words in a row, particles between them included. */
function readRun(page: Page, from: number): Stretch {
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
function stripTitles(page: Page, run: Stretch): Stretch {
  let { from } = run;
  for (let at = run.from; at < run.to - 1; at++) if (isTitle(page, at)) from = at + 1;
  if (run.to - from === 1 && from > run.from && ROLE_NOUNS.has(page.tokens[from]!.word)) return run;
  return { from, to: run.to };
}

function isTitle(page: Page, at: number): boolean {
  return isTitleWord(stripStop(page.tokens[at]!.word));
}

function isTitleWord(word: string): boolean {
  return TITLES.has(word) || MALE_WORDS.has(word) || FEMALE_WORDS.has(word);
}

function writeName(page: Page, core: Stretch): string {
  return page.text.slice(page.tokens[core.from]!.start, page.tokens[core.to - 1]!.end).replace(/\s+/g, ' ');
}
