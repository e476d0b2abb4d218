import lunr from 'lunr';
import { tokenizeWords, type Word } from '../text/fold.ts';
import { rememberRecent } from '../text/remember-recent.ts';
import type { Span } from '../text/span.ts';
import { unifySpelling } from '../text/unify-spelling.ts';
import { isStopWord } from './stop-words.ts';

/** A word with what the index knows it by. */
export interface AnalysedWord extends Word {
  /** The word without its possessive or contraction, in the one spelling that stands for all spellings of a name. */
  readonly plain: string;
  /**
   * `plain` in the one spelling for British and American, with the letters of its possessive or contraction: what phrases
   * are compared by.
   */
  readonly letters: string;
  /** The index's term for the word, null for a word of English grammar. */
  readonly key: string | null;
}

/** Reads text in the one way that documents, queries and phrases are read. */
export interface Analyser {
  readWords(text: string, span?: Span): AnalysedWord[];
  /** The index terms of a text in order. */
  readKeys(text: string, span?: Span): string[];
  /** The index term of a word's `plain` form. */
  stem(plain: string): string;
}

/** Longer "words" are addresses and noise: stemming them has no sense and the stemmer's time is not bounded by length. */
const LONGEST_STEMMED = 32;
const LONGEST_KEY = 64;
const MOST_REMEMBERED = 20_000;

// harbour's → harbour, we'll → we, they've → they
const CLITIC = /'(?:s|ll|d|re|ve|m)$/;
// TV, B.B.C., GMT
const UPPER_CASE = /^(?:\p{Lu}\.?){2,}$/u;
const LOWER_CASE = /\p{Ll}/u;

/** `spellings` gives for a folded word the one spelling that stands for all spellings of that name. */
export function makeAnalyser(spellings: ReadonlyMap<string, string> = new Map()): Analyser {
  const stem = rememberRecent(MOST_REMEMBERED, (plain: string) => {
    const word = unifySpelling(plain);
    const stemmed = word.length > LONGEST_STEMMED ? word : lunr.stemmer(new lunr.Token(word, {})).toString();
    return stemmed.slice(0, LONGEST_KEY);
  });

  function readPlain(term: string): string {
    const clitic = readClitic(term);
    const bare = clitic === '' ? term : term.slice(0, term.length - clitic.length);
    const joined = bare.includes("'") ? bare.replaceAll("'", '') : bare;
    return spellings.get(joined) ?? joined;
  }

  /** The index term of a word, null for grammar; in a text that has lower case, too, a word in capitals is an acronym. */
  function readKey(plain: string, text: string, { start, end }: Span, hasLowerCase: boolean): string | null {
    const isGrammar = isStopWord(plain) && !(hasLowerCase && UPPER_CASE.test(text.slice(start, end)));
    return isGrammar ? null : stem(plain);
  }

  function readWords(text: string, span?: Span): AnalysedWord[] {
    const hasLowerCase = holdsLowerCase(text, span);
    return tokenizeWords(text, span).map((word) => {
      const { term, start, end, hyphenated } = word;
      const plain = readPlain(term);
      const letters = unifySpelling(plain) + readClitic(term).slice(1);
      return { term, start, end, hyphenated, plain, letters, key: readKey(plain, text, word, hasLowerCase) };
    });
  }

  // By itself: a question reads hundreds of sentences, and of their words nothing but the terms.
  function readKeys(text: string, span?: Span): string[] {
    const hasLowerCase = holdsLowerCase(text, span);
    const keys: string[] = [];
    for (const word of tokenizeWords(text, span)) {
      const key = readKey(readPlain(word.term), text, word, hasLowerCase);
      if (key !== null) keys.push(key);
    }
    return keys;
  }

  return { readWords, readKeys, stem };
}

function readClitic(term: string): string {
  return term.includes("'") ? (CLITIC.exec(term)?.[0] ?? '') : '';
}

function holdsLowerCase(text: string, span: Span | undefined): boolean {
  return LOWER_CASE.test(span === undefined ? text : text.slice(span.start, span.end));
}
