import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { matchSubject } from '../../../src/answers/ask/match-subject.ts';
import { readAsk } from '../../../src/answers/ask/read-ask.ts';
import { readSentences } from '../../../src/answers/ask/read-sentences.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import type { Library } from '../../../src/search/library.ts';
import { makeLibrary } from '../../make-library.ts';

const SKETCH = { people: ['Anna Berg', 'Bo Lund'], parties: ['Dredgers'] };

function ask(question: string, library: Library): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('what somebody did is told', () => {
  test.each([
    ['behind their name', 'why did Bo Lund sue the pilots', 'Bo Lund sued the pilots.', true],
    ['behind others', 'why did Bo Lund sue the pilots', 'With Bo Lund, the guild sued the pilots.', true],
    ['with “by”', 'what did Anna Berg write', 'A letter was written by Anna Berg.', true],
    ['with “by” behind a noun', 'what did Anna Berg write', 'In a letter by Anna Berg it is told.', true],
    ['behind their words', 'what did Anna Berg write', '"Never," wrote Anna Berg.', true],
    ['of somebody told of before', 'what did Anna Berg write', 'She wrote that it leaks.', true],
    ['by nobody who is named', 'what did Anna Berg write', 'It was written in May.', true],
    ['where both do it', 'where did Bo Lund meet the guild', 'The guild met Bo Lund at the lock.', true],
    ['without the deed', 'what did Anna Berg write', 'The guild thanked Anna Berg.', true],
    ['not where it was done to them', 'what did Anna Berg write', 'The guild wrote to Anna Berg.', false],
    ['not by a letter to them', 'what did Anna Berg write', 'They wrote Anna Berg a letter.', false],
    ['not by another’s suit', 'why did Bo Lund sue the pilots', 'The pilots sued Bo Lund.', false],
    ['by one who is called what they are', 'why did Anna Berg quit', 'Anna Berg, the warden, quit.', true],
    ['with another', 'why did Anna Berg quit', 'Anna Berg and her deputy quit.', true],
    ['by those of a party', 'why did the Dredgers sue the pilots', 'Their lawyer sued the pilots.', true],
    [
      'in a noun of theirs',
      'when did Bo Lund support Anna Berg',
      'Bo Lund’s support for Anna Berg grew.',
      true,
    ],
    [
      'as what they are',
      'when did Bo Lund support Anna Berg',
      'Bo Lund, a supporter of Anna Berg, left.',
      true,
    ],
    [
      'in a noun that they give',
      'when did Bo Lund support Anna Berg',
      'Bo Lund gave support to Anna Berg.',
      true,
    ],
    [
      'in a noun “by” them',
      'when did Bo Lund support Anna Berg',
      'The support of Anna Berg by Bo Lund grew.',
      true,
    ],
    [
      'as what they are to be',
      'when did Bo Lund support Anna Berg',
      'They asked Bo Lund to be a supporter of her.',
      true,
    ],
    [
      'not in a noun of others',
      'when did Bo Lund support Anna Berg',
      'Bo Lund said that support for Anna Berg among pilots fell.',
      false,
    ],
    [
      'not as whom they met',
      'when did Bo Lund support Anna Berg',
      'Bo Lund met supporters of Anna Berg.',
      false,
    ],
    [
      'not as those of theirs',
      'when did Bo Lund support Anna Berg',
      'A Bo Lund supporter met Anna Berg.',
      false,
    ],
    ['not as what “they” do', 'why did Anna Berg quit', 'Anna Berg hears that they quit.', false],
    ['not as their deputy’s', 'why did Anna Berg quit', 'Anna Berg wept when her deputy quit.', false],
    ['not as a rival’s', 'why did Anna Berg quit', 'Anna Berg said a rival had quit.', false],
    ['not as a sister’s', 'why did Anna Berg quit', 'Anna Berg met the cook whose sister quit.', false],
    ['not of a party', 'why did the Dredgers sue the pilots', 'The pilots sued the Dredgers.', false],
  ])('%s', (_how, question, text, told) => {
    const library = makeLibrary([text], SKETCH);
    const { words, predicate } = readAsk(question, library);
    const { concepts } = library.search({ words, related: true });
    const { sentence } = readSentences(new Set(library.passages), library)[0]!;
    expect(matchSubject(words, predicate, concepts, library)?.(sentence) ?? true).toBe(told);
  });
});

describe('what somebody said whom the record does not know', () => {
  const library = makeLibrary(
    ['The pilots said that the cook had testified about the bell.', 'The crew said the paint was dry.'],
    SKETCH,
  );

  test('is told by their words', () => {
    expect(ask('what did the crew say about the paint', library)).toEqual([
      'The crew said the paint was dry.',
    ]);
  });

  test('and not by what others say of them', () => {
    expect(ask('what did the cook say about the bell?', library)).toEqual([]);
  });
});

test.each(['who is the mason that built the old stand?', 'who is the mason?'])(
  'the same one as somebody is not told, nor where a stand stands: %s',
  (question) => {
    const library = makeLibrary(['Lund rejected the crane. The old stand was built by the same mason.'], {
      ...SKETCH,
      issues: ['stand'],
    });
    expect(ask(question, library)).toEqual([]);
  },
);
