import { expect, test } from 'vitest';
import type { Issue } from '../../../src/corpus/corpus.ts';
import { countHints } from '../../../src/extract/positions/count-hints.ts';
import { gradeTerm, readCodebook, weighHints } from '../../../src/extract/positions/read-codebook.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { makeCorpus } from '../../make-library.ts';

const { issues } = makeCorpus([], {
  issues: [
    { name: 'Harbour tolls', otherNames: ['anchor money'], terms: ['toll', 'harbour dues'] },
    { name: 'Harbour pilots', terms: ['pilot'] },
    { name: 'Harbour school', terms: ['school'] },
  ],
});
const [tolls, pilots, school] = issues as [Issue, Issue, Issue];
const { readWords } = makeAnalyser();
const codebook = readCodebook(issues, readWords);
const readKeys = (text: string) => readWords(text).flatMap(({ key }) => key ?? []);

test.each<[string, string, [Issue, number][]]>([
  ['a word of one issue', 'The dues are high.', [[tolls, 1]]],
  ['a word of a name', 'It costs money to drop an anchor.', [[tolls, 2]]],
  ['a word that all have', 'The harbour is full.', []],
  ['no word of any', 'It rained.', []],
])('%s hints at what has it', (_, text, hints) => {
  expect([...weighHints(codebook, new Set(readKeys(text)))]).toEqual(hints);
});

test('a word that two have is half a hint at each', () => {
  const two = readCodebook([tolls, pilots], readWords);
  expect([...weighHints(two, new Set(readKeys('harbour'))).values()]).toEqual([0.5, 0.5]);
});

test.each<[string, Issue, string, number[]]>([
  ['a word of its name', tolls, 'tolls', [1, 0, 1, 0]],
  ['a later term with a word that others have', tolls, 'harbour dues', [1, 0, 1, 1]],
  ['no term', pilots, 'harbour', [1, 0, 0, 9]],
])('%s has its grade', (_, issue, words, grade) => {
  expect(gradeTerm(codebook, issue, readKeys(words))).toEqual(grade);
});

test('what is named and hinted at counts the less the farther it is, and less behind than before', () => {
  const sentence = (hinted: readonly Issue[]) => ({
    ...{ paragraph: 1, named: new Map(), stands: new Map() },
    hints: new Map(hinted.map((issue) => [issue, 1])),
  });
  const around = countHints([[tolls], [tolls], [], [school]].map(sentence), issues);
  const read = (issue: number) => around(2, issue).map((value) => Math.round(100 * value) / 100);
  expect(read(0)).toEqual([0, 1.19, 0.84, 0, 0.67, 0]);
  expect(read(1)).toEqual([1, 0, -1.19, 0, 0, 0]);
  expect(read(2)).toEqual([1, 0.35, -0.84, 0, 0.33, 0]);
});
