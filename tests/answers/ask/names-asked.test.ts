import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    [
      'A bank in Egmont will pay the ferrymen.',
      'The rye will be sold by a mill in Oster.',
      'Six wharves were inspected; two of them leaked.',
      'Three quays were painted: Northquay, Eastquay and the Long Quay.',
      'Bo Lund, the warden, thanked the dredgers during a call with Anna Berg.',
      'Carl Tegner will speak at the Dredgers feast in May.',
      'Two died in a fire at the mill.',
      'Arland kept silent.',
      'Eva Moe, chief engineer of Borland, had spoken to it.',
      'Carters parked at inns in the hills were robbed by Arland, said Anna Berg.',
      'A barge sank at noon.',
      'A survey leaked by the diggers tells of mud.',
      'Gliders that fly at night are a danger.',
    ].join('\n'),
  ],
  { people: ['Anna Berg', 'Bo Lund'], parties: ['Dredgers', 'Arland', 'Borland'] },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['where it stands', 'what is the name of the mill that will sell the rye?', 'a mill in Oster'],
  ['what belongs to several', 'which three of the quays were painted?', 'Northquay, Eastquay'],
  ['behind “by”', 'who leaked the survey?', 'leaked by the diggers'],
  ['in a noun for the deed', 'who phoned Anna Berg?', 'during a call with Anna Berg'],
])('a name is told by %s', (_by, question, told) => {
  expect(ask(question)[0]).toContain(told);
});

test.each([
  [
    'by the name that the question gives',
    'what is the name of the bank in Egmont that will pay the ferrymen?',
  ],
  ['of what others did to them', 'what are the names of the inns Arland robbed the carters at?'],
  ['by another one’s office', "who is Arland's chief engineer?"],
  ['by the number of such', 'which two of the inspected wharves leaked?'],
  ['as the words of whoever is only to speak', 'what did Tegner say at the Dredgers feast?'],
  ['as the doer of what only happened', 'who sank the barge?'],
  ['as the doer of what is only done', 'who was flying the gliders?'],
  ['as the cause of what only happened', 'what caused the fire at the mill?'],
])('nothing is told %s', (_how, question) => {
  expect(ask(question)).toEqual([]);
});

test('what a party would do is told by the one who speaks for it', () => {
  const text = 'Corland Works wants the quay. Eva Moe said she would keep the workshop in Oster.';
  const person = { name: 'Eva Moe', party: 'corland-works' };
  const told = makeLibrary([text], {
    people: [person],
    parties: [{ id: 'corland-works', name: 'Corland Works', otherNames: ['Corland'] }],
  });
  const answer = answerAsk({ question: 'where would Corland keep the workshop?', as: null }, told);
  expect(itemsOf(answer).map(readItem).join('')).toContain('keep the workshop in Oster');
});

test('what was said in a capital is not told by what stands behind a word on its government', () => {
  const capital = makeLibrary(['Egmont wants a bridge. "It is late," Roe said on the quay.'], {
    people: [{ name: 'Ida Roe', otherNames: ['Roe'] }],
    parties: [{ name: 'Arland', otherNames: ['Egmont'] }],
  });
  const answer = answerAsk({ question: 'what did Roe say in Egmont?', as: null }, capital);
  expect(isSilent(answer)).toBe(true);
});
