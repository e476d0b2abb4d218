import type { Corpus, Party, Person } from '../corpus/corpus.ts';
import { tokenizeWords } from '../text/fold.ts';

// How folded Cyrillic is usually written in Latin letters; what is close enough for `soundOf` will do.
const CYRILLIC =
  'а:a б:b в:v г:g ґ:g д:d е:e є:e ж:z з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:k ц:ts ч:k ш:s щ:s ъ: ы:y ь: э:e ю:yu я:ya ј:j љ:l њ:n ћ:k ђ:d џ:d';
const LATIN: ReadonlyMap<string, string> = new Map(
  CYRILLIC.split(' ').map((pair) => [pair[0]!, pair.slice(2)]),
);
// Consonants that transliterations exchange.
const ALIKE: ReadonlyMap<string, string> = new Map([...'czqw'].map((letter, i) => [letter, 'kskv'[i]!]));
// The doubled letter of two spellings of which one has it single.
const DOUBLED = /(.)\1+/gu;
// Vowels, and the letters that transliterations use as vowels or drop.
const SOFT = /[aeiouyjh]/g;

/**
 * The spellings of names that mean the same name: a folded word → the one spelling that stands for all of them. The
 * groups of the record count as they are; of a person's names those words go together that differ in vowels and soft
 * letters alone, and of a party's those that are a whole name (the words of its longer names are ordinary words). A word
 * in the names of two people or parties is left as it is.
 */
export function collectSpellings(
  corpus: Pick<Corpus, 'people' | 'parties' | 'spellings'>,
): Map<string, string> {
  const standing = new Map<string, string>();
  for (const group of corpus.spellings) {
    const single = group.map(readPlainWords).filter((words) => words.length === 1);
    joinWords(single.flat(), () => 'one name', standing);
  }
  const named = [
    ...corpus.people.map((person) => listNames(person).flat()),
    ...corpus.parties.map((party) => listNames(party).flatMap((words) => (words.length === 1 ? words : []))),
  ].map((words) => [...new Set(words)]);
  const owners = new Map<string, number>();
  for (const word of named.flat()) owners.set(word, (owners.get(word) ?? 0) + 1);
  for (const words of named) {
    joinWords(
      words.filter((word) => owners.get(word) === 1),
      soundOf,
      standing,
    );
  }
  return standing;
}

function listNames({ name, otherNames }: Person | Party): string[][] {
  return [name, ...otherNames].map(readPlainWords);
}

/** The folded words of a name without their apostrophes. */
export function readPlainWords(name: string): string[] {
  return tokenizeWords(name).map(({ term }) => term.replaceAll("'", ''));
}

function joinWords(
  words: readonly string[],
  likeness: (word: string) => string,
  standing: Map<string, string>,
) {
  for (const group of groupWords(words, likeness).values()) {
    const stands = group.map((word) => standing.get(word)).find((word) => word !== undefined) ?? group[0]!;
    if (group.length > 1) for (const word of group) standing.set(word, stands);
  }
}

function groupWords(words: readonly string[], likeness: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = likeness(word);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}

/** What two transliterations of one name have in common: `vasilev`, `wassiljev` and `василев` all give `vslv`. */
function soundOf(word: string): string {
  const latin = [...word].map((letter) => LATIN.get(letter) ?? letter).join('');
  const alike = [...latin].map((letter) => ALIKE.get(letter) ?? letter).join('');
  const hard = alike.replace(DOUBLED, '$1').replace(SOFT, '');
  // A word without two hard consonants has too little in common with anything.
  return hard.length < 2 ? word : (hard.startsWith(alike.charAt(0)) ? '' : 'a') + hard;
}
