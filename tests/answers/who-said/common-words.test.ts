import { describe, expect, test } from 'vitest';
import { makeAsked } from '../../../src/answers/answer.ts';
import { answerCheck } from '../../../src/answers/check/check-quotation.ts';
import { answerWhoSaid } from '../../../src/answers/who-said/who-said.ts';
import { itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    'Berg: "Who am I to be there?"\n"Who am I to be there?" Anna Berg said of the bridge. Carl Olsen liked the ferry.',
  ],
  {
    people: [
      { name: 'Anna Berg', otherNames: ['Berg'] },
      { name: 'Carl Olsen', otherNames: ['Olsen'] },
    ],
  },
);

// Each of the words is so common that nothing is found by it; all in a row they are somebody's.
describe('a quotation of common words alone', () => {
  test.each([['who am I to be there'], ['Berg: who am I to be there?'], ['Berg said who am I to be there']])(
    'is found in /who-said: %s',
    (words) => {
      const answer = answerWhoSaid(makeAsked({ words }), library);
      expect(answer).toMatchObject({ kind: 'quotes', notices: [] });
      expect(itemsOf(answer)[0]).toMatchObject({ speaker: { name: 'Anna Berg' } });
    },
  );

  test('is not given to whoever did not say it', () => {
    const answer = answerWhoSaid(makeAsked({ words: 'Olsen: who am I to be there' }), library);
    expect(answer).toMatchObject({
      kind: 'quotes',
      notices: [{ is: 'other-speaker', claimed: 'Carl Olsen' }],
    });
  });

  test.each([
    ['Who am I to be there?', null, { kind: 'verdict', verdict: 'verbatim' }],
    ['Who am I to be there?', 'Olsen', { kind: 'verdict', verdict: 'other-speaker' }],
    ['Who are you to be there?', null, { kind: 'nothing', because: 'only-common-words' }],
  ])('is checked: %s %s', (quote, speaker, answer) => {
    expect(answerCheck({ quote, speaker, source: null }, library)).toMatchObject(answer);
  });
});
