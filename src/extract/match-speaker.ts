import type { Party, Person } from '../corpus/corpus.ts';
import { foldText, tokenizeWords } from '../text/fold.ts';
import { rememberPer } from '../text/remember-per.ts';
import type { Span } from '../text/span.ts';
import { DETERMINERS, PREPOSITIONS, SPEAKING_FOR } from './grammar-words.ts';

/** A person or party under one of its names, folded. */
export type NameIndex<T> = readonly (readonly [name: string, owner: T])[];

/** All names of all owners, folded once for as many statements as the articles of a record have. */
export const indexPeople = rememberPer(indexNames<Person>);
export const indexParties = rememberPer(indexNames<Party>);

function indexNames<T extends Person | Party>(owners: readonly T[]): NameIndex<T> {
  return owners.flatMap((owner) =>
    [owner.name, ...owner.otherNames].map((name) => [foldName(name), owner] as const),
  );
}

/** Everybody under each office that says of what it is. */
export const indexOffices = rememberPer(collectOffices);

function collectOffices(people: readonly Person[]): NameIndex<Person> {
  return people.flatMap((person) =>
    listWholeOffices(person).map((office) => [foldName(office), person] as const),
  );
}

// "chairman of the guild"; not "chairman"
const WHOLE = /\S\s+(?:of|for)\s+\S/iu;

/** The offices of somebody that name them by themselves: "chairman of the guild". */
export function listWholeOffices({ offices }: Person): string[] {
  return offices.filter(({ title, to }) => to === undefined && WHOLE.test(title)).map(({ title }) => title);
}

/** The one person who has exactly this name, case and accents aside; null where nobody or more than one has it. */
export function matchPerson(name: string, people: NameIndex<Person>): Person | null {
  const wanted = foldName(name);
  return takeOnly(people.filter(([each]) => each === wanted));
}

/**
 * The party whose own name is what the mention is about: "the Ruritanian ministry", "senior Ruritanian officials"; but
 * not "a source in the Ruritanian delegation", where a source speaks.
 */
export function matchParty(text: string, mention: Span, parties: NameIndex<Party>): Party | null {
  const phrase = readHeadPhrase(text, mention);
  return takeOnly(parties.filter(([name]) => headsPhrase(phrase, name)));
}

/** The owner that all entries share; null where there are none or several. */
function takeOnly<T>(entries: NameIndex<T>): T | null {
  const owners = new Set(entries.map(([, owner]) => owner));
  return owners.size === 1 ? [...owners][0]! : null;
}

/** The phrase ends with the name, and only lower-case words that qualify it stand before: "a senior". */
function headsPhrase(phrase: { folded: string[]; proper: boolean[] }, name: string): boolean {
  const words = name.split(' ');
  const before = phrase.folded.length - words.length;
  if (before < 0 || phrase.folded.slice(before).join(' ') !== words.join(' ')) return false;
  const link = phrase.folded.lastIndexOf('of', before - 1);
  // "a critic of the ministry" is not the ministry's.
  if (link > 0 && !SPEAKING_FOR.has(phrase.folded[link - 1]!)) return false;
  return phrase.proper.slice(0, before).every((proper) => !proper);
}

/** The words of the mention up to its first preposition, comma or "and"; a coordination has no single head. */
function readHeadPhrase(text: string, mention: Span): { folded: string[]; proper: boolean[] } {
  const folded: string[] = [];
  const proper: boolean[] = [];
  for (const word of tokenizeWords(text, mention)) {
    if (word.term === 'and') return { folded: [], proper: [] };
    if (folded.length > 0 && PREPOSITIONS.has(word.term) && !NAME_LINKS.has(word.term)) break;
    if (folded.length === 0 && DETERMINERS.has(word.term)) continue;
    folded.push(word.term);
    proper.push(text.charAt(word.start) !== text.charAt(word.start).toLowerCase());
  }
  return { folded, proper };
}

/** "Ministry of Defence": this preposition stands inside names. */
const NAME_LINKS = new Set(['of']);

function foldName(name: string): string {
  const words = tokenizeWords(foldText(name)).map((word) => word.term);
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}
