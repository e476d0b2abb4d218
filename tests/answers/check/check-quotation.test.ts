import { describe, expect, test } from 'vitest';
import { answerCheck } from '../../../src/answers/check/check-quotation.ts';
import { readMessage, readQuotation } from '../../../src/answers/check/read-quotation.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        '"The dredging of the harbour will not end before the first of May," Anna Berg said.',
        '"We cannot pay for a second bridge," Carl Olsen told reporters, "and 40 ferries are more than we need."',
        'The mayor was not impressed by the noise of the crowd in the square.',
      ].join('\n'),
      outlet: 'The Gazette',
    },
    {
      text: [
        '"Fishing rights were never on the table at any meeting," Carl Olsen said.',
        '"The goal is a harbour that will pay for itself," Anna Berg said. "Tear it down and we shall be poor."',
        'Carl Olsen said the pier was sold out by Roe and Lind. He called it a "perilous undertaking".',
        'Even if the lease is "a dead letter", Anna Berg said, nobody will tear it up.',
        '"We will open the lock," Anna Berg said, "unless the river floods."',
        '"He\'s a great comedian and he doesn\'t know the river," Anna Berg said.',
        'Carl Olsen rejected the claim that the quay was empty. He said it would not, however, be "a dry dock".',
        'The clerk did not sleep when the pier fell.',
        'Carl Olsen said no-one wants an empty lock, as if it were his.',
      ].join('\n'),
      outlet: 'The Herald',
    },
  ],
  { people: ['Anna Berg', 'Carl Olsen'] },
);

function check(quote: string, speaker: string | null = null, source: string | null = null) {
  const answer = answerCheck({ quote, speaker, source }, library);
  return answer.kind === 'verdict'
    ? {
        verdict: answer.verdict,
        notices: answer.notices.map(({ is }) => is),
        difference: draw(answer.difference),
      }
    : { kind: answer.kind };
}

/** Typed words that are not stored in brackets, stored ones that were not typed in braces. */
function draw(pieces: readonly { in: string; text: string }[]): string {
  const marks: Record<string, readonly [string, string]> = {
    both: ['', ''],
    typed: ['[', ']'],
    stored: ['{', '}'],
  };
  return pieces.map((piece) => `${marks[piece.in]![0]}${piece.text}${marks[piece.in]![1]}`).join(' ');
}

describe('verbatim', () => {
  test.each([
    ['the words', 'We cannot pay for a second bridge', []],
    ['in marks', '“We cannot pay for a second bridge.”', []],
    ['in other letters', 'WE CANNOT PAY for a second bridge', ['spelled-differently']],
    ['with words left out and marked so', 'The dredging … before the first of May', ['words-between']],
    [
      'across its attribution',
      'We cannot pay for a second bridge and 40 ferries are more than we need',
      ['words-between'],
    ],
    ['in another spelling', 'The dredging of the harbor will not end', ['spelled-differently']],
    ['from its speaker', 'Olsen: we cannot pay for a second bridge', ['spelled-differently']],
    ['with a word slipped', 'The dregding of the harbour will not end', ['corrected']],
    ['in long forms', 'He is a great comedian and he does not know the river', ['spelled-differently']],
    ['with its speaker behind', '"We cannot pay for a second bridge" (Olsen)', []],
    ['with its speaker and no mark', 'Olsen said that the pier was sold out', []],
    ['without what follows “and”', 'we shall be poor', ['cut-off']],
    ['without its concession', 'the lease is "a dead letter"', ['cut-off']],
    ['without its condition behind the attribution', 'We will open the lock', ['cut-off']],
    ['without what rejects it', 'the quay was empty', ['cut-off']],
    ['without its “not”', '"a dry dock"', ['cut-off']],
    ['without another clause and its “not”', 'the pier fell', []],
    ['with its condition', 'We will open the lock unless the river floods', ['words-between']],
    ['before a comparison', 'no-one wants an empty lock', []],
    ['the outlet’s own words', 'The mayor was not impressed by the noise', []],
  ])('%s', (_name, quote, notices) => {
    expect(check(quote)).toEqual({ verdict: 'verbatim', notices, difference: '' });
  });
});

describe('altered', () => {
  test.each([
    [
      'a word changed beside another spelling',
      'The dredging of the harbor will not stop',
      'The dredging of the harbour will not {end} [stop]',
    ],
    ['a word changed', 'We cannot pay for a third bridge', 'We cannot pay for a {second} [third] bridge'],
    [
      'a negation dropped',
      'The dredging of the harbour will end before the first of May',
      'The dredging of the harbour will {not} end before the first of May',
    ],
    ['a number changed', '400 ferries are more than we need', '{40} [400] ferries are more than we need'],
    ['words left out unmarked', 'We cannot pay for a bridge', 'We cannot pay for a {second} bridge'],
    [
      'words put in',
      'We simply cannot ever pay for a second bridge',
      'We [simply] cannot [ever] pay for a second bridge',
    ],
    [
      'words left out before the last',
      'The goal is a harbour for itself',
      'The goal is a harbour {that will pay} for itself',
    ],
    [
      'all but the first and the last left out',
      'The goal is itself',
      'The goal is {a harbour that will pay for} itself',
    ],
    ['words in another order', 'sold out by Lind and Roe', 'sold out by [Lind and] Roe {and Lind}'],
    [
      'the last word of a quotation',
      'were never on the table at any hearing',
      'were never on the table at any {meeting} [hearing]',
    ],
    [
      'a word put behind the last',
      'never on the table at any meeting whatsoever',
      'never on the table at any meeting [whatsoever]',
    ],
    [
      'a word that stands elsewhere',
      'We cannot pay for a second harbour',
      'We cannot pay for a second {bridge} [harbour]',
    ],
    [
      'the first word, one half of two',
      'nobody wants an empty lock',
      '{no-one} [nobody] wants an empty lock',
    ],
    ['a short form', 'He is a great liar', "He's a great {comedian} [liar]"],
  ])('%s', (_name, quote, difference) => {
    expect(check(quote)).toEqual({ verdict: 'altered', notices: [], difference });
  });
});

describe('whose and where from', () => {
  test.each([
    [
      'another speaker',
      'We cannot pay for a second bridge',
      'Berg',
      null,
      'other-speaker',
      ['other-speaker'],
    ],
    [
      'a speaker nobody knows',
      'We cannot pay for a second bridge',
      'Zuleika',
      null,
      'other-speaker',
      ['other-speaker'],
    ],
    ['another source', 'We cannot pay for a second bridge', 'Olsen', 'Herald', 'other-source', []],
    ['the right source', 'We cannot pay for a second bridge', 'Olsen', 'Gazette', 'verbatim', []],
    [
      'altered, and another speaker’s',
      'We cannot pay for a third bridge',
      'Berg',
      null,
      'altered',
      ['other-speaker'],
    ],
    [
      'nobody’s words said to be somebody’s',
      'The mayor was not impressed by the noise',
      'Berg',
      null,
      'other-speaker',
      ['other-speaker'],
    ],
  ])('%s', (_name, quote, speaker, source, verdict, notices) => {
    expect(check(quote, speaker, source)).toMatchObject({ verdict, notices });
  });
});

describe('the rest', () => {
  test.each([
    ['halves of two quotations', 'We cannot pay for fishing rights were never on the table', 'spliced'],
    ['pieces of two, marked', 'The dredging of the harbour … were never on the table', 'spliced'],
    ['a name behind what somebody else said', 'We cannot pay for a second bridge, Berg', 'other-speaker'],
    ['words of one place, in patches', 'Berg ends the dredging of a harbour in May', 'paraphrase'],
    ['the small words of another sentence', 'The ferry will be the end of Roe', 'not-in-record'],
    ['words of one’s own', 'On the table at every meeting, rights of fishing were not', 'paraphrase'],
    ['nobody’s words', 'Purple elephants will dance on the moon', 'not-in-record'],
    [
      'nobody’s words, made of the record’s',
      'The crowd will pay Berg for noise and fishing in May',
      'not-in-record',
    ],
  ])('%s', (_name, quote, verdict) => {
    expect(check(quote)).toMatchObject({ verdict });
  });

  test.each(['the', 'it was', '...', '“”'])('“%s” is too little to check', (quote) => {
    expect(check(quote)).toEqual({ kind: 'nothing' });
  });
});

describe('reading what was typed', () => {
  test.each([
    ['“Marks around.”', ['Marks around.']],
    ['One … two ... three [...] four', ['One', 'two', 'three', 'four']],
    ['… "begun late', ['begun late']],
    ['', []],
  ])('%s', (typed, pieces) => {
    expect(readQuotation(typed)).toEqual(pieces);
  });

  test.each([
    ['I heard “the harbour will open soon” today', '“the harbour will open soon”'],
    ['a “so-called” harbour will open', 'a “so-called” harbour will open'],
    ['no marks at all', 'no marks at all'],
  ])('of the message %s', (content, quotation) => {
    expect(readMessage(content)).toBe(quotation);
  });
});
