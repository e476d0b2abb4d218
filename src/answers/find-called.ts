import type { Party } from '../corpus/corpus.ts';
import { PREPOSITIONS, SPEAKING_FOR } from '../extract/grammar-words.ts';
import { VAGUE_BODIES } from '../extract/positions/derive-names.ts';
import type { Library, NameFound } from '../search/library.ts';
import { isStopWord } from '../search/stop-words.ts';
import { foldText, tokenizeWords, type Word } from '../text/fold.ts';
import { rememberPer } from '../text/remember-per.ts';
import { overlaps, type Span } from '../text/span.ts';
import { makeWordSet } from '../text/word-set.ts';
import { findMadeNames } from './read-party.ts';

/** Those who stand by somebody, as people call them: "Roe's lot", "the heritage folks". */
const FOLLOWERS: ReadonlySet<string> = new Set([
  ...SPEAKING_FOR,
  ...makeWordSet(
    'people folk folks lot group groups party camp crowd bunch guys gang allies supporters bosses chiefs chairs heads outfit organisation organization movement faction union club company lads',
  ),
]);
/** Nor do these tell whom somebody types them for. */
const VAGUE: ReadonlySet<string> = new Set([
  ...VAGUE_BODIES,
  ...makeWordSet('official government governments ministry ministries state city national'),
]);
/** Shorter clippings are words by themselves: "vets", "feds". */
const SHORTEST_CLIPPED = 3;
const POSSESSIVE = /['’]s?$/u;

/** A way to call a party by one word of its names, known of one party alone. */
interface Called {
  readonly party: Party;
  /** True for a noun of many and for the last word of a name, which stand for it: "the builders", "the union". */
  readonly isAlone: boolean;
}

/**
 * The parties that typed words ask for under a name that nobody listed: by one word of a name ("the builders" for the
 * Builders' Chamber, "heritage folks"), by those who stand by one of its people ("Roe's lot"), or by what its inhabitants
 * are called. Only whoever opens the words, but for what `isAround` tells, or closes them behind what is `taken`.
 */
export function findCalled(
  text: string,
  taken: readonly Span[],
  isAround: (term: string) => boolean,
  library: Library,
): NameFound[] {
  const words = tokenizeWords(text);
  const isNamed = library.findNames(text).length > 0;
  const isTaken = (word: Word) => taken.some((span) => overlaps(span, word));
  const opening = words.findIndex((word) => isTaken(word) || !isAround(word.term));
  const called = collectCalled(library.corpus);
  const made = new Map(findMadeNames(text, library).map((name) => [name.span.start, name]));
  // "Empty homes tax tenants": whoever comes last is asked for where nobody else is.
  const mayClose = (before: Word | undefined) =>
    before !== undefined && taken.length > 0 && !isNamed && !PREPOSITIONS.has(before.term);
  const places = [opening, words.length - 1].filter((at, i, all) => at >= 0 && all.indexOf(at) === i);
  return places.flatMap((at): NameFound[] => {
    const word = words[at]!;
    if (isTaken(word) || (at !== opening && !mayClose(words[at - 1]))) return [];
    const next = words[at + 1];
    const isLed = next !== undefined && !isTaken(next) && FOLLOWERS.has(next.term);
    const one = made.get(word.start);
    const own = called.get(readSingular(word.term)) ?? findClipped(word.term, called, library);
    const span = { start: word.start, end: isLed ? next.end : word.end };
    if (one !== undefined && (isLed || /s$/u.test(word.term))) return [{ ...one, span }];
    return own === undefined || !(own.isAlone || isLed) ? [] : [{ who: { party: own.party }, span }];
  });
}

/** "Roe's lot", "the guild boss": with those who stand by them people and parties are whoever they stand for. */
export function widenToFollowers(names: readonly NameFound[], text: string, library: Library): NameFound[] {
  const words = tokenizeWords(text);
  return names.map((name) => {
    const next = words.find(({ start }) => start >= name.span.end);
    const between = next === undefined ? '' : text.slice(name.span.end, next.start);
    if (next === undefined || !FOLLOWERS.has(next.term) || !/^(?:['’]s?)?\s+$/u.test(between)) return name;
    const { who } = name;
    const party =
      'party' in who ? who.party : library.corpus.parties.find(({ id }) => id === who.person.party);
    return party === undefined ? name : { who: { party }, span: { start: name.span.start, end: next.end } };
  });
}

/** The words of the parties' names that one party alone has, in the singular. */
const collectCalled = rememberPer((corpus: Library['corpus']): ReadonlyMap<string, Called> => {
  const owners = new Map<string, Set<Party>>();
  const alone = new Set<string>();
  for (const party of corpus.parties) {
    for (const name of [party.name, ...party.otherNames]) {
      const terms = tokenizeWords(name).map(({ term }) => term);
      const of = terms.indexOf('of');
      const head = terms[of > 0 ? of - 1 : terms.length - 1];
      for (const term of terms) {
        const word = readSingular(term);
        if (isStopWord(term) || VAGUE.has(term)) continue;
        owners.set(word, (owners.get(word) ?? new Set()).add(party));
        if (term === head || word !== term) alone.add(word);
      }
    }
  }
  for (const { name, otherNames } of corpus.people)
    for (const each of [name, ...otherNames]) for (const { term } of tokenizeWords(each)) owners.delete(term);
  return new Map(
    [...owners].flatMap(([word, [party, other]]): [string, Called][] =>
      party === undefined || other !== undefined ? [] : [[word, { party, isAlone: alone.has(word) }]],
    ),
  );
});

/** "Vets" for the veterans, where the record has no such word and no other name begins so. */
function findClipped(
  term: string,
  called: ReadonlyMap<string, Called>,
  library: Library,
): Called | undefined {
  const stem = readSingular(term);
  if (stem === term || stem.length < SHORTEST_CLIPPED || library.findPassages(term).length > 0)
    return undefined;
  const [one, another] = [...called].filter(([word]) => word.startsWith(stem));
  return another === undefined ? one?.[1] : undefined;
}

/** "veterans", "veterans'" and "veteran" are one. */
function readSingular(term: string): string {
  const bare = foldText(term).replace(POSSESSIVE, '');
  return bare.length > SHORTEST_CLIPPED && /[^s]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}
