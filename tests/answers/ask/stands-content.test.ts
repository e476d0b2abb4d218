import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    [
      '"This toll will ruin every ferryman," Anna Berg said.',
      'Bo Lund said the lanterns were too dim for the pilots.',
      '"I could have wished for a longer pier, but this one will do," said Carl Olsen.',
      'The crew painted the buoys.',
      'Anna Berg met the crew on the quay.',
    ].join('\n'),
  ],
  { people: ['Anna Berg', 'Bo Lund', 'Carl Olsen'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['is Anna Berg happy with the toll?', 'ruin every ferryman'],
  ['Is Berg fine with the toll', 'ruin every ferryman'],
  ['was Berg unhappy about the toll?', 'ruin every ferryman'],
  ['is lund satisfied with the lanterns', 'too dim'],
  ['Is Carl Olsen content with the pier?', 'this one will do'],
  ['is olsen pleased with the pier', 'this one will do'],
])('%s is told by what they say of it', (question, told) => {
  expect(ask(question)[0]).toContain(told);
});

test.each([
  // Others say it.
  'is Bo Lund happy with the toll?',
  'is Anna Berg satisfied with the lanterns?',
  'is Carl Olsen fine with the lanterns?',
  // They say it of something else.
  'is Anna Berg happy with the pier?',
  'is Bo Lund pleased with the buoys?',
  // Nobody says anything.
  'is the crew happy with the buoys?',
  'is Anna Berg happy with the quay?',
  'is Anna Berg happy with the crew?',
])('%s is not told by anything else', (question) => {
  expect(ask(question)).toEqual([]);
});
