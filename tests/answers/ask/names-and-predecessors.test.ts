import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    [
      'Anna Berg, 51, took over the Ferry Guild in May after her predecessor resigned.',
      'A dyer by training, Berg had steered a barge for years.',
      'Bo Lund succeeded Carl Tegner at the head of the Rope Makers.',
      'A trawler was seized off Northquay.',
      'The ferry that burned, the Blue Heron, had carried rye.',
      'At Long Pier the lamplighter painted the rails.',
      'Its chief clerk, Eva Moe, counted the ropes for the Ferry Guild.',
      'Moe grew up in a village on the coast.',
    ].join('\n'),
  ],
  { people: ['Anna Berg', 'Bo Lund', 'Eva Moe'], parties: ['Ferry Guild', 'Rope Makers'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['whats the ferry called that burned', 'the Blue Heron'],
  ["what was the burned ferry's name", 'the Blue Heron'],
  ['whats the clerk of the ferry guild called', 'Eva Moe'],
  ['what was anna berg before she led the guild', 'A dyer by training'],
  ['who led the rope makers before lund', 'succeeded Carl Tegner'],
])('a name or a former office is told: %s', (question, told) => {
  expect(ask(question)[0]).toContain(told);
});

test.each([
  ['whoever only had it before', 'who led the ferry guild before berg'],
  ['a trawler', 'what is the trawler called that was seized'],
  ['the lamplighter', 'whats the lamplighters name'],
  ['a village', 'whats the village called where moe grew up'],
  ['who is called nothing more', 'what was bo lund before he led the rope makers'],
])('%s has no name, no office', (_what, question) => {
  expect(ask(question)).toEqual([]);
});
