import { makeWordSet } from '../../text/word-set.ts';
import { DETERMINERS, PREPOSITIONS } from '../grammar-words.ts';
import type { MarkTraits } from './mark-traits.ts';
import type { Page } from './page.ts';
import { countPart, findPart, type Part, partOf } from './parts.ts';

/** Reads the traits of mark `number`. */
export function describeMark(page: Page, number: number): MarkTraits {
  const known = page.traits[number];
  if (known !== undefined) return known;
  const traits = readTraits(page, number);
  page.traits[number] = traits;
  return traits;
}

function readTraits(page: Page, number: number): MarkTraits {
  const mark = page.marks[number]!;
  const sentence = page.sentences[mark.sentence]!;
  const inner = page.tokens.slice(mark.from + 1, Math.min(mark.to, mark.from + 40)).filter(isWord);
  const first = mark.from === sentence.from;
  return {
    size: mark.to - mark.from > 40 ? LONG : sizeOf(inner.length),
    ending: findPart(readEnding(page, number)),
    before: first ? START : classify(page, mark.from - 1),
    beforeThat: mark.from - 2 < sentence.from ? START : classify(page, mark.from - 2),
    after: mark.to >= sentence.to ? END : classify(page, mark.to),
    opening: inner[0] !== undefined && inner[0].shape !== 'lower' ? CAPITAL : LOWER,
    first,
    alone: first && mark.to >= sentence.to - 1,
    titled: inner.length > 0 && inner.every((token) => token.shape !== 'lower' || token.word.length < 5),
  };
}

function sizeOf(words: number): Part {
  return words > 12 ? LONG : words > 6 ? MID : words > 3 ? SHORT : countPart(words);
}

const [LONG, MID, SHORT] = [partOf('long'), partOf('mid'), partOf('short')];
const [START, END, CAPITAL, LOWER] = [partOf('start'), partOf('end'), partOf('cap'), partOf('low')];

function isWord(token: { shape: string }): boolean {
  return token.shape !== 'sign';
}

function readEnding(page: Page, number: number): string {
  const mark = page.marks[number]!;
  const last = page.tokens[mark.to - 2];
  if (last !== undefined && mark.to - 2 > mark.from && last.shape === 'sign') return last.word.charAt(0);
  return last?.word.endsWith('.') ? '.' : 'none';
}

/** The kind of word at `at`: signs and function words as they are, the rest by shape. */
export function classify(page: Page, at: number): Part {
  if (at < 0 || at >= page.tokens.length) return NONE;
  return page.kinds[at] || remember(page, at);
}

function remember(page: Page, at: number): Part {
  const kind = readKind(page, at);
  page.kinds[at] = kind;
  return kind;
}

function readKind(page: Page, at: number): Part {
  const { word, shape } = page.tokens[at]!;
  if (page.markOf[at] !== -1) return MARK;
  if (shape === 'sign') return word.length < 3 ? findPart(word) : SIGN;
  if (PREPOSITIONS.has(word) || KEPT.has(word)) return findPart(word);
  if (DETERMINERS.has(word)) return DETERMINER;
  if (word === "'s") return POSSESSOR;
  if (word.endsWith('ing')) return ING;
  if (word.endsWith('ed')) return ED;
  if (word.endsWith('ly')) return LY;
  return SHAPES[shape];
}

const KEPT = makeWordSet('that and or but a an the is was are were be not to said says had has');
for (const word of [...KEPT, ...PREPOSITIONS]) partOf(word);
const [NONE, MARK, SIGN] = [partOf('none'), partOf('mark'), partOf('sign')];
const [DETERMINER, POSSESSOR] = [partOf('article'), partOf('owner')];
const [ING, ED, LY] = [partOf('ing'), partOf('ed'), partOf('ly')];
const SHAPES = {
  lower: partOf('low'),
  capital: partOf('cap'),
  upper: partOf('upper'),
  number: partOf('number'),
  sign: SIGN,
};
