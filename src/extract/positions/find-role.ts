import type { Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { POSSESSIVE_MARKS, TITLES } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { findDescribed } from './find-described.ts';

/** "the premier", "the foreign minister", where the sentence before names one person in such an office and no other. */
export function findRole(
  tokens: readonly Token[],
  at: number,
  named: readonly Actor[],
  known: readonly Actor[],
  holders: Holders = new Map(),
): Actor[] {
  if (tokens[at]!.word !== 'the') return [];
  const words = tokens
    .slice(at + 1, at + 1 + LONGEST_ROLE)
    .map(({ word, shape }) => (shape === 'lower' ? word : ''));
  for (let length = words.length; length > 0; length--) {
    const role = words.slice(0, length).join(' ');
    // Further off it must be the whole of the office: many may be "the minister".
    const holder =
      chooseHolder(named, (person) => holds(person, role)) ??
      chooseHolder(known, (person) => listOffices(person).includes(role)) ??
      (length > 1 ? (holders.get(role) ?? null) : null);
    if (holder !== null && !isOfOther(tokens, at + 1 + length, holder))
      return [{ ...holder, from: at, to: at + 1 + length }];
  }
  return findDescribed(tokens, at, known);
}

const LONGEST_ROLE = 3;

/** The only one of the record who has an office, by its words; null where there are several. */
export type Holders = ReadonlyMap<string, Actor | null>;

/** Reads all offices once for as many sentences as there are. */
export function indexHolders(people: readonly Actor[]): Holders {
  const holders = new Map<string, Actor | null>();
  for (const actor of people) {
    for (const office of listOffices(actor.person!)) {
      const before = holders.get(office);
      holders.set(office, before === undefined || before?.person === actor.person ? actor : null);
    }
  }
  return holders;
}

/** "the minister of finance" is none of ports. */
function isOfOther(tokens: readonly Token[], to: number, { person }: Actor): boolean {
  const [link, of] = [tokens[to]?.word, tokens[to + 1]];
  if ((link !== 'of' && link !== 'for') || of?.shape !== 'lower' || of.word === 'the') return false;
  return !person!.offices.some(({ title }) => foldText(title).split(' ').includes(of.word));
}

/**
 * "the Borland boss", "the farmers' leader": of those named so far the only one of that party whose office is at its top.
 * `actors` are the sentence's own.
 */
export function findHead(
  tokens: readonly Token[],
  at: number,
  actors: readonly Actor[],
  known: readonly Actor[],
): Actor[] {
  const body = actors.find(({ from, person }) => from === at + 1 && person === null);
  if (body === undefined || tokens[at]!.word !== 'the') return [];
  const head = POSSESSIVE_MARKS.has(tokens[body.to]?.word ?? '') ? body.to + 1 : body.to;
  if (!HEADS.has(tokens[head]?.word ?? '')) return [];
  const own = known.filter(({ party }) => party === body.party);
  const holder = chooseHolder(own, (person) => listOffices(person).some((office) => TOP.test(office)));
  return holder === null ? [] : [{ ...holder, from: at, to: head + 1 }];
}

const HEADS = makeWordSet('boss leader head chief president chair chairman chairwoman');
// general secretary, chief executive, leader; not "deputy leader"
const TOP =
  /^(?:(?:chief|managing) (?:executive|director)|(?:director |secretary[ -])?general(?:[ -]secretary)?|president|chair(?:man|woman|person)?|leader|head|(?:prime |first )minister|premier|mayor)$/u;

/** The only one of them who has such an office. */
function chooseHolder(named: readonly Actor[], fits: (person: Person) => boolean): Actor | null {
  const holders = named.filter(({ person }) => person !== null && fits(person));
  const [holder] = holders;
  return holder !== undefined && holders.every(({ person }) => person === holder.person) ? holder : null;
}

/** "the minister" for a foreign minister. */
function holds(person: Person, role: string): boolean {
  return listOffices(person).some(
    (office) => ` ${office}`.endsWith(` ${role}`) && !RANKS.has(office.slice(0, -role.length).trim()),
  );
}

/** A prime minister is not called "the minister". */
const RANKS = makeWordSet('prime vice deputy first');

/** An office "of", "for" or "from" something is named without it: "the chairman". "Prince Roe" is "the prince", too. */
function listOffices({ name, otherNames, offices }: Person): string[] {
  const titles = [name, ...otherNames].flatMap((each) => foldText(each).split(' ').slice(0, -1).slice(0, 1));
  return [
    ...offices.map(({ title }) => foldText(title).split(/ (?:of|for|from) /u)[0]!),
    ...titles.filter((word) => TITLES.has(word)),
  ];
}
