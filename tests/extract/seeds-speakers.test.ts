import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPassage } from '../../src/corpus/find-passage.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readPassages } from '../../src/corpus/read-passages.ts';
import { extractStatements } from '../../src/extract/extract-statements.ts';
import { sliceSpan } from '../../src/text/span.ts';

const { articles } = readCorpus(join(import.meta.dirname, '../../seeds'));

/** Every statement of the article with its paragraph, who has it, and the words. */
function listStatements(file: string) {
  const article = articles.find((each) => each.file.startsWith(file))!;
  const passages = readPassages(article);
  return extractStatements(article).map(({ span, speaker }) => ({
    paragraph: findPassage(passages, span.start)!.paragraph,
    speaker: speaker && (speaker.name ?? sliceSpan(article.text, speaker.mention)),
    words: sliceSpan(article.text, span),
  }));
}

// Read by hand, paragraph by paragraph: who says anything there, and nobody else.
describe.each([
  [
    '000',
    {
      'Ibrahim Kalin': [1, 2, 3],
      Moscow: [1],
      Ukraine: [2],
      Turkey: [3],
    },
  ],
  [
    '001',
    {
      'Turkey’s President Recep Tayyip Erdoğan chief foreign policy aide': [1],
      'Ibrahim Kalin': [2, 3, 4, 10, 11],
      'Recep Tayyip Erdoğan': [6, 9],
      'Vladimir Putin': [9],
    },
  ],
  [
    '002',
    {
      'Turkish official': [0, 1],
      'a senior Turkish official': [2],
      'Volodymyr Zelensky': [3],
      'Ibrahim Kalin': [3, 4, 7, 8, 11, 12, 14, 15, 16, 17, 18, 20, 22, 23],
      'Dmytro Kuleba': [5],
      'Putin and the Russian parliament': [19],
    },
  ],
  [
    '003',
    {
      'Hakan Fidan': [2, 3],
      Kremlin: [5, 16, 19],
      'Dmitry Peskov': [6],
      Ukraine: [7, 13, 15, 17],
      'a source in the Ukrainian delegation': [8, 9],
      Moscow: [10],
      Russia: [12],
      'two sides': [18],
      'Donald Trump': [21],
      'the Ukrainian air force': [24],
      'The Russian defence ministry': [25],
      'Volodymyr Zelensky': [26],
      'Recep Tayyip Erdogan': [27],
    },
  ],
  [
    '004',
    {
      Ukraine: [1],
      'Volodymyr Zelenskyy': [7, 14, 15, 16],
      'A source in the negotiating team': [8],
      'the source': [9],
      Moscow: [11, 18],
      Kremlin: [17],
      'Kyiv and the West': [19],
      'Time.news': [21, 23, 25, 27, 29, 31, 33],
      'Evelyn Reed': [22, 24, 26, 28, 30, 32, 34],
    },
  ],
])('article %s', (file, speakers: Readonly<Record<string, readonly number[] | undefined>>) => {
  const found = listStatements(file);

  test('has no wrong speaker and none that is open', () => {
    const wrong = found.filter(
      ({ speaker, paragraph }) => speaker === null || !speakers[speaker]?.includes(paragraph),
    );
    expect(wrong).toEqual([]);
  });

  test('misses nobody', () => {
    expect(new Set(found.map(({ speaker }) => speaker))).toEqual(new Set(Object.keys(speakers)));
  });
});

test.each([
  ['000', 'Moscow', 'that it would limit'],
  ['000', 'Ukraine', 'guarantees from the five'],
  ['000', 'Turkey', '“unrealistic, maximalist demand”'],
  ['002', 'Volodymyr Zelensky', 'the meeting publicly'],
])('in article %s %s alone has %s', (file, speaker, words) => {
  const found = listStatements(file).filter((each) => each.words.includes(words));
  expect(found.map((each) => each.speaker)).toEqual([speaker]);
  expect(listStatements(file).filter((each) => each.speaker === speaker)).toHaveLength(1);
});
