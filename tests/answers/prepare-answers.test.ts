import { expect, test } from 'vitest';
import { answerAsk } from '../../src/answers/ask/ask.ts';
import { answerPositions } from '../../src/answers/positions/positions.ts';
import { prepareAnswers } from '../../src/answers/prepare-answers.ts';
import { answerTimeline } from '../../src/answers/timeline/timeline.ts';
import { toJson } from '../../src/reply/json-answer.ts';
import type { Library } from '../../src/search/library.ts';
import { finish } from '../../src/search/pieces.ts';
import { makeLibrary } from '../make-library.ts';

const make = () =>
  makeLibrary(
    [
      {
        text: 'Westland demands a lower toll.\nAnna Berg opened the bridge on 4 March 2024. The bridge will close on Friday.',
        published: '2024-03-05',
      },
    ],
    { people: ['Anna Berg'], parties: ['Westland'], issues: ['toll'] },
  );

function answerAll(library: Library) {
  const ever = { about: null, person: 'Anna Berg', party: null, from: null, to: null, zoom: null };
  return [
    toJson('ask', answerAsk({ question: 'Who opened the bridge?', as: null }, library)),
    toJson('timeline', answerTimeline(ever, library)),
    toJson('positions', answerPositions({ issue: 'toll', party: null, asOf: null, compare: null }, library)),
  ];
}

test('a library that was prepared answers as one that was not', () => {
  const prepared = make();
  finish(prepareAnswers(prepared));
  expect(answerAll(prepared)).toEqual(answerAll(make()));
});

test('it is prepared in pieces, and an empty record in none that fails', () => {
  expect([...prepareAnswers(make())].length).toBeGreaterThan(10);
  expect(() => finish(prepareAnswers(makeLibrary([])))).not.toThrow();
});
