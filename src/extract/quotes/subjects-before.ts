import { makeWordSet } from '../../text/word-set.ts';
import { ROLE_NOUNS, TITLES } from '../grammar-words.ts';
import type { Mention } from '../mention.ts';
import { readReportingVerb } from '../reporting-verbs.ts';
import { classify } from './describe-mark.ts';
import { addFeature, template } from './features.ts';
import type { Page } from './page.ts';
import { countPart, findPart, type Part, partOf } from './parts.ts';
import { readNounBefore, readPhraseAfter, readPhraseBefore } from './read-noun-phrase.ts';
import { describeSubject, type SubjectChoice, sideOfWay, type VerbPlace, type Way } from './subject.ts';

/** "The minister (Green party) has said": the phrase that ends where the verb and its auxiliaries begin. */
export function listAdjacent(page: Page, place: VerbPlace): SubjectChoice[] {
  const end = skipBracket(page, place.from, place.sentence.from);
  const mention = readPhraseBefore(page, end, place.sentence.from);
  if (mention === null || page.tokens[place.from - 1]?.word === 'who') return [];
  const features = describeSubject(page, place, 'adjacent', mention);
  addFeature(features, ADJACENT, OUTER, classifyOuter(page, place, mention));
  addFeature(features, ADJACENT, LAST, classify(page, mention.to - 1), partOf(place.form));
  return [{ mention, way: 'adjacent', features, chance: 0, sure: false }];
}

const ADJACENT = sideOfWay('adjacent');
const OUTER = template('outer *');
const LAST = template('last * *');
const START = partOf('start');

/** What stands before the mention in its sentence. */
function classifyOuter(page: Page, { sentence }: VerbPlace, mention: Mention): Part {
  return mention.from === sentence.from ? START : classify(page, mention.from - 1);
}

/** A choice of which nothing more is to be said. */
function makeChoice(page: Page, place: VerbPlace, way: Way, mention: Mention): SubjectChoice {
  return { mention, way, features: describeSubject(page, place, way, mention), chance: 0, sure: false };
}

/** "Jane Roe, who says …": the pronoun is the mention, what stands before it tells who that is. */
export function listRelative(page: Page, place: VerbPlace): SubjectChoice[] {
  const at = place.from - 1;
  const word = page.tokens[at]?.word;
  if (at < place.sentence.from || (word !== 'who' && word !== 'which' && word !== 'that')) return [];
  const antecedent = readAntecedent(page, at, place.sentence.from);
  const head = antecedent?.head ?? { from: at, to: at + 1 };
  const kind = antecedent === null || antecedent.kind === 'pronoun' ? 'nominal' : antecedent.kind;
  const mention = { from: at, to: at + 1, kind, head } as const;
  const features = describeSubject(page, place, 'relative', mention);
  addFeature(features, RELATIVE, WORD, findPart(word));
  return [{ mention, way: 'relative', features, chance: 0, sure: false }];
}

const RELATIVE = sideOfWay('relative');
const WORD = template('word *');
for (const word of ['who', 'which', 'that']) partOf(word);

/** What the relative pronoun at `at` stands for: of "Roe, head of the guild, who" the name. */
export function readAntecedent(page: Page, at: number, floor: number): Mention | null {
  const end = ASIDE_ENDS.has(page.tokens[at - 1]?.word ?? '') ? at - 1 : at;
  const noun = readNounBefore(page, end, floor);
  if (noun?.kind === 'name') return noun;
  const phrase = readPhraseBefore(page, end, floor);
  if (phrase === null || page.tokens[phrase.from - 1]?.word !== ',' || !isApposition(page, phrase))
    return phrase;
  const named = readNounBefore(page, phrase.from - 1, floor);
  return named?.kind === 'name' ? named : phrase;
}

/** "Roe, the head of the guild": somebody with a role, not one more of a list. */
function isApposition(page: Page, { from, head }: Mention): boolean {
  const first = page.tokens[from]!.word;
  return (
    ROLE_NOUNS.has(page.tokens[head.to - 1]!.word) ||
    TITLES.has(page.tokens[head.to - 1]!.word) ||
    first === 'a' ||
    first === 'the'
  );
}

/** "An inmate who spent a year in a cell told …": whoever has a clause of their own before the verb. */
export function listDescribed(page: Page, place: VerbPlace): SubjectChoice[] {
  const { from, sentence } = place;
  if (AND.has(page.tokens[from - 1]?.word ?? '')) return [];
  const floor = Math.max(sentence.from, from - LONGEST_CLAUSE);
  for (let at = from - 2; at > floor; at--) {
    const { word } = page.tokens[at]!;
    if (page.markOf[at] !== -1 || CLOSES_CLAUSE.has(word)) return [];
    if (word !== 'who') continue;
    const mention = readPhraseBefore(page, at, sentence.from);
    // "Jane Roe, an inmate who spent a year in a cell, told": described is the name before.
    const isApposed = page.tokens[(mention?.from ?? 0) - 1]?.word === ',';
    if (mention === null || isApposed || readReportingVerb(page.tokens[at + 1]!.word) !== undefined)
      return [];
    return [{ ...makeChoice(page, place, 'adjacent', mention), sure: true }];
  }
  return [];
}

/** How long such a clause may be. */
const LONGEST_CLAUSE = 16;
const AND = makeWordSet('and but or');
const CLOSES_CLAUSE = new Set([',', ';', ':', '-', '–', '—', '--', '(', 'that']);

/** "The paper quoted Roe as saying …": whoever stands before "as" says it, not the paper. */
export function listQuoted(page: Page, place: VerbPlace): SubjectChoice[] {
  if (place.form !== 'ing' || page.tokens[place.from - 1]?.word !== 'as') return [];
  const mention = readPhraseBefore(page, place.from - 1, place.sentence.from);
  const verb = mention === null ? undefined : page.tokens[mention.from - 1]?.word;
  if (mention === null || verb === undefined || !QUOTING.has(verb)) return [];
  return [makeChoice(page, place, 'adjacent', mention)];
}

const QUOTING = makeWordSet('quote quotes quoted quoting cite cites cited citing');

/** "was asked by the panel": the one after "by" speaks, nobody else. */
export function listAgents(page: Page, place: VerbPlace): SubjectChoice[] {
  const limit = Math.min(place.sentence.to, place.verb + 8);
  for (let at = place.verb + 1; at < limit; at++) {
    // "labelled a “fraud” by Roe": the marked words count as one.
    if (page.markOf[at] !== -1) at = page.marks[page.markOf[at]!]!.to;
    if (page.tokens[at]?.word !== 'by') continue;
    const mention = readPhraseAfter(page, at + 1, place.sentence.to);
    return mention === null ? [] : [makeChoice(page, place, 'by', mention)];
  }
  return [];
}

/** "her claim", "Jane Roe's claim": `place.from` is the possessive word. */
export function listPossessors(page: Page, place: VerbPlace): SubjectChoice[] {
  const own = { from: place.from, to: place.from + 1 };
  if (page.tokens[place.from]!.word !== "'s") {
    return [makeChoice(page, place, 'possessor', { ...own, kind: 'pronoun', head: own })];
  }
  const mention = readPhraseBefore(page, place.from, place.sentence.from);
  return mention === null ? [] : [makeChoice(page, place, 'possessor', mention)];
}

/** How far an apposition or relative clause may reach back, and over how many commas. */
const LONGEST_ASIDE = 50;
const MOST_COMMAS = 6;

/** "X, who replaced Y, said": every phrase before a comma, from the one nearest to the verb outwards. */
export function listApposed(page: Page, place: VerbPlace): SubjectChoice[] {
  const comma = place.from - 1;
  if (comma <= place.sentence.from || !ASIDE_ENDS.has(page.tokens[comma]!.word)) return [];
  const floor = Math.max(place.sentence.from, comma - LONGEST_ASIDE);
  const found: SubjectChoice[] = [];
  for (let at = comma - 1, commas = 0; at > floor && commas < MOST_COMMAS; at--) {
    if (page.markOf[at] !== -1 || page.tokens[at]!.word === ';') break;
    if (!ASIDE_ENDS.has(page.tokens[at]!.word)) continue;
    commas++;
    const mention = readPhraseBefore(page, skipBracket(page, at, floor), place.sentence.from);
    // "Doe, 45, said": an age is nobody.
    if (mention !== null && page.tokens[mention.head.to - 1]!.shape !== 'number')
      found.push(describeApposed(page, place, mention, at, commas));
  }
  return found;
}

const ASIDE_ENDS = new Set([',', '-', '–', '—', '--']);

function describeApposed(
  page: Page,
  place: VerbPlace,
  mention: Mention,
  comma: number,
  order: number,
): SubjectChoice {
  const outer = classifyOuter(page, place, mention);
  const { word } = page.tokens[comma + 1]!;
  const inner = OPENERS.has(word) ? findPart(word) : classify(page, comma + 1);
  const [kind, rank] = [partOf(mention.kind), countPart(order)];
  const features = describeSubject(page, place, 'apposed', mention);
  addFeature(features, APPOSED, OUTER, outer);
  addFeature(features, APPOSED, OUTER_KIND, outer, kind);
  addFeature(features, APPOSED, INNER, inner);
  addFeature(features, APPOSED, ORDER, rank);
  addFeature(features, APPOSED, ORDER_OUTER, rank, outer);
  addFeature(features, APPOSED, INNER_KIND, inner, kind);
  return { mention, way: 'apposed', features, chance: 0, sure: false };
}

const OPENERS = new Set(['who', 'a', 'the']);
const APPOSED = sideOfWay('apposed');
const OUTER_KIND = template('outer * *');
const INNER = template('inner *');
const ORDER = template('order *');
const ORDER_OUTER = template('order * *');
const INNER_KIND = template('inner * *');

/** Before "(D-Nev.)" at `end`: the bracket's start; otherwise `end` itself. */
function skipBracket(page: Page, end: number, floor: number): number {
  if (page.tokens[end - 1]?.word !== ')') return end;
  for (let at = end - 2; at > Math.max(floor, end - 10); at--) if (page.tokens[at]!.word === '(') return at;
  return end;
}
