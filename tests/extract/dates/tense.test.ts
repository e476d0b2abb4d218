import { describe, expect, test } from 'vitest';
import { findValues } from './read-values.ts';

// Published on Thursday 24 July 2025: the Sunday past is the 20th, the coming one the 27th.
describe('the tense of the clause decides between past and coming', () => {
  test.each([
    ['They met on Sunday.', '2025-07-20'],
    ['They will meet on Sunday.', '2025-07-27'],
    ['They spoke on Thursday.', '2025-07-24'],
    ['They will speak on Thursday.', '2025-07-24'],
    ['They spoke last Thursday.', '2025-07-17'],
    ['They meet next Thursday.', '2025-07-31'],
    ['They agreed to meet on Sunday.', '2025-07-27'],
    ['They are expected on Sunday.', '2025-07-27'],
    ['The vote is scheduled for Sunday.', '2025-07-27'],
    ['It had been due to expire on Sunday.', '2025-07-20'],
    ['It would be announced on Sunday.', '2025-07-27'],
    ['It could come as early as Sunday.', '2025-07-27'],
    ['He could not be reached on Sunday.', '2025-07-20'],
    ['It would have ended on Sunday.', '2025-07-20'],
    ['He has until Sunday to agree.', '2025-07-27'],
    ['They gave him until Sunday to agree.', '2025-07-27'],
    ['It lasted until Sunday.', '2025-07-20'],
    ['On Sunday, he will speak to members who met him before.', '2025-07-27'],
    ['She said on Sunday that they will come.', '2025-07-20'],
    ['She said that they will come on Sunday.', '2025-07-27'],
    ['She said that on Sunday they will come.', '2025-07-27'],
    ['Sunday’s attack will be answered.', '2025-07-20'],
    ['Sunday’s agreement may fail.', '2025-07-20'],
    ['He was told before Tuesday’s vote, and again later.', '2025-07-22'],
    ['He was told before Sunday’s vote, and again later.', '2025-07-27'],
    ['They are praising the mayor’s long speech about the port on Sunday.', '2025-07-20'],
    ['They are meeting on Sunday.', '2025-07-27'],
    ['They threatened to leave the field to all others Wednesday.', '2025-07-23'],
    ['A draft approved Sunday would change it.', '2025-07-20'],
    ['Sunday would have been her birthday.', '2025-07-20'],
    ['They want to answer Sunday’s attack.', '2025-07-20'],
    ['They will attend Sunday’s meeting.', '2025-07-27'],
    ['The case, heard on Sunday, will go on.', '2025-07-20'],
    ['Polls open on Sunday.', '2025-07-27'],
    ['Talks resume on Sunday in the capital.', '2025-07-27'],
    ['The permits expire on Sunday.', '2025-07-27'],
    ['The port reopens on Sunday.', '2025-07-27'],
    ['The panel will reconvene on Sunday.', '2025-07-27'],
    ['They did not meet on Sunday.', '2025-07-20'],
    ['The talks didn’t resume on Sunday.', '2025-07-20'],
    ['They could not meet on Sunday.', '2025-07-20'],
    ['The pause in the talks that resumed on Sunday was short.', '2025-07-20'],
    ['A return to the quiet of Sunday was wished for.', '2025-07-20'],
  ])('%s', (text, value) => expect(findValues(text)).toEqual([value]));
});

describe('the same for months', () => {
  test.each([
    ['He has tried to help since he took office in January.', '2025-01'],
    ['They gave him until September to agree.', '2025-09'],
    ['The court suspended it until a full hearing in March.', '2026-03'],
    ['It lasted until the raid in March.', '2025-03'],
    ['He resigned in September.', '2024-09'],
    ['He will resign in September.', '2025-09'],
    ['The plan was for September.', '2024-09'],
    ['It is payable on August 15.', '2025-08-15'],
    ['It was declared payable on August 15.', '2025-08-15'],
    ['They were hurt in the November 3 raid.', '2024-11-03'],
    ['Much will change if she is elected in September.', '2025-09'],
    ['They were due to file by March 15.', '2025-03-15'],
    ['The attack on New Year’s Eve was the first.', '2024-12-31'],
  ])('%s', (text, value) => expect(findValues(text)).toEqual([value]));
});
