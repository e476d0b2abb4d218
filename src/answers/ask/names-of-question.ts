import type { Library } from '../../search/library.ts';
import { isNoun, isProperName, isVerb } from '../../search/related-words.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { dropOutlets } from './drop-words.ts';
import { BESIDES } from './question-words.ts';
import { cutAfterthought, cutLeadIn } from './strip-frame.ts';

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

/** "Besides the mayor": whoever is named next is known already. */
const KNOWN = new RegExp(
  String.raw`\b(?:${BESIDES}|excluding|not\s+counting|in\s+addition\s+to|except\s+for)\s`,
  'iu',
);

/** A name behind "besides" or the like, with it. */
export function findBesides(question: string, library: Library): string | null {
  const at = KNOWN.exec(question);
  const behind = at === null ? '' : question.slice(at.index + at[0].length);
  const [name] = library.findNames(behind);
  return at === null || name === undefined ? null : `${at[0]}${behind.slice(0, name.span.end)}`;
}

// "Roe to the Herald about the toll", "Roe in the Herald interview on the toll, what did he say"
const TO_OUTLET =
  /^(?<who>\S[^?]{0,60}?)\s+(?:to|in)\s+(?<outlet>\S[^?]{0,60}?)(?:\s+interview)?\s+(?:about|on|re|regarding)\s+(?<what>\S.*?)\W*$/iu;

/** "Roe to the Herald about the toll" asks what Roe told the Herald; as it was where that is no outlet, or nobody is named. */
export function spellOutTelling(question: string, library: Library): string {
  const { who, outlet, what } = TO_OUTLET.exec(cutAfterthought(question))?.groups ?? {};
  if (who === undefined || outlet === undefined || what === undefined) return question;
  const told = `tell ${outlet}`;
  const isOutlet =
    dropOutlets(told, library)
      .replace(/\bthe\b/iu, '')
      .trim() === 'tell';
  return isOutlet && library.findNames(who).length > 0 ? `what did ${who} ${told} about ${what}` : question;
}
