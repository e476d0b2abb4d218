import type { Issue, Party, Person } from '../../corpus/corpus.ts';
import type { IssueFound } from '../../extract/positions/match-issues.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { readWhen } from '../timeline/read-when.ts';

/** What was typed for positions, taken apart. */
export interface PositionsQuestion {
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  /** The only person named, where no party was. */
  readonly person: Person | null;
  /** What is left, where it says something. */
  readonly words: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Words that people put around what they ask. */
const AROUND = new Set(
  `position positions stance stances view views issue issues say says said saying think thinks thought latest of on about over
  regarding want wants wanted stand stands stood what where how who whose which does do did is are was were has have had the a an
  to for in with and did their its his her attitude opinion line`.split(/\s+/u),
);
// "as of June 2025", "by June 2025"
const AS_OF = /\b(?:as of|as at)\b/iu;

/** Reads party, person, issue and time from words in any order. */
export function readPositionsQuestion(typed: string, library: Library): PositionsQuestion {
  const { whens, rest } = readWhen(typed);
  const when = whens.find(({ anyYear }) => !anyYear);
  const standing = AS_OF.test(typed);
  const text = joinHyphenated(rest.replace(AS_OF, ' '), library);
  const found = library.findIssues(text);
  const allNames = library.findNames(text);
  const issues = found.filter((issue) => !isPartyAlone(issue, allNames, library));
  const names = keepNames(allNames, issues);
  const people = names.flatMap(({ who }) => ('person' in who ? [who.person] : []));
  const named = names.flatMap(({ who }) => ('party' in who ? [who.party] : []));
  const theirs = people.flatMap(({ party }) => library.corpus.parties.filter(({ id }) => id === party));
  const used = [...names.map(({ span }) => span), ...issues.flatMap(({ places }) => places)];
  return {
    issues: issues.map(({ issue }) => issue),
    parties: [...new Set([...named, ...theirs])],
    person: named.length === 0 && people.length === 1 ? people[0]! : null,
    words: readRest(text, used, issues, library),
    from: standing ? null : (when?.first ?? null),
    to: when?.last ?? null,
  };
}

/** "Cease-fire" is "ceasefire" where only that names an issue. */
function joinHyphenated(text: string, library: Library): string {
  const joined = text.replace(/(?<=\p{L})-(?=\p{L})/gu, '');
  return library.findIssues(text).length === 0 && library.findIssues(joined).length > 0 ? joined : text;
}

/** A word may name a party and an issue: beside another party it is the issue, by itself the party if that one speaks. */
function isPartyAlone({ places }: IssueFound, names: readonly NameFound[], library: Library): boolean {
  const [place, ...more] = places;
  const own = names.find(({ who, span }) => 'party' in who && place !== undefined && contains(span, place));
  if (own === undefined || more.length > 0 || names.some((other) => other !== own)) return false;
  return library.positions.some(({ party }) => 'party' in own.who && party === own.who.party);
}

/** Names in an issue's words are its own. */
function keepNames(names: readonly NameFound[], issues: readonly IssueFound[]): NameFound[] {
  const places = issues.flatMap((issue) => issue.places);
  return names.filter(({ span }) => !places.some((place) => overlaps(place, span)));
}

/** What is left once names and issues are taken away, without the other words that the issues are called by. */
function readRest(
  text: string,
  used: readonly Span[],
  issues: readonly IssueFound[],
  library: Library,
): string | null {
  let rest = text;
  for (const { start, end } of used) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const called = new Set(
    issues.flatMap(({ issue }) => [issue.name, ...issue.otherNames].flatMap(library.readKeys)),
  );
  const words = rest
    .split(/\s+/u)
    .filter((word) => !AROUND.has(word.toLowerCase().replace(/[?.,!]+$/u, '')))
    .filter((word) => library.readKeys(word).some((key) => !called.has(key)));
  return words.join(' ') || null;
}
