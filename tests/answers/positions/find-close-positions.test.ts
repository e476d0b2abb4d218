import { expect, test } from 'vitest';
import { readItem } from '../../../src/answers/cite.ts';
import { answerPositions } from '../../../src/answers/positions/positions.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    'Arland demands a fund to pay damages to the villages. Arland wants compensation before the treaty is signed.',
    'Arland rejects the toll. Arland wants the delta to be dredged for the barges.',
    'Borland rejects a fund for the villages. Borland wants money for the bridge.',
  ],
  {
    parties: ['Arland', 'Borland'],
    issues: [
      { name: 'Compensation for the delta', terms: ['damages', 'compensation'] },
      { name: 'Barges', terms: ['barges'] },
      'toll',
    ],
  },
);

function ask(issue: string) {
  return answerPositions({ issue, party: null, asOf: null, compare: null }, library);
}

test('an issue in one’s own words is found by its name and by what is said on it, with all else on it behind', () => {
  expect(ask('Arland on money for the delta')).toMatchObject({
    kind: 'positions',
    notices: [{ is: 'close-wording' }],
    asked: { issues: [], words: 'money delta' },
  });
  const answer = ask('Arland on money for the delta');
  const items = answer.kind === 'positions' ? answer.items : [];
  expect(items.map((item) => [readItem(item), item.beside])).toEqual([
    ['Arland demands a fund to pay damages to the villages.', false],
    ['Arland wants compensation before the treaty is signed.', true],
  ]);
});

test.each([
  ['only one word of the issue fits', 'Arland on fish in the delta'],
  ['it is another party’s', 'Arland on cash for the bridge'],
  ['nothing of it is said', 'Arland on bananas and kites'],
  ['nobody is named', 'cash for the fishermen'],
])('and none where %s', (_why, issue) => {
  expect(ask(issue).kind).toBe('nothing');
});
