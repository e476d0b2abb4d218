import type { Library } from '../../search/library.ts';
import { isNoun, isProperName, isVerb } from '../../search/related-words.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { isBesidesWord } from './question-words.ts';
import { cutLeadIn } from './strip-frame.ts';

/** The question itself; where it names nobody, with whom the words before it name: "About Berg - is she ill?" */
export function leaveLeadIn(typed: string, library: Library): string {
  const { lead, question } = cutLeadIn(typed);
  if (lead === '' || library.findNames(question).length > 0) return question;
  const names = library.findNames(lead).map(({ span: { start, end } }) => lead.slice(start, end));
  return names.length === 0 ? question : `${question} (${names.join(' ')})`;
}

/** A word written or known as a name, which no article, person or outlet has; a question begins with a capital anyway. */
export function findStranger(question: string, library: Library): string | null {
  const { unknown } = library.search({ words: question, limit: 1 });
  const [first] = tokenizeWords(question);
  const isName = (word: string) =>
    (/^\p{Lu}/u.test(word) && question.indexOf(word) !== first?.start && !isShortForm(word)) ||
    (isProperName(foldText(word)) && !isVerb(foldText(word), true));
  // A name of somebody known may stand in no article: the record calls them otherwise.
  const known = library.findNames(question).map(({ span: { start, end } }) => question.slice(start, end));
  const isKnown = (word: string) => known.some((name) => name.includes(word));
  return unknown.find((word) => isName(word) && !isKnown(word)) ?? null;
}

/** "ER", "CEO": capitals that are no name. */
function isShortForm(word: string): boolean {
  return /^\p{Lu}+$/u.test(word) && isNoun(foldText(word)) && !isProperName(foldText(word));
}

/** A name right behind "besides". */
export function findBesides(question: string, library: Library): string | null {
  const at = tokenizeWords(question).find(({ term }) => isBesidesWord(term));
  const [name] = at === undefined ? [] : library.findNames(question.slice(at.end));
  return at === undefined || name === undefined ? null : question.slice(at.start, at.end + name.span.end);
}
