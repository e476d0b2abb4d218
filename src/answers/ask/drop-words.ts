import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { rememberPer } from '../../text/remember-per.ts';
import { unifySpelling } from '../../text/unify-spelling.ts';
import { isAskingWord, isLeadingWord, isLightWord, isSayingAt, isStanceWord } from './question-words.ts';

// "did it take place"
const TAKING_PLACE = /\b(?:take|takes|took|taken|taking)\s+place\b/giu;

// "the name of the ferry": a name is what is asked for.
const NAME_OF = /\b(?:the\s+)?(?:full\s+)?names?\s+of\b/giu;

const TELLING: ReadonlySet<string> = new Set(['tell', 'tells', 'told', 'telling']);

/** The words of every outlet's names, the longest name first. */
const readOutletNames = rememberPer(({ outlets }: Library['corpus']): readonly (readonly string[])[] =>
  outlets
    .flatMap(({ name, otherNames }) => [name, ...otherNames])
    .map(readSpelled)
    .toSorted((a, b) => b.length - a.length),
);

function readSpelled(words: string): string[] {
  return tokenizeWords(words).map(({ term }) => unifySpelling(term));
}

/**
 * Whom something was told says where it stands, which every answer shows; it is no word of what was said. Of "tell the
 * Herald" a word of the outlet's name is enough.
 */
export function dropOutlets(words: string, library: Library): string {
  const names = readOutletNames(library.corpus);
  const tokens = tokenizeWords(words);
  const terms = readSpelled(words);
  const countNamed = (at: number): number => {
    const whole = names.find((name) => name.every((term, i) => terms[at + i] === term));
    if (whole !== undefined) return whole.length;
    const before = terms[at - 1] === 'the' ? terms[at - 2] : terms[at - 1];
    const isTold = TELLING.has(before ?? '') && terms[at] !== 'the';
    return isTold && names.some((name) => name.includes(terms[at]!)) ? 1 : 0;
  };
  let rest = '';
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const count = countNamed(at);
    if (count > 0) {
      rest += words.slice(from, tokens[at]!.start);
      from = tokens[at + count - 1]!.end;
    }
    at += Math.max(1, count);
  }
  return from === 0 ? words : `${rest}${words.slice(from)}`.replace(IN_INTERVIEW, ' ');
}

// "in the Herald interview", without its outlet
const IN_INTERVIEW =
  /\s+in\s+(?:the|an|his|her|that)\s+interview\b(?:\s+(?:with|of|by|for)\s+(?:the\s*)?(?=\W*$))?/iu;

// "a quote from the mayor": what joins the name to the words before it goes with it.
const JOINING = /\s(?:from|by|of)\s*$/iu;

/** Without the name as it was typed. */
export function dropName(words: string, name: string | null): string {
  const at = name === null ? -1 : words.indexOf(name);
  return at < 0 ? words : `${words.slice(0, at).replace(JOINING, ' ')} ${words.slice(at + name!.length)}`;
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/** Without what only makes a question of the words. */
export function dropAsking(typed: string): string {
  const words = typed.replace(TAKING_PLACE, ' ').replace(NAME_OF, ' ');
  const tokens = tokenizeWords(words);
  const first = tokens.findIndex(({ term }) => !isLeadingWord(term) && !isAskingWord(term));
  return first < 0 ? '' : dropWords(words.slice(tokens[first]!.start), isAskingWord);
}

/** Without that and without verbs of saying. */
export function dropSaying(words: string): string {
  return dropAsking(dropWords(words, (_term, i, terms) => isSayingAt(terms, i)));
}

/** Without words that say next to nothing beside others: "used", "made". */
export function dropLight(words: string): string {
  return dropWords(words, isLightWord);
}

function dropWords(
  words: string,
  drop: (term: string, at: number, terms: readonly string[]) => boolean,
): string {
  // "The US" is no "us", unless all is shouted.
  const isAcronym = (word: string) => ACRONYM.test(word) && words !== words.toUpperCase();
  const tokens = tokenizeWords(words);
  const terms = tokens.map(({ term }) => term);
  const kept = tokens.filter(
    ({ term, start, end }, i) => !drop(term, i, terms) || isAcronym(words.slice(start, end)),
  );
  return kept.map(({ start, end }) => words.slice(start, end)).join(' ');
}

/** The question for /positions without the words that say that a position is asked for. */
export function dropStance(words: string): string {
  return dropWords(words, (term) => isStanceWord(term) || isLeadingWord(term) || term === 'to');
}
