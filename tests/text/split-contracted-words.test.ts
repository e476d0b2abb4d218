import { expect, test } from 'vitest';
import { tokenizeWords } from '../../src/text/fold.ts';
import { splitContractedWords } from '../../src/text/split-contracted-words.ts';

test.each([
  ["He's here and they'll stay", "He=he 's=is here=here and=and they=they 'll=will stay=stay"],
  [
    'We don’t, I can’t and they won’t',
    'We=we do=do n’t=not I=i ca=can n’t=not and=and they=they wo=will n’t=not',
  ],
  ['You cannot', 'You=you can=can not=not'],
  ["The mayor's cannon, let's say", "The=the mayor's=mayor's cannon=cannon let's=let's say=say"],
])('%s', (text, parts) => {
  const words = splitContractedWords(tokenizeWords(text));
  expect(words.map(({ start, end, term }) => `${text.slice(start, end)}=${term}`).join(' ')).toBe(parts);
});
