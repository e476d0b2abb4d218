import type { Corpus } from '../corpus/corpus.ts';
import { tokenizeWords, type Word } from '../text/fold.ts';
import { readPlainWords } from './collect-spellings.ts';
import { isEnglishWord } from './is-english-word.ts';
import type { NameFound } from './library.ts';
import { SHORTENED } from './list-equivalents.ts';
import { makeSpeller } from './speller.ts';
import { isStopWord } from './stop-words.ts';

type Who = NameFound['who'];

/** Shorter names have ordinary words within one letter. */
const SHORTEST_MISSPELLED = 6;
// harbour's → harbour
const POSSESSIVE = /'s$/;
// St Brannoc’s, Elmark's government
const POSSESSIVES = /['’]s\b/gu;
const OTHER_FORMS = new Map(
  SHORTENED.flatMap(([full, short]) => [[full, short] as const, [short, full] as const]),
);
// IT, I.T.
const UPPER_CASE = /^(?:\p{Lu}\.?)+$/u;

/**
 * A reader of the names in any text: the longest run of words that is a name of one person or party wins, and a name of
 * two names neither. `isKnownWord` says of a folded word that the record holds it: such a word is never taken for a
 * misspelled name.
 */
export function makeNameFinder(
  corpus: Pick<Corpus, 'people' | 'parties'>,
  isKnownWord: (word: string) => boolean,
): (text: string) => NameFound[] {
  const names = collectNames(corpus);
  // By the first word of names how many words the longest of these has: most words begin none.
  const longest = new Map<string, number>();
  for (const words of [...names.keys()].map((name) => name.split(' '))) {
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }
  const nameWords = new Map<string, number>();
  for (const word of [...names.keys()].flatMap((name) => name.split(' '))) {
    nameWords.set(word, (nameWords.get(word) ?? 0) + 1);
  }
  const speller = makeSpeller(new Map([...nameWords].filter(([word]) => word.length >= SHORTEST_MISSPELLED)));

  function readWord(word: Word): string {
    const plain = word.term.replace(POSSESSIVE, '').replaceAll("'", '');
    const other = OTHER_FORMS.get(plain);
    if (other !== undefined && nameWords.has(other) && !nameWords.has(plain)) return other;
    if (nameWords.has(plain) || plain.length < SHORTEST_MISSPELLED || isKnownWord(plain)) return plain;
    const near = speller.correct(plain);
    // The dictionary is asked last, since it must be read first.
    if (near !== null && isEnglishWord(plain)) return plain;
    // A name with an ending is another word made of it: a plural, an adjective, an inhabitant.
    return near === null || plain.startsWith(near) ? plain : near;
  }

  return (text) => {
    const words = tokenizeWords(text);
    const read = words.map(readWord);
    const found: NameFound[] = [];
    for (let i = 0; i < words.length; i++) {
      for (let count = Math.min(longest.get(read[i]!) ?? 0, words.length - i); count > 0; count--) {
        const owners = names.get(read.slice(i, i + count).join(' '));
        if (owners === undefined || (count === 1 && isPronoun(text, words[i]!))) continue;
        const [who, another] = owners;
        const span = { start: words[i]!.start, end: words[i + count - 1]!.end };
        if (who !== undefined && another === undefined) found.push({ who, span });
        i += count - 1;
        break;
      }
    }
    return found;
  };
}

function collectNames({ people, parties }: Pick<Corpus, 'people' | 'parties'>): Map<string, Who[]> {
  const owners: Who[] = [...people.map((person) => ({ person })), ...parties.map((party) => ({ party }))];
  const names = indexNames(owners, readKey);
  // A name may have an ending of its own: without it, as any word is read, it is theirs where nobody else is called so.
  const bare = indexNames(owners, (name) => readKey(name.replace(POSSESSIVES, '')));
  return new Map([...bare, ...names]);
}

function indexNames(owners: readonly Who[], readName: (name: string) => string): Map<string, Who[]> {
  const names = new Map<string, Who[]>();
  for (const who of owners) {
    const { name, otherNames } = 'person' in who ? who.person : who.party;
    const keys = new Set([name, ...otherNames].map(readName));
    for (const key of keys) if (key !== '') names.set(key, [...(names.get(key) ?? []), who]);
  }
  return names;
}

function readKey(name: string): string {
  const words = readPlainWords(name);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** The `it` of a sentence, where somebody is called IT. */
function isPronoun(text: string, word: Word): boolean {
  return isStopWord(word.term) && !UPPER_CASE.test(text.slice(word.start, word.end));
}
