import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit, Query } from '../../src/search/library.ts';
import { makeLibrary } from '../make-library.ts';
import { LINEAR, measureGrowth } from '../measure-growth.ts';
import { showResult } from './show-result.ts';

const library = makeLibrary(
  [
    {
      text: [
        '“The lantern must stay lit,” Anna Lindqvist said in the harbour.',
        'The storm broke three boats and a lantern. The boats were old.',
        'Nobody counted 220,000 herrings, the U.N. said.',
      ].join('\n'),
      title: 'Fishermen wait',
    },
    '“We shall not sail before spring,” Tomas Holm said.\nA cease-fire among sailors. Lindkvist’s boats stayed.',
    'The ceasefire held. Windmills turned beside the harbour wall.',
  ],
  {
    people: [{ name: 'Anna Lindqvist', otherNames: ['Lindqvist', 'Lindkvist'] }, 'Tomas Holm'],
    spellings: [['Skagen', 'Skagerrak']],
  },
);

function slice(hit: Hit): string {
  const { article, span } = hit.kind === 'passage' ? hit.passage : hit.statement;
  return article.text.slice(span.start, span.end);
}

function matchedWords(hit: Hit): string[] {
  const { article } = hit.kind === 'passage' ? hit.passage : hit.statement;
  return hit.readMatched().map(({ start, end }) => article.text.slice(start, end));
}

describe('what is found first', () => {
  test.each([
    ['lantern lit', '“The lantern must stay lit,”'],
    ['LANTERN LIT', '“The lantern must stay lit,”'],
    ['sail spring', '“We shall not sail before spring,”'],
    ['Holm spring', '“We shall not sail before spring,” Tomas Holm said.'],
    ['broken old boat', 'The storm broke three boats and a lantern. The boats were old.'],
    ['220000 herring', 'Nobody counted 220,000 herrings'],
    ['UN herrings', 'Nobody counted 220,000 herrings, the U.N. said.'],
    ['+storm -boats title:old~9', 'The storm broke three boats and a lantern. The boats were old.'],
    ['windmils turning', 'The ceasefire held. Windmills turned beside the harbour wall.'],
    ['wind mills', 'The ceasefire held. Windmills turned beside the harbour wall.'],
    ['lindqvists boats', 'A cease-fire among sailors. Lindkvist’s boats stayed.'],
  ])('%j → %j', (words, first) => {
    const { hits } = library.search({ words });
    expect(hits[0] && slice(hits[0])).toBe(first);
  });

  test.each([
    ['abducted kids', 'The abducted children came home.'],
    ['who gave the order', 'He had given an order.'],
    ['center harbor', 'The centre of the harbour.'],
  ])('%j → %j: another form, word or spelling of the same', (words, first) => {
    const told = makeLibrary([
      'The abducted children came home.\nHe had given an order.\nThe centre of the harbour.\nA boat lost a man.',
    ]);
    const [hit] = told.search({ words }).hits;
    expect(hit && slice(hit)).toBe(first);
    expect(hit!.coverage).toBeGreaterThan(0.85);
  });

  test.each(['ceasefire', 'cease-fire', 'cease fire'])('%j finds both spellings', (words) => {
    const { hits } = library.search({ words });
    expect(hits.filter(({ coverage }) => coverage === 1)).toHaveLength(2);
  });

  test('any spelling of a name finds all spellings', () => {
    for (const words of ['Lindqvist', 'lindkvist', 'Lindqvíst']) {
      const found = library.search({ words }).hits.flatMap(matchedWords);
      expect(new Set(found)).toEqual(new Set(['Lindqvist', 'Lindkvist’s']));
    }
  });

  test('the speaker is found with the words, and marked', () => {
    const hit = library.search({ words: 'Holm spring', keep: ({ kind }) => kind === 'statement' }).hits[0]!;
    expect(hit.coverage).toBe(1);
    expect(matchedWords(hit)).toEqual(['spring', 'Holm']);
  });

  test('a word of the headline alone makes no hit', () => {
    expect(library.search({ words: 'fishermen' }).hits).toEqual([]);
  });

  test('the best hit comes first and scores never rise', () => {
    const scores = library.search({ words: 'lantern boats harbour storm' }).hits.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('keep and limit choose among the hits and change no score', () => {
    const readHits = (query: Partial<Query>) =>
      showResult(library.search({ words: 'harbour lantern', ...query })).hits;
    const passages = readHits({}).filter(({ kind }) => kind === 'passage');
    expect(readHits({ keep: ({ kind }) => kind === 'passage', limit: 2 })).toEqual(passages.slice(0, 2));
  });
});

describe('coverage', () => {
  test('is 1 where every word stands and falls with each that does not, rare words most', () => {
    const coverOf = (words: string) => library.search({ words }).hits[0]!.coverage;
    expect(coverOf('storm boats')).toBe(1);
    expect(coverOf('storm boats xyzzy')).toBeLessThan(0.8);
    const [best] = library.search({ words: 'windmills harbour spring' }).hits;
    expect(best!.coverage).toBeGreaterThan(0.3);
    expect(best!.coverage).toBeLessThan(1);
  });

  test('a corrected word covers a little less than a typed one', () => {
    const coverOf = (words: string) => library.search({ words }).hits[0]!.coverage;
    expect(coverOf('lanten')).toBeCloseTo(0.8);
    expect(coverOf('lanten storm')).toBeGreaterThan(0.8);
    expect(coverOf('lanten storm')).toBeLessThan(1);
  });

  test('words of English grammar weigh nothing', () => {
    expect(library.search({ words: 'what was it about the storm' }).hits[0]!.coverage).toBe(1);
  });
});

describe('what is said of the words', () => {
  test.each([
    ['the storm', ['storm'], [], []],
    ['Storm STORM storms', ['Storm', 'STORM', 'storms'], [], []],
    ['lanten', ['lanten'], [['lanten', 'lantern']], []],
    ['windmlils', ['windmlils'], [['windmlils', 'windmills']], []],
    ['Lindqvst', ['Lindqvst'], [['Lindqvst', 'Lindqvist']], []],
    ['xyzzy plugh', ['xyzzy', 'plugh'], [], ['xyzzy', 'plugh']],
    ['storm xyzzy', ['storm', 'xyzzy'], [], ['xyzzy']],
    ['cat', ['cat'], [], ['cat']],
    ['lantana', ['lantana'], [], ['lantana']],
    ['harboured Sprint', ['harboured', 'Sprint'], [['Sprint', 'spring']], []],
    ['ship', ['ship'], [], ['ship']],
    ['lady', ['lady'], [], ['lady']],
    ['seafarers halt', ['seafarers', 'halt'], [], ['seafarers', 'halt']],
    ['cease fire', ['cease fire'], [], []],
    ['', [], [], []],
    ['what is it that you are', [], [], []],
    ['+ - : * ~ ^ "', [], [], []],
    ['\ud800', [], [], []],
    ['\u200f\u200b', [], [], []],
    ['st\u200borm', ['storm'], [], []],
    ['\u202estorm', ['storm'], [], []],
  ])('%j: %j %j %j', (words, searched, corrections, unknown) => {
    const result = library.search({ words });
    expect(result.searched).toEqual(searched);
    expect(result.corrections.map(({ typed, used }) => [typed, used])).toEqual(corrections);
    expect(result.unknown).toEqual(unknown);
  });

  test.each([
    ['knwon', 'They knew the toll.', 'another form of it'],
    ['wind-mlils', 'Windmills stood there.', 'one word with another'],
    ['consolidatoin', 'They consolidated the quay.', 'a word that is there in another form alone'],
    ['consoldation', 'They consolidated the quay.', 'the same with a letter left out'],
    ['interets', 'No buyer had an interest.', 'a word whose ending hid the slip'],
  ])('a corrected word is searched as a typed one is: %s finds %j, %s', (words, text) => {
    const others = 'It was known in the interet of nets.\nA wind blew. The mills stood.';
    const { hits } = makeLibrary([`${text}\n${others}`]).search({ words });
    expect(hits.map(slice)).toContain(text);
  });

  test('a word of English is read as no other that is two letters away', () => {
    const { unknown, corrections } = makeLibrary(['The harbour is critical.']).search({ words: 'criminal' });
    expect({ unknown, corrections }).toEqual({ unknown: ['criminal'], corrections: [] });
  });

  test('a long name with a letter more or less is the one that the record has, and no other name is', () => {
    const from = makeLibrary(['The Bosphorus froze, and so did Iraq.']);
    expect(from.search({ words: 'Bosporus' }).corrections).toEqual([
      { typed: 'Bosporus', used: 'bosphorus' },
    ]);
    expect(from.search({ words: 'Iran' }).corrections).toEqual([]);
  });

  test('of many words the first 64 are searched', () => {
    const words = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ');
    expect(library.search({ words }).searched).toHaveLength(64);
  });
});

describe('any text is a query', () => {
  test.each([
    ['6,000 letters', 'x'.repeat(6000)],
    ['6,000 stemmable letters', 'y'.repeat(6000)],
    ['3,000 words', 'a b '.repeat(1500)],
    ['1,200 unknown words', Array.from({ length: 1200 }, (_, i) => `q${i}zzz`).join(' ')],
    ['a million characters', 'storm '.repeat(170_000)],
    ['names of objects', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ])('%s', (_, words) => {
    expect(library.search({ words }).hits.length).toBeLessThanOrEqual(50);
  });

  test.each(['x', 'y', 'a b ', 'q1zzz q2zzz ', 'storm '])(
    'the work grows with the length of a query of %j and no faster',
    (piece) => {
      expect(measureGrowth((size) => library.search({ words: piece.repeat(size) }))).toBeLessThan(LINEAR);
    },
  );

  test('every hit is well formed', () => {
    const word = fc.constantFrom(
      ...'lantern boat storm Lindqvist harbor ceasefire no one the - + : ~2 xyzzy \ud800 \u200f'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (words) => {
        for (const hit of library.search({ words }).hits) {
          const { article } = hit.kind === 'passage' ? hit.passage : hit.statement;
          expect(hit.coverage).toBeGreaterThan(0);
          expect(hit.coverage).toBeLessThanOrEqual(1);
          expect(Number.isFinite(hit.score)).toBe(true);
          let last = 0;
          for (const { start, end } of hit.readMatched()) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(article.text.length);
            last = end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a library without articles answers too', () => {
    const empty = makeLibrary([]);
    expect(empty.search({ words: 'storm' })).toMatchObject({
      hits: [],
      searched: ['storm'],
      corrections: [],
      unknown: ['storm'],
    });
    expect(empty.findPhrase('a b c')).toEqual([]);
    expect(empty.findNames('storm')).toEqual([]);
  });
});
