import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLibrary } from '../make-library.ts';
import { LINEAR, measureGrowth } from '../measure-growth.ts';

const library = makeLibrary(
  [
    [
      '“No-one expects an easy crossing,” the harbour master, Anna Şen, told reporters. “It will be hard.”',
      'Not one boat left. Not one boat left, she said again.',
      'The cease-fire at Port Vasilev lasted 7,000 days; it’s over. That was that, as it were.',
    ].join('\n'),
    'We will never recognise the neighbour’s theatre. The colour-blind never recognize a program.',
    'A ceasefire was agreed in Wassiljew harbour. Nobody left Menu the boats to him. To be or not to be.',
    {
      text: 'The boats came back.\nThe sailors’ boats came back — all 50 of them — with the U.N. flag.',
      furniture: ['— all 50 of them —'],
    },
  ],
  { people: [{ name: 'Igor Vasilev', otherNames: ['Wassiljew'] }], spellings: [['Porto', 'Port', 'Puerto']] },
);

function find(words: string): string[] {
  return library
    .findPhrase(words)
    .map(({ passage, span }) => passage.article.text.slice(span.start, span.end));
}

describe('findPhrase', () => {
  test.each([
    ['No one expects', ['No-one expects']],
    ['no-one expects', ['No-one expects']],
    ['noone expects', ['No-one expects']],
    ['NO ONE EXPECTS', ['No-one expects']],
    ['expects an easy crossing the harbour master', ['expects an easy crossing,” the harbour master']],
    ['“expects an easy crossing”', ['expects an easy crossing']],
    ['anna sen told', ['Anna Şen, told']],
    ['told reporters it will be hard', ['told reporters. “It will be hard']],
    ['not one boat left', ['Not one boat left', 'Not one boat left']],
    ['not one boat left not one boat', ['Not one boat left. Not one boat']],
    ['boat left', ['boat left', 'boat left']],
    ['boats left', []],
    ['left boat', []],
    ['one boa', []],
    ['ne boat', []],
    ['the cease fire', ['The cease-fire']],
    ['the ceasefire', ['The cease-fire']],
    ['ceasefire', ['cease-fire', 'ceasefire']],
    ['cease-fire', ['cease-fire', 'ceasefire']],
    ['Vasilev', ['Vasilev', 'Wassiljew']],
    ['Puerto Wassiljew', ['Port Vasilev']],
    ['7000 days', ['7,000 days']],
    ['7,000 days', ['7,000 days']],
    ['its over', ['it’s over']],
    ["it's over", ['it’s over']],
    ['that was that', ['That was that']],
    ['to be or not to be', ['To be or not to be']],
    ['was that', []],
    ['that', []],
    ['harbour', ['harbour', 'harbour']],
    ['un flag', ['U.N. flag']],
    ['the sailors boats', ['The sailors’ boats']],
    ['boats came back', ['boats came back', 'boats came back']],
    ['came back all 50 of them', []],
    ['came back with the', []],
    ['will never recognize', ['will never recognise']],
    ['never recognise', ['never recognise', 'never recognize']],
    ['the neighbor’s theater', ['the neighbour’s theatre']],
    ['recognise a programme', ['recognize a program']],
    ['the colorblind', ['The colour-blind']],
    ['', []],
    ['!?', []],
    ['\ud800', []],
    ['storm', []],
    ['no one expects a storm', []],
  ])('%j → %j', (words, places) => {
    expect(find(words)).toEqual(places);
  });

  test('of a phrase in very many passages the first or the last are found, in reading order', () => {
    const many = makeLibrary([Array.from({ length: 250 }, (_, i) => `Boat ${i} left.`).join('\n')]);
    const paragraphs = (latest: boolean, keep?: (paragraph: number) => boolean) =>
      many
        .findPhrase('boat', { latest, ...(keep && { keep: ({ paragraph }) => keep(paragraph) }) })
        .map(({ passage }) => passage.paragraph);
    const from = (first: number) => Array.from({ length: 100 }, (_, i) => first + i);
    expect(paragraphs(false)).toEqual(from(1));
    expect(paragraphs(true)).toEqual(from(151));
    expect(paragraphs(false, (paragraph) => paragraph > 120)).toEqual(from(121));
    expect(paragraphs(true, (paragraph) => paragraph <= 3)).toEqual([1, 2, 3]);
  });

  test.each(['x', 'boat ', 'no '])(
    'the work grows with the length of a phrase of %j and no faster',
    (piece) => {
      expect(measureGrowth((size) => find(piece.repeat(size)))).toBeLessThan(LINEAR);
    },
  );

  test('any run of words of any passage is found where it stands, however it is typed', () => {
    const type = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace(/[^\p{L}\p{N}\p{M}.,’' -]/gu, ' '),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replaceAll(' ', ' \u200b\n '),
      (text: string) => text.replaceAll('-', ' '),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 3, max: 12 }), type, (which, from, count, retype) => {
        const passage = library.passages[which % library.passages.length]!;
        const { text } = passage.article;
        const words = [...text.slice(passage.span.start, passage.span.end).matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
        const first = words[from % words.length]!;
        const last = words[Math.min((from % words.length) + count, words.length) - 1]!;
        const start = passage.span.start + first.index;
        const end = passage.span.start + last.index + last[0].length;
        if (words.indexOf(last) - words.indexOf(first) < 2) return;
        const places = library.findPhrase(retype(text.slice(start, end)));
        const found = places.some(
          ({ span, passage: { article } }) =>
            article === passage.article &&
            span.start >= start &&
            span.end <= end &&
            span.end - span.start > (end - start) / 2,
        );
        expect(found).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
