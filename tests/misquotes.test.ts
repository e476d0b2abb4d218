import { expect, test } from 'vitest';
import { judgeMisquotes } from './eval/misquotes.ts';
import { record } from './record.ts';

test('95 of 100 misquotes made of the record get the right verdict, and no invented one is called verbatim', () => {
  const judged = judgeMisquotes(record);
  expect(judged.length).toBeGreaterThanOrEqual(200);
  const right = judged.filter(({ isRight }) => isRight);
  expect(right.length / judged.length).toBeGreaterThanOrEqual(0.95);
  expect(judged.filter(({ made, verdict }) => made === 'invented' && verdict === 'verbatim')).toEqual([]);
});
