import { describe, expect, test } from 'vitest';
import { findReportDay } from '../../../src/extract/dates/find-report-day.ts';
import { findSaidDate } from '../../../src/extract/dates/find-said-date.ts';
import { findIn } from './read-values.ts';

function readSaid(text: string, verb: string, told: string | null = null): string | null {
  const start = text.indexOf(` ${verb}`) + 1;
  const contents =
    told === null ? [] : [{ start: text.indexOf(told), end: text.indexOf(told) + told.length }];
  const sentence = { start: 0, end: text.length };
  const cue = { start, end: start + verb.length };
  return findSaidDate(sentence, cue, findIn(text), { text, contents })?.value ?? null;
}

describe('the date of a statement is its own verb’s', () => {
  test.each([
    ['On Sunday, the envoy said talks would go on.', 'said', '2025-07-20'],
    ['The envoy said on Monday that the army will leave on Friday.', 'said', '2025-07-21'],
    ['The envoy told reporters in the capital yesterday.', 'told', '2025-07-23'],
    ['The mayor on Sunday said it was over.', 'said', '2025-07-20'],
    ['Speaking to a forum on Sunday, the mayor said it was over.', 'said', '2025-07-20'],
    ['At a news conference on Sunday, the mayor said it was over.', 'said', '2025-07-20'],
    ['In a speech to the guild on Sunday, the mayor called it over.', 'called', '2025-07-20'],
    ['At the talks on May 16 and June 2, the crews agreed to meet.', 'agreed', '2025-06-02'],
    ['“It is over,” he said Sunday in a post.', 'said', '2025-07-20'],
    ['“It is over,” said the mayor, according to a newspaper on July 1.', 'said', '2025-07-01'],
    ['“It is over,” Berg said, according to the Vik Herald of July 1.', 'said', '2025-07-01'],
    ['The leader last month called on both to talk.', 'called', '2025-06'],
    ['She announced last week she was giving them until September.', 'announced', '2025-W29'],
  ])('%s', (text, verb, value) => expect(readSaid(text, verb)).toBe(value));

  test.each([
    ['The envoy said the army will leave on Friday.', 'said'],
    ['After Monday’s attack, the mayor said it was over.', 'said'],
    ['After the attack on Monday, the mayor said it was over.', 'said'],
    ['The mayor, who arrived on Monday, said it was over.', 'said'],
    ['In the house that burned down on Monday, the mayor said, nobody lived.', 'said'],
    ['Drones cut power earlier yesterday, the mayor said.', 'said'],
    ['She called for it on Saturday, but the adviser said no.', 'said'],
    ['The mayor said Monday was too early.', 'said'],
    ['Ada said after meeting Ben on Monday that it was fine.', 'said'],
    ['He said nothing soon.', 'said'],
  ])('or is open: %s', (text, verb) => expect(readSaid(text, verb)).toBeNull());

  test('dates in what was said never count', () => {
    expect(readSaid('“On Sunday,” he said.', 'said', '“On Sunday,”')).toBeNull();
    expect(readSaid('On Monday, “on Sunday we go,” he said.', 'said', '“on Sunday we go,”')).toBe(
      '2025-07-21',
    );
  });

  test('without a verb there is none', () => {
    const text = 'On Sunday they met.';
    const sentence = { start: 0, end: text.length };
    expect(findSaidDate(sentence, null, findIn(text), { text, contents: [] })).toBeNull();
  });
});

describe('the day of a report', () => {
  test.each([
    ['HARBOUR CITY, July 21 (Agency) - Talks began Sunday.\n\nThey met Tuesday.', '2025-07-21'],
    ['Talks began on Monday, the mayor said.\n\nHe spoke on Monday.', '2025-07-21'],
    ['Talks began on Monday, the mayor said.\n\nHe came on Sunday.', null],
    ['Nobody spoke.', null],
    ['Nobody spoke.\n\nHe came on Sunday.', null],
  ])('%s', (text, value) => expect(findReportDay(text, findIn(text))?.value ?? null).toBe(value));
});
