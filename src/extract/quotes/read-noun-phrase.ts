import { makeWordSet } from '../../text/word-set.ts';
import {
  DETERMINERS,
  NAME_PARTICLES,
  PERSON_PRONOUNS,
  ROLE_NOUNS,
  SPEAKING_FOR,
  SUBJECT_PRONOUNS,
  TITLES,
} from '../grammar-words.ts';
import { isNameToken, type Mention, makeMention } from '../mention.ts';
import {
  isNominal,
  isParticiple,
  isPastVerb,
  isQualifier,
  isSpell,
  isTimeWord,
  isVerbal,
} from './is-nominal.ts';
import { isRole, isSameOne, qualifiesName } from './is-role.ts';
import type { Page, Stretch } from './page.ts';

const MOST_HOPS = 4;
/** Noun phrases longer than this are no speakers; it also bounds the work. */
const LONGEST_PHRASE = 12;

/** The noun phrase that ends before token `end` and does not reach below `floor`, or null where none does. */
export function readPhraseBefore(page: Page, end: number, floor: number): Mention | null {
  let last = end;
  while (last > floor && isTimeWord(page, last - 1) && last - 1 > floor) last--;
  const core = readCoreBefore(page, last, floor);
  if (core === null || isSpell(page, core.to - 1)) return null;
  let from = core.from;
  let head = core;
  let listed = false;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const link = page.tokens[from - 1];
    if (link === undefined || from - 2 < floor) break;
    const lists: boolean = link.word === 'and' || (listed && link.word === ',');
    if (!lists && !LINKS.has(link.word)) break;
    const outer = readCoreBefore(page, from - 1, floor);
    if (outer === null) break;
    const isOne = link.word === 'and' && isSameOne(page, outer, { from, to: core.to });
    if (lists ? !isNameHead(page, outer) && !isOne : !isPersonLike(page, outer)) break;
    if (link.word === ',' && !continuesList(page, outer)) break;
    listed = lists;
    from = outer.from;
    head = outer;
  }
  return makeMention(page, { from, to: last }, trimHead(page, head));
}

/** The same without what it hangs on: of "the house of Jane Roe" the name. */
export function readNounBefore(page: Page, end: number, floor: number): Mention | null {
  const core = readCoreBefore(page, end, floor);
  return core === null ? null : makeMention(page, core, trimHead(page, core));
}

/** The noun phrase that begins at token `start`, read to the right up to `limit`, or null. */
export function readPhraseAfter(page: Page, start: number, limit: number): Mention | null {
  const core = readCoreAfter(page, start, limit);
  if (core === null) return null;
  let to = core.to;
  for (let hops = 0; hops < 3; hops++) {
    const link = page.tokens[to];
    if (link === undefined || to + 1 >= limit || !LINKS_AFTER.has(link.word)) break;
    const inner = readCoreAfter(page, to + 1, limit);
    if (inner === null || PERSON_PRONOUNS.has(page.tokens[inner.from]!.word)) break;
    to = inner.to;
  }
  return makeMention(page, { from: core.from, to }, trimHead(page, core));
}

const LINKS = makeWordSet('of for in at from with and against to on behind');
const LINKS_AFTER = makeWordSet('of for and at');

function readCoreBefore(page: Page, end: number, floor: number): Stretch | null {
  const { tokens, markOf } = page;
  const last = tokens[end - 1];
  if (last === undefined || end <= floor || markOf[end - 1] !== -1) return null;
  if (SUBJECT_PRONOUNS.has(last.word)) return { from: end - 1, to: end };
  if (!isNominal(page, end - 1) || isVerbal(last.word, last.shape)) return null;
  let from = end - 1;
  const limit = Math.max(floor, end - LONGEST_PHRASE);
  while (
    from > limit &&
    (continuesLeft(page, from - 1, from) ||
      closesPlace(page, from - 1, limit) ||
      (last.shape === 'lower' && qualifiesName(page, from - 1, limit)))
  ) {
    from -= closesPlace(page, from - 1, limit) ? PLACE_LENGTH : 1;
  }
  // "A plan that officials say", "that Roe called": it is no determiner of several, nor of a name.
  const next = tokens[from + 1];
  if (tokens[from]!.word === 'that' && from + 1 < end && (last.word.endsWith('s') || isNameToken(next!)))
    from++;
  // "She was quick, fielding questions": no noun.
  if (from === end - 1 && last.shape === 'lower' && last.word.endsWith('ing')) return null;
  // "TOWN (Agency) - Mayor Jane Roe said": the dash of a dateline is no part of the name behind it.
  while (from < end - 1 && tokens[from]!.word === '-') from++;
  return { from, to: end };
}

function readCoreAfter(page: Page, start: number, limit: number): Stretch | null {
  const first = page.tokens[start];
  if (first === undefined || start >= limit || page.markOf[start] !== -1) return null;
  // "Roe, an aide, said Sunday"
  if (isTimeWord(page, start) && !isNameAt(page, start + 1)) return null;
  if (SUBJECT_PRONOUNS.has(first.word) && !isDeterminer(page, start, limit))
    return { from: start, to: start + 1 };
  let to = start;
  const stop = Math.min(limit, start + LONGEST_PHRASE);
  let named = false;
  while (to < stop && page.markOf[to] === -1) {
    const token = page.tokens[to]!;
    const nominal =
      to === start && DETERMINERS.has(token.word) ? true : isNominal(page, to) || token.word === "'s";
    if (!nominal || (named && token.shape === 'lower' && token.word !== "'s" && !goesOn(page, start, to)))
      break;
    if (to > start && (isTimeWord(page, to) || isParticiple(page, to, limit))) break;
    if (to > start && isVerbal(token.word, token.shape) && isRole(page, to - 1)) break;
    if (to > start && isPastVerb(page, to)) break;
    named = token.word !== "'s" && isNameToken(token) && !TITLES.has(token.word);
    to++;
  }
  if (to === start || (to === start + 1 && DETERMINERS.has(first.word) && first.word.length < 4)) return null;
  return { from: start, to };
}

function isNameAt({ tokens }: Page, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isNameToken(token);
}

/** "one official", "another of them": such a word stands for somebody only where no noun follows. */
function isDeterminer(page: Page, at: number, limit: number): boolean {
  const next = page.tokens[at + 1];
  if (next === undefined || at + 1 >= limit || !DETERMINERS.has(page.tokens[at]!.word)) return false;
  return isNominal(page, at + 1) && !isVerbal(next.word, next.shape) && !isTimeWord(page, at + 1);
}

/** "the Ruritanian air force", "Ruritanian officials": a name goes on in lower case as a description. */
function goesOn(page: Page, start: number, at: number): boolean {
  const { word } = page.tokens[at]!;
  if (leadsToRole(page, at) || isParticle(page, at)) return true;
  return ROLE_NOUNS.has(word) || (DETERMINERS.has(page.tokens[start]!.word) && !word.endsWith('ed'));
}

/** "Ada von der Weide": such a word stands between names, or before another one. */
function isParticle({ tokens }: Page, at: number): boolean {
  let next = at;
  while (next < at + 3 && NAME_PARTICLES.has(tokens[next]?.word ?? '')) next++;
  const name = tokens[next];
  return next > at && name !== undefined && isNameToken(name);
}

/** "President Jane Roe chief policy aide": a title in lower case behind a name, and soon whoever has it. */
function leadsToRole(page: Page, at: number): boolean {
  const { word, shape } = page.tokens[at]!;
  if (shape !== 'lower' || (!TITLES.has(word) && !SPEAKING_FOR.has(word))) return false;
  for (let next = at + 1; next < Math.min(page.tokens.length, at + 4); next++) {
    const token = page.tokens[next]!;
    if (token.shape !== 'lower' || !isNominal(page, next) || isVerbal(token.word, token.shape)) return false;
    if (ROLE_NOUNS.has(token.word)) return true;
  }
  return false;
}

/** The tokens of "Arburg, A.B.,". */
const PLACE_LENGTH = 4;

/** "The Arburg, A.B., | area": a town with its state between commas belongs to the noun behind it. */
function closesPlace({ tokens, markOf }: Page, at: number, floor: number): boolean {
  const [town, comma, state] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (at - 3 < floor || tokens[at]!.word !== ',' || comma?.word !== ',' || markOf[at] !== -1) return false;
  // "In Arburg, A.B., officials said" has none.
  if (tokens[at + 1]?.shape !== 'lower' || !DETERMINERS.has(tokens[at - 4]?.word ?? '')) return false;
  return [town, state].every((token) => token !== undefined && isNameToken(token));
}

/** Going left from a phrase: names take titles and roles before them, common nouns whatever qualifies them. */
function continuesLeft(page: Page, at: number, next: number): boolean {
  const token = page.tokens[at]!;
  const follower = page.tokens[next]!;
  if (page.markOf[at] !== -1) return false;
  if (DETERMINERS.has(follower.word) && follower.word !== 'other' && follower.word !== 'few') {
    return follower.shape === 'lower' && (token.word === 'all' || token.word === 'both');
  }
  if (token.word === "'s" || token.word === '&' || token.word === "'") return true;
  if (DETERMINERS.has(token.word)) return true;
  if (!isNominal(page, at) || SUBJECT_PRONOUNS.has(token.word)) return false;
  if (follower.word === "'s" || follower.word === '&') return true;
  if (
    token.shape === 'lower' &&
    isNameToken(follower) &&
    !isQualifier(token.word) &&
    !NAME_PARTICLES.has(token.word)
  )
    return false;
  return !(isTimeWord(page, at) && token.shape !== 'lower');
}

/** "the leaders | of A, B and C": one more name of a list, if the list belongs to several. */
function continuesList({ tokens }: Page, { from }: Stretch): boolean {
  return tokens[from - 1]?.word === 'of' && (tokens[from - 2]?.word.endsWith('s') ?? false);
}

function isNameHead(page: Page, stretch: Stretch): boolean {
  return isNameToken(page.tokens[stretch.to - 1]!);
}

function isPersonLike(page: Page, stretch: Stretch): boolean {
  return stretch.to - stretch.from > 0 && page.tokens[stretch.to - 1]!.shape !== 'number';
}

/** The head without the determiner before it and without a possessor ("Ms. Roe's lawyer" is about the lawyer). */
function trimHead(page: Page, stretch: Stretch): Stretch {
  let from = stretch.from;
  for (let i = stretch.to - 1; i > stretch.from; i--) {
    if (page.tokens[i]!.word === "'s" && i + 1 < stretch.to) {
      from = i + 1;
      break;
    }
  }
  while (from + 1 < stretch.to && DETERMINERS.has(page.tokens[from]!.word)) from++;
  return { from, to: stretch.to };
}
