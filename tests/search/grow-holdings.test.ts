import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAsked } from '../../src/answers/answer.ts';
import { answerCheck } from '../../src/answers/check/check-quotation.ts';
import { answerPositions } from '../../src/answers/positions/positions.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { toJson } from '../../src/reply/json-answer.ts';
import { buildHoldings, openHoldings } from '../../src/search/build-library.ts';
import { growHoldings, makeEmptyHoldings } from '../../src/search/grow-holdings.ts';
import type { Holdings } from '../../src/search/holdings.ts';
import { joinSheets, type Letters } from '../../src/search/letters.ts';
import { decodeHoldings, encodeHoldings, openFile } from '../../src/search/library-format.ts';
import { finish } from '../../src/search/pieces.ts';
import { FIELDS } from '../../src/search/postings.ts';
import { makeCorpus } from '../make-library.ts';
import { showResult } from './show-result.ts';
import { sourceOf } from './source-of.ts';
import { spell } from './spell.ts';

/** Sentences that stand in several articles, some with a day, so that one article dates what another one carries. */
const PARAGRAPHS = [
  '“We will not open the harbour before every lantern is lit,” Ida Berg said.',
  '“We will not open the harbour before every lantern is lit,” Ida Berg said on Monday.',
  '“We will not open the harbour before every lantern is lit,” Ida Berg said on Tuesday.',
  'Berg said in an interview that the ferry would be late for all of the winter.',
  'On 2 March 2024 Berg said in an interview that the ferry would be late for all of the winter.',
  '“The mole is closed for good,” Berg told the Post on 2 March 2024.',
  'Berg told the Post on Monday that the cranes were sold.',
  '“The lamps are out,” Berg said in an interview with the Post. “The bell is cracked.”',
  '“It is not that they have to be as they were,” Berg said.',
  '“It is not that they have to be as they were,” Berg said on Monday.',
  'Westland rejects the toll. “The toll is a theft from every boat in this well-known bay,” Omar Holt said.',
  'Westland demands a lower toll. Holt told the co-op that the bay was well known.',
  'The storm began on 1 March 2024.',
];
const DAYS = ['2024-03-05', '2024-03-12', '2024-03-04', '2024-03-06'];
const KNOWN = {
  people: ['Ida Berg', { name: 'Omar Holt', otherNames: ['Holt'], party: 'westland' }],
  parties: ['Westland'],
  issues: ['toll'],
};

const sketch = fc.record({
  paragraphs: fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 4 }),
  published: fc.constantFrom(...DAYS),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never;

/** A corpus of those of the articles that are wanted, in reading order. */
function select(sketches: readonly Sketch[], isWanted: (i: number) => boolean): Corpus {
  const articles = sketches
    .map(({ paragraphs, published }, i) => ({
      ...{ id: `article-${i}`, title: `Headline ${i}`, published },
      text: paragraphs.join('\n'),
    }))
    .filter((_, i) => isWanted(i))
    .sort((a, b) => (`${a.published} ${a.id}` < `${b.published} ${b.id}` ? -1 : 1));
  return makeCorpus(articles, KNOWN);
}

/** All that holdings are, in an order that does not tell how they came to be. */
function show(holdings: Holdings) {
  const { corpus, passages, statements, events, positions, index, lexicon, letters, traces } = holdings;
  const { terms, size, fields } = index.postings;
  const listPostings = (term: number) =>
    FIELDS.map((field) => {
      const { starts, documents, counts } = fields[field];
      const own = [starts[term], starts[term + 1]] as const;
      return [[...documents.slice(...own)], [...counts.slice(...own)]];
    });
  const held = terms
    .map((term, i): [string, number[][][]] => [term, listPostings(i)])
    // What the last of its documents took with it is no term any more.
    .filter(([, lists]) => lists.flat(2).length > 0);
  return spell({
    ...{ articles: corpus.articles, passages, statements, events, positions, size },
    postings: new Map(held),
    lengths: FIELDS.map((field) => [...fields[field].lengths]),
    letters: showLetters(letters),
    traces,
    lexicon,
  });
}

function showLetters(letters: Letters) {
  const { read, ends, numbers } = joinSheets(letters);
  return [String(read()), [...ends], [...numbers]];
}

function answer(holdings: Holdings) {
  const library = openHoldings(holdings);
  const queries = ['lantern harbour', 'storm', 'late ferri', 'toll', 'well-known co-op', 'harbor lantren'];
  return [
    ...queries.map((words) => showResult(library.search({ words, broad: true }))),
    ...queries.map((words) => answerWhoSaid(makeAsked({ words }), library)),
    answerWhoSaid(makeAsked({ person: 'Berg' }), library),
    answerCheck({ quote: 'The toll is a theft from each boat', speaker: null, source: null }, library),
    toJson('positions', answerPositions({ issue: 'toll', party: null, asOf: null, compare: null }, library)),
  ];
}

describe('a grown library is one that was built at once', () => {
  test('whatever is added and taken away in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
        (sketches, steps) => {
          let holdings = makeEmptyHoldings(select(sketches, () => false));
          for (const wanted of steps) {
            holdings = finish(
              growHoldings(
                holdings,
                select(sketches, (i) => wanted[i]!),
              ),
            );
          }
          const built = buildHoldings(select(sketches, (i) => steps.at(-1)![i]!));
          expect(show(holdings)).toEqual(show(built));
          expect(answer(holdings)).toEqual(answer(built));
          const file = openFile(sourceOf(finish(encodeHoldings(holdings, []))));
          const kept = decodeHoldings(file, holdings.corpus);
          expect(show(kept)).toEqual(show(built));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an article that dates what an older one carries gives the older one its day', () => {
    const sketches = [PARAGRAPHS[0]!, PARAGRAPHS[1]!].map((paragraph) => ({
      paragraphs: [paragraph],
      published: '2024-03-05',
    }));
    const first = buildHoldings(select(sketches, (i) => i === 0));
    const both = finish(
      growHoldings(
        first,
        select(sketches, () => true),
      ),
    );
    expect(first.statements[0]).toMatchObject({ said: null });
    expect(both.statements[0]).toMatchObject({ said: { value: '2024-03-04', ground: 'elsewhere' } });
    expect(
      finish(
        growHoldings(
          both,
          select(sketches, (i) => i === 0),
        ),
      ).statements,
    ).toEqual(first.statements);
  });

  test('what stays is not read again', () => {
    const sketches = DAYS.map((published) => ({ paragraphs: [PARAGRAPHS.at(-1)!], published }));
    const first = buildHoldings(select(sketches, (i) => i < 3));
    let read = 0;
    const grown = finish(
      growHoldings(
        first,
        select(sketches, () => true),
        () => read++,
      ),
    );
    expect(read).toBe(1);
    expect(first.passages.every((passage) => grown.passages.includes(passage))).toBe(true);
    expect(first.corpus.articles).toHaveLength(3);
  });
});
