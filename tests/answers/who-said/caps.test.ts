import { expect, test } from 'vitest';
import { makeAsked } from '../../../src/answers/answer.ts';
import { answerWhoSaid } from '../../../src/answers/who-said/who-said.ts';
import { renderText } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

/** A quotation of its own for each number: letters in place of its digits. */
function quote(number: number): string {
  const words = [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]!.repeat(4));
  return `"We ${words.join(' ')} ${'xyz'[number % 3]!.repeat(3)} today and go," Anna Berg said.`;
}

test('more statements than are shown are told of', () => {
  const text = Array.from({ length: 205 }, (_, i) => quote(i + 1000)).join('\n');
  const library = makeLibrary([text], { people: ['Anna Berg'] });
  const answer = answerWhoSaid(makeAsked({ person: 'Berg' }), library);
  expect(answer).toMatchObject({ notices: [{ is: 'capped', of: 205 }] });
  expect(renderText(answer)).toContain('Only these are shown of 205: add words, a person or days');
});

test('a phrase in more passages than are read is told of', () => {
  const text = Array.from({ length: 101 }, (_, i) => `The harbour ends at pier ${i}.`).join('\n');
  const answer = answerWhoSaid(makeAsked({ words: 'harbour ends at pier' }), makeLibrary([text]));
  expect(answer).toMatchObject({ notices: [{ is: 'capped', of: null }] });
  expect(renderText(answer)).toContain('and there are more');
});

test('a list that is whole is not', () => {
  const answer = answerWhoSaid(
    makeAsked({ person: 'Berg' }),
    makeLibrary([quote(1)], { people: ['Anna Berg'] }),
  );
  expect(answer).toMatchObject({ kind: 'quotes', notices: [] });
});
