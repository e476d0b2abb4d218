import { expect, test } from 'vitest';
import { readBound, tellsBound } from '../../../src/answers/ask/tell-bound.ts';
import { tellsOften } from '../../../src/answers/ask/tell-often.ts';

test.each([
  ['until when is the lock shut', 'The lock stays shut until May.', true],
  ['until when is the lock shut', 'The permit for the lock expires in May.', true],
  ['till which year does it run', 'It runs for another six years.', true],
  ['until when is the lock shut', 'The lock was shut in May.', false],
  ['since when does she run it', 'She has run it for six years.', true],
  ['since when does she run it', 'She took office in May.', true],
  ['since when does she run it', 'She will run it next May.', false],
  ['by when must they answer', 'They have until noon.', true],
  ["what's the deadline", 'They answered on Monday.', false],
  ['what time does it open', 'It opens at noon.', true],
  ['what time is it', 'It was, as usual, twenty to five.', true],
  ['what time does it open', 'It opens at seven in the morning.', true],
  ['what time does it open', 'It opens on Monday.', false],
  ['what time does it open', 'It opens for three pilots.', false],
])('%s · %s', (question, text, isTold) => {
  expect(tellsBound(text, readBound(question)!)).toBe(isTold);
});

test.each(['when does it open', 'by whom was it opened', 'in what time frame'])(
  '"%s" asks for no end of a time',
  (question) => {
    expect(readBound(question)).toBeNull();
  },
);

test.each([
  ['They meet on alternate Mondays.', true],
  ['They meet every second night.', true],
  ['They met three times.', true],
  ['They meet twice a year.', true],
  ['The paper is printed weekly.', true],
  ['They met on Monday.', false],
])('how often · %s', (text, isTold) => {
  expect(tellsOften(text)).toBe(isTold);
});
