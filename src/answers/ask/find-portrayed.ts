import type { Article, Passage } from '../../corpus/article.ts';
import type { Person } from '../../corpus/corpus.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { isPerson } from '../../search/related-words.ts';
import { sliceSpan } from '../../text/span.ts';
import { findFullNames } from './find-full-names.ts';
import type { LoneSentence, Sentence } from './read-sentences.ts';

// "She drove a van", "In May he left": not "The mayor said she had"
const OPENING =
  /^(?:\W|(?:and|but|so|then|now|yet)\b)*(?:(?:in|at|by|for|since)\b[^.;:]{0,40},?\s+)?(?:he|she)\b/iu;

/**
 * True for a sentence that begins with "he" or "she" where that stands for the only person of the headline: the sentences
 * before name nobody else, the last of them tells of nobody else, and it is not that person who says it.
 */
export function goesOnOfPortrayed({ sentence, before, title }: Omit<Sentence, 'asked'>): boolean {
  if (!OPENING.test(sentence.text)) return false;
  const [portrayed, ...others] = new Set(listPeople(title));
  if (portrayed === undefined || others.length > 0) return false;
  const [last] = before;
  const isOfNobodyElse =
    last === undefined ||
    listPeople([last]).length > 0 ||
    !(findFullNames(last.text).length > 0 || [...last.words()].some(isPerson));
  const named = listPeople([sentence, ...before]);
  return (
    isOfNobodyElse &&
    sentence.statement?.person !== portrayed &&
    named.every((person) => person === portrayed)
  );
}

function listPeople(sentences: readonly LoneSentence[]): Person[] {
  return listPersons(sentences.flatMap(({ names }) => names()));
}

function listPersons(names: readonly NameFound['who'][]): Person[] {
  return names.flatMap((who) => ('person' in who ? [who.person] : []));
}

/** With the passages of a portrait of somebody asked of, which call them "he" or "she" and hold no word of the question. */
export function addPortraits(
  found: ReadonlySet<Passage>,
  words: string,
  library: Library,
): ReadonlySet<Passage> {
  const listNamed = (text: string) => listPersons(library.findNames(text).map(({ who }) => who));
  const asked = listNamed(words);
  const isPortrait = ({ title }: Article) => {
    const [first, ...more] = listNamed(title);
    return first !== undefined && asked.includes(first) && more.every((person) => person === first);
  };
  const passages = [...new Set([...found].map(({ article }) => article))]
    .filter(isPortrait)
    .flatMap((article) => library.passagesOf(article))
    .filter(({ article, span }) => OPENING.test(sliceSpan(article.text, span)));
  return new Set([...found, ...passages]);
}
