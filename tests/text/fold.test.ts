import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, tokenizeWords } from '../../src/text/fold.ts';
import { LINEAR, measureGrowth } from '../measure-growth.ts';

const ZERO_WIDTH_SPACE = '\u200b';
const RIGHT_TO_LEFT_MARK = '\u200f';
const SOFT_HYPHEN = '\u00ad';
const NO_BREAK_SPACE = '\u00a0';

describe('foldText', () => {
  test.each([
    ['Plain', 'plain'],
    ['', ''],
    ['Élan vital', 'elan vital'],
    ['E\u0301lan', 'elan'],
    ['Çağlar', 'caglar'],
    ['ISPARTA', 'isparta'],
    ['Isparta', 'isparta'],
    ['İskele', 'iskele'],
    ['ışık', 'isik'],
    ['IŞIK', 'isik'],
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ['Đorđe', 'dorde'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Þór', 'thor'],
    ['Æsop œuvre', 'aesop oeuvre'],
    ['ﬁne', 'fine'],
    ['Ｆｕｌｌ', 'full'],
    ['ΣΑΣ σας', 'σασ σασ'],
    ['йод', 'иод'],
    ['it’s', "it's"],
    ['it‘s', "it's"],
    ['itʼs', "it's"],
    ['it´s', "it's"],
    ['it`s', "it's"],
    ['α\u0374', "α'"],
    ['\u1fef', "'"],
    [`re${SOFT_HYPHEN}open`, 'reopen'],
    [`a${ZERO_WIDTH_SPACE}b${RIGHT_TO_LEFT_MARK}`, 'ab'],
    [`one${NO_BREAK_SPACE}two`, 'one two'],
    ['\ud800', '\ud800'],
    ['😀', '😀'],
  ])('%j → %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folding twice is folding once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('case makes no difference to a Latin text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿğışçžřł ]*$/u), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });
});

describe('tokenizeWords', () => {
  test.each([
    ['', []],
    ['…—“”!? ', []],
    ['One, two; THREE.', ['one', 'two', 'three']],
    ['“Quoted,” she said', ['quoted', 'she', 'said']],
    ["the harbour's, the Harbour’s", ['the', "harbour's", 'the', "harbour's"]],
    ["the sailors' boats", ['the', 'sailors', 'boats']],
    ["'single quoted'", ['single', 'quoted']],
    ['‘curly quoted’', ['curly', 'quoted']],
    ["'tis don't o'clock", ['tis', "don't", "o'clock"]],
    ['no-one', ['no', 'one']],
    ['no‑one', ['no', 'one']],
    ['North–South', ['north', 'south']],
    ['either/or', ['either', 'or']],
    ['name@example.org', ['name', 'example', 'org']],
    ['snake_case', ['snake', 'case']],
    ['the B.B.C. said', ['the', 'bbc', 'said']],
    ['the B.B.C said', ['the', 'bbc', 'said']],
    ['at 5 p.m.', ['at', '5', 'pm']],
    ['J. Smith', ['j', 'smith']],
    ['the end.Then', ['the', 'end', 'then']],
    ['220,000 people', ['220000', 'people']],
    [`7${NO_BREAK_SPACE}000 boats`, ['7000', 'boats']],
    ['7 000 boats', ['7', '000', 'boats']],
    ['1,234,567.5 tons', ['1234567.5', 'tons']],
    ['3.5bn', ['3.5bn']],
    ['3.5.', ['3.5']],
    ['24.07.2025', ['24', '07', '2025']],
    ['1.2.3.4', ['1', '2', '3', '4']],
    ['1,2 and 3,45', ['1', '2', 'and', '3', '45']],
    ['10:30', ['10', '30']],
    ['50th', ['50th']],
    ['$50', ['50']],
    ['50%', ['50']],
    ['2½ km²', ['2', 'km']],
    ['Ｆｕｌｌ １２', ['full', '12']],
    ['Жить', ['жить']],
    [`re${SOFT_HYPHEN}open`, ['reopen']],
    [`re${ZERO_WIDTH_SPACE}open`, ['reopen']],
    [`${RIGHT_TO_LEFT_MARK}open${RIGHT_TO_LEFT_MARK} it`, ['open', 'it']],
    [`it${ZERO_WIDTH_SPACE}’${ZERO_WIDTH_SPACE}s`, ["it's"]],
    ['α\u0374 \u0374', ['α']],
    ['x\ud800y', ['x', 'y']],
    ['a😀b', ['a', 'b']],
  ])('%j → %j', (text, terms) => {
    expect(tokenizeWords(text).map(({ term }) => term)).toEqual(terms);
  });

  test('offsets point into the text that was given, also from a span of it', () => {
    const text = 'Ş. “Şile’s re\u00adopening”';
    const words = tokenizeWords(text, { start: 3, end: text.length });
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Şile’s', 're\u00adopening']);
  });

  test.each([
    ['no-one', [false, true]],
    ['no one', [false, false]],
    ['no - one', [false, false]],
    ['no--one', [false, false]],
    ['state-of-the-art', [false, true, true, true]],
    ['-50-day', [false, true]],
  ])('%j is hyphenated at %j', (text, hyphenated) => {
    expect(tokenizeWords(text).map((word) => word.hyphenated)).toEqual(hyphenated);
  });

  // The signs between the parts of acronyms and numbers are no part of their terms.
  const lettersOf = (text: string) => foldText(text).replace(/[^\p{L}\p{Nd}]/gu, '');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."aBİßé’'.-,10\u00a0\u200f\u00ad\u0301 “”\ud800\udc00") }),
  );

  test('every word stands where it says it does, in order, and its slice folds to its term', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { term, start, end } of tokenizeWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toBe('');
          expect(lettersOf(text.slice(start, end))).toBe(lettersOf(term));
          last = end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a folded text has the words of the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ ,!-]*$/u), (text) => {
        const terms = (each: string) => tokenizeWords(each).map(({ term }) => term);
        expect(terms(foldText(text))).toEqual(terms(text));
      }),
    );
  });

  test.each([
    ['letters and dots', 'a.'],
    ['letters and apostrophes', "a'"],
    ['letters and invisible marks', 'a\u200f'],
    ['invisible marks', '\u200f'],
    ['digits', '1'],
    ['digits and dots', '1.'],
    ['digits and commas', '123,'],
    ['decimals', '1.1.'],
    ['apostrophes and marks', "a'\u200f\u200f\u200f"],
    ['hyphens', '-'],
    ['combining accents', '\u0301'],
    ['lone surrogates', '\ud800'],
  ])('the work grows with the number of %s and no faster', (_, unit) => {
    expect(measureGrowth((size) => tokenizeWords(unit.repeat(size)))).toBeLessThan(LINEAR);
    expect(measureGrowth((size) => tokenizeWords(`a${unit.repeat(size)}`))).toBeLessThan(LINEAR);
  });
});
