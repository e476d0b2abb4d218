import { makeLazy } from '../text/make-lazy.ts';
import { makeWordSet } from '../text/word-set.ts';
import { makeAnalyser } from './analyser.ts';
import { listBaseForms } from './base-forms.ts';
import newsWords from './news-words.json' with { type: 'json' };

/*
 * news-words.json holds, under a heading for each field, groups of words that stand for one thing where people ask and
 * where news is written. They are further apart than those of one thing in any text: who looks for a word does not mean
 * them, who asks a question may. Words of more than one part are joined by `_`; between their parts other words may stand
 * ("hand their terms over"). A word with a `-` behind it mostly means something else: it may be found for the others, but
 * is not looked up there itself.
 */

/** A word of one or more parts. */
type Word = readonly string[];

/** A word of several parts in a row of words, with the other words for it. */
export interface PhraseFound {
  /** The places of its parts. */
  readonly places: readonly number[];
  /** True for "give up", which says something else than its words; false for "financial loss". */
  readonly isPhrasal: boolean;
  readonly others: readonly Word[];
}

/** So many words may stand between two parts of a phrase: "bring the captured sailors home". */
const MOST_BETWEEN = 3;

/** Behind a verb these make another one of it. */
const PARTICLES = makeWordSet('up off out down over back away ahead in on through together yes no');
/** "Get anything out of it" gets nobody out. */
const ANYTHING: ReadonlySet<string> = new Set(['anything', 'something', 'nothing', 'everything']);

/** "How many votes were in it" votes in nobody. */
const HELPING: ReadonlySet<string> = new Set(
  'is are was were be been has have had did do does will would'.split(' '),
);

const { stem } = makeAnalyser();
/** Collected with the first question: nothing else needs it. */
const readMembers = makeLazy(collectMembers);

/** A word of a group that may be looked up. */
interface Member {
  readonly name: string;
  readonly group: string;
}

/** The words that news may hold in place of a folded word, each in its parts. */
export function listNewsWords(word: string): readonly Word[] {
  return findMembers(word)
    .filter(({ name }) => !name.includes('_'))
    .flatMap(listOthers);
}

/** The phrase that begins at a place of a row of folded words, the longest where there are several; null for none. */
export function findNewsPhrase(words: readonly string[], at: number): PhraseFound | null {
  const found = findMembers(words[at]!).flatMap((member) => {
    const places = member.name.includes('_') ? findParts(words, at, splitParts(member.name)) : null;
    return places === null ? [] : [{ places, member }];
  });
  const longest = Math.max(...found.map(({ places }) => places.length));
  const meant = found.filter(({ places }) => places.length === longest);
  const [first] = meant;
  if (first === undefined) return null;
  const isPhrasal = first.places.some((place) => PARTICLES.has(words[place]!));
  return { places: first.places, isPhrasal, others: meant.flatMap(({ member }) => listOthers(member)) };
}

/** The places of a phrase's parts, the first at `at`; null where one is missing or stands too far off. */
function findParts(words: readonly string[], at: number, parts: Word): number[] | null {
  const places = [at];
  for (const key of parts.slice(1).map(stem)) {
    const from = places.at(-1)! + 1;
    const next = words.slice(from, from + 1 + MOST_BETWEEN).findIndex((word) => stem(word) === key);
    const between = words.slice(from, from + next);
    if (next < 0 || between.some((word) => ANYTHING.has(word) || HELPING.has(word))) return null;
    // "Got a promise out of her" is not got out, "take a side on the toll" takes nothing on.
    const [last, behind] = words.slice(from + next);
    const isOfWhatFollows = (last === 'out' && behind === 'of') || (last === 'on' && behind !== undefined);
    if (next > 0 && isOfWhatFollows && places.length === parts.length - 1) return null;
    // "The contract runs out" contracts nothing out.
    if (next > 0 && isOfVerb(between.at(-1)!, key)) return null;
    places.push(from + next);
  }
  return places;
}

/** True where a folded word and what stands behind it are a phrase by themselves. */
function isOfVerb(word: string, key: string): boolean {
  return findMembers(word).some(({ name }) => {
    const [, last, ...more] = splitParts(name);
    return last !== undefined && more.length === 0 && stem(last) === key;
  });
}

/** The members that begin with a folded word, in any of its forms: took, take. */
function findMembers(word: string): Member[] {
  const keys = new Set([word, ...listBaseForms(word).map(([base]) => base)].map(stem));
  return [...keys].flatMap((key) => readMembers().get(key) ?? []);
}

function listOthers({ name, group }: Member): Word[] {
  return group
    .split(' ')
    .filter((each) => each !== name)
    .map((each) => splitParts(each.replace('-', '')));
}

function splitParts(name: string): Word {
  return name.split('_');
}

/** The members by the index term of their first word. */
function collectMembers(): ReadonlyMap<string, readonly Member[]> {
  const byKey = new Map<string, Member[]>();
  const keys = new Map<string, string>();
  for (const group of Object.values(newsWords).flat()) {
    for (const name of group.split(' ').filter((each) => !each.endsWith('-'))) {
      const first = splitParts(name)[0]!;
      const key = keys.get(first) ?? stem(first);
      keys.set(first, key);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [{ name, group }]);
      else known.push({ name, group });
    }
  }
  return byKey;
}
