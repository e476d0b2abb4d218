import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, BE_FORMS, CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../grammar-words.ts';
import type { Clause } from './find-clauses.ts';
import type { Page, Stretch } from './page.ts';

/** Verbs that a clause between commas or at the end of its sentence has for nothing but to say whose words they are. */
const SAYING = makeWordSet(
  'say add continue explain argue note insist stress claim warn believe conclude tell write',
);
const ENDS = new Set([',', '.', ';']);
const FEWEST_WORDS = 4;
/** Whom it is told, and where: "reporters on the steps of the town hall". */
const LONGEST_TAIL = 12;

/** "The plan, however, has failed, Roe said, adding …": a whole clause, a comma, and somebody who says. This is sure. */
export function isParenthetical(
  page: Page,
  { subject, lemma, form, cue, sentence, unsaid }: Clause,
): boolean {
  if (subject === null || subject.way !== 'adjacent' || unsaid || !SAYING.has(lemma)) return false;
  if (form !== 'past' && form !== 'present') return false;
  const { from, to } = page.sentences[sentence]!;
  const comma = subject.mention.from - 1;
  if (comma - from < FEWEST_WORDS || page.tokens[comma]!.word !== ',' || page.markOf[comma] !== -1)
    return false;
  const first = page.tokens[from]!.word;
  if (PREPOSITIONS.has(first) || CONJUNCTIONS.has(first)) return false;
  for (let at = from; at < comma; at++) if (page.markOf[at] !== -1) return false;
  if (cue.to >= to || ENDS.has(page.tokens[cue.to]!.word)) return true;
  return isWhole(page, { from, to: comma }) && isTail(page, { from: cue.to, to }, lemma);
}

/** A clause with a verb of its own, and not "asked whether it was over" or "standing where it was". */
function isWhole({ tokens }: Page, { from, to }: Stretch): boolean {
  return !/(?:ing|ed)$/u.test(tokens[from]!.word) && tokens.slice(from, to).some(({ word }) => isVerb(word));
}

/** ", Roe told reporters on the steps.", ", Roe added with a smile.": nothing that would be told. */
function isTail({ tokens, markOf }: Page, { from, to }: Stretch, lemma: string): boolean {
  const end = tokens.slice(from, to).findIndex(({ word }) => ENDS.has(word));
  // "Cameras, she told a meeting, have": what a comma hands on is not over.
  if (end >= 0 && tokens[from + end]!.word === ',') return false;
  const tail = tokens.slice(from, end < 0 ? to : from + end);
  const opens = lemma === 'tell' || PREPOSITIONS.has(tail[0]!.word);
  const isTold = ({ word }: { readonly word: string }) =>
    word === 'that' || word === ':' || isVerb(word) || SUBJECT_PRONOUNS.has(word);
  return (
    opens && tail.length <= LONGEST_TAIL && !tail.some((token, i) => isTold(token) || markOf[from + i] !== -1)
  );
}

function isVerb(word: string): boolean {
  return BE_FORMS.has(word) || AUXILIARIES.has(word);
}
