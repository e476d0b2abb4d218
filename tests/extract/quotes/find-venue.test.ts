import { expect, test } from 'vitest';
import { sliceSpan } from '../../../src/text/span.ts';
import { readStatements } from './say-statements.ts';

function sayVenue(text: string): string | null {
  const venue = readStatements(text).at(-1)?.venue ?? null;
  return venue && `${venue.kind}: ${sliceSpan(text, venue.span)}`;
}

test.each([
  [
    '“We will go,” Jane Roe said in an interview with the Bugle.',
    'interview: in an interview with the Bugle',
  ],
  [
    'In an interview with the Bugle, Jane Roe said “we will go”.',
    'interview: In an interview with the Bugle',
  ],
  ['Jane Roe told the Springfield Bugle that the bridge was closed.', 'outlet: the Springfield Bugle'],
  ['“We will go,” Jane Roe told RTV.', 'outlet: RTV'],
  ['“We will go,” Jane Roe told reporters.', 'press: reporters'],
  ['Jane Roe told parliament: “We will go.”', 'event: parliament'],
  ['“We will go,” Jane Roe told a rally in Springfield.', 'event: a rally'],
  ['Speaking to the Harbour Forum on Sunday, Jane Roe said “we will go”.', 'event: to the Harbour Forum'],
  ['“We will go,” Jane Roe said at a summit in Springfield.', 'event: at a summit in Springfield'],
  ['“We will go,” Jane Roe said in a speech on Monday.', 'event: in a speech'],
  ['“We will go,” she said on Sunday in a post on social media.', 'post: in a post on social media'],
  ['Jane Roe wrote on Telegram: “We will go there tomorrow.”', 'post: on Telegram'],
  ['“We stand together,” the two mayors said in a joint statement.', 'statement: in a joint statement'],
  [
    'In her letter to the council, Jane Roe writes: “I cannot stay.”',
    'document: In her letter to the council',
  ],
  ['“We will go,” Jane Roe said, according to the Bugle.', 'outlet: according to the Bugle'],
])('%s', (text, venue) => {
  expect(sayVenue(text)).toBe(venue);
});

test.each([
  ['somebody who was told is no place', '“We will go,” Jane Roe told John Doe.'],
  ['nor is a time', '“We will go,” Jane Roe said on Monday.'],
  ['a place without words for speech is none', '“We will go,” Jane Roe said in Springfield.'],
  ['a place inside what was said belongs to it', 'Jane Roe said that nothing was said in the interview.'],
  [
    'a place in another clause is not this one’s',
    '“We will go,” said Jane Roe, who lost a debate at the summit.',
  ],
  ['whoever the words are according to is the speaker', 'The bridge is closed, according to the Bugle.'],
])('%s', (_, text) => {
  expect(sayVenue(text)).toBeNull();
});

test('a quotation that goes on was said in the same place', () => {
  const text = '“We will go,” Jane Roe said in an interview, “and we will win.”';
  expect(readStatements(text).map(({ venue }) => venue?.kind)).toEqual(['interview', 'interview']);
});
