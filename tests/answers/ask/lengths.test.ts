import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([
  [
    'A new round of talks began in Egmont, but nobody hoped for much after three years of siege.',
    'The lock has been shut since spring.',
    'The mayor gave the dredgers 50 days to end the siege.',
    'Work on the pier went on for nine weeks.',
    'The crane fell two weeks ago.',
    'Some forty people depend on the lock.',
    'The warden presented his charter. It runs to 40 pages.',
    'The dredger lies in the dock. It has been there since Easter.',
    'The toll came as a surprise, since the guild had promised none.',
    'The buoy sank for the first time since the flood.',
    'The pilot flew back to Oster; he had spoken to Egmont before.',
    'The mill stays closed until the autumn.',
    'The permit takes effect at 06:00 on Monday for thirty days.',
    'The regatta was to end a ten-week feud, but the six-hour regatta ended in fog.',
    'The parade honoured a nine-year guard.',
    'The bargee kept the sluice for fourteen years before he left.',
    'The diver asked for a truce of a year.',
    'The old tunnel ran for twelve.',
    'The first barge is expected in Tarn on Sunday.',
    'Rita Stoll, a ferry owner, has asked for a rise of 5 per cent over two years.',
    'The pact of the ports binds them once nine captains have signed it.',
    'Around 600 Tarnians have crossed the strait.',
    'The brewers found themselves in one boat on 3 May.',
    'Of the nine lanterns on the quay, six are lit.',
    'The skipper is eleven points ahead in the regatta.',
    'The herons nest in the reeds. Here, on the quiet shore, they breed for twelve weeks.',
  ].join('\n'),
]);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['beside what it is asked of', 'how long has the siege been going on?', 'three years of siege'],
  ['as since when', 'how long has the lock been shut?', 'since spring'],
  ['behind an hour', 'how long does the permit last', 'thirty days'],
  ['as until when', 'how long will the mill be closed', 'until the autumn'],
  ['of what is written', "how long is the warden's charter", 'It runs to 40 pages'],
  ['of what stands right before, behind an aside', 'how long do the herons breed', 'for twelve weeks'],
  ['before what it is asked of', 'how long was the regatta', 'the six-hour regatta'],
  ['of what stands right before', 'how long has the dredger been in the dock', 'since Easter'],
  ['as how long somebody was given', 'how long was the siege given to end', '50 days to end the siege'],
  ['before what came then', 'how many years did the bargee keep the sluice', 'for fourteen years before'],
  ['as one unit', 'how long a truce did the diver want', 'of a year'],
  ['without its unit', 'for how long did the tunnel run', 'ran for twelve'],
  ['behind what it is asked of', 'how long did the work on the pier last', 'for nine weeks'],
])('a length is told %s', (_where, question, part) => {
  const told = ask(question);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(part);
});

test.each([
  ['of something else in the sentence', 'how long did the talks last?'],
  ['of the time since', 'how long did the crane fall'],
  ['before another noun', 'how long was the parade'],
  ['a reason', 'how long has the toll been promised'],
  ['the last time', 'how long has the buoy been sinking'],
  ['until now', 'how long was the lock shut'],
  ['of a rise', 'how long was rita stoll an owner'],
  ['where a number stands in a condition', 'how many captains have signed the pact'],
  ['where another verb looks like it', 'when was the boat of the brewers founded'],
])('no length answers that is %s', (_what, question) => {
  expect(ask(question)).toEqual([]);
});

test.each([['when will the first barge reach Tarn', 'The first barge is expected in Tarn on Sunday.']])(
  'what comes is told by when it is expected: %s',
  (question, text) => {
    expect(ask(question)).toEqual([text]);
  },
);

test.each([
  ['whoever is counted by a word of their own', 'how many refugees crossed the strait', 'Around 600'],
  ['what is so old as it has lasted', 'how old is the siege', 'three years of siege'],
  ['on what condition', 'how many captains have to sign the pact', 'nine captains'],
  ['some of several', 'how many of the lanterns are lit', 'six are lit'],
  ['a lead', 'how far ahead is the skipper', 'eleven points'],
])('a number tells %s', (_what, question, part) => {
  expect(ask(question).join('\n')).toContain(part);
});

test('a verb is held without its preposition, which no index has', () => {
  expect(ask('how many people depend on the lock')).toEqual(['Some forty people depend on the lock.']);
});

test('whoever moves to a place was there, and who speaks to it was not', () => {
  expect(ask('where did the pilot fly')[0]).toContain('flew back to Oster');
});
