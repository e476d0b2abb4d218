import { expect, test } from 'vitest';
import { type ArticleSketch, makeLibrary } from '../make-library.ts';

const KNOWN = {
  parties: [{ name: 'Arland' }, { name: 'Harbour Guild' }],
  people: [{ name: 'Anna Berg', otherNames: ['Berg'], party: 'arland' }],
};

/** Who says which words of an article that prints them without marks. */
function listSaid(text: string | ArticleSketch): string[] {
  return makeLibrary([text], KNOWN).statements.map(
    ({ article, span, speaker }) => `${speaker?.name ?? '-'}: ${article.text.slice(span.start, span.end)}`,
  );
}

test.each([
  [
    'a speech whose words are printed in full',
    'Anna Berg of Arland spoke on Monday. The Gazette prints her words in full.\n\nDear friends,\n\nWe will open the harbour. Bring a lamp.\n\nI said to the crew that we were late.\n\nGood night.',
    [
      'Anna Berg: We will open the harbour. Bring a lamp.',
      'Anna Berg: I said to the crew that we were late.',
      'Anna Berg: that we were late',
      'Anna Berg: Good night.',
    ],
  ],
  [
    'a letter that is signed',
    'We have waited long enough.\n\nOur ships are idle.\n\nAnna Berg, president',
    ['Anna Berg: We have waited long enough.', 'Anna Berg: Our ships are idle.'],
  ],
  [
    'a letter below the outlet’s own line on it',
    'The letter was issued on Friday and is printed here in full.\n\nWe have waited long enough.\n\nOur ships are idle.\n\nAnna Berg, president',
    ['Anna Berg: We have waited long enough.', 'Anna Berg: Our ships are idle.'],
  ],
  [
    'a report on a letter',
    'The letter of the Harbour Guild was read on Monday.\n\nThe crew left the hall.\n\nIt had rained.',
    [],
  ],
  [
    'the points of a resolution, and not what is told of the meeting',
    {
      title: 'Resolution of the Harbour Guild',
      text: 'Resolution of the Harbour Guild\n\nThe guild met in the old hall.\n\n1. We have waited long enough.\n\n2. The strike is suspended.\n\n3. Our lamp is out.\n\nThe guild sang a song.\n\nIt had rained all day.',
    },
    [
      'Harbour Guild: 1. We have waited long enough.',
      'Harbour Guild: 2. The strike is suspended.',
      'Harbour Guild: 3. Our lamp is out.',
    ],
  ],
  [
    'a document that hardly says “we”',
    'We publish the statement of the Harbour Guild.\n\nThe quay is shut.\n\nThe crane is old.\n\nThe crew has left us.\n\nIt rains on our roof.\n\nThe mayor waits.\n\nNobody came.\n\nThe lamp is out.',
    [],
  ],
])('%s', (_, text, said) => {
  expect(listSaid(text)).toEqual(said);
});
