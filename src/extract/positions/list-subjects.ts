import type { Token } from '../../text/tokens.ts';
import { DETERMINERS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { findStart, isVerbal, JOINING } from './read-subject.ts';

/** What a subject is made of. */
interface Subjects {
  readonly joined: Actor[];
  /** The first token. */
  readonly from: number;
  /** The token behind the last. */
  readonly to: number;
}

/** The subject that begins with or holds the actor: the actors it joins, and where its first and last words are. */
export function listSubjects(tokens: readonly Token[], actors: readonly Actor[], actor: Actor): Subjects {
  const from = findStart(tokens, actor.from);
  const joined = [actor];
  let to = skipBracket(tokens, skipOwnParty(tokens, actors, actor));
  for (;;) {
    const link = joined.length < MOST_JOINED ? findLink(tokens, actors, to) : null;
    const next = link === null ? undefined : findNext(tokens, actors, link);
    if (next !== undefined) {
      joined.push(next);
      // "Arland, joined by Borland, has"
      const isAside = tokens[to]!.word === ',' && link! > to && !JOINING.has(tokens[link!]!.word);
      const end = skipBracket(tokens, next.to);
      to = isAside && tokens[end]?.word === ',' ? end + 1 : end;
      continue;
    }
    // "the ministry and the rest of the region": somebody whom the record has no name for.
    const other = link !== null && JOINING.has(tokens[to]?.word ?? '') ? findOther(tokens, to + 1) : null;
    if (other === null) return { joined, from, to };
    to = other;
  }
}

/** Longer lists are not read: each of their names would be looked for again and again. */
const MOST_JOINED = 12;

/** "Roe (U-Arburg)": of which party and place somebody is. */
function skipBracket(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.word !== '(') return to;
  const length = tokens.slice(to, to + LONGEST_BRACKET).findIndex(({ word }) => word === ')');
  return length < 0 ? to : to + length + 1;
}

const LONGEST_BRACKET = 6;

/** The last token of what joins a further actor to those before `to`, where something does. */
function findLink(tokens: readonly Token[], actors: readonly Actor[], to: number): number | null {
  if (JOINING.has(tokens[to]?.word ?? '') || isListed(tokens, actors, to)) return to;
  const start = tokens[to]?.word === ',' ? to + 1 : to;
  const company = COMPANIES.find((words) => words.every((word, i) => tokens[start + i]?.word === word));
  if (company !== undefined) return start + company.length - 1;
  // "Roe, the guild's envoy, and Berg, the minister,"
  const length =
    start === to ? -1 : tokens.slice(start, start + LONGEST_APPOSITION).findIndex(({ word }) => word === ',');
  const and = start + length + 1;
  return length > 0 && JOINING.has(tokens[and]?.word ?? '') ? and : null;
}

/** "Arland, together with Borland,": who does what the other does. */
const COMPANIES = ['as well as', 'together with', 'along with', 'joined by', 'backed by'].map((words) =>
  words.split(' '),
);
const LONGEST_APPOSITION = 10;

/** The actor whose phrase begins right behind the word that joins it. */
function findNext(tokens: readonly Token[], actors: readonly Actor[], link: number): Actor | undefined {
  return actors.find(({ from }) => from > link && from <= link + 4 && findStart(tokens, from) === link + 1);
}

/** "Arland, Borland and Corland": a comma between names of which the last is joined with "and". */
function isListed(tokens: readonly Token[], actors: readonly Actor[], comma: number): boolean {
  if (tokens[comma]?.word !== ',') return false;
  let link = comma;
  for (let i = 0; i < MOST_JOINED && tokens[link]?.word === ','; i++) {
    const next = findNext(tokens, actors, link);
    if (next === undefined) return false;
    link = next.to;
  }
  if (!JOINING.has(tokens[link]?.word ?? '')) return false;
  // "The ministers of Arland and Borland, Roe and Berg, have": who they are.
  const last = findNext(tokens, actors, link);
  return last === undefined || tokens[last.to]?.word !== ',';
}

/** "Roe of the Dockers' Union": behind "of" stands whose person it is. */
function skipOwnParty(tokens: readonly Token[], actors: readonly Actor[], { to, party }: Actor): number {
  if (!['of', 'for', 'from'].includes(tokens[to]?.word ?? '')) return to;
  const own = actors.find((each) => each.party === party && each.from > to && each.from <= to + 2);
  return own?.to ?? to;
}

/** The end of a phrase of at most four words that has no name of the record, where a verb follows it. */
function findOther(tokens: readonly Token[], from: number): number | null {
  if (!DETERMINERS.has(tokens[from]?.word ?? '') && tokens[from]?.shape !== 'capital') return null;
  for (let at = from + 1; at <= Math.min(from + 4, tokens.length - 1); at++) {
    if (isVerbal(tokens, at)) return at;
    if (tokens[at]!.shape === 'sign') return null;
  }
  return null;
}
