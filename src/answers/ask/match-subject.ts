import { CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../extract/grammar-words.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Concept } from '../../search/concept.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { isNoun, isPerson, isVerb } from '../../search/related-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { readPartyId } from '../read-party.ts';
import { findDeeds, isPassive, NEAR_DEED, readTermKeys } from './find-deeds.ts';
import { MUTUAL } from './match-roles.ts';
import type { LoneSentence } from './read-sentences.ts';

/** "The letter by Roe", "the plan of Roe": theirs. */
const WHOSE = makeWordSet('by of from');
/** Whoever is called by a word behind these is not whom a name before it names, unless it stands beside the name. */
const OTHERS = makeWordSet('a an another his her their its whose my our your');
/** Behind a word that is a verb as well, these make a noun of it: "support for the plan". */
const BEHIND_NOUN = makeWordSet('for of among from by to');
// "the endorsement of Berg by Roe", "the support from Roe"
const WHOSE_DEED = /\b(?:by|from)\s+(?:\p{L}+\s+){0,2}$|^\s+of\s+$/u;
// "donor Roe"
const RIGHT_BEHIND = /^\s+$/u;
/** These stand between somebody and their verb. */
const HELPING = makeWordSet('had has have was were is are did been also');
// "“No,” wrote Roe"
const QUOTED = /["”’'»,]\s*$/u;

/**
 * A check that a sentence does not tell a deed only as done to whoever the question says did it: what Roe wrote is not
 * told by "Berg wrote to Roe". Null where nobody the record knows is said to have done anything.
 */
export function matchSubject(
  words: string,
  predicate: string | null,
  concepts: readonly Concept[],
  library: Library,
): ((sentence: LoneSentence) => boolean) | null {
  const terms = tokenizeWords(words);
  const at = terms.findIndex(({ term }) => term === predicate);
  const name = library.findNames(words).find(({ span }) => at > 0 && span.end <= terms[at]!.start);
  if (name === undefined || predicate === null || !isVerb(predicate, false)) return null;
  const deed = readTermKeys(predicate, concepts, library);
  if (MUTUAL.some((key) => deed.has(key))) return null;
  return ({ text, statement }) => {
    const told = tokenizeWords(text);
    const all = findDeeds(told, deed, library);
    const names = library.findNames(text).filter(({ who }) => isSame(who, name.who));
    const isOthers = (place: number) =>
      isOfAnother(text, told, place) ||
      (names.length > 0 && isNounAt(told, place) && !isOwn(text, told, place, names));
    // A party does much through others.
    const deeds = 'person' in name.who ? all.filter((place) => !isOthers(place)) : all;
    if (deeds.length === 0) return all.length === 0;
    // Who speaks calls themselves by no name.
    if (statement !== null && isOf(name.who, statement)) return true;
    return names.length === 0 || deeds.some((place) => mayBeDoer(text, told, place, names));
  };
}

function isOf(who: NameFound['who'], { person, party }: RecordedStatement): boolean {
  return 'person' in who ? who.person === person : who.party === party;
}

function isSame(who: NameFound['who'], other: NameFound['who']): boolean {
  if ('person' in other) return 'person' in who && who.person === other.person;
  return readPartyId(who) === other.party.id;
}

/** "Her predecessor resigned", "a rival had quit": told of somebody who is only called so. */
function isOfAnother(text: string, words: readonly Word[], deed: number): boolean {
  let at = deed - 1;
  while (at > 0 && (HELPING.has(words[at]!.term) || words[at]!.term.endsWith('ly'))) at--;
  const [joining, whose, other] = [words[at - 2], words[at - 1], words[at]];
  // "The pilots say they support it"
  if (other?.term === 'they') return !words.slice(0, at).some(({ term }) => term === 'and');
  if (whose === undefined || !OTHERS.has(whose.term) || !isPerson(other!.term)) return false;
  const isOneClause = !/[,;:–—]/u.test(text.slice(other!.end, words[deed]!.start));
  return isOneClause && joining?.term !== 'and' && joining?.term !== 'as';
}

/** "Support for the plan", "critics of it": the noun for a deed, or for whoever does it. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const { term } = words[at]!;
  return isPerson(term) || (isNoun(term) && BEHIND_NOUN.has(words[at + 1]?.term ?? ''));
}

/** "Her support", "the support of Roe", "Roe gave support", "Roe, a supporter": hers, and not "Roe met supporters". */
function isOwn(text: string, words: readonly Word[], at: number, names: readonly NameFound[]): boolean {
  const { start, end, term } = words[at]!;
  const isWhoever = isPerson(term);
  // "Their supporters" are others.
  const near = words.slice(Math.max(0, at - NEAR_DEED), at);
  if (!isWhoever && near.some((word) => POSSESSIVES.has(word.term))) return true;
  return names.some(({ span }) => {
    if (span.start >= end) return (isWhoever ? RIGHT_BEHIND : WHOSE_DEED).test(text.slice(end, span.start));
    const between = tokenizeWords(text.slice(span.end, start)).map((word) => word.term);
    if (between.some((each, i) => opensOther(each, between[i + 1] ?? ''))) return false;
    // "Roe, a supporter", "Roe is a supporter": not "a Roe supporter"
    return !isWhoever || between.some((each) => DETERMINERS.has(each));
  });
}

/** True for what joins another clause or noun to a name: not "as", nor the "to" of "asked Roe to be a judge". */
function opensOther(term: string, next: string): boolean {
  if (term === 'to') return !isVerb(next, false);
  return CONJUNCTIONS.has(term) || (PREPOSITIONS.has(term) && term !== 'as');
}

/** True unless the names stand nowhere but behind the deed, where it is done to them. */
function mayBeDoer(text: string, words: readonly Word[], deed: number, names: readonly NameFound[]): boolean {
  const { start, end } = words[deed]!;
  if (isPassive(words, deed) || names.some(({ span }) => span.end <= start)) return true;
  return names.some(({ span }) => {
    const between = tokenizeWords(text.slice(end, span.start)).map(({ term }) => term);
    return WHOSE.has(between.at(-1) ?? '') || (between.length === 0 && QUOTED.test(text.slice(0, start)));
  });
}
