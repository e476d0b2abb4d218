import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      text: [
        'Anna Berg opened the first round of talks in Arburg on Monday. She called Carl Olsen a weathercock.',
        'Borland and Corland have also offered themselves as intermediaries. Arland will go on as the mediator.',
        'Divers found the wreck of the ferry near Egmont. The siege of the harbour lasted 50 days.',
        'Carl Olsen, who led the dredgers, left Arburg. The harbour master spoke of 71 ferries.',
        'The second round may bring a result. The pier was full when 300 peacekeepers came.',
        'A truce is the aim. There was no halt to the fighting in June.',
      ].join('\n'),
      published: '2024-07-09',
    },
  ],
  {
    people: [
      'Anna Berg',
      { name: 'Carl Olsen', otherNames: ['Olsen'], offices: [{ title: 'Arland harbour master' }] },
    ],
    parties: ['Arland', 'Borland', 'Corland'],
    issues: [{ name: 'Truce', terms: ['truce', 'halt to the fighting'] }],
  },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('a sentence answers that holds the question', () => {
  test.each([
    [
      'in words related to the typed ones',
      'who else mediates besides Arland',
      'Borland and Corland have also',
    ],
    ['in another form of a verb', 'what did the divers discover near Egmont', 'Divers found the wreck'],
    ['with its name in the sentence before', 'who called Olsen a weathercock', 'She called Carl Olsen'],
    ['with an amount of what is counted', 'how many ferries did the harbour master speak of', '71 ferries'],
    ['with an amount of what two words call', 'how many blue helmets came', '300 peacekeepers came'],
    ['with a time as long as asked', 'how long did the siege of the harbour last', 'lasted 50 days'],
    ['with an office for its holder', 'who did the arland harbour master lead', 'who led the dredgers'],
    ['with an ordinal and what it counts', 'who opened the first round', 'opened the first round'],
    ['by another word of the same issue', 'was there a truce in june', 'no halt to the fighting'],
  ])('%s', (_how, question, part) => {
    expect(ask(question).join('\n')).toContain(part);
  });
});

test('who else did it is told first by what is told as more of it', () => {
  const more = 'Alongside Arland, Borland has offered itself as an intermediary.';
  const told = 'Corland mediates, and Arland mediates.';
  const others = [
    'The harbour is shut.',
    'Divers found a wreck.',
    'A ferry sank.',
    'The mayor left.',
    'It rains.',
  ];
  const answer = answerAsk(
    { question: 'who else mediates besides Arland', as: null },
    makeLibrary([[...others, told, more].join('\n')], { parties: ['Arland', 'Borland', 'Corland'] }),
  );
  expect(isSilent(answer)).toBe(false);
  expect(itemsOf(answer).map(readItem)).toEqual([more, told]);
});

test.each([
  [
    'who else tried to mediate besides Arland',
    'Orland and the Free Towns have also offered themselves as go-betweens.',
  ],
  [
    'any other towns that offered to mediate apart from Arland',
    'Orland and the Free Towns have also offered themselves as go-betweens.',
  ],
  [
    'any other go-betweens apart from Arland',
    'Orland and the Free Towns have also offered themselves as go-betweens.',
  ],
  [
    'other than Arland who offered to be a go-between',
    'Orland and the Free Towns have also offered themselves as go-betweens.',
  ],
  ['who else is fine with a levy besides Arland', "Corland wouldn't mind a levy."],
  [
    'who else has skippers in that jail besides Arland',
    'Corland, which has crews in the same jail, keeps quiet.',
  ],
  ['who else voted for the levy besides Arland', 'It was joined by Corland.'],
])('whoever else did it may be named by the article alone, or join in: %s', (question, told) => {
  const text = [
    'Orland and the Free Towns have also offered themselves as go-betweens.',
    "Corland wouldn't mind a levy.",
    'Arland has skippers in jail.',
    'Corland, which has crews in the same jail, keeps quiet.',
    'Arland voted for the levy. It was joined by Corland.',
  ];
  const answer = answerAsk(
    { question, as: null },
    makeLibrary([text.join('\n')], { parties: ['Arland', 'Corland'] }),
  );
  expect(isSilent(answer) ? [] : itemsOf(answer).map(readItem)).toContain(told);
});

describe('no sentence answers', () => {
  test.each([
    ['where the amount is of something else', 'how many divers found the wreck'],
    ['where the place is another', 'what did Anna Berg open in Egmont'],
    ['where the ordinal counts something else', 'what was the result of the first round'],
    ['for what has not happened', 'did the third round bring a result'],
    ['where only names are held', 'does Borland want Corland'],
    ['where one of two words is missing', 'who painted the ferry'],
    ['where a word has many meanings and fits by one', 'who paid for the wreck'],
  ])('%s', (_why, question) => {
    expect(ask(question)).toEqual([]);
  });
});

const treaty = makeLibrary(
  [
    {
      text: [
        'Arland and Borland signed a truce in Egmont on 3 May. Anna Berg hopes to sign a treaty by the summer.',
        'Before the war Arland called for an end of the toll.',
        'A leaked letter shows that Borland would halve the toll. The trial of a new ferry will begin at one port.',
        '“Our boats are ready,” Anna Berg said. Forty prisoners walked free under a deal brokered by the bishops.',
        'Corland sued the owners of the dam. The dam is worth four million.',
        'Egmont is the capital of Arland. Borland lies far from the capital.',
        'The fishermen of Egmont spoke of the truce. Arland is wary of foreign inspectors at the dam.',
        'The guild will never join the fleet. The feast ended at noon. Ten lie in boats at the quay.',
        'Corland raised its fleet and spoke of a salt toll. Anna Berg spoke of a rye toll.',
        'The mayor rejected the offer of the bishops. In the other capital, Corland, it rains.',
      ].join('\n'),
      published: '2024-07-09',
    },
  ],
  {
    people: ['Anna Berg'],
    parties: ['Arland', 'Borland', 'Corland'],
    issues: [{ name: 'Inspection', terms: ['inspectors', 'inspection'] }],
  },
);

function askTreaty(question: string): string[] {
  const answer = answerAsk({ question, as: null }, treaty);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

describe('what is asked of those a question names must be told of them', () => {
  test.each([
    ['as it is', 'who signed the truce', 'signed a truce'],
    ['in a word of the news', 'how did the bishops help to set prisoners free', 'brokered by the bishops'],
    ['in a phrase of the news', 'who took the owners of the dam to court', 'Corland sued'],
    ['in the words of whoever means it', 'does Berg have boats', 'Our boats are ready'],
    ['with whose it is', 'what is the capital of Arland', 'Egmont is the capital'],
    ['with its time', 'when was the truce signed', 'on 3 May'],
    ['with the name right behind it', "what is Corland's capital", 'In the other capital, Corland'],
    ['by what will never be', 'did the guild ever join the fleet', 'will never join'],
    ['by its reverse', 'why did Corland cut its fleet', 'raised its fleet'],
    ['by what denies it', 'did the mayor accept the offer of the bishops', 'rejected the offer'],
    ['with one of several things asked', 'who brokered the secret northern deal', 'brokered by the bishops'],
    ['with its place', 'where was the truce signed', 'in Egmont'],
    ['by where somebody stands', 'does Arland like the idea of an inspection', 'wary of foreign inspectors'],
  ])('%s', (_how, question, part) => {
    expect(askTreaty(question).join('\n')).toContain(part);
  });

  test.each([
    ['where it is only hoped for', 'who signed the treaty'],
    ['where it is only asked for', 'how did the toll end'],
    ['where another deed is told', 'why did Arland break the truce'],
    ['where it is not theirs', 'what is the capital of Borland'],
    ['where its time is not told', 'when did Corland sue the owners'],
    ['where it only describes a thing', 'who leaked the letter'],
    ['where only one of them is told of', 'which port will hold the trial of the ferry'],
    ['where the thing alone is told of', 'who fired the toll'],
    ['where what is asked for has no name', 'which three ports will hold the trial'],
    ['where another one tells it', 'what did the divers say about the truce'],
    ['where only its owner speaks', 'does Berg have prisoners'],
    ['where another thing was spoken of', 'what did Anna Berg say of the salt toll'],
    ['where it was done to something else', 'how did the fleet end'],
    ['where none of them is named', 'which boats lie at the quay'],
  ])('else nothing answers: %s', (_why, question) => {
    expect(askTreaty(question)).toEqual([]);
  });
});

test('the second of two questions leans on the first', () => {
  const question = 'How many prisoners walked free, and who brokered it?';
  const answer = answerAsk({ question, as: null }, treaty);
  const texts = answer.kind === 'parts' ? answer.parts.map((part) => itemsOf(part.answer).map(readItem)) : [];
  const told = 'Forty prisoners walked free under a deal brokered by the bishops.';
  expect(texts).toEqual([[told], [told]]);
});

test('two questions get two answers, each under its own', () => {
  const answer = answerAsk(
    { question: 'Who opened the first round, and how many ferries were there?', as: null },
    library,
  );
  expect(answer).toMatchObject({
    kind: 'parts',
    parts: [{ question: 'Who opened the first round' }, { question: 'how many ferries were there?' }],
  });
});
