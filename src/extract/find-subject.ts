import { DETERMINERS, SUBJECT_PRONOUNS, TIME_WORDS } from './grammar-words.ts';
import { isNameToken, type Mention } from './mention.ts';
import type { Page, Stretch } from './page.ts';
import { readPhraseAfter, readPhraseBefore } from './read-noun-phrase.ts';
import type { VerbForm } from './reporting-verbs.ts';

/** The speaker of a clause and how it was found: that tells how sure it is. */
export interface Subject {
  readonly mention: Mention;
  readonly way: 'adjacent' | 'apposed' | 'relative' | 'inverted' | 'shared' | 'by' | 'first';
}

interface VerbPlace {
  readonly verb: number;
  /** The first auxiliary or adverb before the verb. */
  readonly from: number;
  readonly form: VerbForm | 'phrase';
  readonly passive: boolean;
}

/** Looks for the subject of a verb; `previous` is that of the reporting clause before it in the sentence. */
export function findSubject(
  page: Page,
  sentence: Stretch,
  place: VerbPlace,
  previous: Subject | null,
): Subject | null {
  if (place.form === 'phrase') return findAfter(page, place.verb + 1, sentence.to, 'inverted');
  if (place.passive) return findAgent(page, sentence, place.verb);
  const before = page.tokens[place.from - 1];
  const atStart = place.from === sentence.from;
  if (place.form === 'ing' && (atStart || !isNominalEnd(page, place.from - 1))) {
    return findShared(page, sentence, place, previous);
  }
  if (!atStart && (before!.word === 'who' || before!.word === 'which')) {
    const skip = page.tokens[place.from - 2]?.word === ',' ? 2 : 1;
    const antecedent = readPhraseBefore(page, place.from - skip, sentence.from);
    return antecedent === null ? null : { mention: antecedent, way: 'relative' };
  }
  const adjacent = atStart ? null : readPhraseBefore(page, place.from, sentence.from);
  if (adjacent !== null) return { mention: adjacent, way: 'adjacent' };
  const inverted = findInverted(page, sentence, place);
  if (inverted !== null) return inverted;
  const apposed = before?.word === ',' ? findApposed(page, sentence, place.from - 1) : null;
  return apposed ?? findShared(page, sentence, place, previous);
}

/** "…,” said the minister": a verb right after a mark, a comma or at the start, with a noun phrase after it. */
function findInverted(page: Page, sentence: Stretch, place: VerbPlace): Subject | null {
  if (place.form === 'base' || place.from !== place.verb) return null;
  const before = page.tokens[place.verb - 1];
  const open =
    place.verb === sentence.from || page.markOf[place.verb - 1] !== -1 || ',—–--'.includes(before!.word);
  if (!open) return null;
  const next = page.tokens[place.verb + 1];
  if (next === undefined || next.word === 'that') return null;
  const found = findAfter(page, place.verb + 1, sentence.to, 'inverted');
  if (found === null) return null;
  if (found.mention.kind === 'nominal' && !DETERMINERS.has(next.word) && next.shape === 'lower') {
    return page.markOf[place.verb - 1] !== -1 ? found : null;
  }
  return found;
}

function findAfter(page: Page, start: number, limit: number, way: 'inverted' | 'by'): Subject | null {
  const mention = readPhraseAfter(page, start, limit);
  return mention === null ? null : { mention, way };
}

/** "was asked by the panel": the one after "by" speaks, nobody else. */
function findAgent(page: Page, sentence: Stretch, verb: number): Subject | null {
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 6); at++) {
    if (page.tokens[at]!.word === 'by') return findAfter(page, at + 1, sentence.to, 'by');
  }
  return null;
}

/** How far an apposition or relative clause may reach back. */
const LONGEST_ASIDE = 45;

/** "X, who replaced Y, said": from the comma before the verb back to the comma that the aside began with. */
function findApposed(page: Page, sentence: Stretch, comma: number): Subject | null {
  const floor = Math.max(sentence.from, comma - LONGEST_ASIDE);
  let found: Subject | null = null;
  for (let at = comma - 1; at > floor; at--) {
    if (page.markOf[at] !== -1) break;
    const { word } = page.tokens[at]!;
    if (word === ';' || word === ':') break;
    if (word !== ',' || !beginsAside(page, at + 1)) continue;
    const mention = readPhraseBefore(page, at, sentence.from);
    if (mention === null) continue;
    found = { mention, way: 'apposed' };
    if (mention.kind === 'name' && !beginsAside(page, mention.from)) break;
    if (page.tokens[mention.from - 1]?.word !== ',') break;
  }
  return found;
}

function beginsAside(page: Page, at: number): boolean {
  const { word, shape } = page.tokens[at]!;
  if (shape === 'number' || shape === 'capital' || shape === 'upper') return true;
  return DETERMINERS.has(word) || ASIDE_OPENERS.has(word) || !SUBJECT_PRONOUNS.has(word);
}

const ASIDE_OPENERS = new Set('who whose which whom where when now then both also once'.split(' '));

/** "X smiled and said", "X left, saying": the clause before has the subject, else the sentence's first one. */
function findShared(
  page: Page,
  sentence: Stretch,
  place: VerbPlace,
  previous: Subject | null,
): Subject | null {
  if (previous !== null) return { mention: previous.mention, way: 'shared' };
  const limit = Math.min(place.from, sentence.from + LONGEST_ASIDE);
  for (let at = sentence.from; at < limit; at++) {
    const token = page.tokens[at]!;
    if (page.markOf[at] !== -1) continue;
    if (SUBJECT_PRONOUNS.has(token.word) && token.word !== 'who') {
      return { mention: readPhraseAfter(page, at, place.from)!, way: 'first' };
    }
    const opens = at === sentence.from || page.tokens[at - 1]!.word === ',' || at === sentence.from + 1;
    if (!opens || TIME_WORDS.has(token.word)) continue;
    if (!isNameToken(token) && !DETERMINERS.has(token.word) && token.shape !== 'lower') continue;
    const mention = readPhraseAfter(page, at, place.from);
    if (mention !== null) return { mention, way: 'first' };
  }
  return null;
}

function isNominalEnd(page: Page, at: number): boolean {
  const token = page.tokens[at]!;
  return (
    page.markOf[at] === -1 &&
    token.shape !== 'sign' &&
    (SUBJECT_PRONOUNS.has(token.word) || isNameToken(token))
  );
}
