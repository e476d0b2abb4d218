import { expect, test } from 'vitest';
import { citePassage } from '../../src/answers/cite.ts';
import { foldCarriers } from '../../src/answers/fold-carriers.ts';
import { makeLibrary } from '../make-library.ts';

const WIRE =
  'The ferry to the northern islands stayed in the harbour on Monday because the mail had not come.';

const carry = (copyOf: string | null) => ({
  ...{
    from: 'https://example.org/b',
    fetched: '2024-03-06T09:00:00.000Z',
    version: 1,
    replaces: null,
    copyOf,
  },
});

// Two outlets may write the same sentence of their own accord; a carrier of the whole text has it from the other.
test.each<[string, string | null, string, number]>([
  ['a carrier’s own words are one with those it carries', 'wire', WIRE, 1],
  ['words of a carrier that were edited much are not', 'wire', 'The ferry to the islands sailed as ever.', 2],
  ['the same words of another article are not', null, WIRE, 2],
])('%s', (_name, copyOf, text, count) => {
  const { passages } = makeLibrary([
    { text: WIRE, id: 'wire' },
    { text, id: 'other', outlet: 'The Herald', added: carry(copyOf) },
  ]);
  const folded = foldCarriers(passages.map((passage) => citePassage(passage)));
  expect(folded).toHaveLength(count);
  expect(folded[0]!.also.map(({ article }) => article.id)).toEqual(count === 1 ? ['other'] : []);
});
