import type { Mention } from '../mention.ts';
import { classify } from './describe-mark.ts';
import type { Page } from './page.ts';
import { readPhraseAfter, readPhraseBefore } from './read-noun-phrase.ts';
import { describeSubject, type SubjectChoice, type VerbPlace } from './subject.ts';

/** "The minister (Green party) has said": the phrase that ends where the verb and its auxiliaries begin. */
export function listAdjacent(page: Page, place: VerbPlace): SubjectChoice[] {
  const end = skipBracket(page, place.from, place.sentence.from);
  const mention = readPhraseBefore(page, end, place.sentence.from);
  if (mention === null || page.tokens[place.from - 1]?.word === 'who') return [];
  const outer = mention.from === place.sentence.from ? 'start' : classify(page, mention.from - 1);
  const verb = classify(page, mention.to - 1);
  return [
    describeSubject(page, place, 'adjacent', mention, [`outer ${outer}`, `last ${verb} ${place.form}`]),
  ];
}

/** "Jane Roe, who says …": the pronoun is the mention, what stands before it tells who that is. */
export function listRelative(page: Page, place: VerbPlace): SubjectChoice[] {
  const at = place.from - 1;
  const word = page.tokens[at]?.word;
  if (at < place.sentence.from || (word !== 'who' && word !== 'which' && word !== 'that')) return [];
  const end = page.tokens[at - 1]?.word === ',' ? at - 1 : at;
  const antecedent = readPhraseBefore(page, end, place.sentence.from);
  const head = antecedent?.head ?? { from: at, to: at + 1 };
  const kind = antecedent === null || antecedent.kind === 'pronoun' ? 'nominal' : antecedent.kind;
  return [describeSubject(page, place, 'relative', { from: at, to: at + 1, kind, head }, [`word ${word}`])];
}

/** "The paper quoted Roe as saying …": whoever stands before "as" says it, not the paper. */
export function listQuoted(page: Page, place: VerbPlace): SubjectChoice[] {
  if (place.form !== 'ing' || page.tokens[place.from - 1]?.word !== 'as') return [];
  const mention = readPhraseBefore(page, place.from - 1, place.sentence.from);
  const verb = mention === null ? undefined : page.tokens[mention.from - 1]?.word;
  if (mention === null || verb === undefined || !QUOTING.has(verb)) return [];
  return [describeSubject(page, place, 'adjacent', mention, ['quoted'])];
}

const QUOTING = new Set('quote quotes quoted quoting cite cites cited citing'.split(' '));

/** "was asked by the panel": the one after "by" speaks, nobody else. */
export function listAgents(page: Page, place: VerbPlace): SubjectChoice[] {
  for (let at = place.verb + 1; at < Math.min(place.sentence.to, place.verb + 8); at++) {
    if (page.tokens[at]!.word !== 'by') continue;
    const mention = readPhraseAfter(page, at + 1, place.sentence.to);
    return mention === null ? [] : [describeSubject(page, place, 'by', mention, [])];
  }
  return [];
}

/** "her claim", "Jane Roe's claim": `place.from` is the possessive word. */
export function listPossessors(page: Page, place: VerbPlace): SubjectChoice[] {
  const own = { from: place.from, to: place.from + 1 };
  if (page.tokens[place.from]!.word !== "'s") {
    return [describeSubject(page, place, 'possessor', { ...own, kind: 'pronoun', head: own }, [])];
  }
  const mention = readPhraseBefore(page, place.from, place.sentence.from);
  return mention === null ? [] : [describeSubject(page, place, 'possessor', mention, [])];
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
    if (mention !== null) found.push(describeApposed(page, place, mention, at, commas));
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
  const outer = mention.from === place.sentence.from ? 'start' : classify(page, mention.from - 1);
  const aside = page.tokens[comma + 1]!;
  const inner =
    aside.word === 'who' || aside.word === 'a' || aside.word === 'the'
      ? aside.word
      : classify(page, comma + 1);
  const own = [
    `outer ${outer}`,
    `outer ${outer} ${mention.kind}`,
    `inner ${inner}`,
    `order ${order}`,
    `order ${order} ${outer}`,
    `inner ${inner} ${mention.kind}`,
  ];
  return describeSubject(page, place, 'apposed', mention, own);
}

/** Before "(D-Nev.)" at `end`: the bracket's start; otherwise `end` itself. */
function skipBracket(page: Page, end: number, floor: number): number {
  if (page.tokens[end - 1]?.word !== ')') return end;
  for (let at = end - 2; at > Math.max(floor, end - 10); at--) if (page.tokens[at]!.word === '(') return at;
  return end;
}
