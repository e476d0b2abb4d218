import { expect, test } from 'vitest';
import { answerAsk } from '../../../src/answers/ask/ask.ts';
import { readItem } from '../../../src/answers/cite.ts';
import { answerTimeline } from '../../../src/answers/timeline/timeline.ts';
import { isSilent, itemsOf } from '../../../src/reply/json-answer.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary(
  [
    {
      title: 'Dock Guild: what its inspectors found',
      text: [
        'Dock Guild: what its inspectors found',
        'The final report is due on Friday.',
        'A storm over Egmont cut power to more than 900 people on Monday.',
        'Will the crew of the Albatross be home by Easter?',
        'The crew of the Albatross sailed home on Tuesday night.',
        'The coast guard seized the trawler Marlene on Sunday.',
        'Arland said Anna Berg would head its delegation.',
        'Berg met the leaders of Arland.',
        'The parliament of the ferrymen adopted a flag.',
        'Berg sold the lantern that Lund had mended.',
        'Lund sold the lantern that Berg had lost.',
        'Berg said she would mend the bells.',
        'Lund and his crew will come to the fair.',
        'The charter was adopted.',
        'The ferry line to Oster was shelved.',
        'Lund and the dredgers agreed on a limit of nine buoys.',
        'The Oster fair runs until November.',
        'The lens was dug up below the ground, behind Tegner’s barn.',
        'The cook works under the plan.',
        'Moe wanted to paint the lifeboats red. Because she feared the fog.',
        'Lund left the feast before noon.',
        'Moe took her complaint to the harbour court.',
        'Lund will cut the toll by June, having refused to send any plan before.',
      ].join('\n'),
    },
  ],
  {
    people: ['Anna Berg', 'Bo Lund'],
    parties: ['Dock Guild', { name: 'Arland', otherNames: ['Arland delegation'] }],
  },
);

function ask(question: string): string[] {
  const answer = answerAsk({ question, as: null }, library);
  return isSilent(answer) ? [] : itemsOf(answer).map(readItem);
}

test.each([
  ['whose name stands in the headline', "when is the Dock Guild's final report due?", 'is due on Friday'],
  [
    'an amount of the same, whatever the deed is called',
    'how many people were left without power in Egmont?',
    '900 people',
  ],
  ['whatever else asks the same', 'when did the crew of the Albatross get home?', 'sailed home on Tuesday'],
  ['of whom the question names first', 'did Lund sell the lantern to Berg?', 'Lund sold the lantern'],
  ['what somebody said they would do', 'what did Berg promise about the bells', 'would mend the bells'],
  ['what passed, in another word', 'did the charter get through', 'was adopted'],
  ['what did not survive, in another word', 'did the ferry line to Oster survive', 'was shelved'],
  ['whom the two sides are', 'what limit did the two sides agree on', 'a limit of nine buoys'],
  ['an end, as until when it lasts', 'when does the Oster fair end', 'until November'],
  ['a stay, as that it was none', 'did Lund stay for the feast', 'left the feast'],
  ['a place beside another', 'where was the lens dug up?', 'behind Tegner’s barn'],
  ['a place that no name tells', 'where did Moe take her complaint?', 'to the harbour court'],
  [
    'what had not been done yet',
    'did Lund send the plan for the toll in June',
    'having refused to send any plan',
  ],
  ['of a party’s organ first', 'who heads the Arland delegation?', 'would head its delegation'],
])('what is told first is of %s', (_of, question, told) => {
  expect(ask(question)[0]).toContain(told);
});

test.each([
  ['a deed of whom the headline names is anybody’s', 'when did the Dock Guild sail?'],
  ['other words alone do not tell that it is so', 'did the assembly pass the hospital bill?'],
  ['what somebody will do is promised by nobody else', 'what did Berg promise about the fair?'],
  ['nobody’s words are somebody’s promise', 'what did Lund promise for the fair?'],
  ['under a plan nobody is anywhere', 'where does the cook work?'],
  ['half of what gets through gets nowhere', 'did the lantern get through the storm?'],
  ['an amount of something else is none', 'how many people were left without water in Egmont?'],
])('%s', (_why, question) => {
  expect(ask(question)).toEqual([]);
});

test('a reason that begins with “because” is of the sentence before', () => {
  expect(ask('why did Moe want to paint the lifeboats red?')).toContain('Because she feared the fog.');
  expect(ask('why did the guild paint the lifeboats red?')).toEqual([]);
});

test('the noun of a deed finds the deed', () => {
  const asked = { person: null, party: null, from: null, to: null, zoom: null };
  const answer = answerTimeline({ ...asked, about: 'seizure of the Marlene' }, library);
  expect(itemsOf(answer).map(readItem)).toEqual(['The coast guard seized the trawler Marlene on Sunday.']);
});
