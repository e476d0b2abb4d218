import type { Issue, Party, Person } from '../../corpus/corpus.ts';
import type { IssueFound } from '../../extract/positions/match-issues.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { isProperName } from '../../search/related-words.ts';
import { foldText } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { findCalled, widenToFollowers } from '../find-called.ts';
import { findOfficials } from '../find-holders.ts';
import { markPossessives } from '../mark-possessives.ts';
import { readWhen, type When } from '../timeline/read-when.ts';
import { writeOut } from '../write-out.ts';
import { chooseViewers } from './choose-viewers.ts';
import { findIssueCalled, findIssueNamed } from './find-issue-called.ts';
import { mendNaming } from './mend-naming.ts';

/** What was typed for positions, taken apart. */
export interface PositionsQuestion {
  readonly issues: readonly Issue[];
  /** What a word of another issue stands before as before its noun, "Vik harbour": of that one alone nothing is asked. */
  readonly head: Issue | null;
  readonly parties: readonly Party[];
  /** The only person named, where no party was. */
  readonly person: Person | null;
  /** Somebody whose view is asked for and who takes none on record: "Arland on the toll" where the record has no such party. */
  readonly stranger: string | null;
  /** What is left, where it says something. */
  readonly words: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Words that people put around what they ask. */
const AROUND =
  makeWordSet(`position positions stance stances view views issue issues say says said saying think thinks thought latest of on about over
  regarding want wants wanted stand stands stood what where how who whose which does do did is are was were has have had the a an
  to for in with and did their its his her attitude opinion line vs versus compare compared difference differences differ between both side sides`);
// "2022 versus now"
const UNTIL_NOW = /\b(?:to|until|till|vs\.?|versus|and|against|with)\s+(?:now|today)\b/iu;
// "as of June 2025", "by June 2025"
const AS_OF = /\b(?:as of|as at)\b/iu;

/** Reads party, person, issue and time from words in any order. */
export function readPositionsQuestion(typed: string, library: Library): PositionsQuestion {
  const asked = markPossessives(writeOut(typed, library), library);
  const { whens, rest } = readWhen(hideNumbers(asked, library));
  const when = spanWhens(whens.filter(({ anyYear }) => !anyYear));
  const standing = AS_OF.test(typed);
  const text = mendNaming(showNumbers(rest).replace(AS_OF, ' '), library);
  const { issues, names } = shareWords(text, library);
  const people = [...new Set(names.flatMap(({ who }) => ('person' in who ? [who.person] : [])))];
  const named = names.flatMap(({ who }) => ('party' in who ? [who.party] : []));
  const theirs = people.flatMap(({ party }) => library.corpus.parties.filter(({ id }) => id === party));
  const used = [...names.map(({ span }) => span), ...issues.flatMap(({ places }) => places)];
  const words = readRest(text, used, issues, library);
  const called =
    issues.length > 0 || words === null
      ? null
      : (findIssueCalled(words, library) ?? findIssueNamed(text, library));
  return {
    issues: called === null ? issues.map(({ issue }) => issue) : [called],
    head: findHead(text, issues),
    parties: [...new Set([...named, ...theirs])],
    person: named.length === 0 && people.length === 1 ? people[0]! : null,
    stranger: findUnknownViewer(text, library),
    words: called === null ? words : null,
    from: standing ? null : (when?.first ?? null),
    to: UNTIL_NOW.test(typed) ? null : (when?.last ?? null),
  };
}

function findHead(text: string, issues: readonly IssueFound[]): Issue | null {
  const places = issues
    .flatMap(({ issue, places }) => places.map(({ start, end }) => ({ issue, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const head = places.findLast(({ issue, start }, i) => {
    const former = places[i - 1];
    if (former === undefined || former.issue === issue) return false;
    // What an issue is called by itself is one of a list: "ferries buses".
    const typed = foldText(text.slice(former.start, former.end));
    const isCalled = [former.issue.name, ...former.issue.otherNames].some((name) =>
      foldText(name).includes(typed),
    );
    return !isCalled && text.slice(former.end, start).trim() === '';
  });
  return head?.issue ?? null;
}

/** From the first to the last of several times: "2022 vs 2025". */
function spanWhens([first, ...others]: readonly When[]): When | undefined {
  return first && others.reduce(joinWhens, first);
}

function joinWhens(a: When, b: When): When {
  const earlier = a.first === null || (b.first !== null && a.first < b.first) ? a : b;
  const later = a.last === null || (b.last !== null && a.last > b.last) ? a : b;
  return { first: earlier.first, last: later.last, anyYear: false };
}

/** Letters that nobody types, for digits while times are read: "the compact of 1962" is a name. */
const HIDDEN = 'ᎠᎡᎢᎣᎤᎥᎦᎧᎨᎩ';

function hideNumbers(text: string, library: Library): string {
  if (!/\d/u.test(text)) return text;
  const named = [
    ...library.findIssues(text).flatMap(({ places }) => places),
    ...library.findNames(text).map(({ span }) => span),
  ];
  return text.replace(/\d/gu, (digit, at: number) =>
    named.some(({ start, end }) => start <= at && at < end) ? HIDDEN[Number(digit)]! : digit,
  );
}

function showNumbers(text: string): string {
  return text.replace(/[Ꭰ-Ꭹ]/gu, (hidden) => String(HIDDEN.indexOf(hidden)));
}

/** Words that name a party and an issue are the party's where it is asked for its view, else the issue's. */
function shareWords(text: string, library: Library): { issues: IssueFound[]; names: NameFound[] } {
  const found = library.findIssues(text);
  const names = findWho(text, found, library);
  const asked = names.filter((name) => isAskedFor(name, { text, found, names, library }));
  const isAsked = (place: Span) => asked.some(({ span }) => contains(span, place));
  const kept = found.filter(({ places }) => !places.every(isAsked));
  // "The ferry guild on the ferry": beside the name an issue may be named once more.
  const again =
    asked.length === 0
      ? []
      : library.findIssues(
          blank(
            text,
            asked.map(({ span }) => span),
          ),
        );
  const issues = [...kept, ...again.filter(({ issue }) => kept.every((each) => each.issue !== issue))];
  const taken = issues.flatMap(({ places }) => places);
  const isFree = (name: NameFound) =>
    asked.includes(name) || !taken.some((place) => overlaps(place, name.span) && !crosses(place, name.span));
  return { issues, names: chooseViewers(names.filter(isFree), text) };
}

/** Names and offices: an office stands for whoever alone has it, else for the party of all who had it. */
function findWho(text: string, issues: readonly IssueFound[], library: Library): NameFound[] {
  const named = library.findNames(text);
  // What is a name as a whole is no office: "federal mediator".
  const titled = findOfficials(text, library).filter(
    (office) => !named.some(({ span }) => contains(span, office.span)),
  );
  const offices = titled.flatMap(({ people, span }): NameFound[] => {
    const [person, another] = people;
    if (another === undefined) return [{ who: { person: person! }, span }];
    const party = library.corpus.parties.find(({ id }) => people.every((each) => each.party === id));
    return party === undefined ? [] : [{ who: { party }, span }];
  });
  const isApart = ({ span }: NameFound) => !offices.some((office) => overlaps(office.span, span));
  const names = [...offices, ...widenToFollowers(named.filter(isApart), text, library)];
  const taken = [...names.map(({ span }) => span), ...issues.flatMap(({ places }) => places)];
  return [...names, ...findCalled(text, taken, (term) => AROUND.has(term), library)];
}

/** "Free States neutrality": an issue's words that begin or end within a name are none of its own there. */
function crosses(place: Span, name: Span): boolean {
  return !contains(place, name) && !contains(name, place);
}

// "Arland on the toll", "what's Arland's view on the toll"
const VIEWER = /^(?<viewer>.{2,60}?)\s+(?:on|about|regarding)\s+\S/iu;

/** Whoever stands before "on", where it is written or known as a name and is no party's, person's or issue's. */
function findUnknownViewer(text: string, library: Library): string | null {
  const viewer = VIEWER.exec(text.trim())?.groups?.viewer ?? '';
  const words = viewer.split(/\s+/u).filter((word) => !AROUND.has(foldText(word).replace(/['’]s$/u, '')));
  const named = words.join(' ').replace(/['’]s$/u, '');
  const isName = words.every((word) => /^\p{Lu}/u.test(word)) && words.length > 1;
  if (named === '' || !(isName || isProperName(foldText(named)))) return null;
  return library.findNames(viewer).length === 0 && library.findIssues(viewer).length === 0 ? named : null;
}

// "… on the toll"
const VIEW_ON = /^\s+(?:on|about|regarding|over|towards?)(?![\p{L}\p{N}])/iu;
// "…’s view"
const VIEW_BY = /^['’]s?(?![\p{L}\p{N}])/iu;

interface Typed {
  readonly text: string;
  readonly found: readonly IssueFound[];
  readonly names: readonly NameFound[];
  readonly library: Library;
}

/** True for a party whose view the words ask for, although its name is an issue's word too. */
function isAskedFor({ who, span }: NameFound, { text, found, names, library }: Typed): boolean {
  if (!('party' in who)) return false;
  // "Arland on membership", though "Arland's membership" is an issue's word
  if (VIEW_ON.test(text.slice(span.end))) return true;
  const isInside = (place: Span) => contains(span, place);
  const own = found.filter(({ places }) => places.every(isInside));
  if (own.length === 0) return false;
  if (VIEW_BY.test(text.slice(span.end))) return true;
  // Before another issue it is who takes a stance on that; by itself it is whoever speaks on record.
  const isLeading = found.length > own.length && found.every(({ places }) => span.start <= places[0]!.start);
  if (names.length > 1) return isLeading && names.every((other) => span.start <= other.span.start);
  return isLeading || library.positions.some(({ party }) => party === who.party);
}

/** What is left once names and issues are taken away, without the other words that the issues are called by. */
function readRest(
  text: string,
  used: readonly Span[],
  issues: readonly IssueFound[],
  library: Library,
): string | null {
  const called = new Set(
    issues.flatMap(({ issue }) => [issue.name, ...issue.otherNames].flatMap(library.readKeys)),
  );
  const words = blank(text, used)
    .split(/\s+/u)
    .filter((word) => !AROUND.has(word.toLowerCase().replace(/[?.,!]+$/u, '')))
    .filter((word) => library.readKeys(word).some((key) => !called.has(key)));
  return words.join(' ') || null;
}

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
