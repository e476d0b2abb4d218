import type { IssueFound } from '../../extract/positions/match-issues.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { findMade } from '../read-party.ts';

/** The words with what names an issue as the record has it: spelled right, joined, and without a party in its middle. */
export function mendNaming(text: string, library: Library): string {
  return closeUp(joinParted(spellNamed(text, library), library), library);
}

/** A slip that the record has spelled right, where it names somebody or an issue: a short name is none by itself. */
function spellNamed(text: string, library: Library): string {
  const { corrections } = library.search({ words: text, limit: 1 });
  const countNamed = (words: string) => library.findNames(words).length + library.findIssues(words).length;
  return corrections.reduce((spelled, { typed, used }) => {
    const meant = spelled.replace(typed, used);
    return countNamed(meant) > countNamed(spelled) ? meant : spelled;
  }, text);
}

// "cease" and "fire" of "a cease fire"
const PARTED = /(?<first>\p{L}+)[ -](?=(?<second>\p{L}+))/gu;

/** "Cease-fire" and "cease fire" are "ceasefire" where only that names an issue. */
function joinParted(text: string, library: Library): string {
  if (library.findIssues(text).length > 0) return text;
  return text.replace(PARTED, (parted, first: string, second: string) =>
    library.findIssues(first + second).length > 0 ? first : parted,
  );
}

/** "The size of the Arland fleet" is "the size of the fleet" where that names an issue: whose it is does not say whose view is asked for. */
function closeUp(text: string, library: Library): string {
  for (const { term, start, end } of tokenizeWords(text)) {
    const [before, after] = [text.slice(0, start), text.slice(end).trimStart()];
    const isAcross = ({ places }: IssueFound) =>
      places.some((place) => place.start < start && place.end > start);
    const isNamed = library.findNames(text.slice(start, end)).length > 0 || findMade(term, library) !== null;
    if (!isNamed) continue;
    if (library.findIssues(before + after).some(isAcross)) return before + after;
  }
  return text;
}
