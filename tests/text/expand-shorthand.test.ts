import { expect, test } from 'vitest';
import { expandShorthand } from '../../src/text/expand-shorthand.ts';

test.each([
  ['a bridge w/o a toll', 'a bridge without a toll'],
  ['a meeting w the mayor', 'a meeting with the mayor'],
  ['George W Bush', 'George W Bush'],
  ['w/ the mayor', 'with the mayor'],
  ['who is gonna pay, and wd it get thru', 'who is going to pay, and would it get through'],
  ['ppl abt the ferry', 'people about the ferry'],
  ['the health dept. and the Justice Dept', 'the health department and the Justice department'],
  ["the gov't n how much", 'the government and how much'],
  ['220k people, 5 thousand ferries', '220,000 people, 5,000 ferries'],
  ['5 bn, 5mn', '5 billion, 5 million'],
  ['does the us tell us', 'does the US tell us'],
  ['alot of ferries', 'a lot of ferries'],
  ['the 2nd round, then the 12th', 'the second round, then the twelfth'],
  ['2nd of June, June 2nd, 3rd december', '2nd of June, June 2nd, 3rd december'],
  ['open acc. to Berg, in 5 yrs, on TV', 'open according to Berg, in 5 years, on television'],
  ['face 2 face in spring 22', 'face to face in spring 2022'],
  [
    'what r the terms, will they prob leave b4 May',
    'what are the terms, will they probably leave before May',
  ],
  ['did Mr. Olsen meet prof berg', 'did Olsen meet berg'],
  ['in spring 22, who left', 'in spring 2022, who left'],
  ['the talks of summer 22', 'the talks of summer 2022'],
  ['wht time is round 2, wich hall', 'what time is the second round, which hall'],
  ['the pier & the 2 halls', 'the pier and the two halls'],
  ['when they last saw each other', 'when they last met'],
  ['round 2.5 and round 12', 'round 2.5 and the twelfth round'],
  ['feb 24th 22, after the 08 war', 'feb 24th 22, after the 2008 war'],
  ['what happened on feb 24th 22?', 'what happened on feb 24th, 2022?'],
  ['May 2 22 ferries', 'May 2 22 ferries'],
  // Nothing of these is short for anything.
  ['the n-th ferry, BC', 'the n-th ferry, BC'],
  ['and/or', 'and/or'],
  ['in winter 22 ferries sank', 'in winter 22 ferries sank'],
  ['1,220k and K2', '1,220k and K2'],
  ['', ''],
])('“%s” is “%s”', (typed, written) => {
  expect(expandShorthand(typed)).toBe(written);
});
