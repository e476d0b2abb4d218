import type { Issue } from '../../corpus/corpus.ts';
import { contains, type Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { isIdiom } from './is-idiom.ts';

/** A word as the library's analyser reads it; words of grammar have no key. */
export interface ReadWord extends Span {
  readonly plain: string;
  /** A hyphen joins it with the word before. */
  readonly hyphenated: boolean;
  readonly key: string | null;
}

/** Reads words as the index does, so that inflections and spellings of names are one. */
export type WordReader = (text: string, span?: Span) => readonly ReadWord[];

/** An issue that a piece of text is about, and the words that say so. */
export interface IssueFound {
  readonly issue: Issue;
  readonly span: Span;
  /** All words that say so: a term's parts may stand apart. */
  readonly places: readonly Span[];
  /** How many words say so. */
  readonly words: number;
  /** Whether the codebook writes them with a capital: a name. */
  readonly isName?: boolean;
}

/** Finds the issues of pieces of one text. */
export type IssueFinder = (words: readonly ReadWord[]) => readonly IssueFound[];

/** A term's parts, each a row of words. */
type Term = readonly (readonly string[])[];

interface IssueTerm {
  readonly issue: Issue;
  readonly term: Term;
  readonly form: Form;
  readonly isName: boolean;
}

const GAP = '…';

/**
 * A finder of issues by their terms and, where `withNames`, by what people call them. Where a piece is about a part of an
 * issue, the whole is not named as well.
 */
export function makeIssueFinder(
  issues: readonly Issue[],
  readWords: WordReader,
  withNames = false,
): IssueFinder {
  const parents = new Map(issues.map(({ id, parent }) => [id, parent]));
  const order = new Map(issues.map((issue, i) => [issue, i]));
  const byFirst = new Map<string, IssueTerm[]>();
  const byWord = new Map<string, Set<Issue>>();
  for (const issue of issues) {
    for (const written of withNames ? [issue.name, ...issue.otherNames, ...issue.terms] : issue.terms) {
      const term = readTerm(written, readWords);
      const first = term[0]?.[0];
      if (first === undefined) continue;
      const [word, ...more] = readWords(written).map(readSingular);
      if (more.length === 0) byWord.set(word!, (byWord.get(word!) ?? new Set()).add(issue));
      const known = byFirst.get(first) ?? [];
      byFirst.set(first, known);
      known.push({ issue, term, form: readForm(written), isName: /\p{Lu}/u.test(written) });
    }
  }
  return (words) => {
    const units = readUnits(words);
    const best = new Map<Issue, TermPlace & { readonly isName: boolean }>();
    for (const unit of new Set(units.any)) {
      for (const { issue, term, form, isName } of byFirst.get(unit) ?? []) {
        const place = matchTerm(term, units[form], units.loose);
        const known = best.get(issue);
        // "The rector" is no rectorate where the codebook has both.
        const own = place?.count === 1 ? byWord.get(readSingular(words[place.from]!)) : undefined;
        if (own !== undefined && !own.has(issue)) continue;
        if (place !== null && (known === undefined || isBetter(place, known)))
          best.set(issue, { ...place, isName });
      }
    }
    const found = [...best]
      .toSorted(([one], [other]) => order.get(one)! - order.get(other)!)
      .map(([issue, { rows, count, isName }]) => {
        const places = rows.map(([from, to]) => ({ start: words[from]!.start, end: words[to - 1]!.end }));
        return { issue, span: places[0]!, places, words: count, isName };
      });
    const inner = new Set(found.flatMap(({ issue }) => listAbove(issue.parent, parents)));
    return found.filter(({ issue }) => !inner.has(issue.id));
  };
}

function isBetter(one: TermPlace, other: TermPlace): boolean {
  return one.count === other.count ? one.from < other.from : one.count > other.count;
}

/** Those of the found issues whose words lie in no longer term of another: "peace talks" names no talks of their own. */
export function keepLongest(found: readonly IssueFound[]): IssueFound[] {
  return found.filter(
    (each) =>
      !found.some((other) => other !== each && other.words > each.words && contains(other.span, each.span)),
  );
}

function listAbove(id: string | null, parents: ReadonlyMap<string, string | null>): string[] {
  return id === null ? [] : [id, ...listAbove(parents.get(id) ?? null, parents)];
}

function readTerm(term: string, readWords: WordReader): Term {
  return term.split(GAP).map((part) => readWords(part).map(readUnit));
}

/** What words are compared by, for terms of each form and, in `loose`, for terms whose words change places; empty where one is none of them. */
function readUnits(words: readonly ReadWord[]): Record<Form | 'loose', readonly string[]> {
  const any = words.map((word, at) => (isIdiom(words, at) ? '' : readUnit(word)));
  // "law-abiding" has no law that could change places.
  const isBound = (next: ReadWord | undefined) => next?.hyphenated === true && isVerbForm(next);
  return {
    any,
    plural: any.map((unit, at) => (isVerbForm(words[at]!) ? '' : unit)),
    gerund: any.map((unit, at) => (words[at]!.plain.endsWith('ed') ? '' : unit)),
    loose: any.map((unit, at) => (isBound(words[at + 1]) ? '' : unit)),
  };
}

/** What a word is compared by. "Foreigners" are not whatever is "foreign", nor is "resolutely" a resolution, though the index has one term for both. */
function readUnit({ key, plain }: ReadWord): string {
  if (key === null) return plain;
  if (QUALITY.test(plain)) return `${key}+quality`;
  return AGENT.test(plain) && !AGENT.test(key) ? `${key}+` : key;
}

// resolutely, generous, favourable, durability
const QUALITY = /(?:ly|ous|[ai]bles?|[ai]bility)$/u;
// foreigners, negotiator
const AGENT = /[eo]rs?$/u;

/** A word and its plural are one, other words of its stem are not: "freezes" is "freeze", "freezing" is not. */
export function readSingular({ plain }: ReadWord): string {
  return plain.replace(/s$/u, '');
}

/** Some forms of a word mean another thing than the others: a "filling" is no more what "filled the streets" than "arms" are "arming". */
type Form = 'any' | 'plural' | 'gerund';

function readForm(term: string): Form {
  if (/^\p{L}+[^s]s$/u.test(term)) return 'plural';
  return term.endsWith('ing') ? 'gerund' : 'any';
}

/** "arms" and "talks" are not what is done in "arming" and "talked". */
function isVerbForm({ plain }: ReadWord): boolean {
  return plain.endsWith('ing') || plain.endsWith('ed') || SINGULAR_ELSE.has(plain);
}

/** Of these the plural is another thing: forces are no force, arms no arm. */
const SINGULAR_ELSE = makeWordSet('force arm custom good mean minute quarter figure');

/** Where all parts of the term stand, in any order: the first place of each and their number of words. */
function matchTerm(term: Term, units: readonly string[], loose: readonly string[]): TermPlace | null {
  const rows: Row[] = [];
  for (const part of term) {
    const row = findRow(part, units) ?? findTurned(part, loose);
    if (row === null) return null;
    rows.push(row);
  }
  const count = term.reduce((sum, part) => sum + part.length, 0);
  return { from: rows[0]![0], rows, count };
}

interface TermPlace {
  readonly from: number;
  readonly rows: readonly Row[];
  readonly count: number;
}

type Row = [from: number, to: number];

function findRow(words: readonly string[], units: readonly string[]): Row | null {
  if (words.length === 0) return null;
  for (let at = 0; at + words.length <= units.length; at++) {
    if (words.every((unit, i) => units[at + i] === unit)) return [at, at + words.length];
  }
  return null;
}

/** "a cap on rents", "rents that are capped" for "rent cap": two words that stand near each other, in any order. */
function findTurned(words: readonly string[], units: readonly string[]): Row | null {
  const [one, other] = words;
  if (words.length !== 2) return null;
  for (let at = 0; at < units.length; at++) {
    if (units[at] !== one && units[at] !== other) continue;
    const wanted = units[at] === one ? other : one;
    const next = units.slice(at + 1, at + 2 + LONGEST_TURN).indexOf(wanted!);
    if (next >= 0) return [at, at + next + 2];
  }
  return null;
}

/** This many words may stand between two that change places. */
const LONGEST_TURN = 2;
