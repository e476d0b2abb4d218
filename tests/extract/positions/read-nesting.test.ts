import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/corpus/corpus.ts';
import { readNesting } from '../../../src/extract/positions/read-nesting.ts';

const make = (id: string, parent: string | null): Issue => ({
  id,
  parent,
  name: id,
  otherNames: [],
  terms: [],
});
const [TRADE, TOLL, QUOTA, PEACE] = [
  make('trade', null),
  make('toll', 'trade'),
  make('quota', 'trade'),
  make('peace', null),
] as const;
const nesting = readNesting([TRADE, TOLL, QUOTA, PEACE]);

/** What is known of each issue that is named. */
function name(...issues: Issue[]): Map<Issue, { issue: Issue }> {
  return new Map(issues.map((issue) => [issue, { issue }]));
}

describe('how an issue lies to what a sentence names', () => {
  test.each([
    ['the whole of a part', TRADE, [TOLL], [1, 0, 0, 2, 0]],
    ['the whole of both', TRADE, [TOLL, QUOTA], [2, 0, 0, 2, 0]],
    ['a part of the whole', TOLL, [TRADE], [0, 1, 0, 0, 1]],
    ['beside another part', TOLL, [QUOTA], [0, 0, 1, 0, 1]],
    ['itself', TOLL, [TOLL], [0, 0, 0, 0, 1]],
    ['by itself', PEACE, [TOLL], [0, 0, 0, 0, 0]],
  ])('%s', (_, issue, named, expected) => {
    expect(nesting.describe(issue, name(...named))).toEqual(expected);
  });

  test('a whole is where its part is named', () => {
    expect(nesting.findPart(TRADE, name(QUOTA))?.issue).toBe(QUOTA);
    expect(nesting.findPart(TOLL, name(QUOTA))).toBeUndefined();
  });
});
