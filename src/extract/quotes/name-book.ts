import type { Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import { rememberPer } from '../../text/remember-per.ts';
import { BODY_NOUNS, FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS } from '../grammar-words.ts';
import { isNameToken, type Mention, stripStop } from '../mention.ts';
import { dropPostNominals, isTitleWord, readCore, readRun, stripTitles, writeName } from './name-runs.ts';
import type { Page, Stretch } from './page.ts';

/** The names that a page gives, each with its fullest form. */
export interface NameBook {
  /** The fullest form of the name in a mention, titles and offices left out; null where it holds no name. */
  readonly nameOf: (mention: Mention) => string | null;
  /** True where the name (as `nameOf` gives it) is a person's: it has a title or a short form somewhere. */
  readonly isPerson: (name: string) => boolean;
  /** True where what stands behind the name somewhere calls somebody: "Roe, who teaches", "Roe, a health economist,". */
  readonly isDescribed: (name: string) => boolean;
  /** True where the name stands behind "the" or ends in what an institution is called ("Defence Ministry"). */
  readonly isThing: (name: string) => boolean;
  /** Where people are named, in order. */
  readonly people: readonly { readonly at: number; readonly name: string }[];
  /** What titles tell ("Mrs.", "spokesman"), and else what is known of the people; undefined where nothing does. */
  readonly genderOf: (name: string) => Gender | undefined;
}

export type Gender = 'female' | 'male' | 'both';

interface Reading {
  readonly core: Stretch;
  readonly name: string;
  /** The words right before the core, lower case: a title, an article. */
  readonly before: string;
  readonly isDescribed: boolean;
}

/**
 * Reads all names of the page. Two different full names with one surname make that surname ambiguous. `people` are known
 * besides.
 */
export function readNames(page: Page, people: readonly Person[]): NameBook {
  const known = readKnown(people);
  const readings = listReadings(page);
  const fullest = new Map<string, Set<string>>();
  const titled = new Map<string, Set<string>>();
  for (const { core, name, before } of readings) {
    if (core.to - core.from < 2) continue;
    const surname = foldText(page.tokens[core.to - 1]!.word);
    addTo(fullest, surname, name);
    // "President Li Wen … Li said": where the family name comes first, it is what the person is called by.
    if (isTitleWord(before) || ROLE_NOUNS.has(before))
      addTo(titled, foldText(page.tokens[core.from]!.word), name);
  }
  const expand = (written: string): string => {
    const last = foldText(written.slice(written.lastIndexOf(' ') + 1));
    const known = fullest.get(last) ?? (last.length === written.length ? titled.get(last) : undefined);
    return chooseFullest(known, written) ?? written;
  };
  const persons = new Set<string>();
  const others = new Set<string>();
  const described = new Set<string>();
  const genders = new Map<string, Gender>();
  for (const { name, before, isDescribed } of readings) {
    const full = expand(name);
    if (before === 'the') others.add(full);
    if (full !== name || isTitleWord(before) || ROLE_NOUNS.has(before)) persons.add(full);
    if (isDescribed) described.add(full);
    const gender = MALE_WORDS.has(before) ? 'male' : FEMALE_WORDS.has(before) ? 'female' : undefined;
    const known = genders.get(full);
    if (gender !== undefined) genders.set(full, known === undefined || known === gender ? gender : 'both');
  }
  const isPerson = (name: string) => (persons.has(name) || known.has(foldText(name))) && !others.has(name);
  const isDescribed = (name: string) => described.has(name) && !others.has(name);
  const named = readings.map(({ core, name }) => ({ at: core.from, name: expand(name) }));
  return {
    people: named.filter(({ name }) => isPerson(name) || isDescribed(name)),
    nameOf: (mention) => {
      const core = isCoordinated(page, mention) ? null : readCore(page, mention);
      return core === null ? null : expand(writeName(page, core));
    },
    isPerson,
    isDescribed,
    isThing: (name) => others.has(name) || ROLE_NOUNS.has(foldText(name.slice(name.lastIndexOf(' ') + 1))),
    genderOf: (name) => genders.get(name) ?? known.get(foldText(name)),
  };
}

const readKnown = rememberPer(indexKnown);

/** The gender of each known person by every name, and by a surname where all who have it are of one. */
function indexKnown(people: readonly Person[]): Map<string, Gender> {
  const known = new Map<string, Gender>();
  for (const { name, otherNames, gender } of people) {
    for (const each of new Set([name, ...otherNames, name.slice(name.lastIndexOf(' ') + 1)].map(foldText))) {
      const before = known.get(each);
      known.set(each, gender === undefined || (before !== undefined && before !== gender) ? 'both' : gender);
    }
  }
  return known;
}

function addTo(names: Map<string, Set<string>>, key: string, name: string): void {
  names.set(key, (names.get(key) ?? new Set()).add(name));
}

function listReadings(page: Page): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (!isNameToken(page.tokens[at]!)) continue;
    const run = readRun(page, at);
    const core = stripTitles(page, dropPostNominals(page, run));
    const sameSentence = core.from > 0 && page.sentenceOf[core.from - 1] === page.sentenceOf[core.from];
    const comma = sameSentence && page.tokens[core.from - 1]!.word === ',' ? 2 : 1;
    const before = sameSentence ? stripStop(page.tokens[core.from - comma]?.word ?? '') : '';
    readings.push({ core, name: writeName(page, core), before, isDescribed: describesPerson(page, run.to) });
    at = run.to - 1;
  }
  return readings;
}

/** An office behind a name has no more words before its noun. */
const LONGEST_OFFICE = 4;

function describesPerson({ tokens, sentenceOf }: Page, at: number): boolean {
  if (tokens[at]?.word !== ',') return false;
  if (tokens[at + 1]?.word === 'who') return true;
  for (let i = at + 1; i <= at + 1 + LONGEST_OFFICE; i++) {
    const word = tokens[i]?.word ?? '';
    if (!/^[\p{L}\p{N}'’.-]+$/u.test(word) || sentenceOf[i] !== sentenceOf[at]) return false;
    if (ROLE_NOUNS.has(word)) return !BODY_NOUNS.has(word);
    if (word === 'of' || word === 'and' || word === 'in') return false;
  }
  return false;
}

function isCoordinated(page: Page, mention: Mention): boolean {
  for (let at = mention.from; at < mention.to; at++) if (page.tokens[at]!.word === 'and') return true;
  return false;
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
