import { makeAnalyser } from './analyser.ts';
import { listBaseForms } from './base-forms.ts';
import { makeLazy } from './make-lazy.ts';
import { NEWS_WORDS } from './news-words.ts';

/** A word of one or more parts. */
type Word = readonly string[];

/** A word of several parts in a row of words, with the other words for it. */
export interface PhraseFound {
  /** The places of its parts. */
  readonly places: readonly number[];
  readonly others: readonly Word[];
}

/** So many words may stand between two parts of a phrase: "keep a close eye on". */
const MOST_BETWEEN = 2;

/** "Get anything out of it" gets nobody out. */
const ANYTHING: ReadonlySet<string> = new Set(['anything', 'something', 'nothing', 'everything']);

const { stem } = makeAnalyser();
/** Collected with the first question: nothing else needs them. */
const readGroups = makeLazy(collectGroups);

/** The words that news may hold in place of a folded word, each in its parts. */
export function listNewsWords(word: string): readonly Word[] {
  return [...baseKeys(word)].flatMap((key) => readGroups().single.get(key) ?? []);
}

/** The phrase that begins at a place of a row of folded words, the longest where there are several; null for none. */
export function findNewsPhrase(words: readonly string[], at: number): PhraseFound | null {
  const known = [...baseKeys(words[at]!)].flatMap((key) => readGroups().phrases.get(key) ?? []);
  const found = known.flatMap(({ keys, others }): PhraseFound[] => {
    const places = [at];
    for (const key of keys.slice(1)) {
      const from = places.at(-1)! + 1;
      const next = words.slice(from, from + 1 + MOST_BETWEEN).findIndex((word) => stem(word) === key);
      if (next < 0 || words.slice(from, from + next).some((word) => ANYTHING.has(word))) return [];
      places.push(from + next);
    }
    return [{ places, others }];
  });
  return found.toSorted((a, b) => b.places.length - a.places.length)[0] ?? null;
}

/** The word's own index term, and those of its base forms: took, take. */
function baseKeys(word: string): ReadonlySet<string> {
  return new Set([word, ...listBaseForms(word).map(([base]) => base)].map(stem));
}

function collectGroups() {
  const words = new Map<string, Word[]>();
  const rows = new Map<string, { readonly keys: readonly string[]; readonly others: Word[] }[]>();
  for (const group of NEWS_WORDS.flatMap((line) => line.split(','))) {
    const members = group.split(' ');
    for (const name of members.filter((each) => !each.endsWith('-'))) {
      const member = name.split('_');
      const others = members
        .filter((each) => each !== name)
        .map((each): Word => each.replace('-', '').split('_'));
      const keys = member.map(stem);
      const [first] = keys;
      if (keys.length > 1) rows.set(first!, [...(rows.get(first!) ?? []), { keys, others }]);
      else words.set(first!, [...(words.get(first!) ?? []), ...others]);
    }
  }
  return { single: words as ReadonlyMap<string, readonly Word[]>, phrases: rows };
}
